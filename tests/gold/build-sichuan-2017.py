#!/usr/bin/env python3
"""Source of sichuan-2017.gold.json, sichuan-2017.txt and sichuan-2017.json: an invented page of a Sichuan daily with its gold.

    python3 tests/gold/build-sichuan-2017.py            write the gold, the raw page and its sidecar
    python3 tests/gold/build-sichuan-2017.py --check    fail if a file on disk is not what this source says
    python3 tests/gold/build-sichuan-2017.py --review   print the text with its mentions marked, and every numeral that no mention covers

Mentions stand below in the order of the text, paragraph by paragraph. Where a text occurs more than once in its
paragraph, the context picks one: '占了⟦2项⟧'. Offsets are code points into the paragraphs joined by a line feed.
The events, private persons and small companies of the page are made up. `anyValue` marks a date that careful readers
would resolve in two ways (20天后 as a length or as a point): its span is wanted, its value is free.
"""
import json
import random
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = 'sichuan-2017'
REFERENCE_DATE, PROVINCE = '2017-03-17', '四川省'
MASTHEAD = ['天府日报', '2017年3月17日　星期五　农历丁酉年二月二十', '第07版　科技·财经', '责任编辑　邹雅敏　版式设计　高翔宇']
SIDECAR = {'publication': '天府日报', 'title': '科技·财经（2017年3月17日 07版）', 'referenceDate': REFERENCE_DATE, 'region': PROVINCE}


# ---- what a mention is ------------------------------------------------------------------------------------------

def date(text, start, end, precision='day', kind='date', edtf=None, **more):
    if edtf is None:
        edtf = start if start == end else f'{start}/{end}'
    return {'text': text, 'kind': kind, 'startDate': start, 'endDate': end, 'edtf': edtf, 'precision': precision, **more}


def day(text, iso, **more):
    return date(text, iso, iso, **more)


def month(text, iso, last, **more):
    return date(text, f'{iso}-01', f'{iso}-{last}', 'month', edtf=iso, **more)


def month_end(text, iso, last, **more):
    return date(text, f'{iso}-21', f'{iso}-{last}', 'ten_days', acceptBounds=[[f'{iso}-{last}', f'{iso}-{last}'], [f'{iso}-01', f'{iso}-{last}']], **more)


def year_end(text, iso, **more):
    return date(text, f'{iso}-12-01', f'{iso}-12-31', 'month', edtf=f'{iso}-12', acceptBounds=[[f'{iso}-12-31', f'{iso}-12-31'], [f'{iso}-12-21', f'{iso}-12-31']], **more)


def year_start(text, iso, **more):
    return date(text, f'{iso}-01-01', f'{iso}-01-31', 'month', edtf=f'{iso}-01', acceptBounds=[[f'{iso}-01-01', f'{iso}-01-01'], [f'{iso}-01-01', f'{iso}-01-10']], **more)


def year(text, iso, **more):
    return date(text, f'{iso}-01-01', f'{iso}-12-31', 'year', edtf=iso, **more)


def duration(text, iso, modifier='exact', **more):
    return {'text': text, 'kind': 'duration', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'duration': iso, 'modifier': modifier, **more}


def every(text, iso):
    return {'text': text, 'kind': 'set', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'duration': iso}


def vague(text, **more):
    return {'text': text, 'kind': 'vague', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'vague': True, **more}


def amount(text, kind, value, unit, item=None, modifier='exact', **more):
    return {'text': text, 'kind': kind, 'unit': unit, 'value': value, 'modifier': modifier, 'item': item, **more}


def count(text, value, unit, item=None, modifier='exact', **more):
    return amount(text, 'count', value, unit, item, modifier, **more)


def measure(text, value, unit, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, unit, item, modifier, **more)


def yuan(text, value, item=None, modifier='exact', **more):
    return amount(text, 'money', value, '元', item, modifier, unitCode='CNY', currency='CNY', **more)


def percent(text, value, item=None, modifier='exact', unit='%', **more):
    return amount(text, 'percent', value, unit, item, modifier, unitCode='%', **more)


def ratio(text, value, item=None, modifier='exact', **more):
    return amount(text, 'ratio', value, '成' if '成' in text else None, item, modifier, **more)


def multiple(text, value, item=None, modifier='exact', **more):
    return amount(text, 'multiple', value, '番' if '番' in text else '倍', item, modifier, **more)


def points(text, value, item=None, **more):
    return measure(text, value, '个基点', item, **more)


def person(text, title=None, organization=None, **more):
    return {'text': text, 'name': more.pop('name', re.sub(r'.*⟦|⟧.*', '', text)), 'title': title, 'organization': organization, **more}


# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '中国人民银行': ('bank', []),
    '中国人民银行成都分行': ('bank', ['人民银行成都分行']),
    '美国联邦储备委员会': ('bank', ['美国联邦储备系统', '美国联邦储备理事会', '美联储']),
    '中国银行业监督管理委员会': ('government', ['中国银监会']),
    '中国银行业监督管理委员会四川监管局': ('government', ['中国银监会四川监管局', '四川银监局']),
    '中国证券监督管理委员会主板发行审核委员会': ('government', ['中国证监会主板发行审核委员会', '中国证券监督管理委员会发行审核委员会', '证监会主板发行审核委员会']),
    '中国证券监督管理委员会四川监管局': ('government', ['中国证监会四川监管局', '四川证监局']),
    '中国保险监督管理委员会': ('government', ['中国保监会']),
    '中国保险监督管理委员会四川监管局': ('government', ['中国保监会四川监管局', '四川保监局']),
    '中华人民共和国工业和信息化部': ('government', ['工业和信息化部']),
    '中华人民共和国财政部': ('government', ['财政部']),
    '中华人民共和国商务部': ('government', ['商务部']),
    '中华人民共和国环境保护部西南环境保护督查中心': ('government', ['环境保护部西南环境保护督查中心']),
    '中华人民共和国国家工商行政管理总局': ('government', ['国家工商行政管理总局', '国家工商总局']),
    '国家能源局': ('government', []),
    '四川省科学技术厅': ('government', ['四川省科技厅']),
    '四川省发展和改革委员会': ('government', ['四川省发展改革委', '四川省发改委']),
    '四川省经济和信息化委员会': ('government', ['四川省经信委']),
    '四川省财政厅': ('government', []),
    '四川省教育厅': ('government', []),
    '四川省环境保护厅': ('government', ['四川省环保厅']),
    '四川省农业厅': ('government', []),
    '四川省通信管理局': ('government', []),
    '四川省金融工作局': ('government', []),
    '四川省国家税务局': ('government', []),
    '四川省地方税务局': ('government', []),
    '四川省工商行政管理局': ('government', ['四川省工商局']),
    '四川省政府国有资产监督管理委员会': ('government', ['四川省人民政府国有资产监督管理委员会', '四川省国有资产监督管理委员会', '四川省国资委']),
    '绵阳市人民政府': ('government', []),
    '成都高新技术产业开发区管理委员会': ('government', ['成都高新技术产业开发区管委会', '成都高新区管委会', '成都高新区管理委员会']),
    '成都市青羊区市场和质量监督管理局': ('government', []),
    '成都海关': ('government', []),
    '四川省科学技术协会': ('association', ['四川省科协']),
    '四川省妇女联合会': ('association', ['四川省妇联']),
    '中国共产主义青年团四川省委员会': ('association', ['共青团四川省委员会', '共青团四川省委']),
    '四川大学华西医院': ('hospital', ['四川大学华西医院肝脏外科']),
    '中山大学附属第一医院': ('hospital', []),
    '中国科学院上海生命科学研究院': ('research_institute', []),
    '中国工程物理研究院': ('research_institute', []),
    '中国空气动力研究与发展中心': ('research_institute', []),
    '中国电子科技集团公司第二十九研究所': ('research_institute', []),
    '商务部国际贸易经济合作研究院': ('research_institute', ['中华人民共和国商务部国际贸易经济合作研究院']),
    '华为成都研究所': ('research_institute', ['华为技术有限公司成都研究所']),
    '太赫兹科学技术研究中心': ('research_institute', ['太赫兹中心', '电子科技大学太赫兹科学技术研究中心']),
    '曹牧之教授团队': ('team', ['曹牧之团队']),
    '北京航空航天大学': ('university', []),
    '电子科技大学': ('university', []),
    '西南科技大学': ('university', []),
    '绵阳中学': ('other', ['四川省绵阳中学']),
    '攀钢集团有限公司': ('company', ['攀钢集团']),
    '攀钢集团研究院有限公司': ('company', ['攀钢集团研究院', '攀钢研究院']),
    '成都飞机工业（集团）有限责任公司': ('company', ['中航工业成都飞机工业（集团）有限责任公司']),
    '中国石油天然气股份有限公司西南油气田分公司': ('company', ['中国石油西南油气田公司', '中国石油西南油气田分公司', '西南油气田公司']),
    '中国电信股份有限公司四川分公司': ('company', ['四川电信', '中国电信四川公司', '四川省电信有限公司']),
    '中国移动通信集团四川有限公司': ('company', ['四川移动', '中国移动四川公司']),
    '中国联合网络通信有限公司四川省分公司': ('company', ['四川联通', '中国联通四川省分公司', '中国联合网络通信有限公司四川分公司']),
    '成都海霖微波科技有限公司': ('company', []),
    '四川蓉川燃气设备股份有限公司': ('company', []),
    '成都锦辰药业股份有限公司': ('company', []),
    '四川发展（控股）有限责任公司': ('company', []),
    '四川省投资集团有限责任公司': ('company', []),
    '四川省铁路产业投资集团有限责任公司': ('company', []),
    '上海复星高科技（集团）有限公司': ('company', ['复星集团', '复星国际有限公司']),
    '新希望集团有限公司': ('company', ['新希望集团']),
    '成都国际铁路班列有限公司': ('company', []),
    '国金证券股份有限公司': ('financial_institution', ['国金证券']),
    '中国长城资产管理股份有限公司四川省分公司': ('financial_institution', []),
    '中航安盟财产保险有限公司四川省分公司': ('financial_institution', ['中航安盟财产保险有限公司四川分公司']),
    '国家开发银行四川省分行': ('bank', ['国家开发银行股份有限公司四川省分行']),
    '成都银行股份有限公司': ('bank', ['成都银行']),
    '上海证券交易所': ('exchange', []),
    '深圳证券交易所': ('exchange', []),
    '成都国际铁路港': ('other', []),
    '大赛评委会': ('other', []),
}

