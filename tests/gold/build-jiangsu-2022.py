#!/usr/bin/env python3
"""Source of jiangsu-2022.gold.json: the hand-made gold for the year-end page jiangsu-2022.txt.

    python3 tests/gold/build-jiangsu-2022.py            write the gold
    python3 tests/gold/build-jiangsu-2022.py --check    fail if the gold on disk is not what this file says
    python3 tests/gold/build-jiangsu-2022.py --review   print the text with its mentions marked, and every numeral that no mention covers

Mentions stand below in the order of the text, paragraph by paragraph. Where a text occurs more than once in its
paragraph, the context picks one: '占了⟦2项⟧'. Offsets are code points into the paragraphs joined by a line feed.
"""
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RAW = HERE / 'jiangsu-2022.txt'
GOLD = HERE / 'jiangsu-2022.gold.json'
CREDIT = '本报科教新闻部、财经新闻部评选'


# ---- what a mention is ------------------------------------------------------------------------------------------

def date(text, start, end, precision='day', kind='date', edtf=None, **more):
    if edtf is None:
        edtf = start if start == end else f'{start}/{end}'
    return {'text': text, 'kind': kind, 'startDate': start, 'endDate': end, 'edtf': edtf, 'precision': precision, **more}


def day(text, iso, **more):
    return date(text, iso, iso, **more)


def month(text, iso, last, **more):
    return date(text, f'{iso}-01', f'{iso}-{last}', 'month', edtf=iso, **more)


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


def yuan(text, value, item=None, modifier='exact', **more):
    return amount(text, 'money', value, '元', item, modifier, unitCode='CNY', currency='CNY', **more)


def percent(text, value, item=None, modifier='exact', unit='%', **more):
    return amount(text, 'percent', value, unit, item, modifier, unitCode='%', **more)


def person(text, title=None, organization=None, **more):
    return {'text': text, 'name': more.pop('name', re.sub(r'.*⟦|⟧.*', '', text)), 'title': title, 'organization': organization, **more}


# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '中国共产党江苏省委员会': ('party', ['中共江苏省委', '江苏省委']),
    '江苏省人民政府': ('government', []),
    '江苏省人民政府办公厅': ('government', ['江苏省政府办公厅']),
    '江苏省人民代表大会常务委员会': ('government', ['江苏省人大常委会', '江苏省第十三届人民代表大会常务委员会', '江苏省十三届人大常委会', '江苏省第十三届人大常委会']),
    '江苏省高级人民法院': ('court', []),
    '江苏省人民检察院': ('government', []),
    '江苏省科学技术厅': ('government', ['江苏省科技厅']),
    '江苏省财政厅': ('government', []),
    '江苏省教育厅': ('government', []),
    '江苏省公安厅': ('government', []),
    '江苏省人力资源和社会保障厅': ('government', ['江苏省人力资源社会保障厅', '江苏省人社厅']),
    '江苏省工业和信息化厅': ('government', ['江苏省工信厅']),
    '江苏省商务厅': ('government', []),
    '江苏省生态环境厅': ('government', []),
    '江苏省自然资源厅': ('government', []),
    '江苏省发展和改革委员会': ('government', ['江苏省发展改革委', '江苏省发改委']),
    '江苏省知识产权局': ('government', []),
    '江苏省市场监督管理局': ('government', ['江苏省市场监管局']),
    '江苏省地方金融监督管理局': ('government', ['江苏省地方金融监管局']),
    '国家税务总局江苏省税务局': ('government', ['江苏省税务局']),
    '南京市地方金融监督管理局': ('government', ['南京市地方金融监管局']),
    '南京市科创金融改革试验区建设工作领导小组': ('government', ['科创金融改革试验区建设工作领导小组', '市科创金融领导小组', '南京市科创金融领导小组']),
    '苏州市人民政府': ('government', ['苏州市政府']),
    '中华人民共和国南京海关': ('government', ['南京海关']),
    '江苏省绿色金融和气候投融资协调机制': ('government', ['绿金协调机制']),
    '中华人民共和国国务院': ('government', ['国务院']),
    '中华人民共和国科学技术部': ('government', ['科学技术部', '科技部']),
    '中华人民共和国工业和信息化部': ('government', ['工业和信息化部', '工信部']),
    '中华人民共和国财政部': ('government', ['财政部']),
    '中华人民共和国国家发展和改革委员会': ('government', ['国家发展和改革委员会', '国家发展改革委', '国家发改委']),
    '中国银行保险监督管理委员会': ('government', ['中国银保监会']),
    '中国证券监督管理委员会': ('government', ['中国证监会']),
    '国家外汇管理局': ('government', []),
    '国家航天局': ('government', []),
    '全国高新技术企业认定管理工作领导小组办公室': ('government', []),
    '中国银行保险监督管理委员会江苏监管局': ('government', ['中国银保监会江苏监管局', '江苏银保监局']),
    '中国证券监督管理委员会江苏监管局': ('government', ['中国证监会江苏监管局', '江苏证监局']),
    '中国人民银行': ('bank', []),
    '中国人民银行南京分行': ('bank', []),
    '中国人民银行数字货币研究所': ('research_institute', []),
    '上海证券交易所': ('exchange', []),
    '北京证券交易所': ('exchange', []),
    '江苏银行股份有限公司': ('bank', ['江苏银行']),
    '南京银行股份有限公司': ('bank', ['南京银行']),
    '江苏苏州农村商业银行股份有限公司': ('bank', ['苏州农商银行', '苏州农村商业银行股份有限公司', '苏州农村商业银行']),
    '江苏宜兴农村商业银行股份有限公司': ('bank', ['宜兴农商银行', '宜兴农村商业银行股份有限公司', '宜兴农村商业银行']),
    '中国工商银行股份有限公司江苏省分行': ('bank', ['中国工商银行江苏省分行', '工商银行江苏省分行']),
    '中国建设银行股份有限公司苏州分行': ('bank', ['中国建设银行苏州分行', '建设银行苏州分行']),
    '江苏省农村信用社联合社': ('financial_institution', []),
    '华泰证券（上海）资产管理有限公司': ('financial_institution', []),
    '华泰联合证券有限责任公司': ('financial_institution', ['华泰联合证券']),
    '江苏交通控股有限公司': ('company', ['江苏交控']),
    '江苏省联合征信有限公司': ('company', []),
    '苏州启澜微电子股份有限公司': ('company', ['启澜微电子']),
    '江苏铭川电缆有限公司': ('company', []),
    '苏州市轨道交通集团有限公司': ('company', []),
    '南京埃斯顿自动化股份有限公司': ('company', ['埃斯顿']),
    '国网江苏省电力有限公司': ('company', []),
    '中国移动通信集团有限公司': ('company', ['中国移动', '中国移动有限公司']),
    '南京大学': ('university', []),
    '南京大学天文与空间科学学院': ('university', []),
    '东南大学': ('university', []),
    '复旦大学': ('university', []),
    '南京农业大学': ('university', []),
    '南京医科大学': ('university', []),
    '扬州大学': ('university', []),
    '江南大学食品学院': ('university', []),
    '江苏省农业科学院': ('research_institute', ['江苏省农科院']),
    '中国科学院遗传与发育生物学研究所': ('research_institute', ['中科院遗传与发育生物学研究所']),
    '中国科学院紫金山天文台': ('research_institute', ['紫金山天文台']),
    '中国工程院': ('research_institute', []),
    '长三角数字货币研究院': ('research_institute', []),
    '钟山实验室': ('laboratory', ['生物育种钟山实验室']),
    '紫金山实验室': ('laboratory', ['网络通信与安全紫金山实验室']),
    '姑苏实验室': ('laboratory', ['材料科学姑苏实验室']),
    '太湖实验室': ('laboratory', ['深海技术科学太湖实验室']),
    '鹏城实验室': ('laboratory', []),
    '中国科学技术协会': ('association', ['中国科协']),
    '中国科协智能制造学会联合体': ('association', ['中国科学技术协会智能制造学会联合体']),
    '联合国工业发展组织': ('international', []),
    '太原卫星发射中心': ('other', ['中国太原卫星发射中心']),
}

COMMITTEE = '中国共产党江苏省委员会'
PROVINCE = '江苏省人民政府'
PEOPLES_CONGRESS = '江苏省人民代表大会常务委员会'
HIGH_COURT = '江苏省高级人民法院'
TECH_DEPARTMENT = '江苏省科学技术厅'
FINANCE_DEPARTMENT = '江苏省财政厅'
INDUSTRY_DEPARTMENT = '江苏省工业和信息化厅'
HUMAN_RESOURCES = '江苏省人力资源和社会保障厅'
FINANCE_BUREAU = '江苏省地方金融监督管理局'
MARKET_BUREAU = '江苏省市场监督管理局'
TAX_BUREAU = '国家税务总局江苏省税务局'
MINISTRY = '中华人民共和国工业和信息化部'
PBC = '中国人民银行'
PBC_NANJING = '中国人民银行南京分行'
CBIRC_JIANGSU = '中国银行保险监督管理委员会江苏监管局'
CSRC_JIANGSU = '中国证券监督管理委员会江苏监管局'
MECHANISM = '江苏省绿色金融和气候投融资协调机制'
LEADING_GROUP = '南京市科创金融改革试验区建设工作领导小组'
UNIDO = '联合国工业发展组织'
QILAN = '苏州启澜微电子股份有限公司'
CCB_SUZHOU = '中国建设银行股份有限公司苏州分行'
EIGHT = [PBC, '中华人民共和国国家发展和改革委员会', '中华人民共和国科学技术部', MINISTRY, '中华人民共和国财政部',
         '中国银行保险监督管理委员会', '中国证券监督管理委员会', '国家外汇管理局']


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


