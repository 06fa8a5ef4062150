#!/usr/bin/env python3
"""Source of guangdong-2009.gold.json: hand-made gold for a Guangdong city paper's mixed page of 12 October 2009.

    python3 tests/gold/build-guangdong-2009.py            write the gold
    python3 tests/gold/build-guangdong-2009.py --page     write the raw page and its sidecar as well
    python3 tests/gold/build-guangdong-2009.py --check    fail if the gold or the page on disk is not what this file says
    python3 tests/gold/build-guangdong-2009.py --review   print the text with its mentions marked, and every numeral that no mention covers

The articles are written for this purpose: ministries, banks, universities and listed companies are real, their news is
plausible, private persons and officials are invented. Mentions stand below in the order of the text, paragraph by
paragraph; ⟦ ⟧ picks one of several. Offsets are code points into the paragraphs joined by a line feed.

The page is GB18030 with CRLF, wrapped at 20 full-width columns, paragraphs indented by two ideographic spaces, with no
blank lines and no section headings; runs of ASCII are not split, full-width digits are, and no line begins with a
closing mark (it hangs in the margin).

Conventions beside those of README.md: clock times are in startDate (2009-10-11T16:00); ages, 两市 and the counter of a
metaphor (一扇窗) are optional amounts; scores (2比1), minutes of play (第17分钟), law articles and wind-warning grades
are traps; 折 is a ratio (七折 → 0.7) and a share 6:4 the ratio 1.5; a holiday in front of 后 or 期间 stands for its own
days; 市局 and 厅 take their city or province from the text or the page; a collective pen name of a press office
(粤卫信) is an optional person.
"""
import json
import re
import sys
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAME = 'guangdong-2009'
RAW = HERE / f'{NAME}.txt'
SIDECAR = HERE / f'{NAME}.json'
GOLD = HERE / f'{NAME}.gold.json'
ISSUE = {'publication': '南粤都市报', 'title': '2009年10月12日综合新闻', 'referenceDate': '2009-10-12', 'region': '广东省'}
COLUMNS = 40  # 20 full-width columns


# ---- what a mention is ------------------------------------------------------------------------------------------

def date(text, start, end, precision='day', kind='date', edtf=None, **more):
    if edtf is None:
        edtf = start if start == end else f'{start}/{end}'
    return {'text': text, 'kind': kind, 'startDate': start, 'endDate': end, 'edtf': edtf, 'precision': precision, **more}


def day(text, iso, **more):
    return date(text, iso, iso, **more)


def part(text, iso, **more):
    """A part of a day without a clock time: 昨日下午."""
    return date(text, iso, iso, kind='datetime', **more)


def clock(text, iso, time, precision='hour', **more):
    return date(text, f'{iso}T{time}', f'{iso}T{time}', precision, 'datetime', f'{iso}T{time}:00', **more)


def span(text, start, end, precision='day', **more):
    return date(text, start, end, precision, 'range', **more)


def month(text, iso, last, **more):
    return date(text, f'{iso}-01', f'{iso}-{last}', 'month', edtf=iso, **more)


def year(text, iso, **more):
    return date(text, f'{iso}-01-01', f'{iso}-12-31', 'year', edtf=iso, **more)


def decade(text, start, end, edtf, **more):
    return date(text, f'{start}-01-01', f'{end}-12-31', 'decade', edtf=edtf, **more)


def duration(text, iso, modifier='exact', **more):
    return {'text': text, 'kind': 'duration', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'duration': iso, 'modifier': modifier, **more}


def every(text, iso, **more):
    return {'text': text, 'kind': 'set', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'duration': iso, **more}


def vague(text, **more):
    return {'text': text, 'kind': 'vague', 'startDate': None, 'endDate': None, 'edtf': None, 'precision': None, 'vague': True, **more}


def amount(text, kind, value, unit, item=None, modifier='exact', **more):
    return {'text': text, 'kind': kind, 'unit': unit, 'value': value, 'modifier': modifier, 'item': item, **more}


def count(text, value, unit, item=None, modifier='exact', **more):
    return amount(text, 'count', value, unit, item, modifier, **more)


def measure(text, value, unit, code, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, unit, item, modifier, unitCode=code, **more)


def yuan(text, value, item=None, modifier='exact', **more):
    return amount(text, 'money', value, '元', item, modifier, unitCode='CNY', currency='CNY', **more)


def dollars(text, value, item=None, modifier='exact', **more):
    return amount(text, 'money', value, '美元', item, modifier, unitCode='USD', currency='USD', **more)


def percent(text, value, item=None, modifier='exact', **more):
    return amount(text, 'percent', value, '%', item, modifier, unitCode='%', **more)


def ratio(text, value, item=None, modifier='exact', unit=None, **more):
    return amount(text, 'ratio', value, unit, item, modifier, **more)


def age(text, value=None, **more):
    return amount(text, 'measure', value, '岁', None, 'exact', unitCode='a', optional=True, **more)


def person(text, title=None, organization=None, **more):
    return {'text': text, 'name': more.pop('name', re.sub(r'.*⟦|⟧.*', '', text)), 'title': title, 'organization': organization, **more}


def reporter(name, **more):
    return person(name, '记者', **more)


def correspondent(name, **more):
    return person(name, '通讯员', **more)


def trap(text, why):
    return {'text': text, 'trap': why}


# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '广州市人民政府': ('government', ['广州市政府']),
    '广州市环境保护局': ('government', ['广州市环保局']),
    '广州市经济贸易委员会': ('government', ['广州市经贸委']),
    '广州市人民政府新闻办公室': ('government', ['广州市政府新闻办', '广州市政府新闻办公室']),
    '中山大学': ('university', []),
    '广东省人民政府侨务办公室': ('government', ['广东省侨务办公室', '广东省侨办']),
    '广东省教育厅': ('government', []),
    '颂丰纺织有限公司': ('company', []),
    '颂尧奖学基金': ('other', []),
    '广东省卫生厅': ('government', []),
    '广州市疾病预防控制中心': ('government', ['广州市疾控中心']),
    '广东省疾病预防控制中心': ('government', ['广东省疾控中心']),
    '中华人民共和国卫生部': ('government', ['卫生部']),
    '中华人民共和国教育部': ('government', ['教育部']),
    '北京科兴生物制品有限公司': ('company', []),
    '广州市第八人民医院': ('hospital', []),
    '中山大学附属第三医院': ('hospital', ['中山三院']),
    '广东省气象台': ('government', []),
    '广东省气象局': ('government', []),
    '广东省防汛防旱防风总指挥部': ('government', ['广东省三防总指挥部', '广东省人民政府防汛防旱防风总指挥部']),
    '广州铁路（集团）公司': ('company', ['广铁集团', '广州铁路集团公司', '广铁（集团）公司']),
    '广东省交通厅': ('government', ['广东省交通运输厅']),
    '广东省旅游局': ('government', []),
    '广东省教育考试院': ('government', []),
    '华南师范大学继续教育学院': ('university', ['华南师范大学']),
    '广州市中级人民法院': ('court', []),
    '增城市人民检察院': ('government', ['广东省增城市人民检察院']),
    '广东省高级人民法院': ('court', []),
    '广东金融高新技术服务区': ('other', []),
    '中国人民财产保险股份有限公司': ('financial_institution', []),
    '富士通（中国）信息系统有限公司': ('company', []),
    '佛山市南海区人民政府': ('government', ['南海区人民政府', '南海区政府', '佛山市南海区政府']),
    '广东省人民政府': ('government', []),
    '佛山市人民政府金融工作办公室': ('government', ['佛山市金融工作办公室', '佛山市金融办公室', '佛山市金融办', '佛山市政府金融工作办公室']),
    '招商银行股份有限公司': ('bank', ['招商银行']),
    '万科企业股份有限公司': ('company', ['万科', '万科A']),
    '珠海格力电器股份有限公司': ('company', ['格力电器']),
    '广东美的电器股份有限公司': ('company', ['美的电器']),
    '深圳市中金岭南有色金属股份有限公司': ('company', ['中金岭南']),
    '云南铜业股份有限公司': ('company', ['云南铜业']),
    '中国石油天然气股份有限公司': ('company', ['中国石油']),
    '广发证券股份有限公司': ('financial_institution', ['广发证券']),
    '国信证券股份有限公司': ('financial_institution', ['国信证券', '国信证券有限责任公司']),
    '上海证券交易所': ('exchange', []),
    '深圳证券交易所': ('exchange', []),
    '中国证券监督管理委员会': ('government', ['中国证监会']),
    '中国证券监督管理委员会发行审核委员会': ('government', ['中国证监会发行审核委员会', '中国证监会发审委', '中国证券监督管理委员会股票发行审核委员会']),
    '惠州亿纬锂能股份有限公司': ('company', ['亿纬锂能']),
    '德邦证券有限责任公司': ('financial_institution', ['德邦证券', '德邦证券股份有限公司']),
    '南方风机股份有限公司': ('company', ['南风股份']),
    '广州阳普医疗科技股份有限公司': ('company', ['阳普医疗']),
    '中国人民银行广州分行': ('bank', []),
    '中国工商银行股份有限公司': ('bank', ['中国工商银行']),
    '中国农业银行股份有限公司': ('bank', ['中国农业银行']),
    '中国银行股份有限公司': ('bank', ['中国银行']),
    '中国建设银行股份有限公司': ('bank', ['中国建设银行']),
    '广东发展银行股份有限公司': ('bank', ['广东发展银行', '广发银行', '广发银行股份有限公司']),
    '深圳发展银行股份有限公司': ('bank', ['深圳发展银行']),
    '东莞银行股份有限公司': ('bank', ['东莞银行']),
    '广州银行股份有限公司': ('bank', ['广州银行']),
    '汇丰银行（中国）有限公司广州分行': ('bank', ['汇丰银行（中国）广州分行']),
    '中国工商银行股份有限公司广东省分行': ('bank', ['中国工商银行广东省分行', '工商银行广东省分行', '工行广东省分行']),
    '中国银行业监督管理委员会广东监管局': ('government', ['中国银监会广东监管局', '广东银监局']),
    '中国科学院广州生物医药与健康研究院': ('research_institute', []),
    '京都大学': ('university', ['日本京都大学']),
    '国家自然科学基金委员会': ('government', []),
    '广东省科学技术厅': ('government', ['广东省科技厅']),
    '暨南大学附属第一医院': ('hospital', []),
    '联合国教科文组织保护非物质文化遗产政府间委员会': ('international', ['保护非物质文化遗产政府间委员会']),
    '广东省文化厅': ('government', []),
    '广东粤剧院': ('other', []),
    '广东八和会馆': ('association', ['八和会馆', '广州八和会馆']),
    '广州医药足球俱乐部': ('team', ['广州医药队', '广州医药足球队', '广药', '广药队', '广州医药']),
    '青岛中能足球俱乐部': ('team', ['青岛中能', '青岛中能队', '青岛中能足球队']),
    '上海申花足球俱乐部': ('team', ['上海申花', '上海申花队', '上海申花联盛足球俱乐部']),
    '天津康师傅足球俱乐部': ('team', ['天津康师傅', '天津康师傅队', '天津泰达足球俱乐部']),
    '中国足球协会': ('association', []),
}