TECH_OFFICE = '四川省科学技术厅'
FINANCE_OFFICE = '四川省财政厅'
ECONOMY_COMMISSION = '四川省经济和信息化委员会'
TELECOM_OFFICE = '四川省通信管理局'
ASSETS = '四川省政府国有资产监督管理委员会'
MARKETS = '四川省工商行政管理局'
PBC = '中国人民银行'
PANGANG = '攀钢集团有限公司'
SOUTHWEST_GAS = '中国石油天然气股份有限公司西南油气田分公司'
HIGH_TECH_ZONE = '成都高新技术产业开发区管理委员会'
TERAHERTZ = '太赫兹科学技术研究中心'
CIRC_SICHUAN = '中国保险监督管理委员会四川监管局'
LISTING_COMMITTEE = '中国证券监督管理委员会主板发行审核委员会'
RONGCHUAN, JINCHEN = '四川蓉川燃气设备股份有限公司', '成都锦辰药业股份有限公司'
INVESTMENT, RAILWAY = '四川省投资集团有限责任公司', '四川省铁路产业投资集团有限责任公司'


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


# Every document once: canonical title -> kind, issuers that the text names.
DOCUMENTS = {
    '肝脏病学': ('periodical', []),
    '页岩气发展规划（2016—2020年）': ('plan', ['国家能源局']),
    '四川省“十三五”信息通信业发展规划': ('plan', []),
    '2016年四川省消费维权白皮书': ('report', [MARKETS]),
    '单用途商业预付卡管理办法（试行）': ('regulation', ['中华人民共和国商务部']),
}


def doc(text, title=None, **more):
    title = title or text.strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **more}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


TECH, FINANCE = 'science_technology', 'finance'
HEADINGS = {TECH: '科技', FINANCE: '财经'}

# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents, traps); event triggers are numbered by paragraph: (1, '审议通过').
# A line break in a headline is written '|'; `byline` stands on a line of its own and is not part of the text.

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=(), traps=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs,
            'traps': [{'text': t, 'trap': why} for t, why in traps]}