IP_LAW = '江苏省知识产权促进和保护条例'
BURDEN = '江苏省开展减轻青年科研人员负担专项行动工作方案'
REFORM_ZONE = '上海市、南京市、杭州市、合肥市、嘉兴市建设科创金融改革试验区总体方案'
CLUSTERS = '关于金融支持先进制造业集群高质量发展的若干措施'
E_CNY = '江苏省数字人民币试点工作方案'

# Every document once: canonical title -> kind, issuers that the text names.
DOCUMENTS = {
    IP_LAW: ('regulation', [PEOPLES_CONGRESS]),
    BURDEN: ('plan', [TECH_DEPARTMENT, FINANCE_DEPARTMENT, '江苏省教育厅', HUMAN_RESOURCES]),
    '天体物理学报通讯': ('journal', []),
    REFORM_ZONE: ('plan', EIGHT),
    CLUSTERS: ('measures', [CBIRC_JIANGSU, INDUSTRY_DEPARTMENT, FINANCE_DEPARTMENT, '江苏省商务厅', TAX_BUREAU]),
    E_CNY: ('plan', ['江苏省人民政府办公厅']),
}


def doc(text, title=None, **more):
    title = title or text.strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **({'coIssuers': issuers[1:]} if issuers[1:] else {}), **more}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


def measure(text, value, unit, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, unit, item, modifier, **more)


def ten_days(text, start, end, **more):
    """月底, 月末, 中旬: soft edges."""
    return date(text, start, end, 'ten_days', acceptBounds=[[end, end], [f'{start[:8]}01', end]], **more)


TECH, FINANCE = 'science_technology', 'finance'

# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents); event triggers are numbered by paragraph: (1, '审议通过').

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs}