SYSU = '中山大学'
GZ_GOV, GZ_EPB = '广州市人民政府', '广州市环境保护局'
GUANGTIE = '广州铁路（集团）公司'
CULTURE = '广东省文化厅'
EVE = '惠州亿纬锂能股份有限公司'
CSRC = '中国证券监督管理委员会'
PBC_GZ = '中国人民银行广州分行'
GDF = '广东发展银行股份有限公司'
CMB = '招商银行股份有限公司'
GIBH = '中国科学院广州生物医药与健康研究院'
UNESCO_ICH = '联合国教科文组织保护非物质文化遗产政府间委员会'
GZ_FC, CFA = '广州医药足球俱乐部', '中国足球协会'
NANHAI = '佛山市南海区人民政府'
SSE, SZSE = '上海证券交易所', '深圳证券交易所'


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


# Every document once: canonical title -> kind, issuers that the text names.
DOCUMENTS = {
    '2010年亚运会广州空气质量保障措施方案': ('plan', [GZ_GOV]),
    '学校甲型H1N1流感防控工作方案（试行）': ('plan', ['中华人民共和国卫生部', '中华人民共和国教育部']),
    '国家教育考试违规处理办法': ('regulation', ['中华人民共和国教育部']),
    '中华人民共和国刑法': ('law', []),
    '关于进一步加强按揭贷款风险管理的通知': ('notice', ['中国银行业监督管理委员会广东监管局']),
    '细胞—干细胞': ('other', []),
    '人类非物质文化遗产代表作名录': ('list', []),
    '广东省粤剧保护传承规划（2010—2015年）': ('plan', []),
    '六国大封相': ('other', []),
    '帝女花': ('other', []),
}


def doc(text, title=None, **more):
    title = title or text.strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **({'coIssuers': issuers[1:]} if issuers[1:] else {}), **more}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


# Bounds that are as good for a holiday: the day itself, the legal days off, the days really off.
DAYS_OFF_2009 = [['2009-10-01', '2009-10-07'], ['2009-10-01', '2009-10-08'], ['2009-10-01', '2009-10-01'], ['2009-10-01', '2009-10-03']]
DAYS_OFF_2008 = [['2008-10-01', '2008-10-07'], ['2008-09-29', '2008-10-05'], ['2008-10-01', '2008-10-01'], ['2008-10-01', '2008-10-03']]
SPRING_2010 = [['2010-02-14', '2010-02-14'], ['2010-02-13', '2010-02-19'], ['2010-02-14', '2010-02-20'], ['2010-02-14', '2010-02-16'], ['2010-02-13', '2010-02-15']]
YEAR_END = [['2009-12-31', '2009-12-31'], ['2009-12-01', '2009-12-31'], ['2009-12-21', '2009-12-31']]


def month_end(iso, last):
    return {'acceptBounds': [[f'{iso}-{last}', f'{iso}-{last}'], [f'{iso}-01', f'{iso}-{last}']]}


# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents, traps); event triggers are numbered by paragraph: (1, '通过').

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=(), traps=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs, 'traps': traps}