ARTICLES = [
    dict(
        section=TECH, headline='我省今年实施16个重大科技专项', byline='本报记者　苏仲宁',
        body=[
            p('记者3月16日从科技厅获悉，我省2017年重大科技专项实施方案日前印发，今年将组织实施信息安全、航空与燃机、新能源汽车等16个重大科技专项，省级财政安排资金12.5亿元，较上年增加1.8亿元、增长16.8%，带动企业和社会投入不低于60亿元。',
              dates=[day('3月16日', '2017-03-16'), year('2017年', '2017'), vague('日前'), year('今年', '2017'), year('上年', '2016')],
              amounts=[count('16个', 16, '个', '重大科技专项', date='今年'), yuan('12.5亿元', 1250000000, '资金', date='今年', acceptItems=['省级财政']),
                       yuan('1.8亿元', 180000000, '资金', date='今年'), percent('16.8%', 16.8, '资金', date='今年'),
                       yuan('60亿元', 6000000000, '企业和社会投入', 'at_least', date='今年')],
              orgs=[org('科技厅', TECH_OFFICE)]),
            p('方案由科技厅会同省发展改革委、省经信委、财政厅制定，每个专项原则上不超过8个课题，单个课题支持额度为200万元至1000万元，执行期一般为2至3年。对产业链上下游企业联合申报、自筹经费达到财政资金两倍以上的，优先立项。',
              dates=[duration('2至3年', None, durationMin='P2Y', durationMax='P3Y')],
              amounts=[count('8个', 8, '个', '8个⟦课题⟧', 'at_most', per='个'),
                       yuan('200万元至1000万元', None, '支持额度', min=2000000, max=10000000, per='个'),
                       multiple('两倍以上', 2, '自筹经费', 'at_least', altSpans=['两倍'])],
              orgs=[org('科技厅', TECH_OFFICE), org('省发展改革委', '四川省发展和改革委员会'), org('省经信委', ECONOMY_COMMISSION), org('财政厅', FINANCE_OFFICE)],
              traps=[('每个', 'denominator'), ('单个', 'denominator'), ('一', 'lexical')]),
            p('“谁牵头、谁负责，到期完不成的要收回资金。”科技厅副厅长周慕远说，首批32个项目将于4月20日前完成评审，二季度资金拨付到位。到2020年，16个专项力争培育年产值超百亿元的企业5家，形成核心专利1200件以上。',
              dates=[day('4月20日', '2017-04-20', direction='before'), date('二季度', '2017-04-01', '2017-06-30', 'quarter', edtf='2017-34'), year('2020年', '2020', direction='by')],
              amounts=[count('32个', 32, '个', '32个⟦项目⟧', date='4月20日'), count('16个', 16, '个', '16个⟦专项⟧', date='2020年'),
                       yuan('百亿元', 10000000000, '年产值', 'over', date='2020年', per='年'), count('5家', 5, '家', '企业', date='2020年'),
                       count('1200件以上', 1200, '件', '核心专利', 'at_least', date='2020年', altSpans=['1200件'])],
              orgs=[org('科技厅', TECH_OFFICE)],
              people=[person('周慕远', '副厅长', TECH_OFFICE)],
              traps=[('首批', 'ordinal')]),
        ],
        event=(1, main(['program_started', 'policy_adopted'], '组织⟦实施⟧', '2017-01-01', '2017-12-31', '四川', [TECH_OFFICE], modality='planned', acceptTriggers=['印发'],
                       acceptBounds=[[None, None], ['2017-03-16', '2017-03-16']])),
        events=[
            (1, also('policy_adopted', '印发')),
            (1, also('funding_raised', '安排', '2017-01-01', '2017-12-31', 'planned', optional=True)),
            (2, also('policy_adopted', '制定', optional=True)),
            (3, also('other', '完成', '2017-04-20', modality='planned')),
            (3, also('other', '拨付', '2017-04-01', '2017-06-30', 'planned', acceptTypes=['funding_raised'], optional=True)),
            (3, also('milestone_reached', '培育', '2020-01-01', '2020-12-31', 'planned')),
        ]),
    dict(
        section=TECH, headline='华西医院揭示肝癌复发新机制',
        body=[
            p('本报讯（记者 韩若冰）四川大学华西医院肝脏外科曹牧之教授团队与中国科学院上海生命科学研究院合作，首次揭示一种长链非编码RNA促进肝癌术后复发的机制，相关论文3月14日在线发表于国际期刊《肝脏病学》。',
              dates=[day('3月14日', '2017-03-14')],
              amounts=[count('一种', 1, '种', None, optional=True)],
              orgs=[org('四川大学华西医院', altSpans=['四川大学华西医院肝脏外科', '四川大学华西医院肝脏外科曹牧之教授团队']), org('曹牧之教授团队', optional=True), org('中国科学院上海生命科学研究院')],
              people=[person('韩若冰', '记者'), person('曹牧之', '教授', '四川大学华西医院')],
              docs=[doc('《肝脏病学》', optional=True)],
              traps=[('首次', 'ordinal'), ('RNA', 'identifier_or_idiom'), ('肝脏病学', 'title')]),
            p('研究人员对2009年至2014年间收治的368例患者进行随访，最长7年，最短26个月。结果显示，该分子高表达的患者5年复发率为61.3%，是低表达者的2.4倍；两组中位生存期分别为29.5个月和58个月。',
              dates=[date('2009年至2014年', '2009-01-01', '2014-12-31', 'year', 'range', '2009/2014', altSpans=['2009年至2014年间']), duration('7年', 'P7Y', 'at_most'), duration('26个月', 'P26M', 'at_least'),
                     duration('5年', 'P5Y'), duration('29.5个月', 'P29.5M'), duration('58个月', 'P58M')],
              amounts=[count('368例', 368, '例', '368例⟦患者⟧', date='2009年至2014年'), percent('61.3%', 61.3, '5年⟦复发率⟧'), multiple('2.4倍', 2.4, '5年⟦复发率⟧'),
                       count('两组', 2, '组', None)]),
            p('“这为术后用药提供了新靶点，但离临床应用还有一段路要走。”曹牧之说，下一步将联合中山大学附属第一医院等6家医院开展多中心研究，计划入组1500名患者，预计2019年底得出初步结果。该研究得到国家自然科学基金和四川省科技计划资助。',
              dates=[year_end('2019年底', '2019')],
              amounts=[count('6家', 6, '家', '6家⟦医院⟧'), count('1500名', 1500, '名', '患者')],
              orgs=[org('中山大学附属第一医院')],
              people=[person('曹牧之')],
              traps=[('一段路', 'identifier_or_idiom'), ('一步', 'lexical'), ('国家自然科学基金', 'fund')]),
        ],
        event=(1, main(['research_result'], '揭示', '2017-03-14', None, None, ['四川大学华西医院', '中国科学院上海生命科学研究院'], people=['曹牧之'], acceptTriggers=['发表'], acceptBounds=[[None, None]])),
        events=[
            (1, also('research_result', '发表', '2017-03-14')),
            (2, also('research_result', '随访', '2009-01-01', '2014-12-31', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '说')),
            (3, also('program_started', '开展', modality='planned')),
            (3, also('research_result', '得出', '2019-12-01', '2019-12-31', 'planned')),
            (3, also('funding_raised', '资助', optional=True)),
        ]),
    dict(
        section=TECH, headline='攀钢3D打印用钛粉中试线投产',
        body=[
            p('本报攀枝花3月15日电（记者 谢东篱）攀钢集团今天宣布，其与北京航空航天大学联合攻关3年建成的3D打印用球形钛合金粉末中试线正式投产，首批120公斤产品已交付中航工业成都飞机工业（集团）有限责任公司试用。',
              dates=[day('3月15日', '2017-03-15'), day('今天', '2017-03-15'), duration('3年', 'P3Y')],
              amounts=[measure('120公斤', 120, '公斤', '产品', unitCode='kg')],
              orgs=[org('攀钢集团', PANGANG), org('北京航空航天大学'),
                    org('中航工业成都飞机工业（集团）有限责任公司', '成都飞机工业（集团）有限责任公司', altSpans=['成都飞机工业（集团）有限责任公司'])],
              people=[person('谢东篱', '记者')],
              traps=[('3D', 'identifier_or_idiom'), ('首批', 'ordinal')]),
            p('据介绍，这条中试线设计年产能20吨，粉末粒径为15～53微米，氧含量控制在0.13%以下，松装密度≥2.4克/立方厘米，主要指标与进口产品相当，价格低30%至40%。此前，同类进口产品每公斤售价一度高达3000元上下。',
              dates=[vague('此前', optional=True)],
              amounts=[measure('20吨', 20, '吨', '年产能', unitCode='t', per='年'), measure('15～53微米', None, '微米', '粉末粒径', min=15, max=53, unitCode='um'),
                       percent('0.13%以下', 0.13, '氧含量', 'at_most', altSpans=['0.13%'], acceptModifiers=['under']),
                       measure('2.4克/立方厘米', 2.4, '克/立方厘米', '松装密度', 'at_least', unitCode='g/cm3', altSpans=['≥2.4克/立方厘米']),
                       percent('30%至40%', None, '价格', min=30, max=40), yuan('3000元上下', 3000, '售价', 'about', per='公斤', altSpans=['3000元'])],
              traps=[('这条', 'lexical'), ('一度', 'lexical')]),
            p('我国钛资源九成以上集中在攀西地区，但高端钛粉长期依赖进口。项目负责人、攀钢研究院高级工程师宋怀瑾表示，二期工程明年开工，建成后产能将翻两番，年销售收入可达两亿元。',
              dates=[year('明年', '2018')],
              amounts=[ratio('九成以上', 0.9, '钛资源', 'at_least', altSpans=['九成']), multiple('翻两番', 4, '产能', altSpans=['两番']),
                       yuan('两亿元', 200000000, '年销售收入', 'at_most', acceptModifiers=['exact'], per='年')],
              orgs=[org('攀钢研究院', '攀钢集团研究院有限公司')],
              people=[person('宋怀瑾', '高级工程师', '攀钢集团研究院有限公司', acceptTitles=['项目负责人'])],
              traps=[('攀西地区', 'place'), ('二期', 'ordinal')]),
        ],
        event=(1, main(['product_launched', 'program_started', 'milestone_reached', 'research_result'], '投产', '2017-03-15', None, '攀枝花', [PANGANG, '北京航空航天大学'], acceptTriggers=['建成', '宣布'])),
        events=[
            (1, also('statement_made', '宣布', '2017-03-15')),
            (1, also('product_launched', '交付')),
            (3, also('statement_made', '表示')),
            (3, also('program_started', '开工', '2018-01-01', '2018-12-31', 'planned')),
            (3, also('milestone_reached', '翻两番', modality='planned')),
            (3, also('milestone_reached', '可达', modality='planned', optional=True)),
        ]),
    dict(
        section=TECH, headline='长宁—威远页岩气日产量|突破千万立方米', byline='本报记者　温以宁　通讯员　杜衡',
        body=[
            p('截至3月12日，中国石油西南油气田公司长宁—威远国家级页岩气示范区日产气量达到1012万立方米，首次突破1000万立方米大关，累计产气逾40亿立方米。',
              dates=[day('3月12日', '2017-03-12', direction='until')],
              amounts=[measure('1012万立方米', 10120000, '立方米', '日产气量', unitCode='m3', per='日', date='3月12日'),
                       measure('1000万立方米', 10000000, '立方米', '日产气量', 'over', unitCode='m3', per='日', date='3月12日'),
                       measure('40亿立方米', 4000000000, '立方米', '产气', 'over', unitCode='m3', date='3月12日')],
              orgs=[org('中国石油西南油气田公司', SOUTHWEST_GAS)],
              traps=[('长宁—威远', 'place'), ('首次', 'ordinal')]),
            p('示范区已有118口水平井投产，单井平均测试日产量21.7万立方米；钻井周期由最初的150天缩短到70天左右，单井综合成本从约1.3亿元降至5500万元以下，降幅近六成。今年1月，环境保护部西南环境保护督查中心对12个平台开展专项检查，压裂返排液回用率均在85%以上。',
              dates=[duration('150天', 'P150D'), duration('70天', 'P70D', 'about'), month('今年1月', '2017-01', 31)],
              amounts=[count('118口', 118, '口', '水平井'), measure('21.7万立方米', 217000, '立方米', '测试日产量', unitCode='m3', per='日'),
                       yuan('1.3亿元', 130000000, '单井综合成本', 'about', per='井'), yuan('5500万元以下', 55000000, '单井综合成本', 'at_most', altSpans=['5500万元'], acceptModifiers=['under'], per='井'),
                       ratio('六成', 0.6, '降幅', 'nearly', acceptItems=['单井综合成本']), count('12个', 12, '个', '平台', date='今年1月'),
                       percent('85%以上', 85, '压裂返排液回用率', 'at_least', altSpans=['85%'])],
              orgs=[org('环境保护部西南环境保护督查中心', '中华人民共和国环境保护部西南环境保护督查中心')],
              traps=[('单井', 'denominator')]),
            p('国家能源局去年9月发布的《页岩气发展规划（2016—2020年）》提出，到2020年力争实现页岩气产量300亿立方米。西南油气田公司总地质师雷鸣谦表示，今年计划新开钻64口井，完成产量25亿立方米，“十三五”末建成年产100亿立方米的规模。',
              dates=[month('去年9月', '2016-09', 30), year('到⟦2020年⟧', '2020', direction='by'), year('今年', '2017'),
                     date('“十三五”末', '2020-12-01', '2020-12-31', 'month', edtf='2020-12', altSpans=['十三五”末', '“十三五”', '十三五'],
                          acceptBounds=[['2020-01-01', '2020-12-31'], ['2020-12-31', '2020-12-31'], ['2016-01-01', '2020-12-31']])],
              amounts=[measure('300亿立方米', 30000000000, '立方米', '页岩气产量', unitCode='m3', date='2020年'), count('64口', 64, '口', '64口⟦井⟧', date='今年'),
                       measure('25亿立方米', 2500000000, '立方米', '完成⟦产量⟧', unitCode='m3', date='今年'),
                       measure('100亿立方米', 10000000000, '立方米', '年产', unitCode='m3', per='年', date='“十三五”末', acceptItems=['规模'])],
              orgs=[org('国家能源局'), org('西南油气田公司', SOUTHWEST_GAS)],
              people=[person('雷鸣谦', '总地质师', SOUTHWEST_GAS)],
              docs=[doc('《页岩气发展规划（2016—2020年）》')],
              traps=[('2016—2020年', 'year_in_title')]),
        ],
        event=(1, main(['milestone_reached'], '突破', '2017-03-12', None, '四川', [SOUTHWEST_GAS], acceptTriggers=['达到'])),
        events=[
            (1, also('milestone_reached', '达到', '2017-03-12')),
            (2, also('product_launched', '投产', acceptTypes=['milestone_reached', 'program_started', 'other'])),
            (2, also('other', '开展', '2017-01-01', '2017-01-31', acceptTypes=['program_started'])),
            (3, also('policy_adopted', '发布', '2016-09-01', '2016-09-30')),
            (3, also('milestone_reached', '实现', '2020-01-01', '2020-12-31', 'planned')),
            (3, also('statement_made', '表示')),
            (3, also('program_started', '新开钻', '2017-01-01', '2017-12-31', 'planned', acceptTypes=['other'])),
            (3, also('milestone_reached', '建成', '2020-12-01', '2020-12-31', 'planned')),
        ]),
    dict(
        section=TECH, headline='省青少年科技创新大赛在绵阳落幕', byline='本报记者　祁远山',
        body=[
            p('为期3天的第32届四川省青少年科技创新大赛3月12日在绵阳落幕。大赛由省科协、教育厅、科技厅、环境保护厅、共青团四川省委、省妇联和绵阳市人民政府联合主办，全省21个市（州）的412名选手、289名科技辅导员参加，共评出一等奖46项、二等奖93项、三等奖若干，每项一等奖奖励5000元。',
              dates=[duration('3天', 'P3D'), day('3月12日', '2017-03-12')],
              amounts=[count('21个', 21, '个', '市（州）'), count('412名', 412, '名', '选手'), count('289名', 289, '名', '科技辅导员'),
                       count('46项', 46, '项', '评出⟦一等奖⟧'), count('93项', 93, '项', '二等奖'), yuan('5000元', 5000, '奖励', per='项', acceptItems=['一等奖'])],
              orgs=[org('省科协', '四川省科学技术协会'), org('教育厅', '四川省教育厅'), org('科技厅', TECH_OFFICE), org('环境保护厅', '四川省环境保护厅'),
                    org('共青团四川省委', '中国共产主义青年团四川省委员会', acceptTypes=['party', 'other']), org('省妇联', '四川省妇女联合会'), org('绵阳市人民政府')],
              traps=[('第32届', 'ordinal'), ('一等奖', 'ordinal'), ('二等奖', 'ordinal'), ('三等奖', 'ordinal')]),
            p('决赛期间，上万名市民走进展厅，中国工程物理研究院、中国空气动力研究与发展中心的8位专家还为中小学生带来十余场科普报告。绵阳中学高二学生黎若溪用两年时间琢磨出一套山区道路落石预警装置，预警时间由提前3秒延长到10秒以上，这一项目摘得“省长奖”。',
              dates=[vague('决赛期间', optional=True), duration('两年', 'P2Y', altSpans=['两年时间']), duration('3秒', 'PT3S', altSpans=['提前3秒']), duration('10秒', 'PT10S', 'at_least')],
              amounts=[count('上万名', 10000, '名', '市民', 'over', altSpans=['万名'], acceptModifiers=['at_least', 'about']), count('8位', 8, '位', '专家'),
                       count('十余场', 10, '场', '科普报告', 'over'), count('一套', 1, '套', None, optional=True)],
              orgs=[org('中国工程物理研究院'), org('中国空气动力研究与发展中心'), org('绵阳中学')],
              people=[person('黎若溪', '学生', '绵阳中学')],
              traps=[('高二', 'ordinal'), ('这一', 'lexical')]),
            p('“一等奖项目并不都出自名校，有11项来自县城和乡镇学校。”大赛评委会主任、西南科技大学教授白敬尧说。据悉，获奖选手中的30人将代表四川参加8月在杭州举办的全国大赛。',
              dates=[month('8月', '2017-08', 31)],
              amounts=[count('11项', 11, '项', '一等奖项目'), count('30人', 30, '人', '获奖选手')],
              orgs=[org('大赛评委会', optional=True), org('西南科技大学')],
              people=[person('白敬尧', '教授', '西南科技大学', acceptTitles=['主任'])],
              traps=[('一等奖', 'ordinal'), ('代表⟦四川⟧', 'place')]),
        ],
        event=(1, main(['meeting_held', 'award_conferred', 'other'], '落幕', '2017-03-12', None, '绵阳',
                       ['四川省科学技术协会', '四川省教育厅', TECH_OFFICE, '四川省环境保护厅', '中国共产主义青年团四川省委员会', '四川省妇女联合会', '绵阳市人民政府'], acceptBounds=[['2017-03-10', '2017-03-12']])),
        events=[
            (1, also('award_conferred', '评出', '2017-03-12')),
            (2, also('research_result', '琢磨出', optional=True)),
            (2, also('award_conferred', '摘得', '2017-03-12')),
            (3, also('statement_made', '尧⟦说⟧')),
            (3, also('meeting_held', '举办', '2017-08-01', '2017-08-31', 'planned')),
        ]),
    dict(
        section=TECH, headline='全省97%以上行政村通光纤', byline='本报记者　方知行　实习生　骆小满',
        body=[
            p('“以前下载一部电影要一整晚，现在几分钟就够了。”凉山州昭觉县村民吉克木呷说。3月16日，记者从四川省通信管理局召开的电信普遍服务试点推进会上获悉，截至2月末，我省行政村通光纤比例达到97.6%，比2015年末提高21个百分点，4G网络覆盖所有乡镇。',
              dates=[vague('以前', optional=True), duration('一整晚', None, optional=True), duration('几分钟', None, 'about', optional=True), day('3月16日', '2017-03-16'), month_end('2月末', '2017-02', 28, direction='until'), year_end('2015年末', '2015')],
              amounts=[count('一部', 1, '部', '电影', optional=True), percent('97.6%', 97.6, '行政村通光纤比例', date='2月末'),
                       percent('21个百分点', 21, '行政村通光纤比例', unit='个百分点', date='2月末')],
              orgs=[org('四川省通信管理局')],
              people=[person('吉克木呷', '村民')],
              traps=[('现在', 'now_word'), ('4G', 'identifier_or_idiom')]),
            p('该局副局长罗庭筠介绍，工业和信息化部、财政部前两批试点共下达我省建设任务8312个行政村，中央财政补助11.04亿元，四川电信、四川移动、四川联通三家企业配套投资不少于23亿元。第三批试点涉及甘孜、阿坝、凉山三州，将于下月启动，年内完工。',
              dates=[month('下月', '2017-04', 30), year('年内', '2017', optional=True)],
              amounts=[count('前⟦两批⟧', 2, '批', '前两批⟦试点⟧', altSpans=['前两批']), count('8312个', 8312, '个', '行政村'), yuan('11.04亿元', 1104000000, '中央财政补助'),
                       count('三家', 3, '家', '三家⟦企业⟧'), yuan('23亿元', 2300000000, '配套投资', 'at_least'), count('三州', 3, '州', None, optional=True)],
              orgs=[org('该局', TELECOM_OFFICE, optional=True), org('工业和信息化部', '中华人民共和国工业和信息化部'), org('财政部', '中华人民共和国财政部'),
                    org('四川电信', '中国电信股份有限公司四川分公司'), org('四川移动', '中国移动通信集团四川有限公司'), org('四川联通', '中国联合网络通信有限公司四川省分公司')],
              people=[person('罗庭筠', '副局长', TELECOM_OFFICE)],
              traps=[('中央财政', 'generic'), ('第三批', 'ordinal')]),
            p('按照《四川省“十三五”信息通信业发展规划》，我省2018年实现行政村光纤全覆盖，农村家庭宽带普遍具备百兆以上接入能力；2020年固定宽带家庭普及率要达到七成以上。此外，三家运营商已承诺，从10月1日起全部取消手机国内长途和漫游费。',
              dates=[year('2018年', '2018'), year('2020年', '2020'), day('10月1日', '2017-10-01', direction='since')],
              amounts=[measure('百兆以上', 100, '兆', '接入能力', 'at_least', altSpans=['百兆'], date='2018年'), ratio('七成以上', 0.7, '固定宽带家庭普及率', 'at_least', altSpans=['七成'], date='2020年'),
                       count('三家', 3, '家', '运营商')],
              docs=[doc('《四川省“十三五”信息通信业发展规划》')],
              traps=[('“十三五”', 'year_in_title')]),
        ],
        event=(1, main(['milestone_reached'], '达到', '2017-02-21', '2017-02-28', '四川', [], acceptBounds=[['2017-02-01', '2017-02-28'], ['2017-02-28', '2017-02-28']], acceptTriggers=['覆盖'])),
        events=[
            (1, also('meeting_held', '召开', '2017-03-16')),
            (1, also('milestone_reached', '覆盖')),
            (2, also('statement_made', '介绍')),
            (2, also('policy_adopted', '下达', acceptTypes=['other'], optional=True)),
            (2, also('funding_raised', '投资')),
            (2, also('program_started', '启动', '2017-04-01', '2017-04-30', 'planned')),
            (2, also('milestone_reached', '完工', '2017-01-01', '2017-12-31', 'planned', optional=True)),
            (3, also('milestone_reached', '实现', '2018-01-01', '2018-12-31', 'planned')),
            (3, also('milestone_reached', '达到', '2020-01-01', '2020-12-31', 'required', acceptModalities=['planned'])),
            (3, also('statement_made', '承诺')),
            (3, also('other', '取消', '2017-10-01', modality='planned')),
        ]),
    dict(
        section=TECH, headline='电子科大与成都高新区|共建太赫兹中心', byline='本报记者　苏仲宁',
        body=[
            p('3月13日下午，电子科技大学与成都高新技术产业开发区管委会签署合作协议，双方将在清水河校区共建太赫兹科学技术研究中心（以下简称“太赫兹中心”），主攻安检成像、高速通信、无损检测三个方向。',
              dates=[day('3月13日下午', '2017-03-13', kind='datetime')],
              amounts=[count('三个', 3, '个', '方向')],
              orgs=[org('电子科技大学'), org('成都高新技术产业开发区管委会', HIGH_TECH_ZONE), org('太赫兹科学技术研究中心'), org('太赫兹中心', TERAHERTZ)],
              traps=[('清水河校区', 'place')]),
            p('根据协议，成都高新区5年内投入引导资金3亿元，其中首年5000万元于本月底前到位；电子科大以28件发明专利作价入股，占股40%。中心主任由该校教授顾怀远担任。',
              dates=[duration('5年内', 'P5Y', 'at_most', altSpans=['5年']), duration('首年', 'P1Y', optional=True), month_end('本月底', '2017-03', 31, direction='before')],
              amounts=[yuan('3亿元', 300000000, '引导资金', date='5年内'), yuan('5000万元', 50000000, '引导资金', date='本月底'), count('28件', 28, '件', '发明专利'), percent('40%', 40, '占股')],
              orgs=[org('成都高新区', HIGH_TECH_ZONE, optional=True), org('电子科大', '电子科技大学'), org('⟦中心⟧主任', TERAHERTZ, optional=True), org('该校', '电子科技大学', optional=True)],
              people=[person('顾怀远', '教授', '电子科技大学', acceptTitles=['中心主任', '主任'])]),
            p('目前，太赫兹中心已与华为成都研究所、中国电子科技集团公司第二十九研究所、成都海霖微波科技有限公司等十余家单位达成合作意向。三年内，中心拟引进高层次人才30名左右，孵化企业不少于10家，建成一条工作频率0.1～3太赫兹的测试线。',
              dates=[duration('三年内', 'P3Y', 'at_most', altSpans=['三年'])],
              amounts=[count('十余家', 10, '家', '单位', 'over'), count('30名左右', 30, '名', '高层次人才', 'about', altSpans=['30名'], date='三年内'), count('10家', 10, '家', '企业', 'at_least', date='三年内'),
                       count('一条', 1, '条', '测试线', optional=True), measure('0.1～3太赫兹', None, '太赫兹', '工作频率', min=0.1, max=3, unitCode='THz')],
              orgs=[org('太赫兹中心', TERAHERTZ), org('华为成都研究所'), org('中国电子科技集团公司第二十九研究所'), org('成都海霖微波科技有限公司'), org('，⟦中心⟧拟', TERAHERTZ, optional=True)],
              traps=[('目前', 'now_word'), ('第二十九', 'name')]),
        ],
        event=(1, main(['agreement_signed', 'organization_established'], '签署', '2017-03-13', None, '成都', ['电子科技大学', HIGH_TECH_ZONE], acceptTriggers=['共建'], acceptPlaces=['清水河校区'])),
        events=[
            (1, also('organization_established', '共建', modality='planned')),
            (2, also('funding_raised', '投入', modality='planned')),
            (2, also('appointment', '担任')),
            (3, also('agreement_signed', '达成')),
            (3, also('milestone_reached', '引进', modality='planned', acceptTypes=['other'], optional=True)),
            (3, also('milestone_reached', '建成', modality='planned', acceptTypes=['other'])),
        ]),
    dict(
        section=FINANCE, headline='央行全线上调公开市场操作利率', byline='据新华社北京3月16日电',
        body=[
            p('中国人民银行昨日开展逆回购和中期借贷便利（MLF）操作，中标利率较上期均上行10个基点。其中，7天、14天、28天期逆回购操作共800亿元，利率分别为2.45%、2.60%和2.75%；6个月、1年期MLF操作共3030亿元，利率分别为3.05%和3.20%。',
              dates=[day('昨日', '2017-03-16'), vague('上期', optional=True), duration('7天', 'P7D'), duration('14天', 'P14D'), duration('28天期', 'P28D', altSpans=['28天']),
                     duration('6个月', 'P6M'), duration('1年期', 'P1Y', altSpans=['1年'])],
              amounts=[points('10个基点', 10, '中标利率', date='昨日'), yuan('800亿元', 80000000000, '逆回购操作', date='昨日'),
                       percent('2.45%', 2.45, '，⟦利率⟧分别为2.45'), percent('2.60%', 2.6, '，⟦利率⟧分别为2.45'), percent('2.75%', 2.75, '，⟦利率⟧分别为2.45'),
                       yuan('3030亿元', 303000000000, 'MLF操作', date='昨日'), percent('3.05%', 3.05, '，⟦利率⟧分别为3.05'), percent('3.20%', 3.2, '，⟦利率⟧分别为3.05')],
              orgs=[org('中国人民银行')],
              traps=[('MLF', 'identifier_or_idiom')]),
            p('这是央行今年第二次上调公开市场操作利率，前一次是2月3日。数小时前，美联储宣布将联邦基金利率目标区间上调25个基点至0.75%—1%。“利率随行就市，不宜简单理解为加息。”央行有关负责人说。',
              dates=[year('今年', '2017'), day('2月3日', '2017-02-03'), vague('数小时前', altSpans=['数小时'])],
              amounts=[points('25个基点', 25, '联邦基金利率目标区间'), percent('0.75%—1%', None, '联邦基金利率目标区间', min=0.75, max=1)],
              orgs=[org('央行', PBC), org('美联储', '美国联邦储备委员会', acceptTypes=['government', 'international']), org('央行', PBC)],
              traps=[('第二次', 'ordinal'), ('前一次', 'ordinal')]),
            p('受此影响，当日上海银行间同业拆放利率（Shibor）多数上涨，隔夜品种上行5.7个基点，报2.633%；上证综指上涨0.84%，收于3268.94点。人民币对美元汇率中间价报1美元兑6.8862元，较前一交易日上调253个基点。',
              dates=[day('当日', '2017-03-16'), duration('隔夜', 'P1D', optional=True), day('前一交易日', '2017-03-15')],
              amounts=[points('5.7个基点', 5.7, '隔夜品种', date='当日', acceptItems=['上海银行间同业拆放利率']), percent('2.633%', 2.633, '隔夜品种', date='当日'), percent('0.84%', 0.84, '上证综指', date='当日'),
                       measure('3268.94点', 3268.94, '点', '上证综指', date='当日'), amount('1美元', 'money', 1, '美元', None, unitCode='USD', currency='USD', optional=True),
                       yuan('6.8862元', 6.8862, '人民币对美元汇率中间价', per='美元', date='当日', altSpans=['1美元兑6.8862元']), points('253个基点', 253, '人民币对美元汇率中间价', date='当日')],
              traps=[('上海银行', 'lexical'), ('上证', 'index')]),
        ],
        event=(1, main(['policy_adopted', 'other'], '上行', '2017-03-16', None, None, [PBC], acceptTriggers=['上调', '开展'])),
        events=[
            (2, also('policy_adopted', '第二次⟦上调⟧', '2017-03-16', acceptTypes=['other'])),
            (2, also('statement_made', '宣布')),
            (2, also('policy_adopted', '区间⟦上调⟧', acceptTypes=['other'])),
            (2, also('statement_made', '说')),
            (3, also('other', '综指⟦上涨⟧', '2017-03-16', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='前两月四川新增贷款超千亿元',
        body=[
            p('本报讯（记者 卢既白）人行成都分行16日发布的金融统计数据显示，2月末，全省金融机构本外币各项贷款余额4.46万亿元，同比增长11.7％；各项存款余额6.83万亿元，比年初增加1420亿元。今年前两个月，全省累计新增贷款1068.4亿元，同比少增112亿元。',
              dates=[day('16日', '2017-03-16'), month_end('2月末', '2017-02', 28), year_start('年初', '2017'), date('今年前两个月', '2017-01-01', '2017-02-28', 'month', 'range', '2017-01/2017-02')],
              amounts=[yuan('4.46万亿元', 4460000000000, '各项贷款余额', date='2月末'), percent('11.7％', 11.7, '各项贷款余额', date='2月末'), yuan('6.83万亿元', 6830000000000, '各项存款余额', date='2月末'),
                       yuan('1420亿元', 142000000000, '各项存款余额', date='2月末'), yuan('1068.4亿元', 106840000000, '新增贷款', date='今年前两个月'), yuan('112亿元', 11200000000, '新增贷款', date='今年前两个月')],
              orgs=[org('人行成都分行', '中国人民银行成都分行')],
              people=[person('卢既白', '记者')],
              traps=[('金融机构', 'generic')]),
            p('从结构看，票据融资减少140.6亿元，短期贷款仅增83亿元，中长期贷款增加1126亿元，其中七成投向交通、水利和保障性住房等领域。',
              amounts=[yuan('140.6亿元', 14060000000, '票据融资'), yuan('83亿元', 8300000000, '短期贷款'), yuan('1126亿元', 112600000000, '中长期贷款'), ratio('七成', 0.7, '中长期贷款')],
              traps=[('短期', 'lexical'), ('中长期', 'lexical')]),
            p('四川银监局副局长沈鉴秋表示，2016年末全省银行业不良贷款率为2.31％，较当年年初下降9个基点；小微企业贷款余额1.13万亿元，约占全部贷款的四分之一。按照银监会“三个不低于”要求，今年全省小微贷款增量不低于1000亿元。省国税局、地税局与15家银行联合推出的“银税互动”产品，已为1.26万户次纳税人授信，户均68万元。',
              dates=[year_end('2016年末', '2016'), year_start('当年年初', '2016', altSpans=['年初']), year('今年', '2017')],
              amounts=[percent('2.31％', 2.31, '不良贷款率', date='2016年末'), points('9个基点', 9, '不良贷款率', date='2016年末'), yuan('1.13万亿元', 1130000000000, '小微企业贷款余额', date='2016年末'),
                       ratio('四分之一', 0.25, '小微企业贷款余额', 'about', date='2016年末'), count('三个', 3, '个', None, optional=True),
                       yuan('1000亿元', 100000000000, '小微贷款增量', 'at_least', date='今年'), count('15家', 15, '家', '15家⟦银行⟧'),
                       count('1.26万户次', 12600, '户次', '纳税人'), yuan('68万元', 680000, '授信', per='户', altSpans=['户均68万元'])],
              orgs=[org('四川银监局', '中国银行业监督管理委员会四川监管局'), org('银监会', '中国银行业监督管理委员会'), org('省国税局', '四川省国家税务局'), org('地税局', '四川省地方税务局')],
              people=[person('沈鉴秋', '副局长', '中国银行业监督管理委员会四川监管局')],
              traps=[('银行业', 'generic'), ('银税互动', 'product')]),
        ],
        event=(1, main(['milestone_reached', 'statement_made'], '新增', '2017-01-01', '2017-02-28', '四川', [], acceptBounds=[['2017-03-16', '2017-03-16'], ['2017-02-21', '2017-02-28'], ['2017-02-01', '2017-02-28'], ['2017-02-28', '2017-02-28']], acceptTriggers=['发布'])),
        events=[
            (1, also('statement_made', '发布', '2017-03-16')),
            (3, also('statement_made', '表示')),
            (3, also('milestone_reached', '要求', '2017-01-01', '2017-12-31', 'required', acceptTypes=['other', 'policy_adopted'], optional=True)),
            (3, also('product_launched', '推出')),
            (3, also('funding_raised', '授信', acceptTypes=['other', 'milestone_reached'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='四川两家企业IPO同日过会', byline='本报记者　邵一苇',
        body=[
            p('本周三，证监会主板发行审核委员会审核通过四川蓉川燃气设备股份有限公司（下称“蓉川燃气”）、成都锦辰药业股份有限公司的首发申请。至此，我省今年过会企业增至5家，另有22家在排队候审。',
              dates=[day('本周三', '2017-03-15'), year('今年', '2017')],
              amounts=[count('5家', 5, '家', '过会企业', date='今年'), count('22家', 22, '家', '企业')],
              orgs=[org('证监会主板发行审核委员会', LISTING_COMMITTEE), org('四川蓉川燃气设备股份有限公司'), org('蓉川燃气', RONGCHUAN), org('成都锦辰药业股份有限公司')]),
            p('招股书显示，蓉川燃气拟在上交所发行不超过4200万股，占发行后总股本的25%，保荐机构为国金证券；2014年、2015年和2016年，公司净利润分别为5236万元、6108万元、7450万元，年均增长约19%。锦辰药业拟登陆深交所中小板，募资5.8亿元，投向眉山生产基地等三个项目。',
              dates=[year('2014年', '2014'), year('2015年', '2015'), year('2016年', '2016')],
              amounts=[count('4200万股', 42000000, '股', '发行', 'at_most'), percent('25%', 25, '总股本'),
                       yuan('5236万元', 52360000, '净利润', date='2014年'), yuan('6108万元', 61080000, '净利润', date='2015年'), yuan('7450万元', 74500000, '净利润', date='2016年'),
                       percent('19%', 19, '净利润', 'about'), yuan('5.8亿元', 580000000, '募资'), count('三个', 3, '个', '项目')],
              orgs=[org('蓉川燃气', RONGCHUAN), org('上交所', '上海证券交易所'), org('国金证券', '国金证券股份有限公司'), org('，⟦公司⟧净', RONGCHUAN, optional=True), org('锦辰药业', JINCHEN), org('深交所', '深圳证券交易所')],
              traps=[('中小板', 'board'), ('眉山生产基地', 'place')]),
            p('四川证监局统计显示，截至2月底，全省共有A股上市公司111家，总市值约1.5万亿元；新三板挂牌企业331家，其中去年新增150多家。省金融工作局有关负责人说，全省上市后备企业库已入库企业逾700家，每家过会企业最高可获省级财政奖补200万元。',
              dates=[month_end('2月底', '2017-02', 28, direction='until'), year('去年', '2016')],
              amounts=[count('111家', 111, '家', 'A股上市公司', date='2月底'), yuan('1.5万亿元', 1500000000000, '总市值', 'about', date='2月底'), count('331家', 331, '家', '新三板挂牌企业', date='2月底'),
                       count('150多家', 150, '家', '新三板挂牌企业', 'over', date='去年'), count('700家', 700, '家', '入库⟦企业⟧', 'over'), yuan('200万元', 2000000, '奖补', 'at_most', per='家', acceptModifiers=['exact'])],
              orgs=[org('四川证监局', '中国证券监督管理委员会四川监管局'), org('省金融工作局', '四川省金融工作局')],
              traps=[('A股', 'identifier_or_idiom'), ('新三板', 'board'), ('每家', 'denominator')]),
        ],
        event=(1, main(['approval_granted'], '审核通过', '2017-03-15', None, None, [LISTING_COMMITTEE, RONGCHUAN, JINCHEN], acceptTriggers=['通过'], acceptPlaces=['四川'])),
        events=[
            (1, also('milestone_reached', '增至', '2017-01-01', '2017-12-31', optional=True)),
            (2, also('company_listed', '发行', modality='planned', acceptTypes=['funding_raised'])),
            (2, also('company_listed', '登陆', modality='planned')),
            (2, also('funding_raised', '募资', modality='planned')),
            (3, also('milestone_reached', '新增', '2016-01-01', '2016-12-31', acceptTypes=['company_listed'], optional=True)),
            (3, also('statement_made', '说')),
        ]),
    dict(
        section=FINANCE, headline='苍溪红心猕猴桃有了“价格险”', byline='本报记者　葛青禾',
        body=[
            p('“要是收购价跌破每公斤13元，保险公司就赔。”3月14日，苍溪县三川镇果农赵成林在保单上按下手印。当天，中航安盟财产保险有限公司四川省分公司与当地26户种植大户签下首批红心猕猴桃目标价格指数保险，承保面积3100亩，提供风险保障2480万元。',
              dates=[day('3月14日', '2017-03-14'), day('当天', '2017-03-14')],
              amounts=[yuan('每公斤13元', 13, '收购价', 'under', per='公斤', altSpans=['13元'], acceptModifiers=['exact']), count('26户', 26, '户', '种植大户', date='当天'),
                       measure('3100亩', 3100, '亩', '承保面积', date='当天'), yuan('2480万元', 24800000, '风险保障', date='当天')],
              orgs=[org('中航安盟财产保险有限公司四川省分公司')],
              people=[person('赵成林', '果农')],
              traps=[('保险公司', 'generic'), ('三川镇', 'place'), ('首批', 'ordinal')]),
            p('按照条款，每亩保费480元，省、市、县三级财政补贴七成，果农自缴144元，最高可获赔8000元/亩，保险期限自4月1日起至9月30日止。',
              dates=[date('4月1日起至9月30日', '2017-04-01', '2017-09-30', kind='range', altSpans=['4月1日起至9月30日止'])],
              amounts=[yuan('480元', 480, '保费', per='亩'), count('三级', 3, '级', None, acceptItems=['财政']), ratio('七成', 0.7, '保费', acceptItems=['补贴']), yuan('144元', 144, '自缴', per='亩', acceptItems=['保费']),
                       yuan('8000元/亩', 8000, '获赔', 'at_most', per='亩', altSpans=['8000元'], acceptModifiers=['exact'])],
              traps=[('每亩', 'denominator')]),
            p('记者从四川保监局获悉，该局今年将会同省财政厅、农业厅，把特色农产品保险试点扩大到18个县（区），品种增加到花椒、川芎等11种。2016年，全省农业保险共支付赔款23.4亿元，惠及农户402万户次，增速分别为12.1%和-3.8%。中国保监会2月下发的通知要求，贫困地区农业保险费率要在现有基础上再降低20%。',
              dates=[year('今年', '2017'), year('2016年', '2016'), month('2月', '2017-02', 28)],
              amounts=[count('18个', 18, '个', '县（区）', date='今年'), count('11种', 11, '种', '品种', date='今年'), yuan('23.4亿元', 2340000000, '赔款', date='2016年'), count('402万户次', 4020000, '户次', '农户', date='2016年'),
                       percent('12.1%', 12.1, '增速', date='2016年', acceptItems=['赔款']), percent('-3.8%', -3.8, '增速', date='2016年', acceptItems=['农户']),
                       percent('20%', 20, '农业保险费率')],
              orgs=[org('四川保监局', CIRC_SICHUAN), org('该局', CIRC_SICHUAN, optional=True), org('省财政厅', FINANCE_OFFICE), org('农业厅', '四川省农业厅'), org('中国保监会', '中国保险监督管理委员会')]),
        ],
        event=(1, main(['agreement_signed', 'product_launched', 'program_started'], '签下', '2017-03-14', None, '苍溪县', ['中航安盟财产保险有限公司四川省分公司'], acceptPlaces=['苍溪', '苍溪县三川镇', '三川镇'])),
        events=[
            (3, also('program_started', '扩大', '2017-01-01', '2017-12-31', 'planned')),
            (3, also('milestone_reached', '惠及', '2016-01-01', '2016-12-31')),
            (3, also('policy_adopted', '下发', '2017-02-01', '2017-02-28')),
            (3, also('other', '要求', modality='required', acceptTypes=['policy_adopted', 'statement_made'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='省国资委集中推介|31个混改项目', byline='本报记者　卢既白',
        body=[
            p('3月10日，省国资委在成都举行省属国有企业混合所有制改革项目推介会，集中推出31个混改项目，拟引入社会资本280亿元以上。四川发展（控股）有限责任公司、四川省投资集团有限责任公司、四川省铁路产业投资集团有限责任公司等11户企业到场推介，吸引了复星集团、新希望集团等150余家投资机构和民营企业。',
              dates=[day('3月10日', '2017-03-10')],
              amounts=[count('31个', 31, '个', '混改项目'), yuan('280亿元以上', 28000000000, '社会资本', 'at_least', altSpans=['280亿元']), count('11户', 11, '户', '11户⟦企业⟧'),
                       count('150余家', 150, '家', '投资机构和民营企业', 'over')],
              orgs=[org('省国资委', ASSETS), org('四川发展（控股）有限责任公司'), org('四川省投资集团有限责任公司'), org('四川省铁路产业投资集团有限责任公司'),
                    org('复星集团', '上海复星高科技（集团）有限公司'), org('新希望集团', '新希望集团有限公司')]),
            p('会上，川投集团分别与国家开发银行四川省分行、中国长城资产管理股份有限公司四川省分公司签订战略合作协议，获得意向融资额度各100亿元；铁投集团与成都银行签约，共同发起设立50亿元产业基金，存续期7年。',
              dates=[duration('7年', 'P7Y')],
              amounts=[yuan('各100亿元', 10000000000, '意向融资额度', altSpans=['100亿元']), yuan('50亿元', 5000000000, '产业基金')],
              orgs=[org('川投集团', INVESTMENT), org('国家开发银行四川省分行'), org('中国长城资产管理股份有限公司四川省分公司'), org('铁投集团', RAILWAY), org('成都银行', '成都银行股份有限公司')]),
            p('省国资委副主任邱明谦透露，截至2016年底，23户省属企业资产总额达9128.6亿元，全年实现利润96.4亿元，同比增长1.2倍；混合所有制企业户数占比由2013年的50.2%升至58.7%，提高8.5个百分点。近三年，省属企业累计引进非公资本逾260亿元。今年，省属企业混改面要达到六成，力争2—3户企业整体上市。',
              dates=[year_end('2016年底', '2016', direction='until'), year('全年', '2016'), year('2013年', '2013'), duration('近三年', 'P3Y', altSpans=['三年'], anyValue=True), year('今年', '2017')],
              amounts=[count('23户', 23, '户', '省属企业', date='2016年底'), yuan('9128.6亿元', 912860000000, '资产总额', date='2016年底'), yuan('96.4亿元', 9640000000, '利润', date='全年'), multiple('1.2倍', 1.2, '利润', date='全年'),
                       percent('50.2%', 50.2, '混合所有制企业户数占比', date='2013年'), percent('58.7%', 58.7, '混合所有制企业户数占比', date='2016年底'), percent('8.5个百分点', 8.5, '混合所有制企业户数占比', unit='个百分点', date='2016年底'),
                       yuan('260亿元', 26000000000, '非公资本', 'over', date='近三年'), ratio('六成', 0.6, '混改面', date='今年'), count('2—3户', None, '户', '3户⟦企业⟧', min=2, max=3, date='今年')],
              orgs=[org('省国资委', ASSETS)],
              people=[person('邱明谦', '副主任', ASSETS)]),
        ],
        event=(1, main(['meeting_held', 'statement_made', 'program_started', 'other'], '推出', '2017-03-10', None, '成都', [ASSETS], acceptTriggers=['举行', '推介'])),
        events=[
            (1, also('meeting_held', '举行', '2017-03-10')),
            (1, also('funding_raised', '引入', modality='planned', optional=True)),
            (2, also('agreement_signed', '签订', '2017-03-10')),
            (2, also('agreement_signed', '签约', '2017-03-10')),
            (2, also('organization_established', '设立', modality='planned', acceptTypes=['funding_raised'], acceptModalities=['occurred'])),
            (3, also('statement_made', '透露')),
            (3, also('milestone_reached', '实现', '2016-01-01', '2016-12-31', optional=True)),
            (3, also('milestone_reached', '升至', '2016-12-01', '2016-12-31', optional=True)),
            (3, also('funding_raised', '引进')),
            (3, also('milestone_reached', '达到', '2017-01-01', '2017-12-31', 'required', acceptModalities=['planned'])),
            (3, also('company_listed', '上市', '2017-01-01', '2017-12-31', 'planned')),
        ]),
    dict(
        section=FINANCE, headline='省工商局发布消费维权白皮书', byline='本报记者　尹若彤',
        body=[
            p('省工商局3月15日发布《2016年四川省消费维权白皮书》。去年，全省各级工商和市场监管部门、消委会组织共受理消费者投诉15.87万件，同比上升13.3%，为消费者挽回经济损失1.94亿元。',
              dates=[day('3月15日', '2017-03-15'), year('去年', '2016')],
              amounts=[count('15.87万件', 158700, '件', '消费者投诉', date='去年'), percent('13.3%', 13.3, '消费者投诉', date='去年'), yuan('1.94亿元', 194000000, '经济损失', date='去年')],
              orgs=[org('省工商局', MARKETS)],
              docs=[doc('《2016年四川省消费维权白皮书》')],
              traps=[('2016年', 'year_in_title'), ('工商和市场监管部门', 'generic'), ('消委会组织', 'generic')]),
            p('从投诉类型看，质量、合同、售后服务三类问题合计占比超过三分之二；网购投诉2.9万件，是2014年的3倍多。今年春节期间，12315热线接到的预付卡投诉同比又增两成。去年12月，成都市民何女士花6880元在一家健身房办卡，20天后门店关门，经成都市青羊区市场和质量监督管理局调解，最终退回5900余元。',
              dates=[year('2014年', '2014'), day('今年春节', '2017-01-28', acceptBounds=[['2017-01-27', '2017-02-02'], ['2017-01-28', '2017-02-03'], ['2017-01-27', '2017-01-28']], altSpans=['今年春节期间', '春节']), month('去年12月', '2016-12', 31), duration('20天后', 'P20D', altSpans=['20天'], anyValue=True)],
              amounts=[count('三类', 3, '类', '三类⟦问题⟧'), ratio('三分之二', 2 / 3, '占比', 'over', acceptItems=['三类问题']), count('2.9万件', 29000, '件', '网购投诉'), multiple('3倍多', 3, '网购投诉', 'over', altSpans=['3倍']),
                       ratio('两成', 0.2, '预付卡投诉', date='今年春节'), yuan('6880元', 6880, None, date='去年12月'), count('一家', 1, '家', '健身房', optional=True), yuan('5900余元', 5900, None, 'over')],
              orgs=[org('成都市青羊区市场和质量监督管理局')],
              people=[person('何女士', None, None, optional=True)],
              traps=[('12315', 'identifier_or_idiom')]),
            p('省工商局消保处处长田济川提醒，根据商务部《单用途商业预付卡管理办法（试行）》，单张记名卡限额不得超过5000元，不记名卡不得超过1000元；记名卡不得设有效期，不记名卡有效期不得少于3年。国家工商总局今年也将开展专项执法行动，对情节严重的最高可处30000元罚款。',
              dates=[duration('3年', 'P3Y', 'at_least'), year('今年', '2017')],
              amounts=[yuan('5000元', 5000, '限额', 'at_most', per='张'), yuan('1000元', 1000, '限额', 'at_most', per='张', acceptItems=['不记名卡']), yuan('30000元', 30000, '罚款', 'at_most', acceptModifiers=['exact'])],
              orgs=[org('省工商局', MARKETS, altSpans=['省工商局消保处']), org('商务部', '中华人民共和国商务部'), org('国家工商总局', '中华人民共和国国家工商行政管理总局')],
              people=[person('田济川', '处长', MARKETS)],
              docs=[doc('《单用途商业预付卡管理办法（试行）》')],
              traps=[('单张', 'denominator')]),
        ],
        event=(1, main(['statement_made', 'policy_adopted', 'other'], '发布', '2017-03-15', None, '四川', [MARKETS])),
        events=[
            (1, also('other', '受理', '2016-01-01', '2016-12-31', acceptTypes=['milestone_reached'], optional=True)),
            (2, also('other', '调解', optional=True)),
            (3, also('statement_made', '提醒')),
            (3, also('program_started', '开展', '2017-01-01', '2017-12-31', 'planned', acceptTypes=['other'])),
        ]),
    dict(
        section=FINANCE, headline='中欧班列（成都）今年开行突破100列',
        body=[
            p('3月13日10时58分，一列满载笔记本电脑、汽车配件的中欧班列（成都）从成都国际铁路港驶出，预计12天后抵达波兰罗兹。这是成都今年开行的第100列中欧班列，比去年提前67天突破百列。列车由成都国际铁路班列有限公司运营，装载43个40英尺集装箱，货值约350万美元。',
              dates=[date('3月13日10时58分', '2017-03-13T10:58', '2017-03-13T10:58', 'minute', 'datetime'), day('12天后', '2017-03-25', duration='P12D', altSpans=['12天'], anyValue=True), year('今年', '2017'), year('去年', '2016'), duration('67天', 'P67D')],
              amounts=[count('一列', 1, '列', None, optional=True), count('百列', 100, '列', '中欧班列', 'over', date='今年'), count('43个', 43, '个', '集装箱', acceptItems=['40英尺集装箱']), measure('40英尺', 40, '英尺', '集装箱', unitCode='[ft_i]'),
                       amount('350万美元', 'money', 3500000, '美元', '货值', 'about', unitCode='USD', currency='USD')],
              orgs=[org('成都国际铁路港', optional=True), org('成都国际铁路班列有限公司')],
              traps=[('第100列', 'ordinal')]),
            p('成都海关数据显示，1—2月，四川外贸进出口总值582.9亿元，比上年同期增长73.5%。其中，出口338.1亿元，进口244.8亿元，对“一带一路”沿线国家进出口增长41%，加工贸易占比仍在半数以上。',
              dates=[date('1—2月', '2017-01-01', '2017-02-28', 'month', 'range', '2017-01/2017-02'), date('上年同期', '2016-01-01', '2016-02-29', 'month', edtf='2016-01/2016-02')],
              amounts=[yuan('582.9亿元', 58290000000, '外贸进出口总值', date='1—2月'), percent('73.5%', 73.5, '外贸进出口总值', date='1—2月'), yuan('338.1亿元', 33810000000, '，⟦出口⟧338', date='1—2月'),
                       yuan('244.8亿元', 24480000000, '，⟦进口⟧244', date='1—2月'), percent('41%', 41, '沿线国家⟦进出口⟧', date='1—2月'), ratio('半数以上', 0.5, '加工贸易占比', 'at_least', altSpans=['半数'], date='1—2月', acceptModifiers=['over'])],
              orgs=[org('成都海关')],
              traps=[('一带一路', 'identifier_or_idiom')]),
            p('商务部国际贸易经济合作研究院研究员陆启明认为，班列运输时间仅为海运的三分之一，成本是空运的1/5左右，对高附加值产品很有吸引力。今年，成都计划开行中欧班列1000列，平均每天近3列，境外站点由14个增至20个以上。',
              dates=[year('今年', '2017'), every('每天', 'P1D')],
              amounts=[ratio('三分之一', 1 / 3, '运输时间'), ratio('1/5左右', 0.2, '成本', 'about', altSpans=['1/5']), count('1000列', 1000, '列', '中欧班列', date='今年'), count('3列', 3, '列', '中欧班列', 'nearly', per='天', date='每天'),
                       count('14个', 14, '个', '境外站点'), count('20个以上', 20, '个', '境外站点', 'at_least', altSpans=['20个'], date='今年')],
              orgs=[org('商务部国际贸易经济合作研究院')],
              people=[person('陆启明', '研究员', '商务部国际贸易经济合作研究院')],
              traps=[('，⟦成都⟧计划', 'place')]),
        ],
        event=(1, main(['milestone_reached'], '突破', '2017-03-13', None, '成都', ['成都国际铁路班列有限公司'], acceptTriggers=['开行'])),
        events=[
            (1, also('other', '驶出', '2017-03-13', acceptTypes=['program_started', 'product_launched'], optional=True)),
            (1, also('other', '抵达', modality='planned', optional=True)),
            (3, also('statement_made', '认为')),
            (3, also('milestone_reached', '开行', '2017-01-01', '2017-12-31', 'planned')),
            (3, also('milestone_reached', '增至', '2017-01-01', '2017-12-31', 'planned')),
        ]),
]

KINDS = ('dates', 'amounts', 'organizations', 'people', 'documents')


# ---- offsets ----------------------------------------------------------------------------------------------------

def locate(wanted, text, at):
    """The mention's text and its place in `text` from `at` on; ⟦ ⟧ set it off from its context."""
    context, inner = re.sub('[⟦⟧]', '', wanted), re.search('⟦(.*)⟧', wanted)
    lead = wanted.index('⟦') if inner else 0
    found = text.find(context, max(0, at - lead))
    assert found >= 0, f'"{wanted}" is not in "{text[at:at + 60]}"'
    start = found + lead
    mention = inner.group(1) if inner else context
    assert start >= at and text[start:start + len(mention)] == mention
    return mention, start


def nearest(wanted, text, around):
    """Where `wanted` stands in the paragraph, as near to `around` as can be."""
    if '⟦' in wanted:
        return locate(wanted, text, 0)
    places = [m.start() for m in re.finditer(re.escape(wanted), text)]
    assert places, f'item "{wanted}" is not in "{text}"'
    return wanted, min(places, key=lambda place: abs(place - around))


def place_mentions(paragraph, kind, base):
    text, at, out = paragraph['text'], 0, []
    for given in paragraph[kind]:
        mention, start = locate(given['text'], text, at)
        at = start + len(mention)
        record = {'text': mention, 'start': base + start, 'end': base + at, **{k: v for k, v in given.items() if k != 'text'}}
        if given.get('item'):
            record['item'], where = nearest(given['item'], text, start)
            record['itemStart'], record['itemEnd'] = base + where, base + where + len(record['item'])
        if 'altSpans' in given:
            record['altSpans'] = []
            for other in given['altSpans']:
                where = text.find(other, max(0, start - len(other) + 1))
                assert 0 <= where < at, other
                record['altSpans'].append({'text': other, 'start': base + where, 'end': base + where + len(other)})
        out.append(record)
    return out


def sentence(text, start):
    """The sentence around a trigger, its closing quotes included."""
    for m in re.finditer(r'[^。！？\n]+(?:[。！？][”’」』）]*)?', text):
        if m.start() <= start < m.end():
            return m.group()
    raise AssertionError(text[start:start + 20])


def place_event(spec, paragraphs, bases, text):
    number, event = spec
    paragraph = paragraphs[number - 1]
    trigger, start = locate(event['trigger'], paragraph, 0)
    start += bases[number - 1]
    assert text[start:start + len(trigger)] == trigger
    head = {k: event[k] for k in ('types', 'type') if k in event}
    rest = {k: v for k, v in event.items() if k not in ('types', 'type', 'trigger')}
    return {**head, 'trigger': trigger, 'start': start, 'end': start + len(trigger), **rest, 'sentence': sentence(text, start)}


def build():
    articles = []
    for number, article in enumerate(ARTICLES, 1):
        paragraphs = [q['text'] for q in article['body']]
        text = '\n'.join(paragraphs)
        bases, base = [], 0
        for q in paragraphs:
            bases.append(base)
            base += len(q) + 1
        record = {'id': f'{number:02}', 'section': article['section'], 'headline': article['headline'].replace('|', ''), 'paragraphs': paragraphs}
        for kind in KINDS:
            record[kind] = [m for q, b in zip(article['body'], bases) for m in place_mentions(q, kind, b)]
            for m in record[kind]:
                assert text[m['start']:m['end']] == m['text'], m
                for other in m.get('altSpans', []):
                    assert text[other['start']:other['end']] == other['text'], other
        for m in record['amounts']:
            assert not m.get('date') or any(d['text'] == m['date'] for d in record['dates']), m
        record['event'] = place_event(article['event'], paragraphs, bases, text)
        record['events'] = [place_event(e, paragraphs, bases, text) for e in article['events']]
        for name in record['event']['organizations']:
            assert any(o['name'] == name for o in record['organizations']), name
        record['traps'] = [m for q, b in zip(article['body'], bases) for m in place_mentions(q, 'traps', b)]
        for trap in record['traps']:
            clash = [m['text'] for k in ('dates', 'amounts') for m in record[k] if not m.get('optional') and m['start'] < trap['end'] and m['end'] > trap['start']]
            assert not clash, (trap, clash)
        articles.append(record)
    return {'issue': NAME, 'referenceDate': REFERENCE_DATE, 'province': PROVINCE, 'furniture': [re.sub(r'\s+', ' ', x) for x in MASTHEAD], 'articles': articles}


# ---- the raw page -----------------------------------------------------------------------------------------------

COLUMNS = 52  # 26 full-width columns
NO_START, NO_END = '，。、；：？！”）》%％～—', '“（《'


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in 'WFA' else 1 for c in text)


def loosen(text, chance):
    """Spaces that extraction leaves where digits and Latin letters meet Chinese characters."""
    out = ''
    for i, c in enumerate(text):
        before = text[i - 1] if i else ''
        meets = before and c.isalnum() and before.isalnum() and c.isascii() != before.isascii()
        out += (' ' if meets and chance.random() < 0.3 else '') + c
    return out


def wrap(text):
    lines, line = [], ''
    for piece in re.findall(r'[0-9A-Za-z.%/]+| |.', text):
        full = width(line) + width(piece) > COLUMNS
        hangs = piece in NO_START and width(line) <= COLUMNS + 2
        if full and not hangs:
            carried = ''
            while line and line[-1] in NO_END:
                carried, line = line[-1] + carried, line[:-1]
            lines.append(line.rstrip(' '))
            line = carried
            if piece == ' ':
                continue
        line += piece
    return [*lines, line.rstrip(' ')]


def page():
    chance, out, section = random.Random(20170317), [*MASTHEAD, ''], None
    for article in ARTICLES:
        if article['section'] != section:
            section = article['section']
            out += [HEADINGS[section], '']
        out += article['headline'].split('|')
        if chance.random() < 0.2:
            out.append('')
        if article.get('byline'):
            out.append(article['byline'])
        for q in article['body']:
            for part in wrap(loosen(q['text'], chance)):
                out.append(part)
                if chance.random() < 0.1:
                    out.append('')
        if out[-1] and chance.random() < 0.7:
            out.append('')
    return '\n'.join(out).rstrip('\n') + '\n'


def bare(text):
    return re.sub(r'\s+', '', text)


def check_page(raw):
    """Masthead, headings, headlines, bylines and paragraphs, in order and without white space, are the whole raw page."""
    blocks, section = [*MASTHEAD], None
    for a in ARTICLES:
        if a['section'] != section:
            section = a['section']
            blocks.append(HEADINGS[section])
        blocks += [a['headline'].replace('|', ''), a.get('byline', ''), *(q['text'] for q in a['body'])]
    assert bare(raw) == bare(''.join(blocks))


# ---- output -----------------------------------------------------------------------------------------------------

def line(value):
    return json.dumps(value, ensure_ascii=False)


def render(gold):
    """One mention a line, so that a change reads well."""
    out = ['{']
    out += [f' {line(k)}: {line(v)},' for k, v in gold.items() if k != 'articles']
    out.append(' "articles": [')
    for i, article in enumerate(gold['articles']):
        out.append('  {')
        fields = []
        for key, value in article.items():
            if isinstance(value, list) and value:
                fields.append(f'   {line(key)}: [\n' + ',\n'.join('    ' + line(v) for v in value) + '\n   ]')
            else:
                fields.append(f'   {line(key)}: {line(value)}')
        out.append(',\n'.join(fields))
        out.append('  }' + (',' if i + 1 < len(gold['articles']) else ''))
    return '\n'.join(out + [' ]', '}']) + '\n'


def review(gold):
    for a in gold['articles']:
        text = '\n'.join(a['paragraphs'])
        marks = sorted(((m['start'], m['end'], k[0].upper()) for k in KINDS for m in a[k]), key=lambda x: (x[0], -x[1]))
        print(f"\n{a['id']} {a['headline']} ({len(text)})")
        out, opens, closes = '', {}, {}
        for s, e, k in marks:
            opens.setdefault(s, []).append(k)
            closes.setdefault(e, []).append(']')
        for i, c in enumerate(text + ' '):
            out += ''.join(closes.get(i, [])) + ''.join(f'[{k}:' for k in opens.get(i, [])) + c
        print(out)
        covered = {i for k in ('dates', 'amounts', 'documents', 'traps') for m in a[k] for i in range(m['start'], m['end'])}
        loose = [text[max(0, m.start() - 6):m.end() + 6].replace('\n', '/') for m in re.finditer(r'[0-9]+|[一二三四五六七八九十百千万亿两双半数几]|日|年|月|期|时|[局厅委部院校司行会社]', text)
                 if m.start() not in covered and not any(o['start'] <= m.start() < o['end'] for o in a['organizations'])]
        print('   not covered:', ' | '.join(loose))
        print('   items:', ' | '.join(f"{m['text']}={m['item']}" for m in a['amounts']))


def counts(gold):
    table = {k: [sum(1 for a in gold['articles'] for m in a[k] if not m.get('optional')), sum(1 for a in gold['articles'] for m in a[k] if m.get('optional'))] for k in (*KINDS, 'events', 'traps')}
    return {'articles': len(gold['articles']), 'paragraphs': sum(len(a['paragraphs']) for a in gold['articles']), **table}


if __name__ == '__main__':
    result = build()
    rendered, raw = render(result), page()
    assert json.loads(rendered) == result
    check_page(raw)
    files = {f'{NAME}.gold.json': rendered, f'{NAME}.txt': raw, f'{NAME}.json': json.dumps(SIDECAR, ensure_ascii=False, indent=2) + '\n'}
    if '--review' in sys.argv:
        review(result)
    elif '--check' in sys.argv:
        for name, content in files.items():
            if (HERE / name).read_text(encoding='utf-8') != content:
                sys.exit(f'{name} is not what build-{NAME}.py says: run it again')
    else:
        for name, content in files.items():
            (HERE / name).write_text(content, encoding='utf-8', newline='\n')
    print(line(counts(result)))