ARTICLES = [
    dict(
        section=TECH, headline='江苏首部知识产权综合性法规施行',
        body=[
            p('4月26日，《江苏省知识产权促进和保护条例》正式施行。该条例于1月14日经江苏省十三届人大常委会第二十八次会议审议通过，是江苏首部知识产权领域的综合性地方性法规。',
              dates=[day('4月26日', '2022-04-26'), day('1月14日', '2022-01-14')],
              orgs=[org('江苏省十三届人大常委会', PEOPLES_CONGRESS, altSpans=['人大常委会'])],
              docs=[doc('《江苏省知识产权促进和保护条例》')]),
            p('《条例》共八章六十八条，对专利、商标、著作权、商业秘密、地理标志等作出统一规定，首次以专章规范知识产权服务，并建立知识产权侵权惩罚性赔偿制度：故意侵权、情节严重的，可按确定数额的一倍以上五倍以下确定赔偿数额。',
              amounts=[count('八章', 8, '章'), count('六十八条', 68, '条'),
                       amount('一倍以上五倍以下', 'multiple', None, '倍', '赔偿数额', min=1, max=5, altSpans=['一倍以上五倍'])],
              docs=[doc('《条例》', IP_LAW)]),
            p('为推动《条例》落地，省知识产权局、省法院、省检察院、公安厅等部门建立行政执法与刑事司法衔接机制。截至11月底，全省每万人口高价值发明专利拥有量达48.9件，较上年同期增加9.3件；PCT国际专利申请量连续五年居全国第二位。',
              dates=[ten_days('11月底', '2022-11-21', '2022-11-30', direction='until'),
                     date('上年同期', '2021-11-21', '2021-11-30', 'ten_days', acceptBounds=[['2021-11-30', '2021-11-30'], ['2021-11-01', '2021-11-30'], ['2021-01-01', '2021-11-30'], ['2021-01-01', '2021-12-31']]),
                     duration('连续五年', 'P5Y', altSpans=['五年'])],
              amounts=[count('48.9件', 48.9, '件', '高价值发明专利拥有量', date='11月底', per='万人口'),
                       count('9.3件', 9.3, '件', '高价值发明专利拥有量', date='11月底', per='万人口')],
              orgs=[org('省知识产权局', '江苏省知识产权局'), org('省法院', HIGH_COURT), org('省检察院', '江苏省人民检察院'), org('公安厅', '江苏省公安厅')],
              docs=[doc('《条例》', IP_LAW)]),
        ],
        event=(1, main(['law_in_force'], '施行', '2022-04-26', None, '江苏', [])),
        events=[
            (1, also('policy_adopted', '审议通过', '2022-01-14')),
            (3, also('organization_established', '建立', acceptTypes=['other', 'program_started'], optional=True)),
            (3, also('milestone_reached', '拥有量⟦达⟧', '2022-11-21', '2022-11-30')),
        ]),
    dict(
        section=TECH, headline='江苏第四家省实验室在宁揭牌',
        body=[
            p('6月21日，生物育种钟山实验室在南京国家农高区揭牌。这是江苏继网络通信与安全紫金山实验室、材料科学姑苏实验室、深海技术科学太湖实验室之后设立的第四家省实验室，也是首家农业领域的省实验室。',
              dates=[day('6月21日', '2022-06-21')],
              orgs=[org('生物育种钟山实验室', '钟山实验室', altSpans=['钟山实验室']),
                    org('网络通信与安全紫金山实验室', '紫金山实验室', altSpans=['紫金山实验室']),
                    org('材料科学姑苏实验室', '姑苏实验室', altSpans=['姑苏实验室']),
                    org('深海技术科学太湖实验室', '太湖实验室', altSpans=['太湖实验室'])]),
            p('钟山实验室由南京农业大学牵头，联合江苏省农业科学院、扬州大学、中国科学院遗传与发育生物学研究所等7家单位共建，首任主任由中国工程院院士万建民担任。共建各方当天签署了合作协议。',
              dates=[day('当天', '2022-06-21')],
              amounts=[count('7家', 7, '家', '7家⟦单位⟧')],
              orgs=[org('钟山实验室'), org('南京农业大学'), org('江苏省农业科学院'), org('扬州大学'), org('中国科学院遗传与发育生物学研究所'), org('中国工程院')],
              people=[person('万建民', '院士', '中国工程院', acceptTitles=['主任', '首任主任'])]),
            p('根据建设方案，钟山实验室前五年总投入20亿元，其中省、市、区三级财政安排12亿元。到2027年，实验室将汇聚科研人员800名以上，培育突破性新品种30个左右，力争进入国家实验室基地行列。省农科院已有12个课题组整建制入驻。',
              dates=[duration('前五年', 'P5Y', altSpans=['五年']), year('2027年', '2027', direction='by')],
              amounts=[yuan('20亿元', 2000000000, '总投入', date='前五年', organization='钟山实验室'), count('三级', 3, '级', '财政'), yuan('12亿元', 1200000000, '总投入', date='前五年', acceptItems=['财政']),
                       count('800名以上', 800, '名', '科研人员', 'at_least', date='2027年', altSpans=['800名']),
                       count('30个左右', 30, '个', '突破性新品种', 'about', date='2027年', altSpans=['30个']),
                       count('12个', 12, '个', '课题组')],
              orgs=[org('钟山实验室'), org('年，⟦实验室⟧将', '钟山实验室', optional=True), org('省农科院', '江苏省农业科学院')]),
        ],
        event=(1, main(['organization_established'], '揭牌', '2022-06-21', None, '南京', ['钟山实验室'], acceptPlaces=['南京国家农高区', '江苏'])),
        events=[
            (1, also('organization_established', '设立', optional=True)),
            (2, also('organization_established', '共建', optional=True)),
            (2, also('appointment', '担任')),
            (2, also('agreement_signed', '签署', '2022-06-21')),
            (3, also('funding_raised', '投入', None, None, 'planned', acceptTypes=['other'], optional=True)),
            (3, also('milestone_reached', '汇聚', '2027-01-01', '2027-12-31', 'planned')),
            (3, also('other', '入驻', optional=True)),
        ]),
    dict(
        section=TECH, headline='“羲和号”探日成果发布',
        body=[
            p('8月30日，国家航天局在北京发布“羲和号”卫星科学与技术成果。这颗由南京大学牵头论证科学目标的我国首颗太阳探测科学技术试验卫星（Chinese H-alpha Solar Explorer），在国际上首次实现空间太阳Hα波段光谱扫描成像，首次在轨获取太阳Hα谱线、SiⅠ谱线和FeⅠ谱线的精细结构。',
              dates=[day('8月30日', '2022-08-30')],
              orgs=[org('国家航天局'), org('南京大学')]),
            p('“羲和号”于2021年10月14日在太原卫星发射中心成功发射，运行于平均高度517公里的太阳同步轨道，卫星重508公斤，设计寿命3年。在轨十个多月来，它已记录到近百个太阳爆发活动，原始数据约300TB，向全球20余家科研机构开放共享。',
              dates=[day('2021年10月14日', '2021-10-14'), duration('3年', 'P3Y'), duration('十个多月', 'P10M', 'over')],
              amounts=[measure('517公里', 517, '公里', '平均高度', unitCode='km'), measure('508公斤', 508, '公斤', '，⟦卫星⟧重', unitCode='kg'),
                       count('百个', 100, '个', '太阳爆发活动', 'nearly'), measure('300TB', 300, 'TB', '原始数据', 'about'),
                       count('20余家', 20, '家', '科研机构', 'over')],
              orgs=[org('太原卫星发射中心', optional=True)]),
            p('“羲和号”首席科学家、南京大学天文与空间科学学院教授丁明德介绍，系列成果已发表于《天体物理学报通讯》等国际期刊。10月9日，由中科院紫金山天文台提出的“夸父一号”卫星也飞向太空，江苏科学家在空间探日领域形成“双星”接力。',
              dates=[day('10月9日', '2022-10-09')],
              orgs=[org('南京大学天文与空间科学学院'), org('中科院紫金山天文台', '中国科学院紫金山天文台')],
              people=[person('丁明德', '教授', '南京大学天文与空间科学学院', acceptTitles=['首席科学家'])],
              docs=[doc('《天体物理学报通讯》', optional=True)]),
        ],
        event=(1, main(['research_result'], '发布', '2022-08-30', None, '北京', ['国家航天局', '南京大学'], acceptTriggers=['实现', '获取'], acceptPlaces=['江苏'])),
        events=[
            (1, also('research_result', '实现', '2022-08-30')),
            (1, also('research_result', '获取', '2022-08-30')),
            (2, also('product_launched', '发射中心成功⟦发射⟧', '2021-10-14', acceptTypes=['other', 'milestone_reached'])),
            (2, also('milestone_reached', '记录到', acceptTypes=['research_result'], optional=True)),
            (3, also('statement_made', '介绍', optional=True)),
            (3, also('research_result', '发表')),
            (3, also('product_launched', '飞向太空', '2022-10-09', acceptTypes=['other', 'milestone_reached'])),
        ]),
    dict(
        section=TECH, headline='278个项目获省科学技术奖',
        body=[
            p('3月29日，全省科技创新大会暨科学技术奖励大会在南京召开，省委、省政府对2021年度江苏省科学技术奖获奖者予以表彰。278个项目和6家企业、2名个人分获各类奖项，其中项目奖一等奖45项、二等奖83项、三等奖150项，授奖总数比上年度增加11项。',
              dates=[day('3月29日', '2022-03-29'), year('2021年度', '2021'), year('上年度', '2020', acceptBounds=[['2021-01-01', '2021-12-31']])],
              amounts=[count('278个', 278, '个', '278个⟦项目⟧', date='2021年度'), count('6家', 6, '家', '企业', date='2021年度'), count('2名', 2, '名', '个人', date='2021年度'),
                       count('45项', 45, '项', '一等奖', date='2021年度'), count('83项', 83, '项', '二等奖', date='2021年度'), count('150项', 150, '项', '三等奖', date='2021年度'),
                       count('11项', 11, '项', '授奖总数', date='2021年度')],
              orgs=[org('省委', COMMITTEE), org('省政府', PROVINCE)]),
            p('国网江苏省电力有限公司总工程师宋衡之、南京医科大学教授沈明晖获得本次首设的重大贡献奖，奖金各200万元，其中一半由获奖者自主选题使用。',
              amounts=[yuan('各200万元', 2000000, '奖金', altSpans=['200万元'], per='人'), amount('一半', 'ratio', 0.5, None, '奖金')],
              orgs=[org('国网江苏省电力有限公司'), org('南京医科大学')],
              people=[person('宋衡之', '总工程师', '国网江苏省电力有限公司'), person('沈明晖', '教授', '南京医科大学')]),
            p('据统计，获奖项目第一完成人平均年龄47.6岁，较五年前下降3.2岁；由企业牵头或参与的项目占74.5%，近三年累计新增销售收入逾1900亿元、利税约285亿元。高性能碳纤维、第三代半导体等一批成果打破国外垄断，四成以上已在产业链上实现转化。',
              dates=[date('五年前', '2017-01-01', '2017-12-31', 'year', edtf='2017', altSpans=['五年'], acceptBounds=[[None, None], ['2017-03-29', '2017-03-29'], ['2017-12-31', '2017-12-31'], ['2017-12-01', '2017-12-31'], ['2016-01-01', '2016-12-31']]),
                     date('近三年', '2020-01-01', '2022-12-31', 'year', 'range', '2020/2022', altSpans=['三年'], duration='P3Y',
                          acceptBounds=[[None, None], ['2019-01-01', '2021-12-31'], ['2019-12-31', '2022-12-31'], ['2020-01-01', '2022-12-30'], ['2019-03-29', '2022-03-29']])],
              amounts=[measure('47.6岁', 47.6, '岁', '平均年龄', unitCode='a'), measure('3.2岁', 3.2, '岁', '平均年龄', unitCode='a', date='五年前'),
                       percent('74.5%', 74.5, '由企业牵头或参与的项目', acceptItems=['项目']),
                       yuan('1900亿元', 190000000000, '新增销售收入', 'over', date='近三年'), yuan('285亿元', 28500000000, '利税', 'about', date='近三年'),
                       count('一批', None, '批', '一批⟦成果⟧', 'about', optional=True),
                       amount('四成以上', 'ratio', 0.4, '成', '一批⟦成果⟧', 'at_least', altSpans=['四成'])]),
        ],
        event=(1, main(['award_conferred'], '表彰', '2022-03-29', None, '南京', [COMMITTEE, PROVINCE], acceptTriggers=['获', '分获'], acceptPlaces=['江苏'], acceptBounds=[['2021-01-01', '2021-12-31']])),
        events=[
            (1, also('meeting_held', '召开', '2022-03-29')),
            (1, also('award_conferred', '分获', '2022-03-29')),
            (2, also('award_conferred', '获得', '2022-03-29')),
            (3, also('research_result', '打破', optional=True)),
        ]),
    dict(
        section=TECH, headline='2022世界智能制造大会在宁举行',
        body=[
            p('11月24日至27日，2022世界智能制造大会在南京举行。大会由江苏省人民政府、工业和信息化部、中国工程院、中国科学技术协会共同主办，主题为“智造：让制造更聪明”。',
              dates=[date('11月24日至27日', '2022-11-24', '2022-11-27', kind='range')],
              orgs=[org('江苏省人民政府'), org('工业和信息化部', MINISTRY), org('中国工程院'), org('中国科学技术协会')]),
            p('24日上午的开幕式上，宣读了联合国工业发展组织总干事格尔德·穆勒发来的贺信。穆勒在信中说，智能制造有助于缩小发展中国家与发达国家之间的数字鸿沟，工发组织愿同中国各方携手推进包容、可持续的工业化。中国科协主席万钢、工业和信息化部副部长辛国斌以视频方式致辞。',
              dates=[day('24日上午', '2022-11-24', kind='datetime', altSpans=['24日'])],
              orgs=[org('联合国工业发展组织'), org('工发组织', UNIDO), org('中国科协', '中国科学技术协会'), org('工业和信息化部', MINISTRY)],
              people=[person('格尔德·穆勒', '总干事', UNIDO), person('穆勒', name='格尔德·穆勒'), person('万钢', '主席', '中国科学技术协会'), person('辛国斌', '副部长', MINISTRY)]),
            p('会上，中国科协智能制造学会联合体发布年度中国智能制造十大科技进展，南京埃斯顿自动化股份有限公司的焊接机器人智能生产线入选。四天会期里，举办了1场主论坛和18场分论坛，300多家企业线上线下参展，展览面积6万平方米；现场签约重大项目27个，计划总投资386.5亿元人民币和4.2亿美元。',
              dates=[year('年度', '2022', optional=True), duration('四天', 'P4D')],
              amounts=[count('十大', 10, '大', '科技进展'), count('1场', 1, '场', '主论坛'), count('18场', 18, '场', '分论坛'), count('300多家', 300, '家', '300多家⟦企业⟧', 'over'),
                       measure('6万平方米', 60000, '平方米', '展览面积', unitCode='m2'), count('27个', 27, '个', '重大项目'),
                       amount('386.5亿元人民币', 'money', 38650000000, '元人民币', '计划总投资', unitCode='CNY', currency='CNY', altSpans=['386.5亿元']),
                       amount('4.2亿美元', 'money', 420000000, '美元', '计划总投资', unitCode='USD', currency='USD')],
              orgs=[org('中国科协智能制造学会联合体'), org('南京埃斯顿自动化股份有限公司')]),
        ],
        event=(1, main(['meeting_held'], '举行', '2022-11-24', '2022-11-27', '南京', [PROVINCE, MINISTRY, '中国工程院', '中国科学技术协会'])),
        events=[
            (1, also('meeting_held', '主办', '2022-11-24', '2022-11-27', optional=True)),
            (2, also('statement_made', '宣读', '2022-11-24')),
            (2, also('statement_made', '在信中⟦说⟧', '2022-11-24')),
            (2, also('statement_made', '致辞', '2022-11-24')),
            (3, also('statement_made', '发布', acceptTypes=['award_conferred', 'other', 'research_result'])),
            (3, also('award_conferred', '入选', optional=True)),
            (3, also('meeting_held', '举办', '2022-11-24', '2022-11-27')),
            (3, also('agreement_signed', '签约', '2022-11-24', '2022-11-27')),
        ]),
    dict(
        section=TECH, headline='江苏高新技术企业总数突破4.4万家',
        body=[
            p('12月，全国高新技术企业认定管理工作领导小组办公室对江苏省2022年第四批认定的高新技术企业予以备案公示。至此，全省高新技术企业总数突破4.4万家，比2017年的1.32万家增长2.3倍，是江苏创新主体培育的又一个里程碑。',
              dates=[month('12月', '2022-12', 31), year('2022年', '2022'), year('2017年', '2017')],
              amounts=[count('突破⟦4.4万家⟧', 44000, '家', '高新技术企业总数', 'over', date='12月'), count('1.32万家', 13200, '家', '高新技术企业总数', date='2017年'),
                       amount('2.3倍', 'multiple', 2.3, '倍', '高新技术企业总数'), count('一个', 1, '个', '里程碑', optional=True)],
              orgs=[org('全国高新技术企业认定管理工作领导小组办公室')]),
            p('在9月公布的第四批国家级专精特新“小巨人”企业名单中，江苏新增425家，累计达709家，占全国的7.9%，其中苏州、无锡、常州三市合计占全省六成以上。',
              dates=[month('9月', '2022-09', 30)],
              amounts=[count('425家', 425, '家', '“小巨人”企业', date='9月'), count('709家', 709, '家', '“小巨人”企业', date='9月'), percent('7.9%', 7.9, '“小巨人”企业', date='9月'),
                       count('三市', 3, '市', None, optional=True), amount('六成以上', 'ratio', 0.6, '成', '“小巨人”企业', 'at_least', altSpans=['六成'])]),
            p('省科技厅、财政厅对首次认定的高新技术企业给予不低于30万元的培育奖励，由省与市、县按1:1比例分担。省税务局数据显示，1—10月，全省企业享受研发费用加计扣除金额4180亿元，减免企业所得税超1000亿元，惠及企业8.9万户。',
              dates=[date('1—10月', '2022-01-01', '2022-10-31', 'month', 'range', '2022-01/2022-10')],
              amounts=[yuan('30万元', 300000, '培育奖励', 'at_least'), amount('1:1', 'ratio', 1, None, '培育奖励'),
                       yuan('4180亿元', 418000000000, '研发费用加计扣除金额', date='1—10月'), yuan('1000亿元', 100000000000, '企业所得税', 'over', date='1—10月'),
                       count('8.9万户', 89000, '户', '惠及⟦企业⟧', date='1—10月')],
              orgs=[org('省科技厅', TECH_DEPARTMENT), org('财政厅', FINANCE_DEPARTMENT), org('省税务局', TAX_BUREAU)]),
        ],
        event=(1, main(['milestone_reached'], '突破', '2022-12-01', '2022-12-31', '江苏', ['全国高新技术企业认定管理工作领导小组办公室'], acceptBounds=[['2022-01-01', '2022-12-31']])),
        events=[
            (1, also('statement_made', '公示', '2022-12-01', '2022-12-31', acceptTypes=['approval_granted', 'other'])),
            (2, also('statement_made', '公布', '2022-09-01', '2022-09-30', acceptTypes=['award_conferred', 'other'])),
            (2, also('milestone_reached', '新增', '2022-09-01', '2022-09-30')),
            (2, also('milestone_reached', '累计⟦达⟧', '2022-09-01', '2022-09-30')),
            (3, also('other', '给予', optional=True)),
            (3, also('milestone_reached', '惠及', '2022-01-01', '2022-10-31')),
        ]),
    dict(
        section=TECH, headline='12部门联手为青年科研人员减负',
        body=[
            p('9月，省科技厅、财政厅、教育厅、人力资源社会保障厅等12个部门联合印发《江苏省开展减轻青年科研人员负担专项行动工作方案》，从挑大梁、增机会、减考核、保时间、强身心五个方面推出24条具体措施。',
              dates=[month('9月', '2022-09', 30)],
              amounts=[count('12个', 12, '个', '部门'), count('五个', 5, '个', '五个⟦方面⟧'), count('24条', 24, '条', '具体措施')],
              orgs=[org('省科技厅', TECH_DEPARTMENT), org('财政厅', FINANCE_DEPARTMENT), org('教育厅', '江苏省教育厅'), org('人力资源社会保障厅', HUMAN_RESOURCES)],
              docs=[doc('《江苏省开展减轻青年科研人员负担专项行动工作方案》')]),
            p('《工作方案》明确，省自然科学基金项目由40周岁以下青年科研人员担任负责人的比例不低于50%，博士毕业3年内可直接申报；推行长周期考核，聘期考核周期一般为3至6年；确保青年科研人员用于科研的时间每周不少于4天。',
              dates=[duration('3年内', 'P3Y', 'at_most', altSpans=['3年']), duration('3至6年', None, durationMin='P3Y', durationMax='P6Y'), every('每周', 'P1W'), duration('4天', 'P4D', 'at_least')],
              amounts=[measure('40周岁以下', 40, '周岁', '青年科研人员', 'at_most', unitCode='a', altSpans=['40周岁'], acceptModifiers=['under']),
                       percent('50%', 50, '负责人的⟦比例⟧', 'at_least')],
              docs=[doc('《工作方案》', BURDEN)]),
            p('“以前一年要填三四十张表，现在合并成了两张。”江南大学食品学院青年教师何一泓说。截至12月中旬，全省已有136所高校院所出台配套细则，惠及青年科研人员近11万人。',
              dates=[duration('一年', 'P1Y'), ten_days('12月中旬', '2022-12-11', '2022-12-20', direction='until')],
              amounts=[count('三四十张', None, '张', '表', min=30, max=40), count('两张', 2, '张', '表'),
                       count('136所', 136, '所', '高校院所', date='12月中旬'), count('11万人', 110000, '人', '惠及⟦青年科研人员⟧', 'nearly', date='12月中旬')],
              orgs=[org('江南大学食品学院')],
              people=[person('何一泓', '教师', '江南大学食品学院', acceptTitles=['青年教师'])]),
        ],
        event=(1, main(['policy_adopted', 'program_started'], '印发', '2022-09-01', '2022-09-30', '江苏',
                       [TECH_DEPARTMENT, FINANCE_DEPARTMENT, '江苏省教育厅', HUMAN_RESOURCES], acceptTriggers=['推出'])),
        events=[
            (1, also('policy_adopted', '推出', '2022-09-01', '2022-09-30')),
            (2, also('other', '推行', None, None, 'required', optional=True)),
            (3, also('policy_adopted', '出台', '2022-12-11', '2022-12-20')),
            (3, also('milestone_reached', '惠及', '2022-12-11', '2022-12-20')),
        ]),
    dict(
        section=TECH, headline='紫金山实验室创太赫兹无线传输世界纪录',
        body=[
            p('1月5日，紫金山实验室发布6G最新成果：联合东南大学、鹏城实验室、复旦大学和中国移动等，搭建国内首个360—430吉赫兹频段实时无线传输通信实验系统，单波长净速率达103.125Gbps，双波长净速率达206.25Gbps，创造已公开的太赫兹实时无线传输最高纪录。',
              dates=[day('1月5日', '2022-01-05')],
              amounts=[measure('360—430吉赫兹', None, '吉赫兹', '频段', min=360, max=430, unitCode='GHz', acceptItems=['实时无线传输通信实验系统']),
                       measure('103.125Gbps', 103.125, 'Gbps', '单波长净速率', unitCode='Gbit/s'), measure('206.25Gbps', 206.25, 'Gbps', '双波长净速率', unitCode='Gbit/s')],
              orgs=[org('紫金山实验室'), org('东南大学'), org('鹏城实验室'), org('复旦大学'), org('中国移动', '中国移动通信集团有限公司')]),
            p('“这一速率比现有5G网络提升了10到20倍。”紫金山实验室副主任、东南大学教授尤肖虎说，太赫兹频段的带宽超过现有无线电波可用带宽的1000倍，将为全息通信、元宇宙等应用打下基础。',
              amounts=[amount('10到20倍', 'multiple', None, '倍', '速率', min=10, max=20), amount('1000倍', 'multiple', 1000, '倍', '太赫兹频段的⟦带宽⟧', 'over')],
              orgs=[org('紫金山实验室'), org('东南大学')],
              people=[person('尤肖虎', '副主任', '紫金山实验室', acceptTitles=['教授'])]),
            p('紫金山实验室成立于2018年8月，是江苏首家省实验室，现有科研人员千余名，其中三分之二在35岁以下。“十四五”期间，实验室将牵头承担国家重大任务50项以上，年均研发投入保持在15亿至18亿元。',
              dates=[month('2018年8月', '2018-08', 31), date('“十四五”', '2021-01-01', '2025-12-31', 'year', 'range', '2021/2025', altSpans=['十四五'])],
              amounts=[count('千余名', 1000, '名', '科研人员', 'over'), amount('三分之二', 'ratio', 2 / 3, None, '科研人员'),
                       measure('35岁以下', 35, '岁', '科研人员', 'at_most', unitCode='a', altSpans=['35岁'], acceptModifiers=['under']),
                       count('50项以上', 50, '项', '国家重大任务', 'at_least', date='“十四五”', altSpans=['50项']),
                       amount('15亿至18亿元', 'money', None, '元', '研发投入', min=1500000000, max=1800000000, unitCode='CNY', currency='CNY', per='年', date='“十四五”', organization='紫金山实验室')],
              orgs=[org('紫金山实验室'), org('期间，⟦实验室⟧', '紫金山实验室', optional=True)]),
        ],
        event=(1, main(['research_result'], '发布', '2022-01-05', None, '江苏', ['紫金山实验室', '东南大学', '鹏城实验室', '复旦大学', '中国移动通信集团有限公司'], acceptTriggers=['创造', '搭建'], acceptPlaces=['南京'])),
        events=[
            (1, also('research_result', '搭建', '2022-01-05')),
            (1, also('milestone_reached', '创造', '2022-01-05', acceptTypes=['research_result'])),
            (2, also('statement_made', '说', '2022-01-05', optional=True)),
            (3, also('organization_established', '成立', '2018-08-01', '2018-08-31')),
            (3, also('program_started', '承担', '2021-01-01', '2025-12-31', 'planned', acceptTypes=['other'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='南京获批建设科创金融改革试验区',
        body=[
            p('11月21日，经国务院同意，人民银行、发展改革委、科技部、工业和信息化部、财政部、银保监会、证监会、外汇局八部门公布《上海市、南京市、杭州市、合肥市、嘉兴市建设科创金融改革试验区总体方案》，南京跻身全国第二批试验区之列。',
              dates=[day('11月21日', '2022-11-21')],
              amounts=[count('八部门', 8, '部门', None, altSpans=['八'])],
              orgs=[org('国务院', '中华人民共和国国务院'), org('人民银行', PBC), org('发展改革委', '中华人民共和国国家发展和改革委员会'), org('科技部', '中华人民共和国科学技术部'),
                    org('工业和信息化部', MINISTRY), org('财政部', '中华人民共和国财政部'), org('银保监会', '中国银行保险监督管理委员会'),
                    org('证监会', '中国证券监督管理委员会'), org('外汇局', '国家外汇管理局')],
              docs=[doc('《上海市、南京市、杭州市、合肥市、嘉兴市建设科创金融改革试验区总体方案》')]),
            p('《总体方案》提出，通过5年左右时间，在健全科创金融机构组织体系、推动科创金融产品创新等七个方面先行先试。南京市据此确定，力争到2025年末科技贷款余额年均增速不低于20%，培育科创板上市公司30家，设立首期规模50亿元的科创金融发展基金。',
              dates=[duration('5年', 'P5Y', 'about', altSpans=['5年左右']), date('2025年末', '2025-12-01', '2025-12-31', 'month', direction='by', acceptBounds=[['2025-12-31', '2025-12-31'], ['2025-10-01', '2025-12-31'], ['2025-12-21', '2025-12-31']])],
              amounts=[count('七个', 7, '个', '七个⟦方面⟧'), percent('20%', 20, '科技贷款余额', 'at_least', date='2025年末', acceptItems=['年均增速']),
                       count('30家', 30, '家', '科创板上市公司', date='2025年末'), yuan('50亿元', 5000000000, '首期规模')],
              docs=[doc('《总体方案》', REFORM_ZONE)]),
            p('获批次日，南京市即成立科创金融改革试验区建设工作领导小组（以下简称“市科创金融领导小组”），办公室设在市地方金融监管局。截至12月20日，全市银行机构已设立科技支行、科创金融专营机构67家，江苏银行、南京银行合计占了近四成；科技型企业首贷户比年初净增2100多户。',
              dates=[date('获批⟦次日⟧', '2022-11-22', '2022-11-22', altSpans=['获批次日']), day('12月20日', '2022-12-20', direction='until'),
                     date('年初', '2022-01-01', '2022-01-31', 'month', acceptBounds=[['2022-01-01', '2022-01-01']])],
              amounts=[count('67家', 67, '家', '科技支行、科创金融专营机构', date='12月20日'),
                       amount('四成', 'ratio', 0.4, '成', '科技支行、科创金融专营机构', 'nearly', date='12月20日'),
                       count('2100多户', 2100, '户', '科技型企业首贷户', 'over', date='12月20日')],
              orgs=[org('科创金融改革试验区建设工作领导小组', LEADING_GROUP), org('市科创金融领导小组', LEADING_GROUP), org('市地方金融监管局', '南京市地方金融监督管理局'),
                    org('江苏银行', '江苏银行股份有限公司'), org('南京银行', '南京银行股份有限公司')]),
        ],
        event=(1, main(['approval_granted', 'policy_adopted'], '公布', '2022-11-21', None, '南京', EIGHT, acceptTriggers=['获批', '同意', '跻身'])),
        events=[
            (1, also('approval_granted', '同意', '2022-11-21')),
            (2, also('program_started', '先行先试', None, None, 'planned', acceptTypes=['other'], optional=True)),
            (2, also('milestone_reached', '不低于', '2025-12-01', '2025-12-31', 'planned', acceptTriggers=['力争'], optional=True)),
            (2, also('organization_established', '，⟦设立⟧首期', None, None, 'planned', acceptTypes=['funding_raised', 'other'])),
            (3, also('organization_established', '成立', '2022-11-22')),
            (3, also('organization_established', '已⟦设立⟧', '2022-12-20', acceptTypes=['milestone_reached'])),
            (3, also('milestone_reached', '净增', '2022-12-20')),
        ]),
    dict(
        section=FINANCE, headline='江苏境内上市公司突破600家',
        body=[
            p('6月17日，苏州启澜微电子股份有限公司在上交所科创板挂牌上市，发行价为每股38.6元，募集资金净额14.2亿元。随着启澜微电子登陆科创板，江苏境内上市公司总数达到601家，成为继广东、浙江之后第三个突破600家的省份。',
              dates=[day('6月17日', '2022-06-17')],
              amounts=[yuan('每股38.6元', 38.6, '发行价', per='股', date='6月17日', altSpans=['38.6元'], organization=QILAN),
                       yuan('14.2亿元', 1420000000, '募集资金净额', date='6月17日', organization=QILAN, acceptItems=['募集资金']),
                       count('601家', 601, '家', '境内上市公司总数', date='6月17日'), count('突破⟦600家⟧', 600, '家', '境内上市公司总数', 'over')],
              orgs=[org('苏州启澜微电子股份有限公司'), org('上交所', '上海证券交易所'), org('随着⟦启澜微电子⟧', QILAN)]),
            p('从1993年首家企业上市，到2009年上市公司突破100家，江苏用了16年；而从400家到600家，仅用了不到4年。截至12月28日，全省637家上市公司总市值6.7万亿元，其中在科创板、创业板和北交所上市的分别有95家、173家和28家，占全国的19.0%、14.0%和17.3%。',
              dates=[year('1993年', '1993'), year('2009年', '2009'), duration('16年', 'P16Y'), duration('不到4年', 'P4Y', 'under', altSpans=['4年']),
                     day('12月28日', '2022-12-28', direction='until')],
              amounts=[count('100家', 100, '家', '上市公司', 'over', date='2009年'), count('400家', 400, '家', '上市公司'), count('600家', 600, '家', '上市公司'),
                       count('637家', 637, '家', '637家⟦上市公司⟧', date='12月28日'), yuan('6.7万亿元', 6700000000000, '总市值', date='12月28日'),
                       count('95家', 95, '家', '637家⟦上市公司⟧', date='12月28日'), count('173家', 173, '家', '637家⟦上市公司⟧', date='12月28日'), count('28家', 28, '家', '637家⟦上市公司⟧', date='12月28日'),
                       percent('19.0%', 19, '637家⟦上市公司⟧', date='12月28日'), percent('14.0%', 14, '637家⟦上市公司⟧', date='12月28日'), percent('17.3%', 17.3, '637家⟦上市公司⟧', date='12月28日')],
              orgs=[org('北交所', '北京证券交易所')]),
            p('江苏证监局、省地方金融监管局统计，今年前11个月，全省新增首发上市公司61家，募资687.3亿元，同比增长8.6%；另有在审企业152家、辅导备案企业248家，“后备军”阵容可观。近年来，省委、省政府把提高上市公司质量摆上重要位置，明年将继续实施企业上市“苗圃计划”。',
              dates=[date('今年前11个月', '2022-01-01', '2022-11-30', 'month', 'range', '2022-01/2022-11'), vague('近年来'), year('明年', '2023')],
              amounts=[count('61家', 61, '家', '首发上市公司', date='今年前11个月'), yuan('687.3亿元', 68730000000, '募资', date='今年前11个月'), percent('8.6%', 8.6, '募资', date='今年前11个月'),
                       count('152家', 152, '家', '在审企业'), count('248家', 248, '家', '辅导备案企业')],
              orgs=[org('江苏证监局', CSRC_JIANGSU), org('省地方金融监管局', FINANCE_BUREAU), org('省委', COMMITTEE), org('省政府', PROVINCE)]),
        ],
        event=(1, main(['milestone_reached'], '达到', '2022-06-17', None, '江苏', [QILAN], acceptTriggers=['突破'])),
        events=[
            (1, also('company_listed', '上市', '2022-06-17')),
            (1, also('funding_raised', '募集', '2022-06-17')),
            (2, also('company_listed', '企业⟦上市⟧', '1993-01-01', '1993-12-31')),
            (2, also('milestone_reached', '突破', '2009-01-01', '2009-12-31')),
            (3, also('company_listed', '新增', '2022-01-01', '2022-11-30', acceptTypes=['milestone_reached'])),
            (3, also('funding_raised', '募资', '2022-01-01', '2022-11-30')),
            (3, also('program_started', '实施', '2023-01-01', '2023-12-31', 'planned')),
        ]),
    dict(
        section=FINANCE, headline='江苏首单高速公路公募REITs上市',
        body=[
            p('11月15日，华泰紫金江苏交控高速公路封闭式基础设施证券投资基金（简称“华泰江苏交控REIT”）在上海证券交易所上市，开盘价为7.78元/份，盘中涨幅一度超过3%。这是江苏首单、长三角第三单高速公路公募REITs。',
              dates=[day('11月15日', '2022-11-15')],
              amounts=[yuan('7.78元/份', 7.78, '开盘价', per='份', date='11月15日', altSpans=['7.78元']), percent('3%', 3, '盘中涨幅', 'over', date='11月15日')],
              orgs=[org('上海证券交易所')]),
            p('该基金底层资产为沪苏浙高速公路江苏段，全长49.947公里，2008年1月通车，日均车流量约6.4万辆次。基金共发售4亿份，发售价格7.635元/份，募集资金30.54亿元，网下投资者认购倍数达62.6倍，公众投资者配售比例仅0.83%，刷新同类产品纪录。',
              dates=[month('2008年1月', '2008-01', 31)],
              amounts=[measure('49.947公里', 49.947, '公里', '全长', unitCode='km'), count('6.4万辆次', 64000, '辆次', '车流量', 'about', per='日'),
                       count('4亿份', 400000000, '份', '⟦基金⟧共发售', acceptItems=['发售']), yuan('7.635元/份', 7.635, '发售价格', per='份', altSpans=['7.635元']),
                       yuan('30.54亿元', 3054000000, '募集资金'), amount('62.6倍', 'multiple', 62.6, '倍', '认购倍数'), percent('0.83%', 0.83, '配售比例')]),
            p('原始权益人江苏交通控股有限公司（以下简称江苏交控）是省属骨干企业，基金管理人为华泰证券（上海）资产管理有限公司，财务顾问为华泰联合证券。江苏交控财务总监姜疏影表示，回收资金将全部用于锡宜高速扩建等3个在建项目，两年内预计带动投资超百亿元。',
              dates=[duration('两年内', 'P2Y', 'at_most', altSpans=['两年'])],
              amounts=[count('3个', 3, '个', '在建项目'), yuan('百亿元', 10000000000, '带动⟦投资⟧', 'over', date='两年内')],
              orgs=[org('江苏交通控股有限公司'), org('江苏交控', '江苏交通控股有限公司'), org('华泰证券（上海）资产管理有限公司'), org('华泰联合证券', '华泰联合证券有限责任公司'), org('江苏交控', '江苏交通控股有限公司')],
              people=[person('姜疏影', '财务总监', '江苏交通控股有限公司')]),
        ],
        event=(1, main(['company_listed', 'product_launched'], '上市', '2022-11-15', None, '江苏', ['上海证券交易所'], acceptPlaces=['上海'])),
        events=[
            (2, also('milestone_reached', '通车', '2008-01-01', '2008-01-31', acceptTypes=['product_launched', 'other'])),
            (2, also('product_launched', '发售', acceptTypes=['funding_raised'], optional=True)),
            (2, also('funding_raised', '募集')),
            (2, also('milestone_reached', '刷新', optional=True)),
            (3, also('statement_made', '表示')),
            (3, also('funding_raised', '带动⟦投资⟧', None, None, 'planned', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='江苏绿色金融协调机制成立',
        body=[
            p('4月22日，人民银行南京分行组织召开江苏省绿色金融和气候投融资协调机制（简称绿金协调机制）第一次全体会议，这一跨部门机制宣告成立。',
              dates=[day('4月22日', '2022-04-22')],
              orgs=[org('人民银行南京分行', PBC_NANJING), org('江苏省绿色金融和气候投融资协调机制'), org('绿金协调机制', MECHANISM)]),
            p('绿金协调机制成员单位包括江苏银保监局、江苏证监局、省发展改革委、工业和信息化厅、生态环境厅、地方金融监管局等11家，由人行南京分行行长郭新明担任召集人，办公室设在该行，每季度召开一次例会。',
              dates=[every('每季度', 'P3M')],
              amounts=[count('11家', 11, '家', '成员单位'), count('一次', 1, '次', '例会', optional=True)],
              orgs=[org('绿金协调机制', MECHANISM), org('江苏银保监局', CBIRC_JIANGSU), org('江苏证监局', CSRC_JIANGSU), org('省发展改革委', '江苏省发展和改革委员会'),
                    org('工业和信息化厅', INDUSTRY_DEPARTMENT), org('生态环境厅', '江苏省生态环境厅'), org('地方金融监管局', FINANCE_BUREAU),
                    org('人行南京分行', PBC_NANJING), org('该行', PBC_NANJING, optional=True)],
              people=[person('郭新明', '行长', PBC_NANJING, acceptTitles=['召集人'])]),
            p('郭新明表示，绿金协调机制要推动绿色项目库、碳账户和信贷资金“三对接”，力争年内全省绿色贷款增速高于各项贷款平均增速10个百分点以上。',
              dates=[year('年内', '2022', optional=True)],
              amounts=[percent('10个百分点以上', 10, '绿色贷款增速', 'at_least', unit='个百分点', altSpans=['10个百分点'])],
              orgs=[org('绿金协调机制', MECHANISM)], people=[person('郭新明')]),
            p('央行碳减排支持工具落地也走在前列。三季度末，全省本外币绿色贷款余额2.18万亿元，同比增长45.2%；碳减排支持工具累计支持省内项目287个，资金614亿元，每年可减排二氧化碳1300余万吨。',
              dates=[date('三季度末', '2022-09-30', '2022-09-30', acceptBounds=[['2022-09-01', '2022-09-30'], ['2022-09-21', '2022-09-30']]), every('每年', 'P1Y')],
              amounts=[yuan('2.18万亿元', 2180000000000, '绿色贷款余额', date='三季度末'), percent('45.2%', 45.2, '绿色贷款余额', date='三季度末'),
                       count('287个', 287, '个', '项目'), yuan('614亿元', 61400000000, '资金'), measure('1300余万吨', 13000000, '吨', '二氧化碳', 'over', unitCode='t', date='每年')],
              orgs=[org('央行', PBC)]),
        ],
        event=(1, main(['organization_established', 'meeting_held'], '成立', '2022-04-22', None, '江苏', [MECHANISM, PBC_NANJING], acceptPlaces=['南京'])),
        events=[
            (1, also('meeting_held', '召开', '2022-04-22')),
            (2, also('appointment', '担任')),
            (2, also('meeting_held', '召开', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '表示', acceptBounds=[['2022-04-22', '2022-04-22']])),
            (4, also('milestone_reached', '累计支持', optional=True, acceptTriggers=['支持'])),
        ]),
    dict(
        section=FINANCE, headline='省综合金融服务平台助企融资超2万亿元',
        body=[
            p('以“一网通”替代“多头跑”，上线四年的江苏省综合金融服务平台，已成为全省中小微企业融资对接的主渠道之一。',
              dates=[duration('四年', 'P4Y')]),
            p('截至12月20日，平台注册企业128.6万户，接入金融机构457家，上线金融产品3690项，累计帮助31.2万户企业获得授信2.26万亿元，其中首贷企业4.7万户；企业从申请到获贷的时间平均不足4个工作日，日均撮合融资近20亿元。',
              dates=[day('12月20日', '2022-12-20', direction='until'), duration('4个工作日', 'P4D', 'under')],
              amounts=[count('128.6万户', 1286000, '户', '注册⟦企业⟧', date='12月20日'), count('457家', 457, '家', '金融机构', date='12月20日'), count('3690项', 3690, '项', '金融产品', date='12月20日'),
                       count('31.2万户', 312000, '户', '31.2万户⟦企业⟧', date='12月20日'), yuan('2.26万亿元', 2260000000000, '授信', date='12月20日'),
                       count('4.7万户', 47000, '户', '首贷企业', date='12月20日'), yuan('20亿元', 2000000000, '撮合⟦融资⟧', 'nearly', per='日', date='12月20日')]),
            p('平台由省地方金融监管局牵头建设、江苏省联合征信有限公司运营，归集省市场监管局、省税务局、南京海关等38家部门和单位的14大类、1600多项涉企信息，为每户入库企业精准“画像”。',
              amounts=[count('38家', 38, '家', '部门和单位'), count('14大类', 14, '大类', '涉企信息', altSpans=['14']), count('1600多项', 1600, '项', '涉企信息', 'over')],
              orgs=[org('省地方金融监管局', FINANCE_BUREAU), org('江苏省联合征信有限公司'), org('省市场监管局', MARKET_BUREAU), org('省税务局', TAX_BUREAU), org('南京海关', '中华人民共和国南京海关')]),
            p('今年8月，平台开设“专精特新”服务专区，江苏银行、南京银行、苏州农商银行等首批18家银行推出专属产品，单户信用贷款额度最高3000万元，年利率低至3.4%。',
              dates=[month('今年8月', '2022-08', 31)],
              amounts=[count('18家', 18, '家', '18家⟦银行⟧'), yuan('3000万元', 30000000, '信用贷款额度', 'at_most', per='户', acceptModifiers=['exact']), percent('3.4%', 3.4, '年利率', acceptModifiers=['at_least'])],
              orgs=[org('江苏银行', '江苏银行股份有限公司'), org('南京银行', '南京银行股份有限公司'), org('苏州农商银行', '江苏苏州农村商业银行股份有限公司')]),
        ],
        event=(2, main(['milestone_reached'], '获得', '2022-12-20', None, '江苏', [], acceptTriggers=['帮助', '累计帮助'])),
        events=[
            (1, also('product_launched', '上线')),
            (2, also('milestone_reached', '注册', '2022-12-20')),
            (2, also('milestone_reached', '接入', '2022-12-20')),
            (2, also('product_launched', '上线', '2022-12-20', acceptTypes=['milestone_reached'])),
            (3, also('program_started', '建设', acceptTypes=['other'], optional=True)),
            (4, also('product_launched', '开设', '2022-08-01', '2022-08-31')),
            (4, also('product_launched', '推出', '2022-08-01', '2022-08-31')),
        ]),
    dict(
        section=FINANCE, headline='15条举措畅通制造业融资',
        body=[
            p('5月，江苏银保监局联合省工信厅、财政厅、商务厅、税务局等六部门出台《关于金融支持先进制造业集群高质量发展的若干措施》，聚焦全省16个先进制造业集群和50条重点产业链，提出五大方面15条举措。',
              dates=[month('5月', '2022-05', 31)],
              amounts=[count('六部门', 6, '部门', None, altSpans=['六']), count('16个', 16, '个', '先进制造业集群'), count('50条', 50, '条', '重点产业链'), count('五大', 5, '大', '五大⟦方面⟧'), count('15条', 15, '条', '举措')],
              orgs=[org('江苏银保监局', CBIRC_JIANGSU), org('省工信厅', INDUSTRY_DEPARTMENT), org('财政厅', FINANCE_DEPARTMENT), org('商务厅', '江苏省商务厅'), org('税务局', TAX_BUREAU)],
              docs=[doc('《关于金融支持先进制造业集群高质量发展的若干措施》')]),
            p('《若干措施》要求，2022年制造业中长期贷款、信用贷款增速分别不低于25%和20%；对受疫情影响暂时遇困的企业，不得盲目抽贷、断贷、压贷，可延期还本付息，延期期限一般不超过6个月，最长可到2022年年底。',
              dates=[year('2022年', '2022'), duration('6个月', 'P6M', 'at_most'), date('2022年年底', '2022-12-01', '2022-12-31', 'month', acceptBounds=[['2022-12-31', '2022-12-31'], ['2022-12-21', '2022-12-31'], ['2022-10-01', '2022-12-31']])],
              amounts=[percent('25%', 25, '制造业中长期贷款', 'at_least', date='2022年', acceptItems=['增速']), percent('20%', 20, '信用贷款', 'at_least', date='2022年', acceptItems=['增速'])],
              docs=[doc('《若干措施》', CLUSTERS)]),
            p('半年多来，政策效应持续释放。11月末，全省制造业贷款余额3.06万亿元，较年初新增4860亿元，是去年同期增量的1.4倍；企业贷款加权平均利率4.21%，同比下降36个基点，为有统计以来最低。在无锡，宜兴农商银行向江苏铭川电缆有限公司发放“集群贷”500万元，从申请到放款只用了两天半。',
              dates=[duration('半年多', 'P6M', 'over', altSpans=['半年']), ten_days('11月末', '2022-11-21', '2022-11-30'),
                     date('年初', '2022-01-01', '2022-01-31', 'month', acceptBounds=[['2022-01-01', '2022-01-01']]),
                     date('去年同期', '2021-01-01', '2021-11-30', 'month', 'range', '2021-01/2021-11', acceptBounds=[['2021-11-21', '2021-11-30'], ['2021-11-30', '2021-11-30'], ['2021-11-01', '2021-11-30'], ['2021-01-01', '2021-12-31'], ['2021-01-01', '2021-01-31']]),
                     duration('两天半', 'P2DT12H')],
              amounts=[yuan('3.06万亿元', 3060000000000, '制造业贷款余额', date='11月末'), yuan('4860亿元', 486000000000, '制造业贷款余额', date='11月末'),
                       amount('1.4倍', 'multiple', 1.4, '倍', '增量', date='11月末', acceptItems=['制造业贷款余额']), percent('4.21%', 4.21, '企业贷款加权平均利率', date='11月末'),
                       measure('36个基点', 36, '个基点', '企业贷款加权平均利率', date='11月末'), yuan('500万元', 5000000, '“集群贷”')],
              orgs=[org('宜兴农商银行', '江苏宜兴农村商业银行股份有限公司'), org('江苏铭川电缆有限公司')]),
        ],
        event=(1, main(['policy_adopted'], '出台', '2022-05-01', '2022-05-31', '江苏', [CBIRC_JIANGSU, INDUSTRY_DEPARTMENT, FINANCE_DEPARTMENT, '江苏省商务厅', TAX_BUREAU])),
        events=[
            (1, also('policy_adopted', '提出', '2022-05-01', '2022-05-31', acceptTypes=['statement_made', 'other'], optional=True)),
            (2, also('other', '要求', None, None, 'required', acceptTypes=['statement_made'], optional=True)),
            (3, also('milestone_reached', '新增', '2022-11-21', '2022-11-30', optional=True)),
            (3, also('funding_raised', '发放', acceptTypes=['other', 'agreement_signed'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='“苏小登2.0”抵押登记系统全省上线',
        body=[
            p('12月8日，省自然资源厅与江苏银保监局、省高级人民法院在泰州联合举行发布会，启动“苏小登2.0”不动产抵押登记系统，该系统当日起在全省13个设区市、95个县（市、区）全面上线。',
              dates=[day('12月8日', '2022-12-08'), day('当日', '2022-12-08', direction='since')],
              amounts=[count('13个', 13, '个', '设区市', date='当日'), count('95个', 95, '个', '县（市、区）', date='当日')],
              orgs=[org('省自然资源厅', '江苏省自然资源厅'), org('江苏银保监局', CBIRC_JIANGSU), org('省高级人民法院', HIGH_COURT)]),
            p('该系统打通银行、登记机构与法院之间的数据通道，抵押登记由“跑三趟”变为“零跑腿”，办理时限从法定的30个工作日缩短到最快30分钟。据测算，系统全面运行后每年可为企业和群众节约往返成本3亿多元，减少纸质材料约4500万张。',
              dates=[duration('30个工作日', 'P30D'), duration('30分钟', 'PT30M'), every('每年', 'P1Y')],
              amounts=[count('三趟', 3, '趟', None, optional=True), yuan('3亿多元', 300000000, '往返成本', 'over', date='每年'), count('4500万张', 45000000, '张', '纸质材料', 'about', date='每年')]),
            p('“苏小登”1.0版2021年6月在泰州、南通两地率先试运行，今年上半年扩大到苏州、盐城等7市。目前，系统已与工商银行江苏省分行、省农村信用社联合社等73家金融机构实现“总对总”直连，累计办理业务318.6万笔，涉及抵押金额5.9万亿元。',
              dates=[month('2021年6月', '2021-06', 30), date('今年上半年', '2022-01-01', '2022-06-30', 'half')],
              amounts=[count('两地', 2, '地', None, optional=True), count('7市', 7, '市', None, altSpans=['7'], date='今年上半年'), count('73家', 73, '家', '金融机构'),
                       count('318.6万笔', 3186000, '笔', '业务'), yuan('5.9万亿元', 5900000000000, '抵押金额')],
              orgs=[org('工商银行江苏省分行', '中国工商银行股份有限公司江苏省分行'), org('省农村信用社联合社', '江苏省农村信用社联合社')]),
        ],
        event=(1, main(['product_launched'], '上线', '2022-12-08', None, '江苏', ['江苏省自然资源厅', CBIRC_JIANGSU, HIGH_COURT], acceptTriggers=['启动'], acceptPlaces=['泰州'])),
        events=[
            (1, also('meeting_held', '举行', '2022-12-08')),
            (1, also('product_launched', '启动', '2022-12-08', acceptTypes=['program_started'])),
            (3, also('product_launched', '试运行', '2021-06-01', '2021-06-30')),
            (3, also('milestone_reached', '扩大', '2022-01-01', '2022-06-30', acceptTypes=['product_launched'])),
            (3, also('milestone_reached', '实现', optional=True)),
            (3, also('milestone_reached', '累计办理', acceptTriggers=['办理'])),
        ]),
    dict(
        section=FINANCE, headline='数字人民币试点扩至江苏全省',
        body=[
            p('12月16日，中国人民银行发布消息，将数字人民币试点范围由苏州扩大到江苏全省，“一城试点”走向“全域推广”。同月20日，中国人民银行数字货币研究所与苏州市政府签署合作协议，长三角数字货币研究院同时揭牌。',
              dates=[day('12月16日', '2022-12-16'), day('同月20日', '2022-12-20')],
              orgs=[org('中国人民银行'), org('中国人民银行数字货币研究所'), org('苏州市政府', '苏州市人民政府'), org('长三角数字货币研究院')]),
            p('作为全国首批4个试点城市之一，苏州自2019年12月起稳步推进测试。截至2022年11月末，全市累计开立个人钱包2632万个、对公钱包202.8万个，累计交易金额3331亿元，约占全国的四分之一。今年8月至10月，建设银行苏州分行联合苏州市轨道交通集团有限公司推出乘车优惠，每人次立减2元，服务乘客逾128万人次。',
              dates=[month('2019年12月', '2019-12', 31, direction='since'), ten_days('2022年11月末', '2022-11-21', '2022-11-30', direction='until'),
                     date('今年8月至10月', '2022-08-01', '2022-10-31', 'month', 'range', '2022-08/2022-10')],
              amounts=[count('4个', 4, '个', '试点城市'), count('2632万个', 26320000, '个', '个人钱包', date='2022年11月末'), count('202.8万个', 2028000, '个', '对公钱包', date='2022年11月末'),
                       yuan('3331亿元', 333100000000, '交易金额', date='2022年11月末'), amount('四分之一', 'ratio', 0.25, None, '交易金额', 'about', date='2022年11月末'),
                       yuan('2元', 2, '乘车优惠', per='人次', altSpans=['每人次立减2元']), count('128万人次', 1280000, '人次', '服务⟦乘客⟧', 'over', date='今年8月至10月')],
              orgs=[org('建设银行苏州分行', CCB_SUZHOU), org('苏州市轨道交通集团有限公司')]),
            p('根据省政府办公厅印发的《江苏省数字人民币试点工作方案》，到2025年底，全省将基本建成服务便捷高效、应用覆盖面广、生态较为完善的数字人民币运营管理体系，应用场景覆盖省、市、县、乡四级；省财政三年安排专项资金3亿元，用于对个人消费红包的补助比例最高可达五成。',
              dates=[date('2025年底', '2025-12-01', '2025-12-31', 'month', direction='by', acceptBounds=[['2025-12-31', '2025-12-31'], ['2025-12-21', '2025-12-31'], ['2025-10-01', '2025-12-31']]), duration('三年', 'P3Y')],
              amounts=[count('四级', 4, '级', acceptItems=['省、市、县、乡']), yuan('3亿元', 300000000, '专项资金', date='三年'), amount('五成', 'ratio', 0.5, '成', '补助比例', 'at_most', acceptModifiers=['exact'])],
              orgs=[org('省政府办公厅', '江苏省人民政府办公厅')],
              docs=[doc('《江苏省数字人民币试点工作方案》')]),
        ],
        event=(1, main(['approval_granted', 'program_started', 'milestone_reached', 'statement_made'], '扩大', '2022-12-16', None, '江苏', [PBC], acceptTriggers=['发布', '扩至'])),
        events=[
            (1, also('statement_made', '发布', '2022-12-16', optional=True)),
            (1, also('agreement_signed', '签署', '2022-12-20')),
            (1, also('organization_established', '揭牌', '2022-12-20')),
            (2, also('program_started', '推进', '2019-12-01', '2019-12-31', acceptTypes=['other'])),
            (2, also('milestone_reached', '累计开立', '2022-11-21', '2022-11-30', acceptTriggers=['开立'])),
            (2, also('product_launched', '推出', '2022-08-01', '2022-10-31')),
            (3, also('policy_adopted', '印发')),
            (3, also('milestone_reached', '建成', '2025-12-01', '2025-12-31', 'planned')),
        ]),
]

# Expressions that look like mentions and are none: (article, paragraph, text, why).
TRAPS = [
    (1, 1, '首部', 'ordinal'), (1, 1, '第二十八次', 'ordinal'), (1, 3, '第二位', 'ordinal'),
    (2, 1, '南京国家农高区', 'place'), (2, 1, '第四家', 'ordinal'), (2, 1, '首家', 'ordinal'),
    (3, 1, '首颗', 'ordinal'), (3, 1, 'FeⅠ', 'identifier'), (3, 3, '“双星”', 'name'),
    (4, 1, '一等奖', 'ordinal'), (4, 1, '二等奖', 'ordinal'), (4, 1, '三等奖', 'ordinal'), (4, 3, '第一', 'ordinal'), (4, 3, '第三代', 'ordinal'),
    (5, 1, '2022', 'year_in_name'), (6, 1, '第四批', 'ordinal'), (6, 2, '第四批', 'ordinal'), (6, 2, '专精特新', 'name'),
    (7, 3, '何⟦一⟧泓', 'personal_name'), (8, 1, '6G', 'identifier'), (8, 2, '5G', 'identifier'), (8, 2, '这⟦一⟧速率', 'lexical'),
    (9, 1, '第二批', 'ordinal'), (9, 2, '首期', 'ordinal'), (9, 3, '南京市', 'place_as_actor'), (9, 3, '科创金融专营机构', 'generic'),
    (10, 1, '第三个', 'ordinal'), (10, 1, '科创板', 'board'),
    (11, 1, '华泰紫金江苏交控高速公路封闭式基础设施证券投资基金', 'product'), (11, 1, '华泰江苏交控REIT', 'product'), (11, 1, '一度', 'lexical'), (11, 1, '第三单', 'ordinal'),
    (12, 1, '第一次', 'ordinal'), (12, 1, '这⟦一⟧跨部门', 'lexical'), (12, 3, '“三对接”', 'name'),
    (13, 1, '江苏省综合金融服务平台', 'platform'), (13, 1, '“一网通”', 'name'), (13, 4, '“专精特新”', 'name'),
    (15, 1, '“苏小登2.0”', 'product'), (15, 2, '“零跑腿”', 'name'), (15, 3, '1.0版', 'identifier'),
    (16, 1, '“一城试点”', 'name'), (16, 3, '省财政', 'generic'),
]

KINDS = ('dates', 'amounts', 'organizations', 'people', 'documents')


# ---- offsets ----------------------------------------------------------------------------------------------------

def locate(wanted, text, at):
    """The mention's text and its place in `text` from `at` on; ⟦ ⟧ set it off from its context."""
    context, inner = re.sub('[⟦⟧]', '', wanted), re.search('⟦(.*)⟧', wanted)
    found = text.find(context, at)
    assert found >= 0, f'"{wanted}" is not in "{text[at:at + 60]}"'
    start = found + (wanted.index('⟦') if inner else 0)
    mention = inner.group(1) if inner else context
    assert text[start:start + len(mention)] == mention
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


def place_trap(trap, paragraphs, bases):
    _, number, wanted, why = trap
    text, start = locate(wanted, paragraphs[number - 1], 0)
    start += bases[number - 1]
    return {'text': text, 'start': start, 'end': start + len(text), 'trap': why}


def build():
    articles = []
    for number, article in enumerate(ARTICLES, 1):
        paragraphs = [q['text'] for q in article['body']]
        text = '\n'.join(paragraphs)
        bases, base = [], 0
        for q in paragraphs:
            bases.append(base)
            base += len(q) + 1
        record = {'id': f'{number:02}', 'section': article['section'], 'headline': article['headline'], 'paragraphs': paragraphs}
        for kind in KINDS:
            record[kind] = [m for q, b in zip(article['body'], bases) for m in place_mentions(q, kind, b)]
            for m in record[kind]:
                assert text[m['start']:m['end']] == m['text'], m
                for other in m.get('altSpans', []):
                    assert text[other['start']:other['end']] == other['text'], other
        for m in record['amounts']:
            assert not m.get('date') or any(d['text'] == m['date'] for d in record['dates']), m
        record['event'] = place_event(article['event'], paragraphs, bases, text)
        record['traps'] = [place_trap(t, paragraphs, bases) for t in TRAPS if t[0] == number]
        record['events'] = [place_event(e, paragraphs, bases, text) for e in article['events']]
        for name in record['event']['organizations']:
            assert any(o['name'] == name for o in record['organizations']), name
        articles.append(record)
    check_text(articles)
    return {'issue': 'jiangsu-2022', 'referenceDate': '2022-12-31', 'province': '江苏省', 'credit': CREDIT, 'articles': articles}


def bare(text):
    return re.sub(r'\s+', '', text)


def check_text(articles):
    """Headlines, paragraphs and the credit, in order and without white space, are the whole raw page."""
    blocks = [b for a in articles for b in (a['headline'], *a['paragraphs'])] + [CREDIT]
    page, at = bare(RAW.read_text(encoding='utf-8')), 0
    for block in blocks:
        assert page.startswith(bare(block), at), f'raw page has "{page[at:at + 40]}", gold has "{bare(block)[:40]}"'
        at += len(bare(block))
    assert at == len(page), page[at:]
    spaced = [b for b in blocks if re.search(r'\s', b)]
    assert [re.findall(r'\S+\s\S+', b) for b in spaced if not re.search(r'[A-Za-z] [A-Za-z]', b)] == []


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
        print(f"\n{a['id']} {a['headline']}")
        out, opens, closes = '', {}, {}
        for s, e, k in marks:
            opens.setdefault(s, []).append(k)
            closes.setdefault(e, []).append(']')
        for i, c in enumerate(text + ' '):
            out += ''.join(closes.get(i, [])) + ''.join(f'[{k}:' for k in opens.get(i, [])) + c
        print(out)
        covered = {i for k in ('dates', 'amounts', 'documents') for m in a[k] for i in range(m['start'], m['end'])}
        loose = [text[max(0, m.start() - 6):m.end() + 6].replace('\n', '/') for m in re.finditer(r'[0-9]+|[一二三四五六七八九十百千万亿两双半数几]|日|年|月|期|时', text) if m.start() not in covered]
        print('   not covered:', ' | '.join(loose))


def counts(gold):
    table = {k: [sum(1 for a in gold['articles'] for m in a[k] if not m.get('optional')), sum(1 for a in gold['articles'] for m in a[k] if m.get('optional'))] for k in (*KINDS, 'events')}
    return {'articles': len(gold['articles']), 'paragraphs': sum(len(a['paragraphs']) for a in gold['articles']), **table}


if __name__ == '__main__':
    result = build()
    rendered = render(result)
    assert json.loads(rendered) == result
    if '--review' in sys.argv:
        review(result)
    elif '--check' in sys.argv:
        if GOLD.read_text(encoding='utf-8') != rendered:
            sys.exit('jiangsu-2022.gold.json is not what build-jiangsu-2022.py says: run it again')
    else:
        GOLD.write_text(rendered, encoding='utf-8', newline='\n')
    print(line(counts(result)))