ARTICLES = [
    dict(
        headline='亚运空气质量保障方案获通过黄标车将24小时限行',
        body=[
            p('本报讯（记者 黎秋岚 通讯员 穗府信）10日上午，广州市政府召开第103次常务会议，审议并原则通过《2010年亚运会广州空气质量保障措施方案》（以下简称《方案》）。会议还听取了市环保局、经贸委关于“退二进三”工作进展的汇报。',
              dates=[part('10日上午', '2009-10-10')],
              orgs=[org('广州市政府', GZ_GOV), org('市环保局', GZ_EPB), org('经贸委', '广州市经济贸易委员会')],
              people=[reporter('黎秋岚'), correspondent('穗府信', optional=True)],
              docs=[doc('《2010年亚运会广州空气质量保障措施方案》'), doc('《方案》', '2010年亚运会广州空气质量保障措施方案')],
              traps=[trap('第103次', 'ordinal'), trap('2010年', 'year_in_title'), trap('退二进三', 'identifier_or_idiom')]),
            p('《方案》提出，从今年12月1日起至明年10月底，全市分三个阶段削减污染物排放，工业企业二氧化硫排放量须比2008年下降20%以上，加油站油气回收改造要在今年底前完成。越秀、海珠、荔湾、天河、白云5区内环路以内路段，黄标车将24小时限行。',
              dates=[span('今年12月1日起至明年10月底', '2009-12-01', '2010-10-31'), year('2008年', '2008'),
                     date('今年底', '2009-12-01', '2009-12-31', 'month', edtf='2009-12', direction='before', altSpans=['今年底前'], acceptBounds=YEAR_END),
                     duration('24小时', 'PT24H')],
              amounts=[count('三个', 3, '个', '阶段'), percent('20%以上', 20, '二氧化硫排放量', 'at_least', altSpans=['20%']),
                       count('5区', 5, '区', None, altSpans=['5'])],
              docs=[doc('《方案》', '2010年亚运会广州空气质量保障措施方案')],
              traps=[trap('二氧化硫', 'identifier_or_idiom'), trap('黄标车', 'generic')]),
            p('“这不是‘一阵风’，也不会搞一刀切。”市环保局副局长郑乃谦说，全市现有黄标车约14万辆，占机动车总量的一成多，却排放了近一半的氮氧化物。车主提前淘汰重型黄标车，每辆最高可获补贴1.2万元，所需资金由市、区两级财政按6:4分担。',
              amounts=[count('14万辆', 140000, '辆', '黄标车', 'about'), ratio('一成多', 0.1, '黄标车', 'over', '成'), ratio('一半', 0.5, '氮氧化物', 'nearly'),
                       yuan('1.2万元', 12000, '补贴', 'at_most', per='辆'), count('两级', 2, '级', '财政'), ratio('6:4', 1.5, '资金')],
              orgs=[org('市环保局', GZ_EPB)],
              people=[person('郑乃谦', '副局长', GZ_EPB)],
              traps=[trap('一阵风', 'lexical'), trap('一刀切', 'lexical')]),
            p('据市政府新闻办介绍，《方案》将于本月20日前印发，距2010年11月12日亚运会开幕还有396天。',
              dates=[day('本月20日', '2009-10-20', direction='before', altSpans=['本月20日前']), day('2010年11月12日', '2010-11-12'), duration('396天', 'P396D')],
              orgs=[org('市政府新闻办', '广州市人民政府新闻办公室')],
              docs=[doc('《方案》', '2010年亚运会广州空气质量保障措施方案')]),
        ],
        event=(1, main(['policy_adopted'], '原则⟦通过⟧', '2009-10-10', None, '广州', [GZ_GOV], acceptTriggers=['审议', '审议并原则通过', '原则通过', '获通过'])),
        events=[
            (1, also('meeting_held', '召开', '2009-10-10')),
            (1, also('other', '听取', '2009-10-10', optional=True)),
            (2, also('other', '⟦提出⟧', acceptTypes=['statement_made'], optional=True)),
            (2, also('milestone_reached', '下降', modality='required', optional=True)),
            (2, also('milestone_reached', '完成', '2009-12-01', '2009-12-31', 'required', optional=True)),
            (2, also('law_in_force', '限行', modality='planned', acceptTypes=['other', 'policy_adopted'], optional=True)),
            (3, also('statement_made', '郑乃谦⟦说⟧')),
            (4, also('statement_made', '介绍', optional=True)),
            (4, also('policy_adopted', '印发', '2009-10-20', None, 'planned')),
            (4, also('meeting_held', '开幕', '2010-11-12', None, 'planned', acceptTypes=['other', 'program_started'])),
        ]),
    dict(
        headline='旅港校友捐资一千二百万元助中大育才',
        body=[
            p('本报讯（记者 冯志衡 通讯员 岑仲宁）二○○九年十月八日上午十时，中山大学在怀士堂举行捐赠仪式，旅港校友梁颂尧捐资一千二百万元，设立“颂尧奖学基金”。省侨务办公室、省教育厅负责人以及师生三百余人出席。',
              dates=[clock('二○○九年十月八日上午十时', '2009-10-08', '10:00')],
              amounts=[yuan('一千二百万元', 12000000, '捐资'), count('三百余人', 300, '人', '师生', 'over')],
              orgs=[org('中山大学'), org('颂尧奖学基金', optional=True), org('省侨务办公室', '广东省人民政府侨务办公室'), org('省教育厅', '广东省教育厅')],
              people=[reporter('冯志衡'), correspondent('岑仲宁'), person('梁颂尧', '校友', acceptTitles=[None])]),
            p('梁先生今年八十有三，一九四八年考入中大，五十年代初赴港谋生，由纱厂学徒做起，七十年代创办颂丰纺织有限公司。改革开放三十年来，他在家乡台山先后捐建中小学十二所、乡镇卫生院三间，累计逾八千六百万元。',
              dates=[year('今年', '2009'), year('一九四八年', '1948'),
                     decade('五十年代初', '1950', '1953', '1950/1953', acceptBounds=[['1950-01-01', '1952-12-31'], ['1950-01-01', '1954-12-31'], ['1950-01-01', '1950-12-31']]),
                     decade('七十年代', '1970', '1979', '197X'), duration('三十年', 'P30Y', altSpans=['三十年来'])],
              amounts=[age('八十有三', 83), count('十二所', 12, '所', '中小学'), count('三间', 3, '间', '乡镇卫生院'), yuan('八千六百万元', 86000000, None, 'over')],
              orgs=[org('中大', SYSU), org('颂丰纺织有限公司')],
              people=[person('梁先生', '先生', name='梁颂尧', optional=True, altSpans=['梁'])],
              traps=[trap('八十有三', 'age')]),
            p('据介绍，该基金以十年为期，每年奖励家境清贫之优秀学子一百五十名，每人八千元，农村生源所占比例不低于百分之三十五。捐款分三期拨付，首期五百万元已于本月六日到账。',
              dates=[duration('十年', 'P10Y'), every('每年', 'P1Y'), day('本月六日', '2009-10-06')],
              amounts=[count('一百五十名', 150, '名', '优秀学子', date='每年'), yuan('每人八千元', 8000, None, per='人', date='每年', altSpans=['八千元']),
                       percent('百分之三十五', 35, '比例', 'at_least'), count('三期', 3, '期', '捐款'), yuan('五百万元', 5000000, '捐款', date='本月六日')],
              traps=[trap('首期', 'ordinal')]),
            p('中山大学副校长邬启元致辞说：“十年树木，百年树人。梁先生一言一行，皆为后学楷模。”据悉，这是该校今年收到的第九笔百万元以上捐赠。',
              dates=[year('今年', '2009')],
              amounts=[yuan('百万元以上', 1000000, '捐赠', 'at_least', altSpans=['百万元'])],
              orgs=[org('中山大学'), org('该校', SYSU, optional=True)],
              people=[person('邬启元', '副校长', SYSU), person('梁先生', '先生', name='梁颂尧', optional=True, altSpans=['梁'])],
              traps=[trap('十年树木', 'idiom'), trap('百年树人', 'idiom'), trap('一言一行', 'idiom'), trap('第九笔', 'ordinal')]),
        ],
        event=(1, main(['funding_raised', 'other', 'program_started', 'organization_established', 'agreement_signed'], '捐资', '2009-10-08', None, '广州', [SYSU], people=['梁颂尧'], acceptTriggers=['设立', '举行', '捐赠'], acceptPlaces=['怀士堂', '广东', None])),
        events=[
            (1, also('meeting_held', '举行', '2009-10-08')),
            (1, also('organization_established', '设立', '2009-10-08', acceptTypes=['program_started', 'other'])),
            (2, also('organization_established', '创办', '1970-01-01', '1979-12-31')),
            (2, also('funding_raised', '捐建', acceptTypes=['other'], optional=True)),
            (3, also('award_conferred', '奖励', modality='planned', optional=True)),
            (3, also('funding_raised', '到账', '2009-10-06', acceptTypes=['other'])),
            (4, also('statement_made', '致辞', acceptTriggers=['说', '致辞说'])),
        ]),
    dict(
        headline='广东昨增甲型H1N1流感确诊病例57例',
        body=[
            p('本报讯（记者 沈若彤 通讯员 粤卫信）广东省卫生厅昨日通报，10月10日16时至11日16时，全省新增甲型H1N1流感确诊病例57例，其中广州21例、深圳14例、东莞9例，其余13例分布在佛山、中山等6市；当日治愈出院38人。截至昨日16时，我省累计报告确诊病例5326例，已治愈4871例，重症5例，无死亡病例。',
              dates=[day('昨日', '2009-10-11'), date('10月10日16时至11日16时', '2009-10-10T16:00', '2009-10-11T16:00', 'hour', 'range', '2009-10-10T16:00:00/2009-10-11T16:00:00'),
                     day('当日', '2009-10-11', acceptBounds=[['2009-10-10', '2009-10-10']]), clock('昨日16时', '2009-10-11', '16:00', direction='until')],
              amounts=[count('57例', 57, '例', '甲型H1N1流感⟦确诊病例⟧', date='10月10日16时至11日16时'), count('21例', 21, '例', '甲型H1N1流感⟦确诊病例⟧', date='10月10日16时至11日16时'),
                       count('14例', 14, '例', '甲型H1N1流感⟦确诊病例⟧', date='10月10日16时至11日16时'), count('9例', 9, '例', '甲型H1N1流感⟦确诊病例⟧', date='10月10日16时至11日16时'),
                       count('13例', 13, '例', '甲型H1N1流感⟦确诊病例⟧', date='10月10日16时至11日16时'), count('6市', 6, '市', None, altSpans=['6']),
                       count('38人', 38, '人', '治愈出院', date='当日'), count('5326例', 5326, '例', '报告⟦确诊病例⟧', date='昨日16时'),
                       count('4871例', 4871, '例', '已⟦治愈⟧', date='昨日16时'), count('5例', 5, '例', '重症', date='昨日16时')],
              orgs=[org('广东省卫生厅')],
              people=[reporter('沈若彤'), correspondent('粤卫信', optional=True)],
              traps=[trap('H1N1', 'identifier_or_idiom')]),
            p('5名重症患者分别在广州市第八人民医院、中山三院等定点医院救治，其中4人病情平稳。昨日下午，广州市疾控中心主任医师霍晓岚介绍，国庆中秋长假后，广州有5所中小学报告聚集性疫情，涉及12个班级、86名学生，年龄最小的7岁。按照卫生部、教育部联合印发的《学校甲型H1N1流感防控工作方案（试行）》，同一班级两周内出现2例以上确诊病例的，可停课7天。',
              dates=[part('昨日下午', '2009-10-11'), span('国庆中秋长假', '2009-10-01', '2009-10-08', direction='after', altSpans=['国庆中秋长假后', '国庆', '国庆中秋'], acceptBounds=DAYS_OFF_2009),
                     duration('两周内', 'P2W', 'at_most', altSpans=['两周']), duration('7天', 'P7D')],
              amounts=[count('5名', 5, '名', '重症患者'), count('4人', 4, '人', '重症患者'), count('5所', 5, '所', '中小学'), count('12个', 12, '个', '班级'), count('86名', 86, '名', '学生'),
                       age('7岁', 7), count('2例以上', 2, '例', '确诊病例', 'at_least', altSpans=['2例'])],
              orgs=[org('广州市第八人民医院'), org('中山三院', '中山大学附属第三医院'), org('广州市疾控中心', '广州市疾病预防控制中心'),
                    org('卫生部', '中华人民共和国卫生部'), org('教育部', '中华人民共和国教育部')],
              people=[person('霍晓岚', '主任医师', '广州市疾病预防控制中心')],
              docs=[doc('《学校甲型H1N1流感防控工作方案（试行）》')],
              traps=[trap('定点医院', 'generic'), trap('甲型H1N1流感', 'title'), trap('同一', 'lexical')]),
            p('疫苗方面，首批5.6万剂甲流疫苗已于9日晚运抵广州，由北京科兴生物制品有限公司生产，将优先供应医务人员、口岸检疫人员等五类人群，每人接种1剂，接种对象为3岁至60岁。省疾控中心提醒，接种后须留观30分钟，对鸡蛋过敏者不宜接种。',
              dates=[part('9日晚', '2009-10-09'), duration('30分钟', 'PT30M')],
              amounts=[count('5.6万剂', 56000, '剂', '甲流疫苗', date='9日晚'), count('五类', 5, '类', '人群'), count('1剂', 1, '剂', None, per='人'),
                       age('3岁至60岁', min=3, max=60)],
              orgs=[org('北京科兴生物制品有限公司'), org('省疾控中心', '广东省疾病预防控制中心')],
              traps=[trap('首批', 'ordinal')]),
        ],
        event=(1, main(['milestone_reached', 'statement_made', 'other'], '新增', '2009-10-10', '2009-10-11', '广东', ['广东省卫生厅'], acceptBounds=[['2009-10-11', '2009-10-11']], acceptTriggers=['通报', '报告', '增'])),
        events=[
            (1, also('statement_made', '通报', '2009-10-11')),
            (2, also('statement_made', '介绍', '2009-10-11')),
            (2, also('policy_adopted', '印发')),
            (2, also('statement_made', '中小学⟦报告⟧', acceptTypes=['other'], optional=True)),
            (3, also('other', '运抵', '2009-10-09', optional=True)),
            (3, also('statement_made', '提醒', optional=True)),
        ]),
    dict(
        headline='“芭玛”今日登陆海南粤西将迎大到暴雨',
        body=[
            p('本报讯（记者 丘明远 通讯员 吴粤琪）据广东省气象台监测，今年第17号台风“芭玛”昨日20时中心位于海南省万宁市东偏南方约180公里的海面上，即北纬18.2度、东经111.9度，中心附近最大风力10级（25米/秒）。预计“芭玛”将以每小时10公里左右的速度向西偏北方向移动，今天上午10时前后在陵水到琼海一带沿海登陆。',
              dates=[year('今年', '2009'), clock('昨日20时', '2009-10-11', '20:00'), clock('今天上午10时', '2009-10-12', '10:00', modifier='about', altSpans=['今天上午10时前后'])],
              amounts=[measure('180公里', 180, '公里', 'km', None, 'about'), measure('18.2度', 18.2, '度', 'deg', '北纬', optional=True), measure('111.9度', 111.9, '度', 'deg', '东经', optional=True),
                       measure('10级', 10, '级', None, '最大风力', date='昨日20时'), measure('25米/秒', 25, '米/秒', 'm/s', '最大风力', date='昨日20时', altSpans=['25米']),
                       measure('每小时10公里左右', 10, '公里', 'km', '速度', 'about', per='小时', altSpans=['每小时10公里', '10公里左右', '10公里'])],
              orgs=[org('广东省气象台')],
              people=[reporter('丘明远'), correspondent('吴粤琪')],
              traps=[trap('第17号', 'ordinal'), trap('一带', 'lexical')]),
            p('受“芭玛”和冷空气共同影响，今明两天湛江、茂名、阳江有大雨到暴雨，局部大暴雨，过程雨量80～150毫米；珠江口以西海面风力增大到9至10级，阵风12级。广州今日多云，气温21℃到28℃；15日前后新的冷空气杀到，粤北气温将下降3至4摄氏度，个别市县最低气温可能跌破15℃。',
              dates=[span('今明两天', '2009-10-12', '2009-10-13'), day('今日', '2009-10-12'), day('15日', '2009-10-15', modifier='about', altSpans=['15日前后'])],
              amounts=[measure('80～150毫米', None, '毫米', 'mm', '过程雨量', min=80, max=150, date='今明两天'), measure('9至10级', None, '级', None, '风力', min=9, max=10),
                       measure('12级', 12, '级', None, '阵风'), measure('21℃到28℃', None, '℃', 'Cel', '气温', min=21, max=28, date='今日'),
                       measure('3至4摄氏度', None, '摄氏度', 'Cel', '粤北⟦气温⟧', min=3, max=4, date='15日'), measure('15℃', 15, '℃', 'Cel', '最低气温', 'under', date='15日')]),
            p('省三防总指挥部昨日上午9时启动防风Ⅲ级应急响应，要求湛江、茂名等市出海渔船务必于18时前回港避风。截至昨晚9时30分发稿时，全省已有41362艘渔船回港，渔排上的两千多人全部上岸。琼州海峡客滚船自昨日零时起停航，广铁集团取消进出岛旅客列车10趟，徐闻海安港一度滞留车辆1300余辆。',
              dates=[clock('昨日上午9时', '2009-10-11', '09:00'), clock('18时', '2009-10-11', '18:00', direction='before', altSpans=['18时前']),
                     clock('昨晚9时30分', '2009-10-11', '21:30', 'minute', direction='until'), clock('昨日零时', '2009-10-11', '00:00', direction='since')],
              amounts=[count('41362艘', 41362, '艘', '渔船', date='昨晚9时30分'), count('两千多人', 2000, '人', None, 'over', date='昨晚9时30分'),
                       count('10趟', 10, '趟', '旅客列车'), count('1300余辆', 1300, '辆', '车辆', 'over')],
              orgs=[org('省三防总指挥部', '广东省防汛防旱防风总指挥部'), org('广铁集团', GUANGTIE)],
              traps=[trap('Ⅲ级', 'grade'), trap('一度', 'lexical')]),
            p('省气象局首席预报员倪学勤分析，秋台风登陆华南并不罕见，但“芭玛”生命史长达两周，在吕宋岛“三进三出”，路径之怪十几年难遇。',
              dates=[duration('两周', 'P2W'), duration('十几年', 'P10Y', 'over', durationMin='P11Y', durationMax='P19Y')],
              orgs=[org('省气象局', '广东省气象局')],
              people=[person('倪学勤', '首席预报员', '广东省气象局', acceptTitles=['预报员'])],
              traps=[trap('三进三出', 'identifier_or_idiom')]),
        ],
        event=(1, main(['other', 'statement_made', 'milestone_reached'], '登陆', '2009-10-12', None, '海南', [], modality='planned', acceptTriggers=['预计', '移动'], acceptPlaces=['陵水', '琼海', '陵水到琼海一带'])),
        events=[
            (1, also('statement_made', '预计', acceptTypes=['other'], optional=True)),
            (3, also('program_started', '启动', '2009-10-11', acceptTypes=['policy_adopted', 'other'])),
            (3, also('statement_made', '⟦要求⟧湛江', '2009-10-11', None, 'required', acceptTypes=['other'], optional=True)),
            (3, also('milestone_reached', '渔船⟦回港⟧，渔排', '2009-10-11', acceptTypes=['other'], optional=True)),
            (3, also('other', '停航', '2009-10-11')),
            (3, also('other', '取消')),
            (4, also('statement_made', '分析')),
        ]),
    dict(
        headline='黄金周广铁发送旅客755.8万人次创新高',
        body=[
            p('本报讯（记者 阮嘉仪 通讯员 彭广田）为期11天的国庆黄金周铁路运输日前落幕。记者从广铁集团获悉，9月28日至10月8日，该集团累计发送旅客755.8万人次，同比增加61.2万人次，增长8.8%，日均68.7万人次；其中10月1日单日发送92.3万人次，创历史新高。',
              dates=[duration('11天', 'P11D'), span('国庆黄金周', '2009-10-01', '2009-10-08', acceptBounds=DAYS_OFF_2009 + [['2009-09-28', '2009-10-08']], altSpans=['国庆']), vague('日前'),
                     span('9月28日至10月8日', '2009-09-28', '2009-10-08'), day('10月1日', '2009-10-01')],
              amounts=[count('755.8万人次', 7558000, '人次', '旅客', date='9月28日至10月8日'), count('61.2万人次', 612000, '人次', '旅客', date='9月28日至10月8日'),
                       percent('8.8%', 8.8, '旅客', date='9月28日至10月8日'), count('68.7万人次', 687000, '人次', '旅客', date='9月28日至10月8日', per='日'),
                       count('92.3万人次', 923000, '人次', '旅客', date='10月1日')],
              orgs=[org('广铁集团', GUANGTIE), org('该集团', GUANGTIE, optional=True)],
              people=[reporter('阮嘉仪'), correspondent('彭广田')]),
            p('广州、广州东、深圳三大站人头攒动，广深间“和谐号”动车组每天开行110对，最短间隔5分钟，仍一票难求。公路方面，据省交通厅统计，8天假期全省高速公路日均车流量198万车次，比去年国庆长假增长约两成；白云机场起降航班7236架次，平均每天超过900架次。',
              dates=[every('⟦每天⟧开行', 'P1D'), duration('5分钟', 'PT5M'), duration('8天', 'P8D'), span('去年国庆长假', '2008-09-29', '2008-10-05', acceptBounds=DAYS_OFF_2008), every('每天', 'P1D', altSpans=['平均每天'])],
              amounts=[count('三大', 3, '大', '站'), count('110对', 110, '对', '动车组', date='每天', per='天'), count('198万车次', 1980000, '车次', '车流量', per='日', date='8天'),
                       ratio('两成', 0.2, '车流量', 'about', '成'), count('7236架次', 7236, '架次', '航班', date='8天'), count('900架次', 900, '架次', '航班', 'over', per='天', date='每天')],
              orgs=[org('省交通厅', '广东省交通厅')],
              traps=[trap('一票难求', 'idiom'), trap('白云机场', 'place')]),
            p('省旅游局昨晚发布的统计显示，长假期间全省共接待游客2347.6万人次，旅游总收入126.4亿元，按可比口径分别比2008年“十一”黄金周增长13.5%和16.2%。中秋当晚，16万市民涌到珠江边赏月；越秀公园灯会门票每张20元，当天入园者超过4.3万人。',
              dates=[part('昨晚', '2009-10-11'), span('长假', '2009-10-01', '2009-10-08', direction='in', altSpans=['长假期间'], acceptBounds=DAYS_OFF_2009, optional=True),
                     span('2008年“十一”黄金周', '2008-09-29', '2008-10-05', acceptBounds=DAYS_OFF_2008), part('中秋当晚', '2009-10-03', altSpans=['中秋']), day('当天', '2009-10-03')],
              amounts=[count('2347.6万人次', 23476000, '人次', '游客', date='长假'), yuan('126.4亿元', 12640000000, '旅游总收入', date='长假'), percent('13.5%', 13.5, '游客', date='长假'), percent('16.2%', 16.2, '旅游总收入', date='长假'),
                       count('16万', 160000, None, '市民', date='中秋当晚', altSpans=['16万市民']), yuan('每张20元', 20, '门票', per='张', altSpans=['20元']), count('4.3万人', 43000, '人', '入园者', 'over', date='当天')],
              orgs=[org('省旅游局', '广东省旅游局')],
              traps=[trap('十一', 'holiday')]),
            p('另悉，2010年春运从1月30日（农历腊月十六）开始，至3月10日（正月廿五）结束，共40天。武广客运专线预计今年12月下旬开通，春节期间将首次投入春运。',
              dates=[year('2010年', '2010', altSpans=['2010年春运']), day('1月30日', '2010-01-30'), day('农历腊月十六', '2010-01-30', altSpans=['腊月十六']), day('3月10日', '2010-03-10'), day('正月廿五', '2010-03-10'),
                     duration('40天', 'P40D'), date('今年12月下旬', '2009-12-21', '2009-12-31', 'ten_days', acceptBounds=[['2009-12-01', '2009-12-31']]),
                     day('春节', '2010-02-14', direction='in', altSpans=['春节期间'], acceptBounds=SPRING_2010)]),
        ],
        event=(1, main(['milestone_reached'], '⟦创⟧历史新高', '2009-09-28', '2009-10-08', '广东', [GUANGTIE], acceptBounds=[['2009-10-01', '2009-10-08'], ['2009-10-01', '2009-10-01']], acceptTriggers=['发送', '累计发送'], acceptPlaces=[None])),
        events=[
            (1, also('other', '落幕', acceptTypes=['milestone_reached'])),
            (3, also('statement_made', '发布', '2009-10-11')),
            (3, also('milestone_reached', '接待', '2009-10-01', '2009-10-08')),
            (4, also('program_started', '开始', '2010-01-30', None, 'planned')),
            (4, also('product_launched', '开通', '2009-12-21', '2009-12-31', 'planned', acceptTypes=['program_started', 'other'])),
            (4, also('product_launched', '投入', '2010-02-14', None, 'planned', acceptTypes=['program_started', 'other'], optional=True)),
        ]),
    dict(
        headline='全省30.9万人本周六赴考成人高考',
        body=[
            p('本报讯（记者 温晓棠 通讯员 粤考宣）2009年全国成人高等学校招生统一考试将于本月17日、18日举行。记者从省教育考试院了解到，今年我省共有30.9万人报名，比去年减少1.7万人，其中报考专升本的11.2万人，高起本和高起专分别为3.4万人、16.3万人。全省设160个考点、10583个试室。',
              dates=[year('2009年', '2009'), day('本月17日', '2009-10-17'), day('18日', '2009-10-18'), year('今年', '2009'), year('去年', '2008')],
              amounts=[count('30.9万人', 309000, '人', '报名', date='今年'), count('1.7万人', 17000, '人', '报名', date='今年'), count('11.2万人', 112000, '人', '专升本', date='今年'),
                       count('3.4万人', 34000, '人', '高起本', date='今年'), count('16.3万人', 163000, '人', '高起专', date='今年'), count('160个', 160, '个', '考点'), count('10583个', 10583, '个', '试室')],
              orgs=[org('省教育考试院', '广东省教育考试院')],
              people=[reporter('温晓棠'), correspondent('粤考宣', optional=True)],
              traps=[trap('统一', 'lexical')]),
            p('考生每天上午8时40分起可凭准考证和身份证入场。17日上午9:00至11:00考政治（专升本）、语文，下午14:30—16:30考外语，18日上午考数学。迟到15分钟以上者不得进场，开考30分钟后方可交卷。',
              dates=[every('每天上午8时40分', 'P1D', altSpans=['每天', '上午8时40分']),
                     date('17日上午9:00至11:00', '2009-10-17T09:00', '2009-10-17T11:00', 'minute', 'range', '2009-10-17T09:00:00/2009-10-17T11:00:00'),
                     date('下午14:30—16:30', '2009-10-17T14:30', '2009-10-17T16:30', 'minute', 'range', '2009-10-17T14:30:00/2009-10-17T16:30:00'),
                     part('18日上午', '2009-10-18'), duration('15分钟以上', 'PT15M', 'at_least', altSpans=['15分钟']), duration('30分钟', 'PT30M', direction='after', altSpans=['30分钟后', '开考30分钟后'])]),
            p('照顾政策与往年相同：年满25周岁的考生可加20分投档，获省级以上劳动模范称号者免试入学。华南师范大学继续教育学院院长招敬文建议考生至少提前一小时出门：“年年都有人因塞车迟到，一题未答就出局，太可惜了。”替考、作弊者将按《国家教育考试违规处理办法》（教育部令第18号）处理，三年内不得报考。',
              dates=[vague('往年'), duration('一小时', 'PT1H', 'at_least'), every('年年', 'P1Y'), duration('三年内', 'P3Y', 'at_most', altSpans=['三年'])],
              amounts=[age('25周岁', 25), count('20分', 20, '分', None), count('一题', 1, '题', None, optional=True)],
              orgs=[org('华南师范大学继续教育学院', altSpans=['华南师范大学']), org('教育部', '中华人民共和国教育部', optional=True)],
              people=[person('招敬文', '院长', '华南师范大学继续教育学院')],
              docs=[doc('《国家教育考试违规处理办法》')],
              traps=[trap('25周岁', 'age'), trap('第18号', 'document_number')]),
        ],
        event=(1, main(['other', 'meeting_held', 'program_started'], '举行', '2009-10-17', '2009-10-18', '广东', [], modality='planned', acceptBounds=[['2009-10-17', '2009-10-17']], acceptTriggers=['报名', '考试'])),
        events=[
            (1, also('milestone_reached', '报名', '2009-01-01', '2009-12-31', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '建议')),
        ]),
    dict(
        headline='挪用公款买彩票镇财政所出纳获刑十一年',
        body=[
            p('本报讯（记者 凌文俊 通讯员 穗法宣）上周五，广州市中级人民法院对增城市某镇财政所原出纳汤国勋挪用公款、贪污一案作出一审判决，数罪并罚，决定执行有期徒刑十一年，没收个人财产10万元，责令退赔390.8万元。',
              dates=[day('上周五', '2009-10-09'), duration('十一年', 'P11Y')],
              amounts=[yuan('10万元', 100000, '个人财产'), yuan('390.8万元', 3908000, '退赔')],
              orgs=[org('广州市中级人民法院')],
              people=[reporter('凌文俊'), correspondent('穗法宣', optional=True), person('汤国勋', '出纳', acceptTitles=['原出纳'])],
              traps=[trap('财政所', 'generic'), trap('一案', 'lexical'), trap('一审', 'ordinal')]),
            p('法院审理查明，2006年3月至2008年春节前，现年34岁的汤国勋采用涂改支票、伪造对账单等手法，先后47次挪用公款共计人民币412万元，九成以上用于购买“六合彩”和体育彩票，仅归还25万元；另将一笔3.8万元的接待费据为己有。案发时，其账户余额只剩73.6元。',
              dates=[span('2006年3月至2008年春节', '2006-03-01', '2008-02-07', precision='month', altSpans=['2006年3月至2008年春节前'],
                          acceptBounds=[['2006-03-01', '2008-02-06'], ['2006-03-01', '2008-02-13'], ['2006-03-01', '2008-02-12'], ['2006-03-01', '2008-02-05']]),
                     vague('案发时', optional=True)],
              amounts=[age('34岁', 34), count('47次', 47, '次', '挪用公款', date='2006年3月至2008年春节'), yuan('412万元', 4120000, '公款', date='2006年3月至2008年春节', altSpans=['人民币412万元']),
                       ratio('九成以上', 0.9, '公款', 'at_least', '成', altSpans=['九成']), yuan('25万元', 250000, '归还'), count('一笔', 1, '笔', '接待费', optional=True),
                       yuan('3.8万元', 38000, '接待费'), yuan('73.6元', 73.6, '账户余额')],
              people=[person('汤国勋')],
              traps=[trap('六合彩', 'identifier_or_idiom'), trap('34岁', 'age')]),
            p('去年4月16日，汤国勋在家人陪同下到增城市人民检察院投案。庭上他痛哭流涕：“本想一夜翻身，谁知一步错、步步错。”审判长容慧贞表示，鉴于其有自首情节，依照《中华人民共和国刑法》第三百八十四条、第六十七条之规定，予以从轻处罚。如不服判决，可在十日内上诉至广东省高级人民法院。',
              dates=[day('去年4月16日', '2008-04-16'), duration('十日内', 'P10D', 'at_most', altSpans=['十日'])],
              orgs=[org('增城市人民检察院'), org('广东省高级人民法院')],
              people=[person('汤国勋'), person('容慧贞', '审判长', '广州市中级人民法院')],
              docs=[doc('《中华人民共和国刑法》')],
              traps=[trap('一夜翻身', 'idiom'), trap('一步错', 'idiom'), trap('第三百八十四条', 'article_number'), trap('第六十七条', 'article_number')]),
            p('据悉，今年1至8月，全市两级法院共审结职务犯罪案件176件213人，挽回经济损失1.06亿元，同比上升三成。',
              dates=[span('今年1至8月', '2009-01-01', '2009-08-31', 'month', edtf='2009-01/2009-08')],
              amounts=[count('两级', 2, '级', '法院'), count('176件', 176, '件', '职务犯罪案件', date='今年1至8月'), count('213人', 213, '人', '职务犯罪案件', date='今年1至8月'),
                       yuan('1.06亿元', 106000000, '经济损失', date='今年1至8月'), ratio('三成', 0.3, '经济损失', unit='成', date='今年1至8月')],
              traps=[trap('两级法院', 'generic')]),
        ],
        event=(1, main(['other', 'statement_made'], '判决', '2009-10-09', None, '广州', ['广州市中级人民法院'], people=['汤国勋'], acceptTriggers=['作出', '决定执行', '获刑'], acceptPlaces=['增城市'])),
        events=[
            (2, also('other', '查明', acceptTypes=['statement_made'], optional=True)),
            (2, also('other', '挪用', '2006-03-01', '2008-02-07', optional=True)),
            (3, also('other', '投案', '2008-04-16')),
            (3, also('statement_made', '表示')),
            (4, also('milestone_reached', '审结', '2009-01-01', '2009-08-31', acceptTypes=['other'])),
        ]),
    dict(
        headline='３２．６亿元项目落户南海千灯湖',
        body=[
            p('本报讯（记者 卢颖欣 通讯员 关少棠）１０月９日，广东金融高新技术服务区第三批项目签约仪式在佛山市南海区举行，中国人民财产保险股份有限公司、富士通（中国）信息系统有限公司等７家企业与南海区政府签订投资协议，计划总投资３２．６亿元，其中外资１．２亿美元。',
              dates=[day('１０月９日', '2009-10-09')],
              amounts=[count('７家', 7, '家', '企业'), yuan('３２．６亿元', 3260000000, '计划总投资'), dollars('１．２亿美元', 120000000, '外资')],
              orgs=[org('广东金融高新技术服务区', optional=True), org('中国人民财产保险股份有限公司'), org('富士通（中国）信息系统有限公司'), org('南海区政府', NANHAI)],
              people=[reporter('卢颖欣'), correspondent('关少棠')],
              traps=[trap('第三批', 'ordinal')]),
            p('该服务区２００７年７月３１日由省政府授牌，今年５月１８日核心区Ｂ区动工，规划面积约１８平方公里。截至９月底，已引进金融机构及相关项目３１个，总投资１２６亿元，相当于２００８年全区ＧＤＰ的８．４％；写字楼月租金每平方米５５元，仅为珠江新城的１／３。',
              dates=[day('２００７年７月３１日', '2007-07-31'), day('今年５月１８日', '2009-05-18'),
                     date('９月底', '2009-09-21', '2009-09-30', 'ten_days', direction='until', **month_end('2009-09', '30')), year('２００８年', '2008')],
              amounts=[measure('１８平方公里', 18, '平方公里', 'km2', '规划面积', 'about'), count('３１个', 31, '个', '金融机构及相关项目', date='９月底'), yuan('１２６亿元', 12600000000, '总投资', date='９月底'),
                       percent('８．４％', 8.4, '总投资', acceptItems=['ＧＤＰ']), yuan('每平方米５５元', 55, '月租金', per='平方米', altSpans=['５５元']), ratio('１／３', 0.333333, '月租金')],
              orgs=[org('该服务区', '广东金融高新技术服务区', optional=True), org('省政府', '广东省人民政府')],
              traps=[trap('Ｂ区', 'identifier_or_idiom'), trap('ＧＤＰ', 'identifier_or_idiom')]),
            p('南海区副区长霍杰峰透露，明年底前区财政将拿出不少于２．５亿元设立扶持资金，新引进的总部企业可按ＦＤＩ到资额的２％获得奖励，单个企业封顶５００万元。到２０１２年，力争引进各类机构超过１００家，从业人员达３—５万人，金融业增加值占ＧＤＰ比重由去年的３．１％提高到６％以上。',
              dates=[date('明年底', '2010-12-01', '2010-12-31', 'month', edtf='2010-12', direction='before', altSpans=['明年底前'], acceptBounds=[['2010-12-31', '2010-12-31'], ['2010-12-21', '2010-12-31']]),
                     year('２０１２年', '2012', direction='by'), year('去年', '2008')],
              amounts=[yuan('２．５亿元', 250000000, '扶持资金', 'at_least', date='明年底'), percent('２％', 2, '奖励', acceptItems=['ＦＤＩ到资额']), yuan('５００万元', 5000000, '奖励', 'at_most', per='企业'),
                       count('１００家', 100, '家', '各类⟦机构⟧', 'over', date='２０１２年'), count('３—５万人', None, '人', '从业人员', min=30000, max=50000, date='２０１２年'),
                       percent('３．１％', 3.1, '金融业增加值占ＧＤＰ比重', date='去年'), percent('６％以上', 6, '金融业增加值占ＧＤＰ比重', 'at_least', date='２０１２年', altSpans=['６％'])],
              people=[person('霍杰峰', '副区长')],
              traps=[trap('ＦＤＩ', 'identifier_or_idiom'), trap('区财政', 'generic')]),
            p('“从‘前店后厂’到‘前台后台’，广佛同城给我们打开了一扇窗。”佛山市金融办主任莫兆培说，预计明年１１月通车的广佛地铁，将把千灯湖到广州西朗的时间缩短至１５分钟左右。',
              dates=[month('明年１１月', '2010-11', 30), duration('１５分钟左右', 'PT15M', 'about', altSpans=['１５分钟'])],
              amounts=[count('一扇', 1, '扇', '窗', optional=True)],
              orgs=[org('佛山市金融办', '佛山市人民政府金融工作办公室')],
              people=[person('莫兆培', '主任', '佛山市人民政府金融工作办公室')]),
        ],
        event=(1, main(['agreement_signed', 'funding_raised'], '签订', '2009-10-09', None, '佛山市南海区', ['中国人民财产保险股份有限公司', '富士通（中国）信息系统有限公司', NANHAI], acceptTriggers=['签约', '落户', '举行'], acceptPlaces=['南海', '佛山', '南海区'])),
        events=[
            (1, also('meeting_held', '举行', '2009-10-09')),
            (1, also('funding_raised', '计划总⟦投资⟧', modality='planned', optional=True)),
            (2, also('organization_established', '授牌', '2007-07-31')),
            (2, also('program_started', '动工', '2009-05-18', acceptTypes=['other'])),
            (2, also('milestone_reached', '引进', '2009-09-21', '2009-09-30', optional=True)),
            (3, also('statement_made', '透露')),
            (3, also('program_started', '设立', '2010-12-01', '2010-12-31', 'planned', acceptTypes=['organization_established', 'funding_raised', 'other'])),
            (3, also('milestone_reached', '超过', '2012-01-01', '2012-12-31', 'planned', acceptTriggers=['引进', '达'])),
            (3, also('milestone_reached', '提高', '2012-01-01', '2012-12-31', 'planned')),
            (4, also('statement_made', '说')),
            (4, also('product_launched', '通车', '2010-11-01', '2010-11-30', 'planned', acceptTypes=['program_started', 'other'])),
        ]),
    dict(
        headline='节后首日沪指大涨4.76%重返2900点',
        body=[
            p('本报讯（记者 谭兆麟）国庆长假后首个交易日，A股迎来“开门红”。上周五，上证综指收报2911.72点，上涨132.29点，涨幅4.76%，创今年3月5日以来最大单日涨幅；深证成指报11795.26点，涨5.29%。沪深两市合计成交1628.7亿元，比节前放大近四成。两市逾1500只个股上涨，仅21只下跌，非ST股涨停的达60余只。',
              dates=[date('国庆长假后首个交易日', '2009-10-09', '2009-10-09', altSpans=['国庆长假', '国庆长假后', '国庆'], acceptBounds=DAYS_OFF_2009), day('上周五', '2009-10-09'),
                     day('今年3月5日', '2009-03-05', direction='since'), vague('节前', optional=True)],
              amounts=[measure('2911.72点', 2911.72, '点', None, '上证综指', date='上周五'), measure('132.29点', 132.29, '点', None, '上证综指', date='上周五'), percent('4.76%', 4.76, '上证综指', date='上周五', acceptItems=['涨幅']),
                       measure('11795.26点', 11795.26, '点', None, '深证成指', date='上周五'), percent('5.29%', 5.29, '深证成指', date='上周五'), count('两市', 2, '市', None, optional=True),
                       yuan('1628.7亿元', 162870000000, '成交', date='上周五'), ratio('四成', 0.4, '成交', 'nearly', '成'), count('⟦两市⟧逾', 2, '市', None, optional=True),
                       count('1500只', 1500, '只', '个股', 'over', date='上周五'), count('21只', 21, '只', '个股', date='上周五'), count('60余只', 60, '只', '非ST股', 'over', date='上周五')],
              people=[reporter('谭兆麟')],
              traps=[trap('首个', 'ordinal'), trap('A股', 'identifier_or_idiom'), trap('沪深两市', 'generic'), trap('ST股', 'identifier_or_idiom')]),
            p('银行、地产、有色三大板块领涨。招商银行(600036)收于15.98元，上涨7.24%；万科A(000002)大涨8.1%，格力电器、美的电器分别上涨5.66%和6.02%；中金岭南、云南铜业等10只有色股齐封涨停。仅中国石油一家就为大盘贡献11个点。',
              amounts=[count('三大', 3, '大', '板块'), yuan('15.98元', 15.98, None), percent('7.24%', 7.24), percent('8.1%', 8.1), percent('5.66%', 5.66), percent('6.02%', 6.02),
                       count('10只', 10, '只', '有色股'), count('一家', 1, '家', None, optional=True), measure('11个点', 11, '个点', None)],
              orgs=[org('招商银行', CMB), org('万科A', '万科企业股份有限公司', altSpans=['万科']), org('格力电器', '珠海格力电器股份有限公司'), org('美的电器', '广东美的电器股份有限公司'),
                    org('中金岭南', '深圳市中金岭南有色金属股份有限公司'), org('云南铜业', '云南铜业股份有限公司'), org('中国石油', '中国石油天然气股份有限公司')],
              traps=[trap('银行', 'generic'), trap('600036', 'stock_code'), trap('000002', 'stock_code')]),
            p('广发证券首席策略分析师谢秉南认为，长假期间外围市场普涨、国际金价一度突破1060美元/盎司、9月份新增人民币贷款或超5000亿元，是大涨的三个推手。“但四季度不会是单边市，3000点附近压力不小。”国信证券则较谨慎，其10日发布的报告将年内沪指波动区间由2600—3400点下调为2500点至3200点。',
              dates=[span('长假', '2009-10-01', '2009-10-08', direction='in', altSpans=['长假期间'], acceptBounds=DAYS_OFF_2009, optional=True), month('9月份', '2009-09', 30),
                     date('四季度', '2009-10-01', '2009-12-31', 'quarter', edtf='2009-36'), day('10日', '2009-10-10'), year('年内', '2009', optional=True)],
              amounts=[dollars('1060美元/盎司', 1060, '国际金价', 'over', per='盎司', date='长假', altSpans=['1060美元']), yuan('5000亿元', 500000000000, '新增人民币贷款', 'over', date='9月份'), count('三个', 3, '个', '推手'),
                       measure('3000点', 3000, '点', None, None, 'about', altSpans=['3000点附近']), measure('2600—3400点', None, '点', None, '波动区间', min=2600, max=3400),
                       measure('2500点至3200点', None, '点', None, '波动区间', min=2500, max=3200)],
              orgs=[org('广发证券', '广发证券股份有限公司'), org('国信证券', '国信证券股份有限公司')],
              people=[person('谢秉南', '首席策略分析师', '广发证券股份有限公司', acceptTitles=['分析师', '策略分析师'])],
              traps=[trap('一度', 'lexical')]),
            p('另据沪深交易所预约披露时间表，首批三季报将于本月中旬亮相，两市1600多家公司须在10月31日前披露完毕。',
              dates=[date('本月中旬', '2009-10-11', '2009-10-20', 'ten_days', acceptBounds=[['2009-10-01', '2009-10-31']]), day('10月31日', '2009-10-31', direction='before', altSpans=['10月31日前'])],
              amounts=[count('两市', 2, '市', None, optional=True), count('1600多家', 1600, '家', '公司', 'over')],
              orgs=[org('沪深交易所', SSE, names=[SSE, SZSE]), org('沪深交易所', SZSE, names=[SSE, SZSE], same=True)],
              traps=[trap('三季报', 'identifier_or_idiom')]),
        ],
        event=(1, main(['milestone_reached', 'other'], '点，⟦上涨⟧', '2009-10-09', None, None, [], acceptTriggers=['收报', '重返', '创', '大涨', '迎来'])),
        events=[
            (1, also('milestone_reached', '⟦创⟧今年', '2009-10-09')),
            (2, also('milestone_reached', '领涨', '2009-10-09', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '认为')),
            (3, also('milestone_reached', '突破', '2009-10-01', '2009-10-08')),
            (3, also('milestone_reached', '或⟦超⟧', '2009-09-01', '2009-09-30', 'planned', optional=True)),
            (3, also('statement_made', '发布', '2009-10-10')),
            (4, also('other', '亮相', '2009-10-11', '2009-10-20', 'planned', acceptTypes=['statement_made'], optional=True)),
            (4, also('statement_made', '披露完毕', '2009-10-31', None, 'required', acceptTypes=['other'], acceptTriggers=['披露'], optional=True)),
        ]),
    dict(
        headline='惠州亿纬锂能今起招股拟登陆创业板',
        body=[
            p('本报讯（记者 欧阳晓晴）惠州有望诞生首家创业板上市公司。记者昨日从证监会网站获悉，惠州亿纬锂能股份有限公司（下称“亿纬锂能”）的首发申请已于上月底获中国证监会发行审核委员会通过，今日起招股。公司拟发行不超过2200万股，占发行后总股本8800万股的25%，将在深交所创业板挂牌。',
              dates=[day('昨日', '2009-10-11'), date('上月底', '2009-09-21', '2009-09-30', 'ten_days', **month_end('2009-09', '30')), day('今日', '2009-10-12', direction='since')],
              amounts=[count('2200万股', 22000000, '股', '发行', 'at_most'), count('8800万股', 88000000, '股', '总股本'), percent('25%', 25, '总股本')],
              orgs=[org('证监会', CSRC), org('惠州亿纬锂能股份有限公司'), org('“⟦亿纬锂能⟧', EVE), org('中国证监会发行审核委员会', '中国证券监督管理委员会发行审核委员会'), org('深交所', SZSE)],
              people=[reporter('欧阳晓晴')],
              traps=[trap('首家', 'ordinal'), trap('创业板', 'board')]),
            p('招股书披露，公司成立于2001年12月24日，主营锂电池，2006年度、2007年度和2008年度净利润分别为612万元、1785.3万元、3002.6万元，三年间复合增长率逾120%；今年上半年营业收入1.23亿元，净利润2016万元，已达去年全年的67%。募集资金拟投向两个项目，投资总额1.67亿元，达产后新增产能3000万只/年。',
              dates=[day('2001年12月24日', '2001-12-24'), year('2006年度', '2006'), year('2007年度', '2007'), year('2008年度', '2008'), duration('三年', 'P3Y', altSpans=['三年间']),
                     date('今年上半年', '2009-01-01', '2009-06-30', 'half', edtf='2009-40'), year('去年全年', '2008', altSpans=['去年'])],
              amounts=[yuan('612万元', 6120000, '净利润', date='2006年度'), yuan('1785.3万元', 17853000, '净利润', date='2007年度'), yuan('3002.6万元', 30026000, '净利润', date='2008年度'),
                       percent('120%', 120, '复合增长率', 'over', date='三年'), yuan('1.23亿元', 123000000, '营业收入', date='今年上半年'), yuan('2016万元', 20160000, '1.23亿元，⟦净利润⟧', date='今年上半年'),
                       percent('67%', 67, '1.23亿元，⟦净利润⟧'), count('两个', 2, '个', '项目'), yuan('1.67亿元', 167000000, '投资总额'), count('3000万只/年', 30000000, '只', '新增产能', per='年', altSpans=['3000万只'])]),
            p('“电池虽小，也要做到数一数二。”公司董事会秘书柯锐深说。发行完成后，实际控制人夫妇合计持股将降至34.9%，若按50倍市盈率测算，两人身家将超过3亿元。保荐机构为德邦证券。',
              amounts=[percent('34.9%', 34.9, '持股'), amount('50倍', 'multiple', 50, '倍', '市盈率'), count('两人', 2, '人', None, optional=True), yuan('3亿元', 300000000, '身家', 'over')],
              orgs=[org('德邦证券', '德邦证券有限责任公司')],
              people=[person('柯锐深', '董事会秘书', EVE)],
              traps=[trap('数一数二', 'idiom'), trap('公司董事会', 'generic')]),
            p('另悉，佛山的南风股份9月29日已公布网上中签率0.75%（详见本报9月30日A12版）；广州的阳普医疗预计11月底前上会。至此，广东已有4家企业过会，占首批28家创业板企业的七分之一。',
              dates=[day('9月29日', '2009-09-29'), day('9月30日', '2009-09-30'), date('11月底', '2009-11-21', '2009-11-30', 'ten_days', direction='before', altSpans=['11月底前'], **month_end('2009-11', '30'))],
              amounts=[percent('0.75%', 0.75, '网上中签率', date='9月29日', acceptItems=['中签率']), count('4家', 4, '家', '企业'), count('28家', 28, '家', '创业板企业'), ratio('七分之一', 0.142857, '创业板企业')],
              orgs=[org('南风股份', '南方风机股份有限公司'), org('阳普医疗', '广州阳普医疗科技股份有限公司')],
              traps=[trap('A12版', 'identifier_or_idiom'), trap('首批', 'ordinal')]),
        ],
        event=(1, main(['funding_raised', 'company_listed'], '招股', '2009-10-12', None, '惠州', [EVE], acceptBounds=[['2009-09-21', '2009-09-30']], modality='ongoing', acceptTriggers=['发行', '登陆', '挂牌'])),
        events=[
            (1, also('approval_granted', '通过', '2009-09-21', '2009-09-30', acceptTriggers=['获'])),
            (1, also('company_listed', '挂牌', modality='planned')),
            (2, also('organization_established', '成立', '2001-12-24')),
            (2, also('milestone_reached', '已⟦达⟧', '2009-01-01', '2009-06-30', optional=True)),
            (2, also('funding_raised', '募集', modality='planned', acceptTriggers=['投向', '投资'])),
            (3, also('statement_made', '柯锐深⟦说⟧')),
            (4, also('statement_made', '公布', '2009-09-29')),
            (4, also('approval_granted', '预计11月底前⟦上会⟧', '2009-11-21', '2009-11-30', 'planned', acceptTypes=['other', 'meeting_held'], optional=True)),
            (4, also('approval_granted', '⟦过会⟧')),
        ]),
    dict(
        headline='广东前三季度新增贷款近八千亿元',
        body=[
            p('本报讯（记者 伍绮雯 通讯员 罗粤金）人民银行广州分行10日公布，今年前三季度，广东人民币各项贷款新增7862亿元，同比多增5031亿元，创历史新高。9月末，全省本外币存款余额6.68万亿元，贷款余额4.25万亿元，同比分别增长24.1%和32.7%，贷存比为63.6%。',
              dates=[day('10日', '2009-10-10'), span('今年前三季度', '2009-01-01', '2009-09-30', 'quarter', edtf='2009-01/2009-09'),
                     date('9月末', '2009-09-21', '2009-09-30', 'ten_days', **month_end('2009-09', '30'))],
              amounts=[yuan('7862亿元', 786200000000, '人民币各项贷款', date='今年前三季度'), yuan('5031亿元', 503100000000, '人民币各项贷款', date='今年前三季度'), yuan('6.68万亿元', 6680000000000, '本外币存款余额', date='9月末'),
                       yuan('4.25万亿元', 4250000000000, '贷款余额', date='9月末'), percent('24.1%', 24.1, '本外币存款余额', date='9月末'), percent('32.7%', 32.7, '贷款余额', date='9月末'), percent('63.6%', 63.6, '贷存比', date='9月末')],
              orgs=[org('人民银行广州分行', PBC_GZ)],
              people=[reporter('伍绮雯'), correspondent('罗粤金')]),
            p('分机构看，工行、农行、中行、建行四家国有商业银行的在粤分行新增3380亿元，占四成三。广发行、招商银行、深发展等股份制银行紧随其后，其中广发行9月单月投放96.5亿元，一改二季度“前高后低”之势；东莞银行、广州银行两家城商行贷款增速均在五成以上。汇丰银行（中国）广州分行外币贷款则减少0.9亿美元。',
              dates=[month('9月', '2009-09', 30, altSpans=['9月单月']), date('二季度', '2009-04-01', '2009-06-30', 'quarter', edtf='2009-34')],
              amounts=[count('四家', 4, '家', '国有商业银行'), yuan('3380亿元', 338000000000, None), ratio('四成三', 0.43, None, unit='成'), yuan('96.5亿元', 9650000000, '投放', date='9月'),
                       count('两家', 2, '家', '城商行'), ratio('五成以上', 0.5, '贷款增速', 'at_least', '成', altSpans=['五成']), dollars('0.9亿美元', 90000000, '外币贷款')],
              orgs=[org('工行', '中国工商银行股份有限公司'), org('农行', '中国农业银行股份有限公司'), org('中行', '中国银行股份有限公司'), org('建行', '中国建设银行股份有限公司'),
                    org('广发行', GDF), org('招商银行', CMB), org('深发展', '深圳发展银行股份有限公司'), org('其中⟦广发行⟧', GDF), org('东莞银行', '东莞银行股份有限公司'), org('广州银行', '广州银行股份有限公司'),
                    org('汇丰银行（中国）广州分行', '汇丰银行（中国）有限公司广州分行')],
              traps=[trap('一改', 'lexical'), trap('股份制银行', 'generic'), trap('国有商业银行', 'generic')]),
            p('房贷也在升温。记者上周末走访天河多家网点发现，首套房贷利率七折优惠仍在执行，5年期以上贷款年利率可低至4.158%，较5.94%的基准利率低178.2个基点；二套房首付一律不低于四成，利率上浮10%。“贷款100万元、30年期，七折比八五折每月少还约530元。”工行广东省分行个贷部副总经理甄慕妍算了一笔账。',
              dates=[span('上周末', '2009-10-10', '2009-10-11'), duration('5年期以上', 'P5Y', 'at_least', altSpans=['5年期', '5年']), duration('30年期', 'P30Y', altSpans=['30年']), every('每月', 'P1M')],
              amounts=[ratio('七折', 0.7, '首套房贷利率', unit='折'), percent('4.158%', 4.158, '年利率'), percent('5.94%', 5.94, '基准利率'), measure('178.2个基点', 178.2, '个基点', None, '年利率'),
                       ratio('四成', 0.4, '首付', 'at_least', '成'), percent('10%', 10, '付一律不低于四成，⟦利率⟧'), yuan('100万元', 1000000, '“⟦贷款⟧'), ratio('七折', 0.7, None, unit='折'), ratio('八五折', 0.85, None, unit='折'),
                       yuan('530元', 530, None, 'about', per='月', date='每月', altSpans=['每月少还约530元']), count('一笔', 1, '笔', '账', optional=True)],
              orgs=[org('工行广东省分行', '中国工商银行股份有限公司广东省分行')],
              people=[person('甄慕妍', '副总经理', '中国工商银行股份有限公司广东省分行')],
              traps=[trap('首套', 'ordinal'), trap('二套', 'ordinal'), trap('一律', 'lexical')]),
            p('广东银监局近日下发《关于进一步加强按揭贷款风险管理的通知》，要求辖内银行年底前对今年以来发放的二套房贷全面自查。',
              dates=[vague('近日'), date('年底', '2009-12-01', '2009-12-31', 'month', edtf='2009-12', direction='before', altSpans=['年底前'], acceptBounds=YEAR_END), year('今年', '2009', direction='since', altSpans=['今年以来'], acceptBounds=[['2009-01-01', '2009-10-12'], ['2009-01-01', '2009-10-11']])],
              orgs=[org('广东银监局', '中国银行业监督管理委员会广东监管局')],
              docs=[doc('《关于进一步加强按揭贷款风险管理的通知》')],
              traps=[trap('辖内银行', 'generic'), trap('二套', 'ordinal')]),
        ],
        event=(1, main(['milestone_reached', 'statement_made'], '新增', '2009-01-01', '2009-09-30', '广东', [PBC_GZ], acceptBounds=[['2009-10-10', '2009-10-10']], acceptTriggers=['公布', '创', '增'])),
        events=[
            (1, also('statement_made', '公布', '2009-10-10')),
            (1, also('milestone_reached', '创', '2009-01-01', '2009-09-30')),
            (2, also('other', '投放', '2009-09-01', '2009-09-30', acceptTypes=['funding_raised', 'milestone_reached'], optional=True)),
            (2, also('milestone_reached', '⟦减少⟧', acceptTypes=['other'], optional=True)),
            (4, also('policy_adopted', '下发')),
            (4, also('other', '要求', '2009-12-01', '2009-12-31', 'required', acceptTypes=['statement_made'], acceptTriggers=['自查'], optional=True)),
        ]),
    dict(
        headline='广州科学家用维生素C为干细胞“提速”',
        body=[
            p('本报讯（记者 简小筠 通讯员 黄佩文）“光纤之父”高锟本月6日获2009年度诺贝尔物理学奖的喜讯余温未散，华南科学家又有新收获。中国科学院广州生物医药与健康研究院（GIBH）发现，在培养液中加入维生素C，可使小鼠iPS细胞的诱导效率提高约10倍、人体细胞提高近百倍。论文将于下月在国际期刊《细胞—干细胞》上发表。',
              dates=[day('本月6日', '2009-10-06'), year('2009年度', '2009'), month('下月', '2009-11', 30)],
              amounts=[amount('10倍', 'multiple', 10, '倍', '诱导效率', 'about'), amount('百倍', 'multiple', 100, '倍', '诱导效率', 'nearly')],
              orgs=[org('中国科学院广州生物医药与健康研究院'), org('GIBH', GIBH)],
              people=[reporter('简小筠'), correspondent('黄佩文'), person('高锟')],
              docs=[doc('《细胞—干细胞》', optional=True)],
              traps=[trap('iPS', 'identifier_or_idiom'), trap('维生素C', 'identifier_or_idiom')]),
            p('iPS细胞即诱导多能干细胞，2006年由日本京都大学首次制成，需借助Oct4、Sox2、c-Myc、Klf4四个基因。传统方法效率仅为万分之一到千分之一，耗时约三周；加入维C后，第8天即可见克隆，效率升至3.8%，全程缩短5至7天。课题组自去年10月起做了260多组对照实验，从17种化合物中筛出维C，重复率达百分之百。',
              dates=[year('2006年', '2006'), duration('三周', 'P3W', 'about'), vague('第8天', optional=True), duration('5至7天', 'P5D', durationMin='P5D', durationMax='P7D'), month('去年10月', '2008-10', 31, direction='since')],
              amounts=[count('四个', 4, '个', '基因'), ratio('万分之一到千分之一', None, '效率', min=0.0001, max=0.001), percent('3.8%', 3.8, '效率'),
                       count('260多组', 260, '组', '对照实验', 'over', date='去年10月'), count('17种', 17, '种', '化合物'), percent('百分之百', 100, '重复率')],
              orgs=[org('日本京都大学', '京都大学', altSpans=['京都大学'])],
              traps=[trap('Oct4', 'identifier_or_idiom'), trap('Sox2', 'identifier_or_idiom'), trap('Klf4', 'identifier_or_idiom'), trap('第8天', 'ordinal')]),
            p('“这好比给老爷车换了发动机，一脚油门就上去了。”课题负责人、该院研究员蓝启泰打趣说。该项目得到国家“973”计划、国家自然科学基金委和省科技厅资助，累计经费近900万元，已申请发明专利6项（其中PCT国际专利2项），成员平均年龄不到30岁。',
              amounts=[yuan('900万元', 9000000, '经费', 'nearly'), count('6项', 6, '项', '发明专利'), count('2项', 2, '项', 'PCT国际专利'), age('30岁', 30)],
              orgs=[org('该院', GIBH, optional=True), org('国家自然科学基金委', '国家自然科学基金委员会'), org('省科技厅', '广东省科学技术厅')],
              people=[person('蓝启泰', '研究员', GIBH, acceptTitles=['课题负责人'])],
              traps=[trap('一脚', 'lexical'), trap('973', 'identifier_or_idiom'), trap('30岁', 'age')]),
            p('暨南大学附属第一医院血液科主任苗润生认为，干细胞被视为21世纪医学的希望，但安全性仍是一道坎，离临床应用至少还有10年。',
              dates=[date('21世纪', '2001-01-01', '2100-12-31', 'century', edtf='20XX', acceptBounds=[['2000-01-01', '2099-12-31'], ['2001-01-01', '2099-12-31'], ['2000-01-01', '2100-12-31']]), duration('10年', 'P10Y', 'at_least')],
              amounts=[count('一道', 1, '道', '坎', optional=True)],
              orgs=[org('暨南大学附属第一医院', altSpans=['暨南大学附属第一医院血液科'])],
              people=[person('苗润生', '主任', '暨南大学附属第一医院')]),
        ],
        event=(1, main(['research_result'], '发现', None, None, '广州', [GIBH], acceptBounds=[['2009-11-01', '2009-11-30']], acceptTriggers=['发表', '提高'])),
        events=[
            (1, also('award_conferred', '⟦获⟧2009年度', '2009-10-06')),
            (1, also('research_result', '发表', '2009-11-01', '2009-11-30', 'planned')),
            (2, also('research_result', '制成', '2006-01-01', '2006-12-31')),
            (2, also('research_result', '筛出', optional=True)),
            (3, also('other', '申请', optional=True)),
            (3, also('statement_made', '打趣说', acceptTriggers=['说'], optional=True)),
            (4, also('statement_made', '认为')),
        ]),
    dict(
        headline='粤剧入选人类非物质文化遗产',
        body=[
            p('本报讯（记者 柳慕飞 通讯员 陆锦屏）北京时间9月30日晚，联合国教科文组织保护非物质文化遗产政府间委员会在阿联酋阿布扎比宣布，由粤港澳三地联合申报的粤剧入选《人类非物质文化遗产代表作名录》。昨日下午，省文化厅在广东粤剧院召开座谈会，老中青三代艺人百感交集。',
              dates=[part('9月30日晚', '2009-09-30', altSpans=['北京时间9月30日晚']), part('昨日下午', '2009-10-11')],
              amounts=[count('三地', 3, '地', None, optional=True), count('三代', 3, '代', '艺人')],
              orgs=[org('联合国教科文组织保护非物质文化遗产政府间委员会', altSpans=['联合国教科文组织']), org('省文化厅', CULTURE), org('广东粤剧院')],
              people=[reporter('柳慕飞'), correspondent('陆锦屏')],
              docs=[doc('《人类非物质文化遗产代表作名录》')],
              traps=[trap('百感交集', 'idiom')]),
            p('粤剧形成于明末清初，距今已有三百多年历史，上世纪二三十年代曾盛极一时。到了80年代后期，观众锐减，全省专业剧团由50年代的近百个减至不足30个。申遗始于2002年，历时七载，两度折戟。',
              dates=[vague('明末清初', optional=True), duration('三百多年', 'P300Y', 'over'), decade('上世纪二三十年代', '1920', '1939', '192X/193X', altSpans=['二三十年代']),
                     date('80年代后期', '1985-01-01', '1989-12-31', 'decade', edtf='1985/1989', acceptBounds=[['1980-01-01', '1989-12-31'], ['1986-01-01', '1989-12-31'], ['1987-01-01', '1989-12-31']]),
                     decade('50年代', '1950', '1959', '195X'), year('2002年', '2002'), duration('七载', 'P7Y')],
              amounts=[count('百个', 100, '个', '专业剧团', 'nearly', date='50年代'), count('30个', 30, '个', '专业剧团', 'under', date='80年代后期'), count('两度', 2, '度', None, optional=True)],
              traps=[trap('盛极一时', 'idiom')]),
            p('省文化厅副厅长程兆梁透露，我省力争明年春节前出台《广东省粤剧保护传承规划（2010—2015年）》，今后五年每年安排专项经费不低于1000万元，扶持10台左右新编剧目，并在20所中小学试点粤剧进课堂。八和会馆还将于农历九月廿八华光诞上演《六国大封相》，票价从30元到280元不等。',
              dates=[day('明年春节', '2010-02-14', direction='before', altSpans=['明年春节前'], acceptBounds=SPRING_2010), duration('今后五年', 'P5Y', altSpans=['五年']), every('每年', 'P1Y'),
                     day('农历九月廿八', '2009-11-14', altSpans=['九月廿八', '农历九月廿八华光诞']), day('华光诞', '2009-11-14', optional=True)],
              amounts=[yuan('1000万元', 10000000, '专项经费', 'at_least', date='每年'), count('10台左右', 10, '台', '新编剧目', 'about', altSpans=['10台']), count('20所', 20, '所', '中小学'), yuan('30元', 30, '票价'), yuan('280元', 280, '票价')],
              orgs=[org('省文化厅', CULTURE), org('八和会馆', '广东八和会馆')],
              people=[person('程兆梁', '副厅长', CULTURE)],
              docs=[doc('《广东省粤剧保护传承规划（2010—2015年）》'), doc('《六国大封相》', optional=True)],
              traps=[trap('2010—2015年', 'year_in_title'), trap('六国', 'title')]),
            p('“申遗成功只是万里长征第一步。”今年79岁的名伶区少仪说，她14岁入行，唱了一辈子，最大的心愿，是后生仔肯花三个小时坐下来听完一出《帝女花》。',
              dates=[year('今年', '2009'), duration('三个小时', 'PT3H')],
              amounts=[age('79岁', 79), age('14岁', 14), count('一出', 1, '出', '《帝女花》', optional=True)],
              people=[person('区少仪', '名伶')],
              docs=[doc('《帝女花》', optional=True)],
              traps=[trap('万里长征', 'idiom'), trap('第一步', 'ordinal'), trap('79岁', 'age'), trap('14岁', 'age'), trap('一辈子', 'lexical')]),
        ],
        event=(1, main(['award_conferred', 'approval_granted', 'milestone_reached', 'statement_made'], '入选', '2009-09-30', None, '阿布扎比', [UNESCO_ICH], acceptTriggers=['宣布'], acceptPlaces=['阿联酋阿布扎比', '阿联酋'])),
        events=[
            (1, also('statement_made', '宣布', '2009-09-30')),
            (1, also('meeting_held', '召开', '2009-10-11')),
            (2, also('program_started', '始于', '2002-01-01', '2002-12-31')),
            (2, also('milestone_reached', '减至', '1985-01-01', '1989-12-31', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '透露')),
            (3, also('policy_adopted', '出台', '2010-02-14', None, 'planned')),
            (3, also('other', '安排', modality='planned', acceptTypes=['funding_raised'], optional=True)),
            (3, also('program_started', '试点', modality='planned')),
            (3, also('other', '上演', '2009-11-14', None, 'planned', acceptTypes=['meeting_held'])),
            (4, also('statement_made', '区少仪⟦说⟧')),
        ]),
    dict(
        headline='广药主场2比1逆转青岛中能保级在望',
        body=[
            p('本报讯（记者 霍文斌）昨晚，中超联赛第24轮在越秀山体育场继续进行，广州医药队主场以2比1逆转战胜青岛中能，终结了连续4轮不胜的尴尬，积分升至29分，距“安全线”仅差5分。',
              dates=[part('昨晚', '2009-10-11')],
              amounts=[count('连续⟦4轮⟧', 4, '轮', None, altSpans=['连续4轮']), count('29分', 29, '分', '积分'), count('5分', 5, '分', None)],
              orgs=[org('广州医药队', GZ_FC), org('青岛中能', '青岛中能足球俱乐部')],
              people=[reporter('霍文斌')],
              traps=[trap('第24轮', 'ordinal'), trap('2比1', 'score'), trap('越秀山体育场', 'place')]),
            p('上半场第17分钟，客队利用角球首开纪录。第62分钟，替补登场才3分钟的小将黎启航在距门25米处一脚劲射扳平；第89分钟，队长冯俊贤接吴伟安传中头球破门，全场近两万名球迷沸腾。此役广药射门19次（7次射正），控球率56%对44%占优，主裁判共出示4张黄牌。',
              dates=[duration('才⟦3分钟⟧', 'PT3M')],
              amounts=[measure('25米', 25, '米', 'm', None), count('两万名', 20000, '名', '球迷', 'nearly'), count('19次', 19, '次', '射门'), count('7次', 7, '次', '射正'),
                       percent('56%', 56, '控球率'), percent('44%', 44, '控球率'), count('4张', 4, '张', '黄牌')],
              orgs=[org('广药', GZ_FC)],
              people=[person('黎启航', '小将', acceptTitles=[None]), person('冯俊贤', '队长', GZ_FC), person('吴伟安')],
              traps=[trap('第17分钟', 'match_minute'), trap('第62分钟', 'match_minute'), trap('第89分钟', 'match_minute'), trap('一脚', 'lexical')]),
            p('“三分到手，没有一个人放弃。”领队詹玉成赛后透露，俱乐部当场兑现了30万元赢球奖。下一轮广药将于17日15:30客场挑战上海申花，两队此前交手11次，广药2胜3平6负，上赛季更曾0:4告负。',
              dates=[clock('17日15:30', '2009-10-17', '15:30', 'minute'), vague('上赛季', optional=True)],
              amounts=[count('三分', 3, '分', None), count('一个', 1, '个', '人', optional=True), yuan('30万元', 300000, '赢球奖'), count('两队', 2, '队', None, optional=True), count('11次', 11, '次', '交手'),
                       count('2胜', 2, '胜', None, optional=True), count('3平', 3, '平', None, optional=True), count('6负', 6, '负', None, optional=True)],
              orgs=[org('广药', GZ_FC), org('上海申花', '上海申花足球俱乐部'), org('⟦广药⟧2胜', GZ_FC)],
              people=[person('詹玉成', '领队', GZ_FC)],
              traps=[trap('下一轮', 'ordinal'), trap('0:4', 'score')]),
            p('另据中国足协8日公布的处罚决定，广药后卫吉建明因在9月26日对天津康师傅一役中推搡裁判，被停赛3场，罚款1.5万元。',
              dates=[day('8日', '2009-10-08'), day('9月26日', '2009-09-26')],
              amounts=[count('3场', 3, '场', '停赛'), yuan('1.5万元', 15000, '罚款')],
              orgs=[org('中国足协', CFA), org('广药', GZ_FC), org('天津康师傅', '天津康师傅足球俱乐部')],
              people=[person('吉建明', '后卫', GZ_FC)],
              traps=[trap('一役', 'lexical')]),
        ],
        event=(1, main(['other', 'milestone_reached', 'meeting_held', 'award_conferred'], '战胜', '2009-10-11', None, '广州', [GZ_FC, '青岛中能足球俱乐部'], acceptTriggers=['逆转', '进行'], acceptPlaces=['越秀山体育场'])),
        events=[
            (2, also('other', '破门', '2009-10-11', optional=True)),
            (3, also('statement_made', '透露', '2009-10-11')),
            (3, also('award_conferred', '兑现', '2009-10-11', acceptTypes=['other'], optional=True)),
            (3, also('other', '挑战', '2009-10-17', None, 'planned')),
            (4, also('statement_made', '公布', '2009-10-08')),
            (4, also('other', '停赛', acceptTriggers=['罚款'])),
        ]),
]

