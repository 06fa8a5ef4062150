#!/usr/bin/env python3
"""Source of hubei-2013.gold.json and of its raw page: a provincial daily's general news page of 25 September 2013, written for this test.

    python3 tests/gold/build-hubei-2013.py            write gold, page and sidecar
    python3 tests/gold/build-hubei-2013.py --check    fail if a file is not what this source says
    python3 tests/gold/build-hubei-2013.py --review   print the text with its mentions marked, and every numeral that no mention covers

Persons and small companies are invented; the news is too. Mentions stand in the order of the text, paragraph by
paragraph; ⟦ ⟧ set a mention off from its context. Offsets are code points into the paragraphs joined by a line feed.
The page is set in lines of 22 full-width columns, with no indents and no blank lines.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = 'hubei-2013'
RAW, SIDECAR, GOLD = HERE / f'{NAME}.txt', HERE / f'{NAME}.json', HERE / f'{NAME}.gold.json'
META = {'publication': '荆楚日报', 'title': '综合新闻', 'referenceDate': '2013-09-25', 'region': '湖北省'}
CREDIT = '责任编辑：宋知远 版式：柳含章'
COLUMNS = 22


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


def percent(text, value, item=None, modifier='exact', **more):
    return amount(text, 'percent', value, '%', item, modifier, unitCode='%', **more)


def person(text, title=None, organization=None, **more):
    return {'text': text, 'name': more.pop('name', re.sub(r'.*⟦|⟧.*', '', text)), 'title': title, 'organization': organization, **more}


def usd(text, value, item=None, modifier='exact', **more):
    return amount(text, 'money', value, '美元', item, modifier, unitCode='USD', currency='USD', **more)


def ratio(text, value, unit='成', item=None, modifier='exact', **more):
    return amount(text, 'ratio', value, unit, item, modifier, **more)


def measure(text, value, unit, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, unit, item, modifier, **more)


def times(text, value, item=None, modifier='exact', **more):
    return amount(text, 'multiple', value, '倍', item, modifier, **more)


MAYBE = dict(optional=True)
YESTERDAY = '2013-09-24'

# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '中国共产党湖北省委员会': ('party', ['中共湖北省委', '湖北省委', '中共湖北省委员会', '中国共产党湖北省委员会常务委员会', '中共湖北省委常委会', '湖北省委常委会']),
    '中国共产党湖北省纪律检查委员会': ('party', ['中共湖北省纪委', '湖北省纪委', '湖北省纪律检查委员会', '中共湖北省纪律检查委员会']),
    '中国共产党武汉市委员会': ('party', ['中共武汉市委', '武汉市委', '中共武汉市委员会']),
    '中国共产党武汉市黄陂区委员会': ('party', ['中国共产党黄陂区委员会', '中共黄陂区委', '黄陂区委', '中共武汉市黄陂区委', '武汉市黄陂区委', '中共黄陂区委员会']),
    '中国共产党中央委员会': ('party', ['中共中央', '中央']),
    '湖北省人民政府': ('government', ['湖北省政府']),
    '湖北省人民代表大会常务委员会': ('government', ['湖北省人大常委会']),
    '中国人民政治协商会议湖北省委员会': ('government', ['湖北省政协', '政协湖北省委员会']),
    '湖北省监察厅': ('government', []),
    '湖北省发展和改革委员会': ('government', ['湖北省发改委', '湖北省发展改革委']),
    '湖北省人民政府国有资产监督管理委员会': ('government', ['湖北省国资委', '湖北省国有资产监督管理委员会', '湖北省政府国资委']),
    '湖北省经济和信息化委员会': ('government', ['湖北省经信委']),
    '湖北省农业厅': ('government', []),
    '湖北省公安厅': ('government', []),
    '国务院国有资产监督管理委员会': ('government', ['国务院国资委']),
    '中华人民共和国国务院': ('government', ['国务院']),
    '中华人民共和国科学技术部': ('government', ['科学技术部', '科技部']),
    '国家自然科学基金委员会': ('government', []),
    '中国银行业监督管理委员会': ('government', ['中国银监会', '银监会']),
    '中国银行业监督管理委员会湖北监管局': ('government', ['中国银监会湖北监管局', '湖北银监局']),
    '武汉海关': ('government', ['中华人民共和国武汉海关']),
    '湖北出入境检验检疫局': ('government', ['中华人民共和国湖北出入境检验检疫局']),
    '武汉市人民政府': ('government', ['武汉市政府']),
    '武汉市黄陂区人民政府': ('government', ['黄陂区政府', '黄陂区人民政府', '武汉市黄陂区政府']),
    '武汉市黄陂区招商局': ('government', ['黄陂区招商局']),
    '武汉市环境保护局': ('government', ['武汉市环保局']),
    '武汉市公安局': ('government', ['武汉警方']),
    '武汉市公安局江汉区分局': ('government', ['江汉区公安分局', '武汉市江汉区公安分局', '武汉市公安局江汉分局']),
    '武汉市公安局刑侦支队': ('government', ['武汉市公安局刑事侦查支队', '武汉市公安局']),
    '武汉市江汉区人民检察院': ('government', ['江汉区人民检察院', '江汉区检察院']),
    '武汉东湖新技术开发区管理委员会': ('government', ['东湖高新区管委会', '武汉东湖高新区管委会', '东湖新技术开发区管委会', '东湖高新区管理委员会', '东湖新技术开发区管理委员会', '武汉东湖新技术开发区管委会']),
    '武汉市中级人民法院': ('court', []),
    '武汉市江岸区人民法院': ('court', ['江岸区人民法院', '江岸区法院']),
    '中国石油化工集团公司': ('company', ['中国石化集团', '中石化集团']),
    '国家电网公司': ('company', ['国家电网']),
    '中国建筑工程总公司': ('company', []),
    '神华集团有限责任公司': ('company', ['神华集团']),
    '中国电信集团公司': ('company', ['中国电信', '中国电信集团有限公司', '中国电信股份有限公司']),
    '东风汽车公司': ('company', ['东风汽车集团有限公司']),
    '中国铁路总公司': ('company', []),
    '深圳卓衡投资集团': ('company', ['卓衡集团', '深圳卓衡投资集团有限公司']),
    '武汉木兰临空投资有限公司': ('company', []),
    '鸿富锦精密工业（武汉）有限公司': ('company', []),
    '冠捷显示科技（武汉）有限公司': ('company', []),
    '武汉钢铁（集团）公司': ('company', ['武钢', '武钢集团', '武汉钢铁集团公司']),
    '武汉铁路局': ('company', ['武铁', '中国铁路武汉局集团有限公司']),
    '武汉铁路局客运处': ('company', ['武汉铁路局', '武铁客运处']),
    '武汉锐芒光电有限公司': ('company', []),
    '联合资信评估有限公司': ('company', ['联合资信', '联合资信评估股份有限公司']),
    '烽火通信科技股份有限公司': ('company', ['烽火通信']),
    '中国移动通信集团公司': ('company', ['中国移动', '中国移动通信集团有限公司']),
    '武汉烽火国际技术有限责任公司': ('company', []),
    '烽火科技集团有限公司': ('company', ['烽火科技集团', '烽火科技']),
    '湖北福娃集团有限公司': ('company', ['福娃集团', '监利福娃集团', '福娃集团有限公司']),
    '中国南方航空股份有限公司': ('company', ['中国南方航空公司', '南方航空', '南航']),
    '武汉醇和商贸有限公司': ('company', ['醇和商贸']),
    '贵州茅台酒股份有限公司': ('company', ['贵州茅台']),
    '青山热电厂': ('company', ['武汉青山热电厂', '国电青山热电厂', '国电青山热电有限公司']),
    '中国石油化工股份有限公司武汉分公司': ('company', ['中石化武汉分公司', '中国石化武汉分公司']),
    '国家开发银行': ('bank', ['国家开发银行股份有限公司']),
    '国家开发银行湖北省分行': ('bank', ['国家开发银行股份有限公司湖北省分行']),
    '中国人民银行': ('bank', []),
    '汉口银行': ('bank', ['汉口银行股份有限公司']),
    '汉口银行光谷支行': ('bank', ['汉口银行股份有限公司光谷支行']),
    '汉口银行科技金融服务中心': ('bank', ['科技金融服务中心', '汉口银行光谷支行科技金融服务中心']),
    '中国工商银行武汉江汉支行': ('bank', ['中国工商银行股份有限公司武汉江汉支行']),
    '国开证券有限责任公司': ('financial_institution', ['国开证券', '国开证券股份有限公司']),
    '国泰君安证券股份有限公司': ('financial_institution', ['国泰君安证券', '国泰君安']),
    '武汉大学': ('university', []),
    '武汉大学生命科学学院': ('university', ['武汉大学']),
    '华中农业大学': ('university', []),
    '长江大学': ('university', []),
    '华中科技大学生命科学与技术学院': ('university', ['华中科技大学']),
    '祝嘉木课题组': ('team', ['武汉大学祝嘉木课题组', '武汉大学生命科学学院祝嘉木课题组']),
    '郁怀仁教授团队': ('team', ['郁怀仁团队']),
    '中国科学院水生生物研究所': ('research_institute', ['中科院水生生物研究所', '中科院水生所']),
    '中国科学院武汉植物园': ('research_institute', ['中科院武汉植物园']),
    '藻类生物学联合研究中心': ('research_institute', []),
    '武汉邮电科学研究院': ('research_institute', []),
    '湖北省农业科学院': ('research_institute', ['湖北省农科院']),
    '湖北省农业科学院粮食作物研究所': ('research_institute', ['湖北省农科院粮食作物研究所']),
    '华中科技大学同济医学院附属协和医院': ('hospital', ['武汉协和医院', '协和医院']),
    '武汉市慈善总会': ('association', []),
    '湖北省红十字会': ('association', []),
    '武汉市消费者协会': ('association', []),
    '中国网球协会': ('association', []),
    '国际女子网球协会': ('association', ['WTA', '女子网球协会', '世界女子网球协会', '国际女子职业网球协会']),
    '欧洲联盟': ('international', ['欧盟']),
    '东南亚国家联盟': ('international', ['东盟']),
    '武汉卓尔职业足球俱乐部': ('team', ['武汉卓尔队', '武汉卓尔', '武汉卓尔足球俱乐部', '武汉卓尔足球队']),
    '山东鲁能泰山足球俱乐部': ('team', ['山东鲁能队', '山东鲁能', '山东鲁能足球俱乐部', '山东鲁能泰山队', '山东鲁能足球队']),
}

COMMITTEE = '中国共产党湖北省委员会'
PROVINCE = '湖北省人民政府'
CITY_COMMITTEE = '中国共产党武汉市委员会'
CITY = '武汉市人民政府'
SASAC = '国务院国有资产监督管理委员会'
ZHUOHENG = '深圳卓衡投资集团'
LIFE = '武汉大学生命科学学院'
HYDROBIOLOGY = '中国科学院水生生物研究所'
AGRICULTURE = '湖北省农业厅'
ACADEMY = '湖北省农业科学院'
RAILWAY = '武汉铁路局'
CBRC, PBC, HANKOU, GUANGGU = '中国银行业监督管理委员会', '中国人民银行', '汉口银行', '汉口银行光谷支行'
FIBERHOME, MOBILE = '烽火通信科技股份有限公司', '中国移动通信集团公司'
UNION = '华中科技大学同济医学院附属协和医院'
CHUNHE = '武汉醇和商贸有限公司'
ENVIRONMENT = '武汉市环境保护局'
POLICE = '武汉市公安局'
WTA = '国际女子网球协会'


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


# Every document once: canonical title -> kind, issuers that the text names.
DOCUMENTS = {
    '关于进一步改进工作作风的若干规定': ('regulation', [COMMITTEE]),
    '自然·通讯': ('other', []),
    '中华人民共和国食品安全法': ('law', []),
    '武汉市改善空气质量行动计划（2013—2017年）': ('plan', [ENVIRONMENT]),
    '大气污染防治行动计划': ('plan', ['中华人民共和国国务院']),
}


def doc(text, title=None, **more):
    title = title or re.sub(r'.*⟦|⟧.*', '', text).strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **more}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


def trap(text, kind):
    return {'text': text, 'trap': kind}


NEWS, SOCIETY = 'other', 'other'
YEAR_TO_DATE = dict(direction='since', altSpans=['今年以来'], acceptBounds=[['2013-01-01', '2013-09-25'], ['2013-01-01', '2013-09-24'], ['2013-01-01', None]])

# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents, traps); event triggers are numbered by paragraph.

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=(), traps=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs, 'traps': traps}

ARTICLES = [
    dict(
        heading='要闻', section=NEWS, lines=['湖北与六家央企签约', '1360亿元投向荆楚大地'], byline='本报特派记者 卫知秋',
        body=[
            p('9月23日至24日，湖北省与中央企业合作发展座谈会在北京举行。省委副书记、省长柏崇安率省政府代表团出席，国务院国资委副主任岑启元应邀到会讲话。',
              dates=[date('9月23日至24日', '2013-09-23', '2013-09-24', kind='range')],
              orgs=[org('省委', COMMITTEE), org('省政府', PROVINCE, altSpans=['省政府代表团']), org('国务院国资委', SASAC)],
              people=[person('柏崇安', '省长', PROVINCE, acceptTitles=['省委副书记、省长', '省委副书记']), person('岑启元', '副主任', SASAC)],
              traps=[trap('湖北省', 'place_as_actor')]),
            p('会上，我省分别与中国石油化工集团公司、国家电网公司、中国建筑工程总公司、神华集团、中国电信和东风汽车公司签署战略合作协议，共涉及38个项目，协议总投资1360亿元，其中今年内拟到位资金不低于280亿元。',
              dates=[year('今年', '2013', altSpans=['今年内'], acceptBounds=[['2013-09-24', '2013-12-31'], ['2013-09-25', '2013-12-31']])],
              amounts=[count('38个', 38, '个', '38个⟦项目⟧'), yuan('1360亿元', 136000000000, '协议总投资'), yuan('280亿元', 28000000000, '拟到位资金', 'at_least', date='今年')],
              orgs=[org('中国石油化工集团公司'), org('国家电网公司'), org('中国建筑工程总公司'), org('神华集团', '神华集团有限责任公司'), org('中国电信', '中国电信集团公司'), org('东风汽车公司')],
              traps=[trap('我省', 'place_as_actor')]),
            p('柏崇安说，“十二五”头两年，在鄂央企累计完成投资4200多亿元，约占全省固定资产投资总额的七分之一；今年1至8月，央企在鄂新开工亿元以上项目57个，同比增长近三成。他希望各方以此次签约为起点，变“一次握手”为“长期牵手”，推动协议尽快转为合同、合同尽快转为项目。',
              dates=[date('“十二五”头两年', '2011-01-01', '2012-12-31', 'year', 'range', '2011/2012', altSpans=['“十二五”', '十二五', '十二五”头两年', '头两年'], acceptBounds=[['2011-01-01', '2015-12-31']]),
                     date('今年1至8月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08')],
              amounts=[yuan('4200多亿元', 420000000000, '投资', 'over', date='“十二五”头两年'), ratio('七分之一', 1 / 7, None, '固定资产投资总额', 'about', date='“十二五”头两年', acceptItems=['投资']),
                       yuan('亿元以上', 100000000, '项目', 'at_least', altSpans=['亿元'], **MAYBE),
                       count('57个', 57, '个', '亿元以上⟦项目⟧', date='今年1至8月'), ratio('三成', 0.3, '成', '新开工亿元以上项目', 'nearly', date='今年1至8月'),
                       count('一次', 1, '次', '握手', **MAYBE)],
              people=[person('柏崇安')],
              traps=[trap('一次握手', 'identifier_or_idiom')]),
            p('省委常委、常务副省长钱亦农主持座谈会，省发改委主任耿秋实推介了投资环境。省国资委、经信委有关负责人，武汉、襄阳、宜昌等12个市州的负责人参加签约。24日下午，代表团一行还走访了国家开发银行、中国铁路总公司。',
              dates=[day('24日下午', '2013-09-24', kind='datetime', altSpans=['24日'])],
              amounts=[count('12个', 12, '个', '市州')],
              orgs=[org('省委', COMMITTEE), org('省发改委', '湖北省发展和改革委员会'), org('省国资委', '湖北省人民政府国有资产监督管理委员会'), org('经信委', '湖北省经济和信息化委员会'),
                    org('国家开发银行'), org('中国铁路总公司')],
              people=[person('钱亦农', '常务副省长', PROVINCE, acceptTitles=['省委常委、常务副省长', '副省长', '省委常委']), person('耿秋实', '主任', '湖北省发展和改革委员会')],
              traps=[trap('有关负责人', 'generic'), trap('一行', 'lexical')]),
        ],
        event=(2, main(['agreement_signed'], '签署', '2013-09-23', '2013-09-24', '北京', ['中国石油化工集团公司', '国家电网公司', '中国建筑工程总公司', '神华集团有限责任公司', '中国电信集团公司', '东风汽车公司'],
                       acceptTriggers=['签约'], acceptBounds=[['2013-09-23', '2013-09-23'], ['2013-09-24', '2013-09-24']])),
        events=[
            (1, also('meeting_held', '举行', '2013-09-23', '2013-09-24')),
            (3, also('funding_raised', '完成', '2011-01-01', '2012-12-31', acceptTypes=['milestone_reached'], acceptTriggers=['投资'])),
            (3, also('statement_made', '希望', optional=True)),
            (4, also('other', '走访', '2013-09-24', optional=True)),
        ]),
    dict(
        heading='要闻', section=NEWS, lines=['省委常委会审议通过改进作风若干规定'], byline='本报记者 祁书远 龙以宁',
        body=[
            p('昨日，省委书记、省人大常委会主任霍明川主持召开省委常委会议，听取全省党的群众路线教育实践活动进展情况汇报，审议通过《关于进一步改进工作作风的若干规定》。省委副书记、省长柏崇安，省委副书记、省政协主席乔仲文出席会议。',
              dates=[day('昨日', YESTERDAY)],
              orgs=[org('省委', COMMITTEE), org('省人大常委会', '湖北省人民代表大会常务委员会'), org('召开⟦省委⟧常委会议', COMMITTEE, altSpans=['省委常委会', '省委常委会议']),
                    org('省委', COMMITTEE), org('省委', COMMITTEE), org('省政协', '中国人民政治协商会议湖北省委员会')],
              people=[person('霍明川', '省委书记', COMMITTEE, acceptTitles=['省委书记、省人大常委会主任', '书记', '主任']), person('柏崇安', '省长', PROVINCE, acceptTitles=['省委副书记、省长', '省委副书记']),
                      person('乔仲文', '主席', '中国人民政治协商会议湖北省委员会', acceptTitles=['省委副书记、省政协主席', '省政协主席', '省委副书记'])],
              docs=[doc('《关于进一步改进工作作风的若干规定》')],
              traps=[trap('党的群众路线', 'generic')]),
            p('据介绍，截至8月底，首批开展活动的115家省直单位共征求意见建议2.3万余条，梳理突出问题9大类1846个，已整改1352个，整改率为73.2%；今年1—8月，省直机关“三公”经费支出比上年同期压减18.4%，腾退办公用房6.8万平方米，清理超标公务用车219辆。',
              dates=[date('8月底', '2013-08-21', '2013-08-31', 'ten_days', direction='until', acceptBounds=[['2013-08-31', '2013-08-31'], ['2013-08-01', '2013-08-31']]),
                     date('今年1—8月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08'),
                     date('上年同期', '2012-01-01', '2012-08-31', 'month', 'range', '2012-01/2012-08')],
              amounts=[count('115家', 115, '家', '省直单位', date='8月底'), count('2.3万余条', 23000, '条', '意见建议', 'over', date='8月底'),
                       count('9大类', 9, '大类', '突出问题', date='8月底', altSpans=['9大']), count('1846个', 1846, '个', '突出问题', date='8月底'),
                       count('1352个', 1352, '个', '突出问题', date='8月底', acceptItems=['整改']), percent('73.2%', 73.2, '整改率', date='8月底'),
                       percent('18.4%', 18.4, '“三公”经费支出', date='今年1—8月'), measure('6.8万平方米', 68000, '平方米', '办公用房', unitCode='m2', date='今年1—8月'),
                       count('219辆', 219, '辆', '公务用车', date='今年1—8月')],
              traps=[trap('首批', 'ordinal'), trap('“三公”', 'identifier_or_idiom')]),
            p('《规定》共八章三十七条，对会议文件、公务接待、出国（境）管理等作出明确限制，要求全省性会议每年压缩两成以上，会期一般不超过一天半。《规定》自10月1日起施行。',
              dates=[every('每年', 'P1Y'), duration('一天半', 'P1.5D', 'at_most', altSpans=['不超过一天半']), day('10月1日', '2013-10-01', direction='since', altSpans=['10月1日起'])],
              amounts=[count('八章', 8, '章'), count('三十七条', 37, '条'), ratio('两成以上', 0.2, '成', '全省性会议', 'at_least', date='每年', altSpans=['两成'])],
              docs=[doc('《规定》', '关于进一步改进工作作风的若干规定'), doc('《规定》', '关于进一步改进工作作风的若干规定')],
              traps=[trap('一般', 'lexical')]),
            p('会议强调，国庆期间要严格落实中央八项规定精神。省纪委、省监察厅将派出8个暗访组，从9月26日起到10月10日，对17个市州和部分省直单位开展明察暗访，对顶风违纪的发现一起、查处一起。今年以来，全省纪检监察机关已查处违反中央八项规定精神案件312起，给予党纪政纪处分405人，其中厅级干部6人。',
              dates=[date('国庆', '2013-10-01', '2013-10-01', acceptBounds=[['2013-10-01', '2013-10-07'], ['2013-10-01', '2013-10-03']], altSpans=['国庆期间']),
                     date('9月26日起到10月10日', '2013-09-26', '2013-10-10', kind='range'),
                     year('今年', '2013', **YEAR_TO_DATE)],
              amounts=[count('八项', 8, '项', '规定', **MAYBE), count('8个', 8, '个', '暗访组'), count('17个', 17, '个', '市州'), count('一起', 1, '起', **MAYBE), count('一起', 1, '起', **MAYBE),
                       count('八项', 8, '项', '规定', **MAYBE), count('312起', 312, '起', '案件', date='今年'), count('405人', 405, '人', '党纪政纪处分', date='今年'), count('6人', 6, '人', '厅级干部', date='今年')],
              orgs=[org('中央', '中国共产党中央委员会', **MAYBE), org('省纪委', '中国共产党湖北省纪律检查委员会'), org('省监察厅', '湖北省监察厅'), org('违反⟦中央⟧', '中国共产党中央委员会', **MAYBE)],
              traps=[trap('纪检监察机关', 'generic')]),
        ],
        event=(1, main(['policy_adopted'], '审议通过', YESTERDAY, None, None, [COMMITTEE])),
        events=[
            (1, also('meeting_held', '召开', YESTERDAY)),
            (3, also('law_in_force', '施行', '2013-10-01', modality='planned')),
            (4, also('other', '派出', '2013-09-26', '2013-10-10', 'planned')),
            (4, also('milestone_reached', '已⟦查处⟧', '2013-01-01', '2013-12-31', acceptTypes=['other'])),
        ]),
    dict(
        heading='要闻', section=NEWS, lines=['黄陂航空科技产业园开工', '达产后年产值可破百亿元'], byline=None,
        body=[
            p('本报讯（记者程望舒、通讯员童景和）昨日上午9时30分，武汉卓衡航空科技产业园在黄陂区横店街破土动工。市委常委、副市长简敬业，黄陂区委书记邹永年、区长冯若溪等为项目奠基。',
              dates=[date('昨日上午9时30分', '2013-09-24T09:30', '2013-09-24T09:30', 'minute', 'datetime', '2013-09-24T09:30')],
              orgs=[org('市委', CITY_COMMITTEE), org('黄陂区委', '中国共产党武汉市黄陂区委员会')],
              people=[person('程望舒', '记者'), person('童景和', '通讯员'), person('简敬业', '副市长', CITY, acceptTitles=['市委常委、副市长', '市委常委']),
                      person('邹永年', '书记', '中国共产党武汉市黄陂区委员会', acceptTitles=['区委书记', '黄陂区委书记']), person('冯若溪', '区长', '武汉市黄陂区人民政府')],
              traps=[trap('武汉卓衡航空科技产业园', 'park')]),
            p('该项目由深圳卓衡投资集团与武汉木兰临空投资有限公司按7∶3的比例合资兴办，总投资约50亿元，占地1280亩，分三期建设，主要生产通用飞机零部件、机载航电设备等5大类30多个产品。其中一期投资12亿元，计划2015年6月底前投产；2018年全部达产后，年产值可突破百亿元，年上缴税收5亿—6亿元，带动就业4000人以上。',
              dates=[date('2015年6月底', '2015-06-21', '2015-06-30', 'ten_days', direction='before', acceptBounds=[['2015-06-30', '2015-06-30'], ['2015-06-01', '2015-06-30'], [None, '2015-06-30']]), year('2018年', '2018')],
              amounts=[ratio('7∶3', 7 / 3, None, '比例', anyValue=True), yuan('50亿元', 5000000000, '总投资', 'about'), measure('1280亩', 1280, '亩', '占地'), count('三期', 3, '期'),
                       count('5大类', 5, '大类', '产品', altSpans=['5大']), count('30多个', 30, '个', '产品', 'over'), yuan('12亿元', 1200000000, '投资'),
                       yuan('百亿元', 10000000000, '产值', 'over', date='2018年'), yuan('5亿—6亿元', None, '税收', min=500000000, max=600000000, date='2018年'),
                       count('4000人以上', 4000, '人', '就业', 'at_least', date='2018年', altSpans=['4000人'])],
              orgs=[org(ZHUOHENG), org('武汉木兰临空投资有限公司')],
              traps=[trap('一期', 'ordinal')]),
            p('“从洽谈到签约用了不到半年，从签约到开工又用了10个月。”黄陂区招商局局长陆松龄介绍，去年11月，卓衡集团与区政府签订框架协议后，区里实行“一事一议”，11个部门集中办公，把原需120个工作日的审批手续压缩到45天内办结。',
              dates=[duration('不到半年', 'P6M', 'under', altSpans=['半年']), duration('10个月', 'P10M'), month('去年11月', '2012-11', 30), duration('120个工作日', 'P120D'),
                     duration('45天内', 'P45D', 'at_most', altSpans=['45天'])],
              amounts=[count('11个', 11, '个', '部门')],
              orgs=[org('黄陂区招商局', '武汉市黄陂区招商局'), org('卓衡集团', ZHUOHENG), org('区政府', '武汉市黄陂区人民政府')],
              people=[person('陆松龄', '局长', '武汉市黄陂区招商局')],
              traps=[trap('一事一议', 'identifier_or_idiom')]),
            p('简敬业说，临空经济区是武汉“四大板块”之一。今年前8个月，黄陂区新引进10亿元以上项目9个，实际利用内资首次超过200亿元，同比增长31.6%，增幅居全市各区第二。',
              dates=[date('今年前8个月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08')],
              amounts=[count('四大', 4, '大', '板块'), yuan('10亿元以上', 1000000000, '项目', 'at_least', altSpans=['10亿元']), count('9个', 9, '个', '项目', date='今年前8个月'),
                       yuan('200亿元', 20000000000, '实际利用内资', 'over', date='今年前8个月'), percent('31.6%', 31.6, '实际利用内资', date='今年前8个月')],
              people=[person('简敬业')],
              traps=[trap('之一', 'lexical'), trap('首次', 'ordinal'), trap('第二', 'ordinal')]),
        ],
        event=(1, main(['program_started', 'milestone_reached', 'other'], '破土动工', YESTERDAY, None, '黄陂区', [ZHUOHENG, '武汉木兰临空投资有限公司'], acceptTriggers=['动工', '奠基', '开工'], acceptPlaces=['黄陂区横店街', '武汉'])),
        events=[
            (2, also('funding_raised', '一期⟦投资⟧', None, None, 'planned', optional=True)),
            (2, also('program_started', '投产', '2015-06-21', '2015-06-30', 'planned', acceptTypes=['milestone_reached', 'other'])),
            (2, also('milestone_reached', '突破', '2018-01-01', '2018-12-31', 'planned')),
            (3, also('agreement_signed', '签订', '2012-11-01', '2012-11-30')),
            (4, also('milestone_reached', '超过', '2013-01-01', '2013-08-31')),
        ]),
    dict(
        heading='要闻', section=NEWS, lines=['武大团队解析蓝藻关键蛋白结构', '为提高水稻光合效率提供新思路'], byline='本报记者 温若虚 通讯员 辛亦农',
        body=[
            p('国际学术期刊《自然·通讯》本月17日在线发表了武汉大学生命科学学院教授祝嘉木课题组与中国科学院水生生物研究所合作完成的研究成果：他们在世界上首次解析了蓝藻碳浓缩机制中一种关键转运蛋白的三维结构，分辨率达到3.2埃。',
              dates=[day('本月17日', '2013-09-17')],
              amounts=[count('一种', 1, '种', '关键转运蛋白', **MAYBE), measure('3.2埃', 3.2, '埃', '分辨率', unitCode='Ao')],
              orgs=[org('武汉大学生命科学学院', altSpans=['武汉大学']), org('祝嘉木课题组', **MAYBE), org('中国科学院水生生物研究所')],
              people=[person('祝嘉木', '教授', LIFE)],
              docs=[doc('《自然·通讯》', **MAYBE)],
              traps=[trap('首次', 'ordinal'), trap('三维', 'lexical')]),
            p('蓝藻在地球上已生存约30亿年，海洋初级生产力的两成至三成由其贡献。自2010年起，课题组历时3年多，从1200余株突变体中筛选出6株，先后收集衍射数据40多套。祝嘉木说，如能把这套“碳泵”转入作物，理论上可使水稻光合效率提高15%—20%，但距离大田应用“至少还要走上10年”。',
              dates=[duration('30亿年', 'P3000000000Y', 'about', altSpans=['约30亿年']), year('2010年', '2010', direction='since'), duration('3年多', 'P3Y', 'over', altSpans=['3年']), duration('10年', 'P10Y', 'at_least')],
              amounts=[ratio('两成至三成', None, '成', '海洋初级生产力', min=0.2, max=0.3), count('1200余株', 1200, '株', '突变体', 'over'), count('6株', 6, '株', '突变体'), count('40多套', 40, '套', '衍射数据', 'over'),
                       percent('15%—20%', None, '光合效率', min=15, max=20)],
              orgs=[org('课题组', '祝嘉木课题组', **MAYBE)],
              people=[person('祝嘉木')],
              traps=[trap('这套', 'lexical')]),
            p('论文第一作者、28岁的博士生桑采薇本科毕业于华中农业大学。该研究得到国家自然科学基金委员会和科技部973计划的共同资助，前期工作曾获2012年度湖北省自然科学奖一等奖，参与单位还有华中科技大学生命科学与技术学院、中科院武汉植物园等。',
              dates=[year('2012年度', '2012')],
              amounts=[measure('28岁', 28, '岁', unitCode='a')],
              orgs=[org('华中农业大学'), org('国家自然科学基金委员会'), org('科技部', '中华人民共和国科学技术部'), org('华中科技大学生命科学与技术学院', altSpans=['华中科技大学']), org('中科院武汉植物园', '中国科学院武汉植物园')],
              people=[person('桑采薇', '博士生', acceptTitles=['第一作者'])],
              traps=[trap('第一作者', 'ordinal'), trap('973计划', 'identifier_or_idiom'), trap('一等奖', 'ordinal')]),
            p('又讯：武汉大学与水生所22日签约共建藻类生物学联合研究中心，双方5年内各投入1500万元。武汉大学校长庄念祖、水生所所长舒克勤为中心揭牌。',
              dates=[day('22日', '2013-09-22'), duration('5年内', 'P5Y', 'at_most', altSpans=['5年'])],
              amounts=[yuan('1500万元', 15000000, '投入', date='5年内', each=True, altSpans=['各投入1500万元'])],
              orgs=[org('武汉大学'), org('水生所', HYDROBIOLOGY), org('藻类生物学联合研究中心'), org('武汉大学'), org('水生所', HYDROBIOLOGY), org('中心', '藻类生物学联合研究中心', **MAYBE)],
              people=[person('庄念祖', '校长', '武汉大学'), person('舒克勤', '所长', HYDROBIOLOGY)],
              traps=[trap('双方', 'lexical')]),
        ],
        event=(1, main(['research_result'], '解析', '2013-09-17', None, None, [LIFE, HYDROBIOLOGY], acceptTriggers=['发表'])),
        events=[
            (1, also('research_result', '发表', '2013-09-17')),
            (3, also('award_conferred', '获', '2012-01-01', '2012-12-31', acceptBounds=[[None, None]])),
            (4, also('agreement_signed', '签约', '2013-09-22')),
            (4, also('organization_established', '揭牌', '2013-09-22', acceptTriggers=['共建'])),
        ]),
    dict(
        heading='经济', section=None, lines=['前8个月我省进出口近230亿美元'], byline='本报记者 骆闻莺 通讯员 关晓澄',
        body=[
            p('武汉海关昨日发布的统计数据显示，今年1—8月，湖北省进出口总值229.7亿美元，比去年同期（下同）增长14.3%，高出全国平均增速6个百分点。其中，出口139.4亿美元，增长18.1%；进口90.3亿美元，增长8.9%；贸易顺差49.1亿美元，扩大四成左右。',
              dates=[day('昨日', YESTERDAY), date('今年1—8月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08'), date('去年同期', '2012-01-01', '2012-08-31', 'month', 'range', '2012-01/2012-08')],
              amounts=[usd('229.7亿美元', 22970000000, '进出口总值', date='今年1—8月'), percent('14.3%', 14.3, '进出口总值', date='今年1—8月'),
                       amount('6个百分点', 'percent', 6, '个百分点', '增速', date='今年1—8月', acceptItems=['进出口总值']),
                       usd('139.4亿美元', 13940000000, '，⟦出口⟧', date='今年1—8月'), percent('18.1%', 18.1, '，⟦出口⟧139', date='今年1—8月'),
                       usd('90.3亿美元', 9030000000, '；⟦进口⟧', date='今年1—8月'), percent('8.9%', 8.9, '；⟦进口⟧', date='今年1—8月'),
                       usd('49.1亿美元', 4910000000, '贸易顺差', date='今年1—8月'), ratio('四成左右', 0.4, '成', '贸易顺差', 'about', date='今年1—8月', altSpans=['四成'])],
              orgs=[org('武汉海关')],
              traps=[trap('湖北省', 'place_as_actor')]),
            p('8月份，全省进出口30.2亿美元，环比下降5.6%，系今年3月以来首次回落。从贸易方式看，一般贸易进出口占六成多，加工贸易73.6亿美元，占32%；从市场看，欧盟、美国、东盟列前三位，对三地出口合计占比过半，对非洲出口则猛增1.1倍。',
              dates=[month('8月份', '2013-08', 31), month('今年3月', '2013-03', 31, direction='since')],
              amounts=[usd('30.2亿美元', 3020000000, '进出口', date='8月份'), percent('5.6%', 5.6, '进出口', date='8月份'), ratio('六成多', 0.6, '成', '一般贸易进出口', 'over', altSpans=['六成']),
                       usd('73.6亿美元', 7360000000, '加工贸易'), percent('32%', 32, '加工贸易'), count('三地', 3, '地', **MAYBE), ratio('半', 0.5, None, '出口', 'over', altSpans=['过半'], **MAYBE), times('1.1倍', 1.1, '对非洲⟦出口⟧')],
              orgs=[org('欧盟', '欧洲联盟', **MAYBE), org('东盟', '东南亚国家联盟', **MAYBE)],
              traps=[trap('首次', 'ordinal'), trap('一般', 'lexical'), trap('前三位', 'ordinal')]),
            p('鸿富锦精密工业（武汉）有限公司、冠捷显示科技（武汉）有限公司、武汉钢铁（集团）公司三家企业合计进出口61亿美元，逾全省总值的1/4。',
              amounts=[count('三家', 3, '家', '企业'), usd('61亿美元', 6100000000, '进出口'), ratio('1/4', 0.25, None, '总值', 'over', acceptItems=['进出口'])],
              orgs=[org('鸿富锦精密工业（武汉）有限公司'), org('冠捷显示科技（武汉）有限公司'), org('武汉钢铁（集团）公司')]),
            p('根据国务院部署，自8月1日至年底，湖北出入境检验检疫局对出境货物、运输工具和集装箱免收法定检验检疫费，预计可为企业减负6000万元上下。武汉海关副关长戴若愚透露，该关今年将在宜昌、襄阳新设2个办事机构，通关作业无纸化改革试点将于四季度推开。',
              dates=[date('8月1日至年底', '2013-08-01', '2013-12-31', kind='range'), year('今年', '2013'), date('四季度', '2013-10-01', '2013-12-31', 'quarter', edtf='2013-36')],
              amounts=[yuan('6000万元上下', 60000000, '法定检验检疫费', 'about', date='8月1日至年底', altSpans=['6000万元'], acceptItems=['减负']), count('2个', 2, '个', '办事机构', date='今年')],
              orgs=[org('国务院', '中华人民共和国国务院'), org('湖北出入境检验检疫局'), org('武汉海关'), org('该关', '武汉海关', **MAYBE)],
              people=[person('戴若愚', '副关长', '武汉海关')]),
        ],
        event=(1, main(['milestone_reached', 'statement_made', 'other'], '发布', '2013-01-01', '2013-08-31', '湖北', ['武汉海关'], acceptBounds=[[YESTERDAY, YESTERDAY]], acceptTriggers=['增长'])),
        events=[
            (4, also('policy_adopted', '免收', '2013-08-01', '2013-12-31', 'ongoing', acceptTypes=['other', 'law_in_force'], optional=True)),
            (4, also('organization_established', '新设', '2013-01-01', '2013-12-31', 'planned')),
            (4, also('program_started', '推开', '2013-10-01', '2013-12-31', 'planned')),
        ]),
    dict(
        heading='经济', section=None, lines=['国庆黄金周武铁加开列车41对'], byline='本报记者 郗一鸣',
        body=[
            p('记者23日从武汉铁路局获悉，国庆黄金周铁路运输从9月28日起至10月8日止，为期11天，武铁预计发送旅客520万人次，日均47.3万人次，同比增长6.6%。其中10月1日为客流最高峰，当日将发送旅客68万人次。',
              dates=[day('23日', '2013-09-23'), date('国庆黄金周', '2013-10-01', '2013-10-07', kind='range', altSpans=['国庆'], acceptBounds=[['2013-10-01', '2013-10-01'], ['2013-09-28', '2013-10-08']]),
                     date('9月28日起至10月8日', '2013-09-28', '2013-10-08', kind='range', altSpans=['9月28日起至10月8日止']), duration('11天', 'P11D'), day('10月1日', '2013-10-01'), day('当日', '2013-10-01')],
              amounts=[count('520万人次', 5200000, '人次', '旅客', date='9月28日起至10月8日'), count('47.3万人次', 473000, '人次', '旅客', date='9月28日起至10月8日', per='日'),
                       percent('6.6%', 6.6, '旅客', date='9月28日起至10月8日'), count('68万人次', 680000, '人次', '发送⟦旅客⟧68', date='当日')],
              orgs=[org('武汉铁路局'), org('武铁', RAILWAY)],
              traps=[trap('最高峰', 'lexical')]),
            p('节日期间，武铁将加开旅客列车41对，其中直通21对、管内20对；武汉至十堰、宜昌东的动车组列车按“高峰线”开行，每天各增开4对。武汉开往北京西的G512次全程4小时17分，二等座票价520.5元。',
              dates=[vague('节日期间', altSpans=['节日'], **MAYBE), every('每天', 'P1D'), duration('4小时17分', 'PT4H17M')],
              amounts=[count('41对', 41, '对', '旅客列车'), count('21对', 21, '对', '旅客列车'), count('20对', 20, '对', '旅客列车'), count('4对', 4, '对', '动车组列车', date='每天', each=True), yuan('520.5元', 520.5, '票价')],
              orgs=[org('武铁', RAILWAY)],
              traps=[trap('北京西', 'place'), trap('G512次', 'identifier_or_idiom'), trap('二等', 'ordinal')]),
            p('铁路部门提醒，自9月1日起，中国铁路总公司对退票费实行梯次标准：开车前48小时以上的收取票价的5%，24小时以上、不足48小时的收取10%，不足24小时的收取20%。互联网和电话订票预售期为20天，窗口、代售点为18天，旅客可登录12306网站查询。',
              dates=[day('9月1日', '2013-09-01', direction='since', altSpans=['9月1日起']), duration('48小时以上', 'PT48H', 'at_least', altSpans=['48小时', '开车前48小时以上']), duration('24小时以上', 'PT24H', 'at_least', altSpans=['24小时']),
                     duration('48小时', 'PT48H', 'under', altSpans=['不足48小时']), duration('24小时', 'PT24H', 'under', altSpans=['不足24小时']), duration('20天', 'P20D'), duration('18天', 'P18D')],
              amounts=[percent('5%', 5, '退票费', acceptItems=['票价']), percent('10%', 10, '退票费', acceptItems=['票价']), percent('20%', 20, '退票费', acceptItems=['票价'])],
              orgs=[org('中国铁路总公司')],
              traps=[trap('铁路部门', 'generic'), trap('12306', 'platform')]),
            p('武铁客运处处长万里云说，预计10月6日、7日返程客流集中，武汉、汉口、武昌三大站将各增开10个以上售票窗口，并延长营业时间至24时。',
              dates=[day('10月6日', '2013-10-06'), day('7日', '2013-10-07'), {'text': '24时', 'kind': 'time', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'startTime': '24:00', 'altSpans': ['至24时']}],
              amounts=[count('三大', 3, '大', '站'), count('10个以上', 10, '个', '售票窗口', 'at_least', each=True, altSpans=['10个'])],
              orgs=[org('武铁客运处', '武汉铁路局客运处', altSpans=['武铁'])],
              people=[person('万里云', '处长', '武汉铁路局客运处')]),
        ],
        event=(2, main(['other', 'program_started', 'product_launched', 'statement_made'], '加开', '2013-09-28', '2013-10-08', None, [RAILWAY],
                       acceptBounds=[['2013-10-01', '2013-10-07'], ['2013-10-01', '2013-10-01'], ['2013-09-23', '2013-09-23'], [None, None]], modality='planned')),
        events=[
            (1, also('milestone_reached', '预计⟦发送⟧', '2013-09-28', '2013-10-08', 'planned', acceptTypes=['other'], optional=True)),
            (3, also('law_in_force', '实行', '2013-09-01', '2013-09-01', acceptTypes=['policy_adopted'])),
            (4, also('other', '各⟦增开⟧', None, None, 'planned', acceptTypes=['product_launched'], optional=True)),
        ]),
    dict(
        heading='经济', section=None, lines=['汉口银行发行50亿元小微金融债'], byline='本报记者 纪远山 通讯员 余安澜',
        body=[
            p('经中国银监会、中国人民银行批准，汉口银行日前在全国银行间债券市场发行2013年第一期金融债券，募集资金50亿元，专项用于单户500万元（含）以下的小微企业贷款。其中3年期品种30亿元，票面利率4.9%；5年期品种20亿元，票面利率5.1%，认购倍数分别达1.85倍和1.62倍。国开证券担任主承销商，联合资信给予该行主体AA+级信用评级。',
              dates=[vague('日前'), year('2013年', '2013'), duration('3年期', 'P3Y', altSpans=['3年']), duration('5年期', 'P5Y', altSpans=['5年'])],
              amounts=[yuan('50亿元', 5000000000, '募集资金', organization=HANKOU), yuan('500万元（含）以下', 5000000, '贷款', 'at_most', altSpans=['500万元', '500万元（含）'], acceptItems=['单户'], per='户'),
                       yuan('30亿元', 3000000000, '品种', organization=HANKOU), percent('4.9%', 4.9, '票面利率'), yuan('20亿元', 2000000000, '品种', organization=HANKOU), percent('5.1%', 5.1, '票面利率'),
                       times('1.85倍', 1.85, '认购倍数'), times('1.62倍', 1.62, '认购倍数')],
              orgs=[org('中国银监会', CBRC), org('中国人民银行'), org('汉口银行'), org('国开证券', '国开证券有限责任公司'), org('联合资信', '联合资信评估有限公司'), org('该行', HANKOU, **MAYBE)],
              traps=[trap('全国银行间债券市场', 'market'), trap('第一期', 'ordinal'), trap('AA+级', 'identifier_or_idiom')]),
            p('截至6月末，汉口银行资产总额1612亿元，较年初增加110.6亿元；小微企业贷款余额273.6亿元，占全部贷款的45.1%，两项指标均创历史新高。不良贷款率0.92%，比去年末下降3个基点；拨备覆盖率247%，资本充足率13.06%。',
              dates=[date('6月末', '2013-06-21', '2013-06-30', 'ten_days', direction='until', acceptBounds=[['2013-06-30', '2013-06-30'], ['2013-06-01', '2013-06-30']]),
                     date('年初', '2013-01-01', '2013-01-31', 'month', acceptBounds=[['2013-01-01', '2013-01-01'], ['2013-01-01', '2013-01-10']]),
                     date('去年末', '2012-12-01', '2012-12-31', 'month', acceptBounds=[['2012-12-31', '2012-12-31'], ['2012-12-21', '2012-12-31']])],
              amounts=[yuan('1612亿元', 161200000000, '资产总额', date='6月末', organization=HANKOU), yuan('110.6亿元', 11060000000, '资产总额', date='6月末', organization=HANKOU),
                       yuan('273.6亿元', 27360000000, '小微企业贷款余额', date='6月末', organization=HANKOU), percent('45.1%', 45.1, '小微企业贷款余额', date='6月末', organization=HANKOU, acceptItems=['全部贷款']),
                       count('两项', 2, '项', '指标', date='6月末'), percent('0.92%', 0.92, '不良贷款率', date='6月末', organization=HANKOU), measure('3个基点', 3, '个基点', '不良贷款率', date='6月末', organization=HANKOU),
                       percent('247%', 247, '拨备覆盖率', date='6月末', organization=HANKOU), percent('13.06%', 13.06, '资本充足率', date='6月末', organization=HANKOU)],
              orgs=[org('汉口银行')]),
            p('武汉锐芒光电有限公司就尝到了甜头：凭借5项发明专利，公司一周内便从汉口银行光谷支行获得1000万元信用贷款，利率仅上浮一成。该支行行长傅云庭介绍，2010年12月光谷支行挂牌科技金融服务中心以来，累计服务科技企业1026户，授信突破300亿元，八成客户是“首贷户”。',
              dates=[duration('一周内', 'P7D', 'at_most', altSpans=['一周']), month('2010年12月', '2010-12', 31, direction='since')],
              amounts=[count('5项', 5, '项', '发明专利', organization='武汉锐芒光电有限公司'), yuan('1000万元', 10000000, '信用贷款'), ratio('一成', 0.1, '成', '利率'), count('1026户', 1026, '户', '科技企业', date='2010年12月', organization=GUANGGU),
                       yuan('300亿元', 30000000000, '授信', 'over', date='2010年12月', organization=GUANGGU), ratio('八成', 0.8, '成', '客户', organization=GUANGGU)],
              orgs=[org('武汉锐芒光电有限公司'), org('汉口银行光谷支行'), org('该支行', GUANGGU, **MAYBE), org('光谷支行', GUANGGU), org('科技金融服务中心', '汉口银行科技金融服务中心')],
              people=[person('傅云庭', '行长', GUANGGU)]),
            p('湖北银监局副局长邢致和表示，全省法人银行小微企业贷款已连续四年实现“两个不低于”，下半年将支持更多机构发行专项金融债。',
              dates=[duration('连续四年', 'P4Y', altSpans=['四年']), date('下半年', '2013-07-01', '2013-12-31', 'half', edtf='2013-41')],
              amounts=[count('两个', 2, '个', '不低于', **MAYBE)],
              orgs=[org('湖北银监局', '中国银行业监督管理委员会湖北监管局')],
              people=[person('邢致和', '副局长', '中国银行业监督管理委员会湖北监管局')],
              traps=[trap('法人银行', 'generic'), trap('两个不低于', 'identifier_or_idiom')]),
        ],
        event=(1, main(['funding_raised', 'product_launched'], '发行', None, None, None, [HANKOU], acceptTriggers=['募集'], acceptBounds=[['2013-01-01', '2013-12-31']])),
        events=[
            (1, also('approval_granted', '批准')),
            (1, also('appointment', '担任', acceptTypes=['other'], optional=True)),
            (2, also('milestone_reached', '创', '2013-06-21', '2013-06-30')),
            (3, also('organization_established', '挂牌', '2010-12-01', '2010-12-31')),
            (3, also('milestone_reached', '突破')),
            (4, also('statement_made', '表示')),
        ]),
    dict(
        heading='经济', section=None, lines=['烽火通信中标18.6亿元集采项目'], byline='本报记者 纪远山',
        body=[
            p('烽火通信（600498）23日晚公告，公司中标中国移动通信集团公司2013年度光缆集中采购项目，中标金额约18.6亿元（含税），相当于公司2012年营业收入的22.7%，供货期自合同生效起12个月。',
              dates=[day('23日晚', '2013-09-23', kind='datetime', altSpans=['23日']), year('2013年度', '2013'), year('2012年', '2012'), duration('12个月', 'P12M')],
              amounts=[yuan('18.6亿元', 1860000000, '中标金额', 'about', organization=FIBERHOME), percent('22.7%', 22.7, '营业收入', date='2012年', organization=FIBERHOME, acceptItems=['中标金额'])],
              orgs=[org('烽火通信', FIBERHOME), org('中国移动通信集团公司')],
              traps=[trap('600498', 'code')]),
            p('半年报显示，公司上半年实现营业收入42.3亿元，同比增长12.5%；净利润2.21亿元，同比下滑逾5%；基本每股收益0.46元。公司此前已实施上年度利润分配，每10股派发现金红利2.2元（含税）。',
              dates=[date('上半年', '2013-01-01', '2013-06-30', 'half', edtf='2013-40'), vague('此前', **MAYBE), year('上年度', '2012')],
              amounts=[yuan('42.3亿元', 4230000000, '营业收入', date='上半年', organization=FIBERHOME), percent('12.5%', 12.5, '营业收入', date='上半年', organization=FIBERHOME), yuan('2.21亿元', 221000000, '净利润', date='上半年', organization=FIBERHOME),
                       percent('5%', 5, '净利润', 'over', date='上半年', organization=FIBERHOME), yuan('0.46元', 0.46, '基本每股收益', date='上半年', per='股', organization=FIBERHOME, altSpans=['每股收益0.46元']),
                       count('10股', 10, '股', altSpans=['每10股'], **MAYBE), yuan('2.2元', 2.2, '现金红利', date='上年度', per='10股', organization=FIBERHOME, altSpans=['每10股派发现金红利2.2元'])],
              traps=[trap('半年报', 'lexical')]),
            p('二级市场上，该股昨日低开高走，收报16.02元，上涨3.29%，成交4.07亿元，总市值接近80亿元。国泰君安证券发布研报，预计公司2013年至2015年每股收益分别为1.13元、1.42元、1.75元，维持“增持”评级，目标价20元/股。',
              dates=[day('昨日', YESTERDAY), date('2013年至2015年', '2013-01-01', '2015-12-31', 'year', 'range', '2013/2015')],
              amounts=[count('二级', 2, '级', '市场', **MAYBE), yuan('16.02元', 16.02, '收报', date='昨日', acceptItems=['股']), percent('3.29%', 3.29, '该⟦股⟧', date='昨日'), yuan('4.07亿元', 407000000, '成交', date='昨日'), yuan('80亿元', 8000000000, '总市值', 'nearly', date='昨日', organization=FIBERHOME),
                       yuan('1.13元', 1.13, '每股收益', date='2013年至2015年', per='股', organization=FIBERHOME), yuan('1.42元', 1.42, '每股收益', date='2013年至2015年', per='股', organization=FIBERHOME),
                       yuan('1.75元', 1.75, '每股收益', date='2013年至2015年', per='股', organization=FIBERHOME), yuan('20元/股', 20, '目标价', per='股', altSpans=['20元'])],
              orgs=[org('国泰君安证券', '国泰君安证券股份有限公司')],
              traps=[trap('二级', 'ordinal')]),
            p('23日召开的董事会还通过决议，聘任何以宁为公司总裁，任期三年；同意全资子公司武汉烽火国际技术有限责任公司向国家开发银行湖北省分行申请不超过5000万美元的信用额度。截至6月30日，武汉邮电科学研究院通过烽火科技集团有限公司持有烽火通信48.57%的股份。',
              dates=[day('23日', '2013-09-23'), duration('三年', 'P3Y'), day('6月30日', '2013-06-30', direction='until')],
              amounts=[usd('5000万美元', 50000000, '信用额度', 'at_most', organization='武汉烽火国际技术有限责任公司'), percent('48.57%', 48.57, '股份', date='6月30日', acceptItems=['持有'])],
              orgs=[org('武汉烽火国际技术有限责任公司'), org('国家开发银行湖北省分行'), org('武汉邮电科学研究院'), org('烽火科技集团有限公司'), org('烽火通信', FIBERHOME)],
              people=[person('何以宁', '总裁', FIBERHOME)],
              traps=[trap('董事会', 'generic')]),
        ],
        event=(1, main(['agreement_signed', 'other', 'award_conferred', 'statement_made', 'milestone_reached'], '中标', '2013-09-23', None, None, [FIBERHOME, MOBILE], acceptTriggers=['公告'],
                       acceptBounds=[['2013-01-01', '2013-12-31']])),
        events=[
            (1, also('statement_made', '公告', '2013-09-23')),
            (2, also('milestone_reached', '实现', '2013-01-01', '2013-06-30', optional=True)),
            (3, also('statement_made', '发布', acceptTypes=['other'], optional=True)),
            (4, also('meeting_held', '召开', '2013-09-23')),
            (4, also('appointment', '聘任', '2013-09-23')),
            (4, also('approval_granted', '同意', '2013-09-23', optional=True)),
        ]),
    dict(
        heading='经济', section=None, lines=['蕲春再生稻测产传捷报', '两季亩产超过950公斤'], byline='本报记者 谷雨生 通讯员 田禾',
        body=[
            p('受省农业厅委托，来自华中农业大学、省农科院和长江大学的7位专家近日对蕲春县赤东镇再生稻高产示范片进行测产验收：头季平均亩产642.8公斤，再生季预计每亩310公斤左右，两季合计超过950公斤。',
              dates=[vague('近日')],
              amounts=[count('7位', 7, '位', '专家'), measure('642.8公斤', 642.8, '公斤', '亩产', unitCode='kg', per='亩', altSpans=['亩产642.8公斤']),
                       measure('每亩310公斤左右', 310, '公斤', '再生季', 'about', unitCode='kg', per='亩', altSpans=['310公斤左右', '310公斤', '每亩310公斤']), count('两季', 2, '季'),
                       measure('950公斤', 950, '公斤', '两季⟦合计⟧', 'over', unitCode='kg', per='亩', acceptItems=['亩产', '两季'])],
              orgs=[org('省农业厅', AGRICULTURE), org('华中农业大学'), org('省农科院', ACADEMY), org('长江大学')]),
            p('再生稻收割头季后不用翻耕、播种，利用稻桩上的休眠芽再长一季，一种两收。种粮大户吕大贵流转了860亩地，8月上旬收完头季，10月下旬还能再收一茬。他掰着指头算账：头茬谷子每公斤卖2.7元，每亩可省种子、农药和工钱200来元，纯收入1100至1200元，比种一季中稻多出一半。',
              dates=[date('8月上旬', '2013-08-01', '2013-08-10', 'ten_days'), date('10月下旬', '2013-10-21', '2013-10-31', 'ten_days')],
              amounts=[count('一季', 1, '季', **MAYBE), measure('860亩', 860, '亩', '地'), count('一茬', 1, '茬', **MAYBE), yuan('2.7元', 2.7, '谷子', per='公斤', altSpans=['每公斤卖2.7元'], acceptItems=['卖']),
                       yuan('200来元', 200, '种子、农药和工钱', 'about', per='亩', acceptModifiers=['over']), yuan('1100至1200元', None, '纯收入', min=1100, max=1200, per='亩'), count('一季', 1, '季', '中稻', **MAYBE),
                       ratio('一半', 0.5, None, '纯收入')],
              people=[person('吕大贵', '种粮大户')],
              traps=[trap('一种两收', 'identifier_or_idiom')]),
            p('今年全省再生稻面积62万亩，比上年扩大近一倍，主要分布在鄂东、江汉平原的20多个县市。省农业厅副厅长段思农说，省里今年拿出3000万元，对集中连片100亩以上的示范片每亩补贴80元，力争到2015年发展到200万亩，年增产稻谷6亿公斤。',
              dates=[year('今年', '2013'), year('上年', '2012'), year('今年', '2013'), year('2015年', '2015', direction='by')],
              amounts=[measure('62万亩', 620000, '亩', '再生稻面积', date='今年'), times('一倍', 1, '再生稻面积', 'nearly', date='今年'), count('20多个', 20, '个', '县市', 'over'),
                       yuan('3000万元', 30000000, None, date='今年'), measure('100亩以上', 100, '亩', '示范片', 'at_least', altSpans=['100亩']), yuan('80元', 80, '补贴', per='亩', altSpans=['每亩补贴80元']),
                       measure('200万亩', 2000000, '亩', '再生稻面积', date='2015年', acceptItems=['再生稻', '发展']), measure('6亿公斤', 600000000, '公斤', '稻谷', unitCode='kg', date='2015年', per='年')],
              orgs=[org('省农业厅', AGRICULTURE)],
              people=[person('段思农', '副厅长', AGRICULTURE)],
              traps=[trap('省里', 'place_as_actor')]),
            p('据省农科院粮食作物研究所研究员卜子谦介绍，再生稻生育期内基本不打药，米质可达国标二级以上，市场价比普通稻谷高两三成。监利福娃集团已与农户签下8万亩订单，收购价每50公斤不低于150元。',
              amounts=[count('二级以上', 2, '级', altSpans=['二级'], **MAYBE), ratio('两三成', None, '成', '市场价', min=0.2, max=0.3, acceptModifiers=['about']), measure('8万亩', 80000, '亩', '订单'),
                       measure('50公斤', 50, '公斤', unitCode='kg', altSpans=['每50公斤'], **MAYBE), yuan('150元', 150, '收购价', 'at_least', per='50公斤', altSpans=['每50公斤不低于150元'])],
              orgs=[org('省农科院粮食作物研究所', '湖北省农业科学院粮食作物研究所'), org('监利福娃集团', '湖北福娃集团有限公司', altSpans=['福娃集团'])],
              people=[person('卜子谦', '研究员', '湖北省农业科学院粮食作物研究所')],
              traps=[trap('二级', 'ordinal')]),
        ],
        event=(1, main(['milestone_reached', 'research_result', 'other'], '超过', None, None, '蕲春县', [AGRICULTURE, '华中农业大学', ACADEMY, '长江大学'], acceptTriggers=['测产验收', '验收', '测产'], acceptPlaces=['蕲春县赤东镇', '蕲春'])),
        events=[
            (3, also('milestone_reached', '扩大', '2013-01-01', '2013-12-31', optional=True)),
            (3, also('funding_raised', '拿出', '2013-01-01', '2013-12-31', acceptTypes=['other'], optional=True)),
            (3, also('milestone_reached', '发展到', '2015-01-01', '2015-12-31', 'planned')),
            (4, also('agreement_signed', '签下')),
        ]),
    dict(
        heading='社会', section=SOCIETY, lines=['跨海飞越千里送“心”', '协和医院救活14岁少年'], byline='本报记者 沐晚晴 通讯员 聂文闻 涂晓晨',
        body=[
            p('昨日，华中科技大学同济医学院附属协和医院（以下简称武汉协和医院）宣布，该院心脏大血管外科主任郁怀仁教授团队为一名14岁的扩张型心肌病少年成功实施心脏移植手术，患者已于21日转出重症监护室。',
              dates=[day('昨日', YESTERDAY), day('21日', '2013-09-21')],
              amounts=[count('一名', 1, '名', '少年', **MAYBE), measure('14岁', 14, '岁', '少年', unitCode='a')],
              orgs=[org(UNION), org('武汉协和医院', UNION), org('该院', UNION, altSpans=['该院心脏大血管外科'], **MAYBE), org('心脏大血管外科', UNION, **MAYBE), org('郁怀仁教授团队', **MAYBE)],
              people=[person('郁怀仁', '主任', UNION, acceptTitles=['教授', '心脏大血管外科主任'])]),
            p('9月16日凌晨3时许，医院接到中国人体器官分配与共享计算机系统匹配成功的通知：海口一名脑死亡者的家属同意捐献器官。上午10时05分，取心小组带着供心登上中国南方航空公司的航班，机场开辟“绿色通道”；12时40分，供心送抵手术室，从离体到复跳仅用4小时52分，比6小时的安全时限提前了一个多小时。',
              dates=[date('9月16日凌晨3时许', '2013-09-16T03:00', '2013-09-16T03:00', 'hour', 'datetime', '2013-09-16T03', modifier='about', altSpans=['9月16日凌晨3时']),
                     date('上午10时05分', '2013-09-16T10:05', '2013-09-16T10:05', 'minute', 'time', '2013-09-16T10:05', startTime='10:05', acceptBounds=[[None, None]]),
                     date('12时40分', '2013-09-16T12:40', '2013-09-16T12:40', 'minute', 'time', '2013-09-16T12:40', startTime='12:40', acceptBounds=[[None, None]]),
                     duration('4小时52分', 'PT4H52M'), duration('6小时', 'PT6H'), duration('一个多小时', 'PT1H', 'over')],
              amounts=[count('一名', 1, '名', '脑死亡者', **MAYBE)],
              orgs=[org('中国南方航空公司', '中国南方航空股份有限公司')],
              traps=[trap('医院', 'generic'), trap('中国人体器官分配与共享计算机系统', 'platform'), trap('机场', 'generic')]),
            p('手术历时4个半小时，术中出血不足300毫升。据了解，全部治疗费用约22万元，除医保报销外，武汉市慈善总会资助5万元，湖北省红十字会资助3万元，剩余部分由医院减免。',
              dates=[duration('4个半小时', 'PT4H30M')],
              amounts=[measure('300毫升', 300, '毫升', '出血', 'under', unitCode='mL'), yuan('22万元', 220000, '治疗费用', 'about'), yuan('5万元', 50000, '资助', organization='武汉市慈善总会'), yuan('3万元', 30000, '红十字会⟦资助⟧', organization='湖北省红十字会')],
              orgs=[org('武汉市慈善总会'), org('湖北省红十字会')]),
            p('郁怀仁介绍，该院2008年以来已完成心脏移植220余例，其中去年66例，约占全国的1/4，术后一年存活率超过94%，年龄最小的受者仅4岁。',
              dates=[year('2008年', '2008', direction='since'), year('去年', '2012'), duration('一年', 'P1Y', altSpans=['术后一年'])],
              amounts=[count('220余例', 220, '例', '心脏移植', 'over', date='2008年', organization=UNION), count('66例', 66, '例', '心脏移植', date='去年', organization=UNION), ratio('1/4', 0.25, None, '心脏移植', 'about', date='去年', acceptItems=['全国']),
                       percent('94%', 94, '存活率', 'over', acceptItems=['术后一年存活率']), measure('4岁', 4, '岁', '年龄', unitCode='a', acceptItems=['受者'])],
              orgs=[org('该院', UNION, **MAYBE)],
              people=[person('郁怀仁')]),
        ],
        event=(1, main(['research_result', 'milestone_reached', 'other', 'statement_made'], '实施', '2013-09-16', None, None, [UNION], acceptTriggers=['成功实施', '宣布'], acceptBounds=[[YESTERDAY, YESTERDAY], ['2013-09-21', '2013-09-21'], [None, None]])),
        events=[
            (1, also('statement_made', '宣布', YESTERDAY)),
            (3, also('funding_raised', '总会⟦资助⟧', acceptTypes=['other'], optional=True)),
            (4, also('milestone_reached', '完成', '2008-01-01', '2013-09-24', acceptBounds=[['2008-01-01', '2008-12-31']])),
        ]),
    dict(
        heading='社会', section=SOCIETY, lines=['网购10瓶名酒全是假货', '法院终审判决退一赔十'], byline='本报记者 甄守正 通讯员 张法言',
        body=[
            p('花8960元从网上买来10瓶“飞天茅台”，竟全是假酒。昨日，武汉市中级人民法院对这起网购合同纠纷作出终审判决：驳回上诉，维持原判，被告武汉醇和商贸有限公司退还货款8960元，并支付十倍赔偿金89600元。',
              dates=[day('昨日', YESTERDAY)],
              amounts=[yuan('8960元', 8960), count('10瓶', 10, '瓶', '飞天茅台'), yuan('8960元', 8960, '货款'), times('十倍', 10, '赔偿金'), yuan('89600元', 89600, '赔偿金')],
              orgs=[org('武汉市中级人民法院'), org(CHUNHE)],
              traps=[trap('飞天茅台', 'product'), trap('这起', 'lexical')]),
            p('原告常女士今年52岁，家住江岸区。去年12月6日，她在该公司网店下单，三天后收货；今年1月中旬请客时觉得酒味不对，遂送检。贵州茅台酒股份有限公司1月30日出具的鉴定书载明：送检样品均非该公司生产。3·15前夕，常女士诉至江岸区人民法院，该院5月27日作出一审判决，醇和商贸不服，提起上诉。',
              dates=[year('今年', '2013'), day('去年12月6日', '2012-12-06'), day('三天后', '2012-12-09', acceptBounds=[[None, None]], altSpans=['三天']), date('今年1月中旬', '2013-01-11', '2013-01-20', 'ten_days', acceptBounds=[['2013-01-01', '2013-01-31']]),
                     day('1月30日', '2013-01-30'), vague('3·15前夕', altSpans=['3·15'], **MAYBE), day('5月27日', '2013-05-27')],
              amounts=[measure('52岁', 52, '岁', '常女士', unitCode='a', date='今年', acceptItems=['原告'])],
              orgs=[org('贵州茅台酒股份有限公司'), org('江岸区人民法院', '武汉市江岸区人民法院'), org('该院', '武汉市江岸区人民法院', **MAYBE), org('醇和商贸', CHUNHE)],
              people=[person('常女士', '原告', **MAYBE), person('常女士', **MAYBE)],
              traps=[trap('一审', 'ordinal')]),
            p('法院认为，依据《中华人民共和国食品安全法》第九十六条，销售明知是不符合食品安全标准的食品，消费者除要求赔偿损失外，还可以要求支付价款十倍的赔偿金。网络交易平台已提供卖家真实名称、地址，不承担连带责任。',
              amounts=[times('十倍', 10, '赔偿金', acceptItems=['价款'])],
              docs=[doc('《中华人民共和国食品安全法》')],
              traps=[trap('法院', 'generic'), trap('第九十六条', 'article_number'), trap('网络交易平台', 'generic')]),
            p('承办法官路清源提醒，网购应保留交易记录、发票等证据。据统计，今年以来，武汉两级法院共受理消费维权案件412件，同比上升23%，近七成以调解、撤诉方式结案；武汉市消费者协会受理网购投诉3105件，为消费者挽回损失486.5万元。',
              dates=[year('今年', '2013', **YEAR_TO_DATE)],
              amounts=[count('两级', 2, '级', '法院'), count('412件', 412, '件', '消费维权案件', date='今年'), percent('23%', 23, '消费维权案件', date='今年'), ratio('七成', 0.7, '成', '案件', 'nearly', date='今年'),
                       count('3105件', 3105, '件', '网购投诉', date='今年', organization='武汉市消费者协会'), yuan('486.5万元', 4865000, '损失', date='今年')],
              orgs=[org('武汉市消费者协会')],
              people=[person('路清源', '法官', acceptTitles=['承办法官'])],
              traps=[trap('武汉两级法院', 'generic')]),
        ],
        event=(1, main(['other', 'statement_made'], '判决', YESTERDAY, None, '武汉', ['武汉市中级人民法院', CHUNHE], acceptTriggers=['作出', '终审判决'])),
        events=[
            (2, also('other', '一审⟦判决⟧', '2013-05-27')),
            (2, also('other', '提起上诉', optional=True)),
            (4, also('milestone_reached', '共⟦受理⟧', '2013-01-01', '2013-12-31', acceptTypes=['other'], optional=True)),
        ]),
    dict(
        heading='社会', section=SOCIETY, lines=['武汉公布空气质量改善计划', '五年投入126亿元治霾'], byline='本报记者 蔚思蓝',
        body=[
            p('市环保局昨日召开新闻发布会，公布《武汉市改善空气质量行动计划（2013—2017年）》。计划提出，到2017年，全市可吸入颗粒物（PM10）年均浓度比2012年下降20%以上，细颗粒物（PM2.5）年均浓度控制在75微克/立方米以下，五年总投资126亿元。',
              dates=[day('昨日', YESTERDAY), year('到⟦2017年⟧', '2017', direction='by'), year('2012年', '2012'), duration('五年', 'P5Y')],
              amounts=[percent('20%以上', 20, '可吸入颗粒物（PM10）年均浓度', 'at_least', date='2017年', altSpans=['20%']),
                       measure('75微克/立方米以下', 75, '微克/立方米', '细颗粒物（PM2.5）年均浓度', 'at_most', unitCode='ug/m3', date='2017年', altSpans=['75微克/立方米']), yuan('126亿元', 12600000000, '总投资', date='五年')],
              orgs=[org('市环保局', ENVIRONMENT)],
              docs=[doc('《武汉市改善空气质量行动计划（2013—2017年）》')],
              traps=[trap('2013—2017年', 'year_in_title'), trap('PM10', 'identifier_or_idiom'), trap('PM2.5', 'identifier_or_idiom')]),
            p('今年1至8月，武汉空气质量达标天数为103天，优良率不足五成，首要污染物有七成时间是PM2.5。按照计划，明年底前全市将淘汰黄标车6.2万辆，2015年全部淘汰；三环线内327台10蒸吨及以下燃煤锅炉一律改用清洁能源；武钢、青山热电厂、中石化武汉分公司等15家重点企业须在18个月内完成脱硫脱硝改造，逾期未完成的按日处罚，最高可罚100万元。',
              dates=[date('今年1至8月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08'), duration('103天', 'P103D', **MAYBE),
                     date('明年底', '2014-12-01', '2014-12-31', 'month', direction='before', acceptBounds=[['2014-12-31', '2014-12-31'], [None, '2014-12-31']]), year('2015年', '2015'),
                     duration('18个月内', 'P18M', 'at_most', altSpans=['18个月']), every('按日', 'P1D') | MAYBE],
              amounts=[count('103天', 103, '天', '空气质量达标天数', **MAYBE), ratio('五成', 0.5, '成', '优良率', 'under', date='今年1至8月'), ratio('七成', 0.7, '成', '时间', date='今年1至8月', acceptItems=['首要污染物', 'PM2.5']),
                       count('6.2万辆', 62000, '辆', '黄标车', date='明年底'), count('327台', 327, '台', '燃煤锅炉'), measure('10蒸吨及以下', 10, '蒸吨', '燃煤锅炉', 'at_most', altSpans=['10蒸吨']),
                       count('15家', 15, '家', '重点企业'), yuan('100万元', 1000000, '罚', 'at_most', acceptItems=['处罚'])],
              orgs=[org('武钢', '武汉钢铁（集团）公司'), org('青山热电厂'), org('中石化武汉分公司', '中国石油化工股份有限公司武汉分公司')],
              traps=[trap('PM2.5', 'identifier_or_idiom'), trap('三环线', 'place'), trap('一律', 'lexical')]),
            p('本月12日，国务院公布《大气污染防治行动计划》，提出十条35项具体措施。市环保局局长江澈说，武汉的计划与“国十条”一一对应，各区政府须于10月15日前拿出实施方案；市政府将每季度通报各区排名，连续两次排名末位的将被约谈。',
              dates=[day('本月12日', '2013-09-12'), day('10月15日', '2013-10-15', direction='before', altSpans=['10月15日前']), every('每季度', 'P3M')],
              amounts=[count('十条', 10, '条', '具体措施'), count('35项', 35, '项', '具体措施'), count('两次', 2, '次', '末位', altSpans=['连续两次'], acceptItems=['排名'])],
              orgs=[org('国务院', '中华人民共和国国务院'), org('市环保局', ENVIRONMENT), org('市政府', CITY)],
              people=[person('江澈', '局长', ENVIRONMENT)],
              docs=[doc('《大气污染防治行动计划》')],
              traps=[trap('“国十条”', 'identifier_or_idiom'), trap('一一对应', 'identifier_or_idiom'), trap('各区政府', 'generic')]),
        ],
        event=(1, main(['policy_adopted'], '公布', YESTERDAY, None, '武汉', [ENVIRONMENT])),
        events=[
            (1, also('meeting_held', '召开', YESTERDAY)),
            (1, also('milestone_reached', '下降', '2017-01-01', '2017-12-31', 'planned')),
            (1, also('funding_raised', '投资', None, None, 'planned', optional=True)),
            (2, also('other', '将⟦淘汰⟧', '2014-12-01', '2014-12-31', 'planned', acceptTypes=['milestone_reached'])),
            (2, also('other', '完成', None, None, 'required', acceptTypes=['milestone_reached'], optional=True)),
            (3, also('policy_adopted', '公布', '2013-09-12')),
            (3, also('other', '拿出', '2013-10-15', '2013-10-15', 'required', acceptTypes=['policy_adopted'], optional=True)),
        ]),
    dict(
        heading='社会', section=SOCIETY, lines=['冒充“公检法”诈骗千余万元', '23名嫌疑人跨省落网'], byline='本报记者 江雪寒 通讯员 武公宣',
        body=[
            p('历时四个月，辗转粤闽琼三省，武汉警方成功侦破“5·20”特大电信诈骗案，抓获犯罪嫌疑人23名，串并案件160余起，涉案金额1200多万元，目前已追回赃款380万余元。武汉市公安局昨日通报了案情。',
              dates=[duration('四个月', 'P4M'), vague('目前', **MAYBE), day('昨日', YESTERDAY)],
              amounts=[count('三省', 3, '省', altSpans=['三'], **MAYBE), count('23名', 23, '名', '犯罪嫌疑人'), count('160余起', 160, '起', '案件', 'over'), yuan('1200多万元', 12000000, '涉案金额', 'over'), yuan('380万余元', 3800000, '赃款', 'over')],
              orgs=[org('武汉警方', POLICE, **MAYBE), org('武汉市公安局')],
              traps=[trap('“5·20”特大电信诈骗案', 'identifier_or_idiom')]),
            p('5月20日上午，家住江汉区的退休教师、73岁的戚老师接到自称“医保中心”工作人员的电话，称其医保卡涉嫌洗黑钱。随后，电话转接至“检察官”，对方要求她把存款转入“安全账户”。两小时内，戚老师分三次汇出46.8万元，这是她和老伴大半辈子的积蓄。',
              dates=[day('5月20日上午', '2013-05-20', kind='datetime', altSpans=['5月20日']), vague('随后', **MAYBE), duration('两小时内', 'PT2H', 'at_most', altSpans=['两小时'])],
              amounts=[measure('73岁', 73, '岁', '戚老师', unitCode='a', acceptItems=['退休教师', '教师']), count('三次', 3, '次', '汇出'), yuan('46.8万元', 468000, '积蓄', acceptItems=['存款', '汇出'])],
              people=[person('戚老师', '教师', **MAYBE), person('戚老师', **MAYBE)],
              traps=[trap('医保中心', 'generic'), trap('大半辈子', 'identifier_or_idiom')]),
            p('接警后，江汉区公安分局联合中国工商银行武汉江汉支行紧急止付，保住了其中的11万元。经省公安厅协调，专案组先后4次南下，于8月28日凌晨在厦门、东莞、三亚同步收网，捣毁窝点7个，缴获银行卡684张、手机93部、电脑21台。9月18日，江汉区人民检察院以涉嫌诈骗罪依法批准逮捕其中17人，另6人取保候审。',
              dates=[day('8月28日凌晨', '2013-08-28', kind='datetime', altSpans=['8月28日']), day('9月18日', '2013-09-18')],
              amounts=[yuan('11万元', 110000), count('4次', 4, '次', '南下'), count('7个', 7, '个', '窝点', date='8月28日凌晨'), count('684张', 684, '张', '银行卡', date='8月28日凌晨'), count('93部', 93, '部', '手机', date='8月28日凌晨'),
                       count('21台', 21, '台', '电脑', date='8月28日凌晨'), count('17人', 17, '人', '逮捕', date='9月18日'), count('6人', 6, '人', '取保候审')],
              orgs=[org('江汉区公安分局', '武汉市公安局江汉区分局'), org('中国工商银行武汉江汉支行'), org('省公安厅', '湖北省公安厅'), org('江汉区人民检察院', '武汉市江汉区人民检察院')],
              traps=[trap('专案组', 'generic')]),
            p('“公检法机关绝不会通过电话办案，更不存在所谓‘安全账户’。”市公安局刑侦支队副支队长武长风提醒，今年前8个月，全市电信诈骗警情同比上升一成二，六七成受害人在60岁以上，子女应多提醒家中老人。',
              dates=[date('今年前8个月', '2013-01-01', '2013-08-31', 'month', 'range', '2013-01/2013-08')],
              amounts=[ratio('一成二', 0.12, '成', '电信诈骗警情', date='今年前8个月'), ratio('六七成', None, '成', '受害人', min=0.6, max=0.7, date='今年前8个月', acceptModifiers=['about']), measure('60岁以上', 60, '岁', '受害人', 'at_least', unitCode='a', altSpans=['60岁'])],
              orgs=[org('市公安局刑侦支队', '武汉市公安局刑侦支队', altSpans=['市公安局'])],
              people=[person('武长风', '副支队长', '武汉市公安局刑侦支队')],
              traps=[trap('公检法机关', 'generic')]),
        ],
        event=(1, main(['other', 'statement_made', 'milestone_reached'], '侦破', '2013-08-28', None, '武汉', [POLICE], acceptTriggers=['抓获', '通报', '收网'], acceptBounds=[[YESTERDAY, YESTERDAY], [None, None]])),
        events=[
            (1, also('statement_made', '通报', YESTERDAY)),
            (3, also('other', '收网', '2013-08-28', acceptTriggers=['捣毁', '缴获'])),
            (3, also('approval_granted', '批准', '2013-09-18', acceptTypes=['other'], acceptTriggers=['批准逮捕', '逮捕'])),
        ]),
    dict(
        heading='社会', section=SOCIETY, lines=['武汉牵手女子网球“超五”赛', '首届比赛明年9月开拍'], byline='本报记者 展翼',
        body=[
            p('武汉市政府昨日与国际女子网球协会（WTA）签约，自2014年起，超五巡回赛武汉站将落户光谷，一签15年。这是WTA在亚洲设立的第四站赛事，级别仅次于四大满贯和皇冠明珠赛。',
              dates=[day('昨日', YESTERDAY), year('2014年', '2014', direction='since', altSpans=['2014年起']), duration('15年', 'P15Y')],
              amounts=[count('四大', 4, '大', '满贯', **MAYBE)],
              orgs=[org('武汉市政府', CITY), org('国际女子网球协会', altSpans=['国际女子网球协会（WTA）']), org('（⟦WTA⟧）', WTA), org('WTA', WTA)],
              traps=[trap('超五巡回赛', 'event_name'), trap('武汉站', 'event_name'), trap('第四站', 'ordinal')]),
            p('首届武汉网球公开赛定于明年9月21日至27日举行，总奖金240万美元，设单打、双打两个项目。单打56个签位中有8个外卡名额，冠军可获900个积分和约44万美元奖金。',
              dates=[date('明年9月21日至27日', '2014-09-21', '2014-09-27', kind='range')],
              amounts=[usd('240万美元', 2400000, '总奖金', date='明年9月21日至27日'), count('两个', 2, '个', '两个⟦项目⟧'), count('56个', 56, '个', '签位'), count('8个', 8, '个', '外卡名额'), count('900个', 900, '个', '积分'), usd('44万美元', 440000, '44万美元⟦奖金⟧', 'about')],
              traps=[trap('首届', 'ordinal')]),
            p('比赛场地光谷国际网球中心由东湖高新区管委会投资兴建，一期总投资约7.5亿元，1.5万座的主场馆已于今年3月动工，另建5000座的副馆和19片室外场地，确保明年7月前交付。中国网球协会副主席蒲天朗当天实地察看后说，“进度比预想的快了两三个月”。',
              dates=[month('今年3月', '2013-03', 31), month('明年7月', '2014-07', 31, direction='before', altSpans=['明年7月前'], acceptBounds=[[None, '2014-06-30'], [None, '2014-07-01']]), day('当天', YESTERDAY),
                     {**duration('两三个月', None, 'about'), 'durationMin': 'P2M', 'durationMax': 'P3M'}],
              amounts=[yuan('7.5亿元', 750000000, '总投资', 'about'), count('1.5万座', 15000, '座', '主场馆'), count('5000座', 5000, '座', '副馆'), count('19片', 19, '片', '室外场地')],
              orgs=[org('东湖高新区管委会', '武汉东湖新技术开发区管理委员会'), org('中国网球协会')],
              people=[person('蒲天朗', '副主席', '中国网球协会')],
              traps=[trap('光谷国际网球中心', 'venue'), trap('一期', 'ordinal')]),
            p('另讯：22日晚，中超联赛第25轮战罢，武汉卓尔队主场1比2不敌山东鲁能队，遭遇五连败，赛季仅积13分，距保级区已有11分之差。',
              dates=[day('22日晚', '2013-09-22', kind='datetime', altSpans=['22日'])],
              amounts=[ratio('1比2', 0.5, None, **MAYBE), count('五连败', 5, '连败', altSpans=['五'], **MAYBE), count('13分', 13, '分', '积'), count('11分', 11, '分', '差')],
              orgs=[org('武汉卓尔队', '武汉卓尔职业足球俱乐部'), org('山东鲁能队', '山东鲁能泰山足球俱乐部')],
              traps=[trap('中超联赛', 'event_name'), trap('第25轮', 'ordinal')]),
        ],
        event=(1, main(['agreement_signed'], '签约', YESTERDAY, None, '武汉', [CITY, WTA])),
        events=[
            (1, also('program_started', '落户', '2014-01-01', '2014-12-31', 'planned', acceptTypes=['other'])),
            (2, also('meeting_held', '举行', '2014-09-21', '2014-09-27', 'planned', acceptTypes=['other'])),
            (3, also('funding_raised', '投资⟦兴建⟧', acceptTriggers=['投资'], acceptTypes=['program_started'], optional=True)),
            (3, also('program_started', '动工', '2013-03-01', '2013-03-31', acceptTypes=['other'])),
            (3, also('other', '交付', '2014-07-01', '2014-07-31', 'required', acceptTypes=['milestone_reached', 'product_launched'], acceptBounds=[[None, None]])),
            (4, also('other', '不敌', '2013-09-22', optional=True)),
        ]),
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


def build():
    articles = []
    for number, article in enumerate(ARTICLES, 1):
        paragraphs = [q['text'] for q in article['body']]
        text = '\n'.join(paragraphs)
        bases, base = [], 0
        for q in paragraphs:
            bases.append(base)
            base += len(q) + 1
        record = {'id': f'{number:02}', 'heading': article['heading'], **({'section': article['section']} if article['section'] else {}), 'headline': ''.join(article['lines']), 'paragraphs': paragraphs}
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
        for one in (record['event'], *record['events']):
            for other in (one['trigger'], *one.get('acceptTriggers', [])):
                assert other in text or other in ''.join(article['lines']), other
        for name in record['event']['organizations']:
            assert any(o['name'] == name for o in record['organizations']), name
        record['traps'] = [m for q, b in zip(article['body'], bases) for m in place_mentions(q, 'traps', b)]
        articles.append(record)
    check_text(articles)
    return {'issue': NAME, 'referenceDate': META['referenceDate'], 'province': META['region'], 'credit': CREDIT, 'articles': articles}


# ---- the raw page -----------------------------------------------------------------------------------------------

NOT_FIRST, NOT_LAST = '，。、；：？！”’）》—', '“‘（《'


def width(text):
    return sum(2 if unicodedata.east_asian_width(c) in 'WFA' else 1 for c in text)


def wrap(text):
    """Lines of COLUMNS full-width characters: numbers and Latin words stay whole, closing marks may hang, opening ones move on."""
    lines, current = [], ''
    for token in re.findall(r'[0-9A-Za-z.%+/]+|.', text):
        if width(current) + width(token) > 2 * COLUMNS and not (token in NOT_FIRST and width(current) <= 2 * COLUMNS):
            kept = current.rstrip(NOT_LAST)
            lines.append(kept)
            current = current[len(kept):]
        current += token
    return lines + [current]


def page():
    out, heading = [], None
    for article in ARTICLES:
        if article['heading'] != heading:
            heading = article['heading']
            out.append(heading)
        out += article['lines']
        out += [article['byline']] if article['byline'] else []
        for q in article['body']:
            out += wrap(q['text'])
    return '\n'.join([*out, CREDIT]) + '\n'


def bare(text):
    return re.sub(r'\s+', '', text)


def check_text(articles):
    """Headings, headlines, bylines, paragraphs and the credit, in order and without white space, are the whole raw page."""
    blocks, heading = [], None
    for given, made in zip(ARTICLES, articles):
        if given['heading'] != heading:
            heading = given['heading']
            blocks.append(heading)
        blocks += [made['headline'], given['byline'] or '', *made['paragraphs']]
        assert 150 <= sum(map(len, made['paragraphs'])) <= 500, made['headline']
        assert not re.search(r'\s', ''.join(made['paragraphs'])), made['headline']
        assert all(width(one) <= 2 * COLUMNS for one in given['lines'])
    assert ''.join(map(bare, [*blocks, CREDIT])) == bare(page())
    assert all(one for one in page().split('\n')[:-1]) and all(width(one) <= 2 * COLUMNS + 2 for one in page().split('\n'))


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
    files = {GOLD: render(result), RAW: page(), SIDECAR: json.dumps(META, ensure_ascii=False, indent=2) + '\n'}
    assert json.loads(files[GOLD]) == result
    if '--review' in sys.argv:
        review(result)
    else:
        for path, content in files.items():
            if '--check' not in sys.argv:
                path.write_text(content, encoding='utf-8', newline='\n')
            elif path.read_text(encoding='utf-8') != content:
                sys.exit(f'{path.name} is not what build-{NAME}.py says: run it again')
    print(line(counts(result)))