KINDS = ('dates', 'amounts', 'organizations', 'people', 'documents')


# ---- offsets ----------------------------------------------------------------------------------------------------

def locate(wanted, text, at):
    """The mention's text and its place in `text` from `at` on; ⟦ ⟧ set it off from its context."""
    context, inner = re.sub('[⟦⟧]', '', wanted), re.search('⟦(.*)⟧', wanted)
    before = wanted.index('⟦') if inner else 0
    found = text.find(context, max(0, at - before))
    assert found >= 0, f'"{wanted}" is not in "{text[at:at + 60]}"'
    start = found + before
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
    text, at, last, out = paragraph['text'], 0, 0, []
    for given in paragraph[kind]:
        mention, start = locate(given['text'], text, last if given.get('same') else at)
        last, at = start, start + len(mention)
        record = {'text': mention, 'start': base + start, 'end': base + at, **{k: v for k, v in given.items() if k not in ('text', 'same')}}
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
        assert 2 <= len(paragraphs) <= 6 and 150 <= len(text) <= 500, (article['headline'], len(text))
        bases, base = [], 0
        for q in paragraphs:
            bases.append(base)
            base += len(q) + 1
        record = {'id': f'G{number:02}', 'section': None, 'headline': article['headline'], 'paragraphs': paragraphs}
        for kind in KINDS:
            record[kind] = [m for q, b in zip(article['body'], bases) for m in place_mentions(q, kind, b)]
            for m in record[kind]:
                assert text[m['start']:m['end']] == m['text'], m
                assert not re.match(r'[\d.．]{2}', text[m['start'] - 1:m['start'] + 1] if m['start'] else ''), m
                for other in m.get('altSpans', []):
                    assert text[other['start']:other['end']] == other['text'], other
        for m in record['amounts']:
            assert not m.get('date') or any(d['text'] == m['date'] for d in record['dates']), m
            assert m['value'] is not None or ('min' in m and 'max' in m), m
        record['traps'] = [t for q, b in zip(article['body'], bases) for t in place_traps(q, b)]
        record['event'] = place_event(article['event'], paragraphs, bases, text)
        record['events'] = [place_event(e, paragraphs, bases, text) for e in article['events']]
        for name in record['event']['organizations']:
            assert any(o['name'] == name for o in record['organizations']), name
        articles.append(record)
    return {'issue': NAME, 'referenceDate': ISSUE['referenceDate'], 'province': ISSUE['region'], 'articles': articles}


def place_traps(paragraph, base):
    for given in paragraph['traps']:
        start = paragraph['text'].find(given['text'])
        assert start >= 0, given
        yield {'text': given['text'], 'start': base + start, 'end': base + start + len(given['text']), 'trap': given['trap']}


# ---- the raw page -----------------------------------------------------------------------------------------------

def columns(text):
    return sum(2 if unicodedata.east_asian_width(c) in 'FWA' else 1 for c in text)


def wrap(text, indent=''):
    lines, current = [], indent
    for token in re.findall(r'[!-~]+|.', text):
        if columns(current + token) > COLUMNS and token not in '，。、；：？！”’）》':
            lines.append(current.rstrip(' '))
            current = '' if token == ' ' else token
        else:
            current += token
    return lines + [current]


def render_page(gold):
    """Headlines flush, paragraphs indented, every line hard."""
    lines = []
    for article in gold['articles']:
        lines += wrap(article['headline'])
        for paragraph in article['paragraphs']:
            lines += wrap(paragraph, '\u3000\u3000')
    return ''.join(line + '\r\n' for line in lines).encode('gb18030')


def bare(text):
    return re.sub(r'\s+', '', text)


def check_page(gold):
    """Headlines and paragraphs, in order and without white space, are the whole raw page."""
    page, at = bare(RAW.read_bytes().decode('gb18030')), 0
    for block in [b for a in gold['articles'] for b in (a['headline'], *a['paragraphs'])]:
        assert page.startswith(bare(block), at), f'raw page has "{page[at:at + 40]}", gold has "{bare(block)[:40]}"'
        at += len(bare(block))
        assert re.findall(r'\s', re.sub(r'（记者 .*?）', '', block)) == [], block
    assert at == len(page), page[at:]
    assert json.loads(SIDECAR.read_text(encoding='utf-8')) == ISSUE


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
        loose = [text[max(0, m.start() - 6):m.end() + 6].replace('\n', '/') for m in re.finditer(r'[0-9０-９]+|[一二三四五六七八九十百千万亿两双半数几首]|日|年|月|期|时|季|周|天', text) if m.start() not in covered]
        print('   not covered:', ' | '.join(loose))


def counts(gold):
    table = {k: [sum(1 for a in gold['articles'] for m in a[k] if not m.get('optional')), sum(1 for a in gold['articles'] for m in a[k] if m.get('optional'))] for k in (*KINDS, 'events')}
    return {'articles': len(gold['articles']), 'paragraphs': sum(len(a['paragraphs']) for a in gold['articles']), **table}


if __name__ == '__main__':
    result = build()
    rendered = render(result)
    assert json.loads(rendered) == result
    if '--page' in sys.argv:
        RAW.write_bytes(render_page(result))
        SIDECAR.write_text(json.dumps(ISSUE, ensure_ascii=False, indent=2) + '\n', encoding='utf-8', newline='\n')
    check_page(result)
    if '--review' in sys.argv:
        review(result)
    elif '--check' in sys.argv:
        if GOLD.read_text(encoding='utf-8') != rendered or RAW.read_bytes() != render_page(result):
            sys.exit(f'{GOLD.name} or {RAW.name} is not what build-{NAME}.py says: run it again with --page')
    else:
        GOLD.write_text(rendered, encoding='utf-8', newline='\n')
    print(line(counts(result)))
