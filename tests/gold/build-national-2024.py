#!/usr/bin/env python3
"""Source of national-2024.gold.json: the hand-made gold for the page national-2024.txt beside it.

    python3 tests/gold/build-national-2024.py            write the gold
    python3 tests/gold/build-national-2024.py --check    fail if the gold on disk is not what this file says
    python3 tests/gold/build-national-2024.py --review   print the text with its mentions marked, and every numeral that no mention covers

The page is of a national financial paper of 8 November 2024 (no province), written for this purpose; it was annotated by
the codebook from the text alone. Mentions stand below in the order of the text, paragraph by paragraph. Where a text
occurs more than once in its paragraph, the context picks one: '占了⟦2项⟧'. Offsets are code points into the paragraphs
joined by a line feed. Conventions are those of README.md; besides them:
- A price per share has the money alone as its span (每股 in `altSpans`) or the whole 19.92港元/股, and `per`; the 10股 of
  每10股派1.434元 is a denominator, optional as a mention.
- In 规模依次为15亿、15亿、5亿和5亿美元 the currency behind the last member holds for all.
- 到期 tenors (3年期) are durations; 未来三年 is a range, 近十年 a duration; 美联储 and other central banks are `bank`.
- Stock codes, board and index names, single letters of banks (工、农、中、建、交) and trading blocs are not wanted; the last two are optional. 两公司, like 六部门, is wanted, the bare number being as good.
- An exchange ratio (1:0.62) is a ratio of which any value is accepted.
"""
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RAW = HERE / 'national-2024.txt'
GOLD = HERE / 'national-2024.gold.json'
CREDIT = '责编：尹怀瑜　美编：苗书禾　校对：范礼章'
# Whole lines of the page that belong to no article's text.
FURNITURE = re.compile(r'中国财金导报|2024年11月8日　星期五|A\d|金融|公司|科技|本报记者 .*|据新华社电')


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

def money(text, value, unit, code, item=None, modifier='exact', **more):
    return amount(text, 'money', value, unit, item, modifier, unitCode=code, currency=code, **more)


def yuan(text, value, item=None, modifier='exact', **more):
    return money(text, value, '元', 'CNY', item, modifier, **more)


def hkd(text, value, item=None, modifier='exact', **more):
    return money(text, value, '港元', 'HKD', item, modifier, **more)


def usd(text, value, item=None, modifier='exact', **more):
    return money(text, value, '美元', 'USD', item, modifier, **more)


def percent(text, value, item=None, modifier='exact', **more):
    return amount(text, 'percent', value, '%', item, modifier, unitCode='%', **more)


def points(text, value, item=None, modifier='exact', **more):
    return amount(text, 'percent', value, '个百分点', item, modifier, unitCode='%', **more)


def basis(text, value, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, '个基点', item, modifier, **more)


def share(text, value, item=None, modifier='exact', **more):
    """成, 分之 and 一半: a ratio."""
    unit = '成' if '成' in text else None
    return amount(text, 'ratio', value, unit, item, modifier, **more)


def multiple(text, value, item=None, modifier='exact', unit='倍', **more):
    return amount(text, 'multiple', value, unit, item, modifier, **more)


def measure(text, value, unit, code, item=None, modifier='exact', **more):
    return amount(text, 'measure', value, unit, item, modifier, unitCode=code, **more)


def person(text, title=None, organization=None, **more):
    return {'text': text, 'name': more.pop('name', re.sub(r'.*⟦|⟧.*', '', text)), 'title': title, 'organization': organization, **more}


# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '国务院': ('government', ['中华人民共和国国务院']),
    '中央金融委员会': ('party', ['中国共产党中央金融委员会', '中共中央金融委员会']),
    '中央金融委员会办公室': ('party', ['中国共产党中央金融委员会办公室', '中央金融办', '中共中央金融委员会办公室']),
    '中华人民共和国财政部': ('government', ['财政部']),
    '中华人民共和国科学技术部': ('government', ['科学技术部', '科技部']),
    '中华人民共和国海关总署': ('government', ['海关总署']),
    '海关总署统计分析司': ('government', ['中华人民共和国海关总署统计分析司']),
    '国家金融监督管理总局': ('government', ['金融监管总局']),
    '中国证券监督管理委员会': ('government', ['中国证监会', '证监会']),
    '中国证券监督管理委员会上海监管局': ('government', ['中国证监会上海监管局', '上海证监局']),
    '上海市国有资产监督管理委员会': ('government', ['上海市国资委']),
    '国家自然科学基金委员会': ('government', []),
    '江苏省科学技术厅': ('government', ['江苏省科技厅']),
    '全国社会保障基金理事会': ('government', ['全国社保基金理事会', '全国社会保障基金', '全国社保基金']),
    '最高人民法院': ('court', ['中华人民共和国最高人民法院']),
    '上海金融法院': ('court', []),
    '中国人民银行': ('bank', []),
    '美国联邦储备委员会': ('bank', ['美联储', '美国联邦储备系统', '美国联邦储备局', '联邦储备委员会', '联邦储备系统']),
    '英格兰银行': ('bank', ['英国央行', '英国中央银行']),
    '瑞典国家银行': ('bank', ['瑞典央行', '瑞典中央银行']),
    '香港金融管理局': ('government', ['香港金管局']),
    '中国工商银行股份有限公司': ('bank', ['中国工商银行', '工商银行']),
    '中国农业银行股份有限公司': ('bank', ['中国农业银行', '农业银行']),
    '中国银行股份有限公司': ('bank', ['中国银行']),
    '中国建设银行股份有限公司': ('bank', ['中国建设银行', '建设银行']),
    '交通银行股份有限公司': ('bank', ['交通银行']),
    '中国邮政储蓄银行股份有限公司': ('bank', ['中国邮政储蓄银行', '邮储银行']),
    '中国银行（香港）有限公司': ('bank', ['中国银行（香港）', '中银香港']),
    '国泰君安证券股份有限公司': ('financial_institution', ['国泰君安证券', '国泰君安']),
    '海通证券股份有限公司': ('financial_institution', ['海通证券']),
    '中信证券股份有限公司': ('financial_institution', ['中信证券']),
    '中国国际金融股份有限公司': ('financial_institution', ['中金公司']),
    '东吴证券股份有限公司': ('financial_institution', ['东吴证券']),
    '摩根士丹利': ('financial_institution', ['摩根士丹利亚洲有限公司', '摩根士丹利公司']),
    '礼来亚洲基金': ('financial_institution', []),
    '中国信达资产管理股份有限公司': ('financial_institution', ['中国信达']),
    '上海国有资产经营有限公司': ('company', []),
    '兴业经济研究咨询股份有限公司': ('company', ['兴业研究', '兴业研究公司']),
    '德勤中国': ('company', ['德勤', '德勤华永会计师事务所（特殊普通合伙）', '德勤华永会计师事务所']),
    '万得信息技术股份有限公司': ('company', ['Wind', '万得', '万得资讯']),
    '比亚迪股份有限公司': ('company', ['比亚迪']),
    '牧原食品股份有限公司': ('company', ['牧原股份']),
    '贵州茅台酒股份有限公司': ('company', ['贵州茅台']),
    '京东方科技集团股份有限公司': ('company', ['京东方A', '京东方']),
    '上海启棠生物医药股份有限公司': ('company', []),
    '常州恒泽传动股份有限公司': ('company', []),
    '绵阳绿朗电子材料股份有限公司': ('company', []),
    '鸿睿科技股份有限公司': ('company', []),
    '天衡致和会计师事务所（特殊普通合伙）': ('company', ['天衡致和会计师事务所']),
    '广州小鹏汽车科技有限公司': ('company', ['小鹏汽车', '小鹏汽车有限公司', '小鹏汽车集团']),
    '中创新航科技集团股份有限公司': ('company', ['中创新航', '中创新航科技股份有限公司']),
    '惠州亿纬锂能股份有限公司': ('company', ['亿纬锂能']),
    '仁烁光能（苏州）有限公司': ('company', ['仁烁光能']),
    '香港联合交易所有限公司': ('exchange', ['香港联合交易所', '香港联交所', '港交所', '香港交易所']),
    '北京证券交易所': ('exchange', []),
    '北京证券交易所上市委员会': ('exchange', ['北交所上市委员会', '北交所上市委']),
    '芝加哥商品交易所': ('exchange', ['芝加哥商业交易所', '芝加哥商品交易所集团', '芝商所', '芝加哥商品交易所集团公司']),
    '中证资本市场法律服务中心': ('other', ['中证资本市场法律服务中心有限公司']),
    '中国保险行业协会': ('association', []),
    '新华通讯社': ('media', ['新华社']),
    '南京大学': ('university', []),
    '南京大学现代工程与应用科学学院': ('university', ['现代工程与应用科学学院']),
    '牛津大学': ('university', ['英国牛津大学']),
    '韩序之课题组': ('team', ['南京大学韩序之课题组', '韩序之团队']),
    '自然': ('media', ['《自然》', 'Nature', '《自然》杂志']),
    '东南亚国家联盟': ('international', ['东盟']),
    '欧洲联盟': ('international', ['欧盟']),
}

PBC = '中国人民银行'
NFRA = '国家金融监督管理总局'
CSRC = '中国证券监督管理委员会'
MOF = '中华人民共和国财政部'
CUSTOMS = '中华人民共和国海关总署'
FED = '美国联邦储备委员会'
HKEX = '香港联合交易所有限公司'
BSE = '北京证券交易所'
BSE_COMMITTEE = '北京证券交易所上市委员会'
BYD = '比亚迪股份有限公司'
ICBC = '中国工商银行股份有限公司'
GUOTAI = '国泰君安证券股份有限公司'
HAITONG = '海通证券股份有限公司'
SASAC = '上海市国有资产监督管理委员会'
SHARE_OWNER = '上海国有资产经营有限公司'
QITANG = '上海启棠生物医药股份有限公司'
HENGZE = '常州恒泽传动股份有限公司'
LULANG = '绵阳绿朗电子材料股份有限公司'
HONGRUI = '鸿睿科技股份有限公司'
COURT = '上海金融法院'
XPENG = '广州小鹏汽车科技有限公司'
NANJING = '南京大学'
RENSHUO = '仁烁光能（苏州）有限公司'
GROUP = '韩序之课题组'


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


# Every document once: canonical title -> kind, issuers that the text names.
PLAN = '关于推动中长期资金入市工作的实施方案'
DOCUMENTS = {
    '新能源汽车商业保险专属条款': ('other', ['中国保险行业协会']),
    PLAN: ('plan', ['中央金融委员会办公室', CSRC, MOF]),
    '中华人民共和国证券法': ('law', []),
    '最高人民法院关于审理证券市场虚假陈述侵权民事赔偿案件的若干规定': ('regulation', ['最高人民法院']),
    '自然': ('other', []),
}


def doc(text, title=None, **more):
    title = title or text.strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **({'coIssuers': issuers[1:]} if issuers[1:] else {}), **more}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


TECH, FINANCE = 'science_technology', 'finance'
NINE_MONTHS = ('2024-01-01', '2024-09-30', 'month', 'range', '2024-01/2024-09')
TEN_MONTHS = ('2024-01-01', '2024-10-31', 'month', 'range', '2024-01/2024-10')


def end_of(text, month_iso, last, **more):
    """月底 and 月末: the last ten days; the last day alone or the month is as good."""
    return date(text, f'{month_iso}-21', f'{month_iso}-{last}', 'ten_days', acceptBounds=[[f'{month_iso}-{last}', f'{month_iso}-{last}'], [f'{month_iso}-01', f'{month_iso}-{last}']], **more)


def quarter_end(text, iso, first, **more):
    """三季度末: its last day, by the codebook."""
    return date(text, iso, iso, 'day', acceptBounds=[[iso[:8] + '21', iso], [iso[:8] + '01', iso], [first, iso]], **more)


# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents); event triggers are numbered by paragraph: (1, '审议通过').

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs}


ARTICLES = [
    dict(
        section=FINANCE, headline='央行昨日净投放1070亿元年末流动性料保持合理充裕',
        body=[
            p('中国人民银行11月7日公告称，为维护银行体系流动性合理充裕，当日以固定利率、数量招标方式开展了1250亿元7天期逆回购操作，中标利率为1.50%。由于当日有180亿元逆回购到期，公开市场净投放1070亿元。',
              dates=[day('11月7日', '2024-11-07'), day('当日', '2024-11-07'), duration('7天期', 'P7D', altSpans=['7天']), day('当日', '2024-11-07')],
              amounts=[yuan('1250亿元', 125000000000, '逆回购操作', date='当日'), percent('1.50%', 1.5, '中标利率', date='当日'), yuan('180亿元', 18000000000, '逆回购', date='当日'),
                       yuan('1070亿元', 107000000000, '净投放', date='当日')],
              orgs=[org('中国人民银行')]),
            p('10月28日，央行宣布启用公开市场买断式逆回购操作工具，原则上每月开展一次，期限不超过1年。三天后，央行披露，10月以该工具开展操作5000亿元，期限6个月；同期净买入国债面值2000亿元，已连续三个月净买入。',
              dates=[day('10月28日', '2024-10-28'), every('每月', 'P1M'), duration('1年', 'P1Y', 'at_most', altSpans=['不超过1年']), day('三天后', '2024-10-31', altSpans=['三天']),
                     month('10月', '2024-10', 31), duration('6个月', 'P6M'), month('同期', '2024-10', 31, optional=True),
                     duration('连续三个月', 'P3M', altSpans=['三个月'])],
              amounts=[count('一次', 1, '次', date='每月', optional=True), yuan('5000亿元', 500000000000, '操作', date='10月'), yuan('2000亿元', 200000000000, '国债面值', date='10月')],
              orgs=[org('央行', PBC), org('央行', PBC)]),
            p('兴业研究固收分析师顾砚秋认为，11月、12月分别有1.45万亿元和1.4万亿元左右的中期借贷便利（MLF）到期，加之政府债券发行提速，年底前降准25至50个基点仍有必要。“央行工具箱里的‘弹药’不止一种。”她说。',
              dates=[month('11月', '2024-11', 30), month('12月', '2024-12', 31),
                     date('年底', '2024-12-01', '2024-12-31', 'month', edtf='2024-12', direction='before', altSpans=['年底前'], acceptBounds=[['2024-12-31', '2024-12-31'], ['2024-11-08', '2024-12-31'], ['2024-01-01', '2024-12-31']])],
              amounts=[yuan('1.45万亿元', 1450000000000, '中期借贷便利', date='11月'), yuan('1.4万亿元左右', 1400000000000, '中期借贷便利', 'about', date='12月', altSpans=['1.4万亿元']),
                       basis('25至50个基点', None, '降准', min=25, max=50, date='年底'), count('一种', 1, '种', '弹药', 'over', optional=True)],
              orgs=[org('兴业研究', '兴业经济研究咨询股份有限公司'), org('央行', PBC)],
              people=[person('顾砚秋', '固收分析师', '兴业经济研究咨询股份有限公司', acceptTitles=['分析师'])]),
        ],
        event=(1, main(['other', 'funding_raised', 'program_started'], '净⟦投放⟧', '2024-11-07', organizations=[PBC], acceptTriggers=['净投放', '开展'])),
        events=[
            (1, also('statement_made', '公告', '2024-11-07', optional=True)),
            (2, also('product_launched', '启用', '2024-10-28', acceptTypes=['policy_adopted', 'program_started'])),
            (2, also('statement_made', '宣布', '2024-10-28', optional=True)),
            (2, also('other', '开展⟦操作⟧', '2024-10-01', '2024-10-31', optional=True)),
            (3, also('statement_made', '认为', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='前三季度险企赔付支出突破1.8万亿元',
        body=[
            p('国家金融监督管理总局日前公布的数据显示，今年1—9月，保险公司原保险保费收入4.8万亿元，同比增长7.2%；赔款与给付支出突破1.8万亿元，同比增长30.3%；新增保单件数771亿件，按可比口径计算增长近五成。',
              dates=[vague('日前'), date('今年1—9月', *NINE_MONTHS)],
              amounts=[yuan('4.8万亿元', 4800000000000, '原保险保费收入', date='今年1—9月'), percent('7.2%', 7.2, '原保险保费收入', date='今年1—9月'),
                       yuan('1.8万亿元', 1800000000000, '赔款与给付支出', 'over', date='今年1—9月'), percent('30.3%', 30.3, '赔款与给付支出', date='今年1—9月'),
                       count('771亿件', 77100000000, '件', '新增保单件数', date='今年1—9月', acceptItems=['保单']), share('五成', 0.5, '新增保单件数', 'nearly', date='今年1—9月')],
              orgs=[org(NFRA)]),
            p('分公司类型看，人身险公司、财产险公司保费收入分别为3.5万亿元和1.3万亿元。偿付能力方面，三季度末，192家保险公司平均综合偿付能力充足率为197.4%，高出监管红线97.4个百分点；低于100%这一红线的公司有十余家，其中风险综合评级C类的7家、D类的5家。',
              dates=[quarter_end('三季度末', '2024-09-30', '2024-07-01')],
              amounts=[yuan('3.5万亿元', 3500000000000, '保费收入', date='今年1—9月'), yuan('1.3万亿元', 1300000000000, '保费收入', date='今年1—9月'),
                       count('192家', 192, '家', '192家⟦保险公司⟧', date='三季度末'), percent('197.4%', 197.4, '平均综合偿付能力充足率', date='三季度末'),
                       points('97.4个百分点', 97.4, '平均综合偿付能力充足率', date='三季度末'), percent('100%', 100, '平均综合偿付能力充足率', 'under', acceptItems=['红线']),
                       count('十余家', 10, '家', '红线的⟦公司⟧', 'over', date='三季度末'), count('7家', 7, '家', '红线的⟦公司⟧', date='三季度末'), count('5家', 5, '家', '红线的⟦公司⟧', date='三季度末')]),
            p('中国保险行业协会11月6日起就修订后的《新能源汽车商业保险专属条款》公开征求意见，为期两周。该协会负责人表示，目前全国投保新能源汽车近2800万辆，户均保费约为燃油车的1.7倍，“好车贵保”问题有望得到缓解。',
              dates=[day('11月6日', '2024-11-06', direction='since'), duration('两周', 'P14D', altSpans=['为期两周'])],
              amounts=[count('2800万辆', 28000000, '辆', '投保⟦新能源汽车⟧', 'nearly'), multiple('1.7倍', 1.7, '户均保费', 'about')],
              orgs=[org('中国保险行业协会'), org('该协会', '中国保险行业协会', optional=True, altSpans=['协会'])],
              docs=[doc('《新能源汽车商业保险专属条款》')]),
        ],
        # The figure is of the nine months; when it was published the text says only with 日前.
        event=(1, main(['milestone_reached'], '突破', '2024-01-01', '2024-09-30', acceptTriggers=['公布', '支出'])),
        events=[
            (1, also('statement_made', '公布', optional=True)),
            (3, also('other', '征求意见', '2024-11-06', acceptTypes=['policy_adopted', 'program_started'], modality='ongoing')),
            (3, also('statement_made', '表示')),
        ]),
    dict(
        section=FINANCE, headline='六部门联合印发方案力促中长期资金入市',
        body=[
            p('本报讯(记者 陆听澜)经中央金融委员会同意,中央金融办、中国证监会、财政部等六部门11月6日联合印发《关于推动中长期资金入市工作的实施方案》(以下简称《方案》),从四个方面提出16条举措。',
              dates=[day('11月6日', '2024-11-06')],
              amounts=[count('六部门', 6, '部门', altSpans=['六']), count('四个', 4, '个', '方面'), count('16条', 16, '条', '举措')],
              orgs=[org('中央金融委员会'), org('中央金融办', '中央金融委员会办公室'), org('中国证监会', CSRC), org('财政部', MOF)],
              people=[person('陆听澜', '记者')],
              docs=[doc('《' + PLAN + '》'), doc('《方案》', PLAN)]),
            p('《方案》要求,对国有商业保险公司经营效益类指标实行三年以上长周期考核,净资产收益率当年度指标权重不高于30%;抓紧落实全国社保基金五年以上、基本养老保险基金投资运营三年以上的长周期考核机制。力争未来三年公募基金持有A股流通市值每年至少增长10%,大型国有保险公司自2025年起每年新增保费的三成用于投资A股。',
              dates=[duration('三年以上', 'P3Y', 'at_least', altSpans=['三年']), vague('当年度', optional=True), duration('五年以上', 'P5Y', 'at_least', altSpans=['五年']),
                     duration('三年以上', 'P3Y', 'at_least', altSpans=['三年']),
                     date('未来三年', '2024-11-08', '2027-11-08', 'year', 'range', duration='P3Y', altSpans=['三年'],
                          acceptBounds=[['2024-11-09', '2027-11-08'], ['2024-11-08', '2027-11-07'], ['2024-11-09', '2027-11-09'], ['2025-01-01', '2027-12-31'], ['2024-01-01', '2026-12-31'], ['2024-01-01', '2027-12-31'], ['2024-11-08', '2027-12-31'], [None, None]]),
                     every('每年', 'P1Y'), year('2025年', '2025', direction='since'), every('每年', 'P1Y')],
              amounts=[percent('30%', 30, '净资产收益率当年度指标权重', 'at_most'), percent('10%', 10, '公募基金持有A股流通市值', 'at_least', date='每年'), share('三成', 0.3, '新增保费', date='2025年')],
              orgs=[org('全国社保基金', '全国社会保障基金理事会', optional=True)],
              docs=[doc('《方案》', PLAN)]),
            p('证监会主席吴清此前表示,截至8月底,权益类公募基金、保险资金、各类养老金等专业机构投资者合计持有A股流通市值接近15万亿元,较2019年初增长1倍以上,占A股流通市值比例从17%提高到22.2%。',
              dates=[vague('此前', optional=True), end_of('8月底', '2024-08', 31, direction='until'),
                     date('2019年初', '2019-01-01', '2019-01-31', 'month', edtf='2019-01', acceptBounds=[['2019-01-01', '2019-01-01'], ['2019-01-01', '2019-01-10'], ['2019-01-01', '2019-03-31'], ['2019-01-01', '2019-12-31']])],
              amounts=[yuan('15万亿元', 15000000000000, 'A股流通市值', 'nearly', date='8月底'), multiple('1倍以上', 1, 'A股流通市值', 'at_least', date='8月底', altSpans=['1倍']),
                       percent('17%', 17, '占A股流通市值比例', date='2019年初'), percent('22.2%', 22.2, '占A股流通市值比例', date='8月底')],
              orgs=[org('证监会', CSRC)],
              people=[person('吴清', '主席', CSRC)]),
        ],
        event=(1, main(['policy_adopted'], '联合⟦印发⟧', '2024-11-06', organizations=['中央金融委员会办公室', CSRC, MOF], acceptTriggers=['联合印发', '提出', '同意'])),
        events=[
            (1, also('approval_granted', '同意', optional=True)),
            (2, also('other', '要求', modality='required', acceptTypes=['statement_made', 'policy_adopted'], optional=True)),
            (2, also('milestone_reached', '增长', '2024-11-08', '2027-11-08', 'planned', optional=True)),
            (2, also('funding_raised', '用于⟦投资⟧', '2025-01-01', None, 'required', acceptTypes=['other'], optional=True)),
            (3, also('statement_made', '表示')),
            (3, also('milestone_reached', '提高', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='美联储再次降息25个基点',
        body=[
            p('新华社华盛顿11月7日电（记者 柯予安）美国联邦储备委员会7日结束为期两天的货币政策会议，宣布将联邦基金利率目标区间下调25个基点至4.50%到4.75%之间，符合市场预期。这是美联储继9月降息50个基点后，年内第二次降息。',
              dates=[day('11月7日', '2024-11-07'), day('7日', '2024-11-07'), duration('两天', 'P2D', altSpans=['为期两天']), month('9月', '2024-09', 30), year('年内', '2024', optional=True)],
              amounts=[basis('25个基点', 25, '联邦基金利率目标区间', date='7日'), percent('4.50%到4.75%', None, '联邦基金利率目标区间', min=4.5, max=4.75, date='7日', altSpans=['4.50%到4.75%之间']),
                       basis('50个基点', 50, '降息', date='9月')],
              orgs=[org('新华社', '新华通讯社'), org('美国联邦储备委员会'), org('美联储', FED)],
              people=[person('柯予安', '记者', '新华通讯社')]),
            p('美联储主席鲍威尔在会后的记者会上说，劳动力市场较两年前明显降温，通胀率正向2%的长期目标靠近，但核心通胀仍“有些偏高”。被问及如果当选总统特朗普要求其辞职，他会否离开时，鲍威尔只回答了一个词：“不会。”',
              dates=[date('两年前', '2022-11-08', '2022-11-08', altSpans=['两年'], acceptBounds=[['2022-11-07', '2022-11-07'], ['2022-11-01', '2022-11-30'], ['2022-01-01', '2022-12-31'], [None, None]])],
              amounts=[percent('2%', 2, '通胀率', acceptItems=['长期目标']), count('一个', 1, '个', '词', optional=True)],
              orgs=[org('美联储', FED)],
              people=[person('鲍威尔', '主席', FED), person('特朗普', '当选总统', acceptTitles=['总统']), person('时，⟦鲍威尔⟧')]),
            p('数据显示，美国第三季度实际国内生产总值按年率计算增长2.8%；10月非农业部门新增就业岗位仅1.2万个，为2020年12月以来最低，受飓风和罢工影响较大。芝加哥商品交易所“美联储观察”工具显示，市场预计12月再降息25个基点的概率约为三分之二。',
              dates=[date('第三季度', '2024-07-01', '2024-09-30', 'quarter', edtf='2024-35', altSpans=['三季度']), month('10月', '2024-10', 31), month('2020年12月', '2020-12', 31, direction='since'), month('预计⟦12月⟧', '2024-12', 31)],
              amounts=[percent('2.8%', 2.8, '实际国内生产总值', date='第三季度'), count('1.2万个', 12000, '个', '新增就业岗位', date='10月', acceptItems=['就业岗位']), basis('25个基点', 25, '降息', date='12月'),
                       share('三分之二', 0.666667, '概率', 'about', date='12月')],
              orgs=[org('芝加哥商品交易所'), org('“⟦美联储⟧观察', FED, optional=True)]),
            p('英国央行同日宣布降息25个基点，将基准利率降至4.75%；瑞典央行则将政策利率下调0.5个百分点，为近十年来最大单次降幅。香港金融管理局8日早间跟随下调基本利率至5.00%，即时生效。',
              dates=[day('同日', '2024-11-07'), duration('近十年', 'P10Y', altSpans=['十年', '近十年来'], direction='since'), day('8日早间', '2024-11-08', kind='datetime', altSpans=['8日'])],
              amounts=[basis('25个基点', 25, '降息', date='同日', acceptItems=['基准利率']), percent('4.75%', 4.75, '基准利率', date='同日'), points('0.5个百分点', 0.5, '政策利率', date='同日'), percent('5.00%', 5, '基本利率', date='8日早间')],
              orgs=[org('英国央行', '英格兰银行'), org('瑞典央行', '瑞典国家银行'), org('香港金融管理局')]),
        ],
        event=(1, main(['policy_adopted', 'statement_made', 'other'], '下调', '2024-11-07', place='华盛顿', organizations=[FED], acceptTriggers=['宣布', '降息'], acceptPlaces=['美国'])),
        events=[
            (1, also('meeting_held', '结束', '2024-11-07', acceptTriggers=['会议'], optional=True)),
            (1, also('other', '继9月⟦降息⟧', '2024-09-01', '2024-09-30', acceptTypes=['policy_adopted'])),
            (2, also('statement_made', '⟦说⟧，', '2024-11-07')),
            (4, also('policy_adopted', '宣布', '2024-11-07', acceptTypes=['statement_made', 'other'], acceptTriggers=['降息'])),
            (4, also('policy_adopted', '利率⟦下调⟧', '2024-11-07', acceptTypes=['other'])),
            (4, also('policy_adopted', '跟随⟦下调⟧', '2024-11-08', acceptTypes=['other'])),
        ]),
    dict(
        section=FINANCE, headline='前10个月我国外贸总值突破36万亿元',
        body=[
            p('海关总署昨日发布数据，今年前10个月，我国货物贸易进出口总值突破36万亿元，达到36.02万亿元，同比增长5.2%。其中，出口20.8万亿元，增长6.7%；进口15.22万亿元，增长3.2%；贸易顺差5.58万亿元，扩大17.6%。',
              dates=[day('昨日', '2024-11-07'), date('今年前10个月', *TEN_MONTHS, altSpans=['前10个月'])],
              amounts=[yuan('36万亿元', 36000000000000, '货物贸易进出口总值', 'over', date='今年前10个月'), yuan('36.02万亿元', 36020000000000, '货物贸易进出口总值', date='今年前10个月'),
                       percent('5.2%', 5.2, '货物贸易进出口总值', date='今年前10个月'), yuan('20.8万亿元', 20800000000000, '，⟦出口⟧20', date='今年前10个月'), percent('6.7%', 6.7, '，⟦出口⟧20', date='今年前10个月'),
                       yuan('15.22万亿元', 15220000000000, '；⟦进口⟧', date='今年前10个月'), percent('3.2%', 3.2, '；⟦进口⟧', date='今年前10个月'),
                       yuan('5.58万亿元', 5580000000000, '贸易顺差', date='今年前10个月'), percent('17.6%', 17.6, '贸易顺差', date='今年前10个月')],
              orgs=[org('海关总署', CUSTOMS)]),
            p('10月份，进出口3.7万亿元，增长4.6%，增速较上月加快3.9个百分点。其中出口2.19万亿元，增长11.2%，是近27个月来的单月最高增速；进口1.51万亿元，下降3.7%。',
              dates=[month('10月份', '2024-10', 31), month('上月', '2024-09', 30, acceptBounds=[['2024-10-01', '2024-10-31']]), duration('近27个月', 'P27M', altSpans=['27个月', '近27个月来'], direction='since')],
              amounts=[yuan('3.7万亿元', 3700000000000, '，⟦进出口⟧3', date='10月份'), percent('4.6%', 4.6, '，⟦进出口⟧3', date='10月份'), points('3.9个百分点', 3.9, '增速', date='10月份'),
                       yuan('2.19万亿元', 2190000000000, '其中⟦出口⟧', date='10月份'), percent('11.2%', 11.2, '其中⟦出口⟧', date='10月份'), yuan('1.51万亿元', 1510000000000, '；⟦进口⟧', date='10月份'), percent('3.7%', 3.7, '；⟦进口⟧', date='10月份')]),
            p('从经营主体看，前10个月有进出口实绩的民营企业达58.5万家，进出口19.85万亿元，占外贸总值的55.1%，比去年同期提升2.1个百分点。从主要市场看，对东盟、欧盟、美国分别进出口5.67万亿元、4.64万亿元和3.97万亿元，合计占比近四成。',
              dates=[date('前10个月', *TEN_MONTHS), date('去年同期', '2023-01-01', '2023-10-31', 'month', 'range', '2023-01/2023-10')],
              amounts=[count('58.5万家', 585000, '家', '民营企业', date='前10个月'), yuan('19.85万亿元', 19850000000000, '，⟦进出口⟧19', date='前10个月'), percent('55.1%', 55.1, '，⟦进出口⟧19', date='前10个月', acceptItems=['民营企业', '外贸总值']),
                       points('2.1个百分点', 2.1, '，⟦进出口⟧19', date='去年同期', acceptItems=['外贸总值']),
                       yuan('5.67万亿元', 5670000000000, '分别⟦进出口⟧', date='前10个月'), yuan('4.64万亿元', 4640000000000, '分别⟦进出口⟧', date='前10个月'), yuan('3.97万亿元', 3970000000000, '分别⟦进出口⟧', date='前10个月'),
                       share('四成', 0.4, '合计占比', 'nearly', date='前10个月')],
              orgs=[org('东盟', '东南亚国家联盟', optional=True), org('欧盟', '欧洲联盟', optional=True)]),
            p('海关总署统计分析司司长吕大良介绍，机电产品出口占比近六成，集成电路、汽车、船舶出口分别增长21.4%、19.2%和74.9%。第七届进博会正在上海举行，一批意向订单有望在四季度落地，共建“一带一路”国家市场也在稳步拓展。',
              dates=[date('四季度', '2024-10-01', '2024-12-31', 'quarter', edtf='2024-36')],
              amounts=[share('六成', 0.6, '机电产品出口占比', 'nearly'), percent('21.4%', 21.4, '船舶⟦出口⟧'), percent('19.2%', 19.2, '船舶⟦出口⟧'), percent('74.9%', 74.9, '船舶⟦出口⟧'), count('一批', None, '批', '意向订单', 'about', optional=True)],
              orgs=[org('海关总署统计分析司', altSpans=['海关总署'])],
              people=[person('吕大良', '司长', '海关总署统计分析司')]),
        ],
        event=(1, main(['milestone_reached'], '突破', '2024-01-01', '2024-10-31', acceptBounds=[['2024-11-07', '2024-11-07']], acceptTriggers=['达到', '发布'])),
        events=[
            (1, also('statement_made', '发布', '2024-11-07', optional=True)),
            (1, also('milestone_reached', '达到', '2024-01-01', '2024-10-31', optional=True)),
            (4, also('statement_made', '介绍')),
            (4, also('meeting_held', '举行', modality='ongoing')),
        ]),
    dict(
        section=FINANCE, headline='启棠生物登陆港交所募资净额逾9亿港元',
        body=[
            p('11月7日，上海启棠生物医药股份有限公司（启棠生物-B，02671.HK）在香港联合交易所主板挂牌上市，发行价为每股16.80港元，全球发售5846.2万股H股，扣除上市开支后募资净额约9.06亿港元。公司股票首日高开28.6%，收报19.92港元/股，涨18.57%，总市值逼近百亿港元。',
              dates=[day('11月7日', '2024-11-07'), day('首日', '2024-11-07', optional=True)],
              amounts=[hkd('16.80港元', 16.8, '发行价', per='股', date='11月7日', altSpans=['每股16.80港元']), count('5846.2万股', 58462000, '股', 'H股', date='11月7日'),
                       hkd('9.06亿港元', 906000000, '募资净额', 'about', date='11月7日'), percent('28.6%', 28.6, '公司⟦股票⟧', date='11月7日'),
                       hkd('19.92港元/股', 19.92, '公司⟦股票⟧', per='股', date='11月7日', altSpans=['19.92港元']), percent('18.57%', 18.57, '公司⟦股票⟧', date='11月7日'),
                       hkd('百亿港元', 10000000000, '总市值', 'nearly', date='11月7日')],
              orgs=[org(QITANG), org('启棠生物-B', QITANG, altSpans=['启棠生物']), org('香港联合交易所', HKEX)]),
            p('招股书显示，公司2022年、2023年及2024年上半年分别亏损3.12亿元、4.05亿元和1.88亿元，同期研发开支合计7.9亿元；首款产品预计2026年获批。四名基石投资者合计认购3500万美元，其中礼来亚洲基金认购1000万美元。中金公司、摩根士丹利担任联席保荐人。',
              dates=[year('2022年', '2022'), year('2023年', '2023'), date('2024年上半年', '2024-01-01', '2024-06-30', 'half', edtf='2024-40'),
                     date('同期', '2022-01-01', '2024-06-30', 'half', 'range', '2022-01/2024-06', optional=True), year('2026年', '2026')],
              amounts=[yuan('3.12亿元', 312000000, '亏损', date='2022年'), yuan('4.05亿元', 405000000, '亏损', date='2023年'), yuan('1.88亿元', 188000000, '亏损', date='2024年上半年'),
                       yuan('7.9亿元', 790000000, '研发开支', date='同期'), count('四名', 4, '名', '基石投资者'), usd('3500万美元', 35000000, '合计⟦认购⟧'), usd('1000万美元', 10000000, '基金⟦认购⟧')],
              orgs=[org('礼来亚洲基金'), org('中金公司', '中国国际金融股份有限公司'), org('摩根士丹利')]),
            p('“A+H上市和未盈利生物科技公司回流，是今年的两条主线。”德勤中国合伙人岑绍棠介绍，今年前三季度港股共迎来45只新股，融资约556亿港元，较去年同期增长逾1.2倍；截至10月底，排队中的上市申请超过百宗。',
              dates=[year('今年', '2024'), date('今年前三季度', *NINE_MONTHS), date('去年同期', '2023-01-01', '2023-09-30', 'month', 'range', '2023-01/2023-09'), end_of('10月底', '2024-10', 31, direction='until')],
              amounts=[count('两条', 2, '条', '主线', date='今年'), count('45只', 45, '只', '新股', date='今年前三季度'), hkd('556亿港元', 55600000000, '融资', 'about', date='今年前三季度'),
                       multiple('1.2倍', 1.2, '融资', 'over', date='今年前三季度'), count('百宗', 100, '宗', '上市申请', 'over', date='10月底')],
              orgs=[org('德勤中国', altSpans=['德勤'])],
              people=[person('岑绍棠', '合伙人', '德勤中国')]),
        ],
        event=(1, main(['company_listed'], '挂牌上市', '2024-11-07', place='香港', organizations=[QITANG, HKEX], acceptTriggers=['挂牌', '上市', '登陆'])),
        events=[
            (1, also('funding_raised', '募资', '2024-11-07', acceptTriggers=['发售'])),
            (2, also('approval_granted', '获批', '2026-01-01', '2026-12-31', 'planned')),
            (2, also('funding_raised', '合计⟦认购⟧', optional=True)),
            (2, also('appointment', '担任', optional=True)),
            (3, also('statement_made', '介绍')),
            (3, also('funding_raised', '融资', '2024-01-01', '2024-09-30')),
        ]),
    dict(
        headline='比亚迪单季营收首超2000亿元',
        body=[
            p('比亚迪(002594)近日披露2024年三季报。今年前三季度,公司实现营业收入5022.51亿元,同比增长18.94%;归属于上市公司股东的净利润252.38亿元,同比增长18.12%;扣非净利润231.99亿元,基本每股收益8.69元。',
              dates=[vague('近日'), year('2024年', '2024', acceptBounds=[['2024-07-01', '2024-09-30'], ['2024-01-01', '2024-09-30']], altSpans=['2024年三季']), date('今年前三季度', *NINE_MONTHS)],
              amounts=[yuan('5022.51亿元', 502251000000, '营业收入', date='今年前三季度'), percent('18.94%', 18.94, '营业收入', date='今年前三季度'),
                       yuan('252.38亿元', 25238000000, '归属于上市公司股东的净利润', date='今年前三季度'), percent('18.12%', 18.12, '归属于上市公司股东的净利润', date='今年前三季度'),
                       yuan('231.99亿元', 23199000000, '扣非净利润', date='今年前三季度'), yuan('8.69元', 8.69, '基本每股收益', per='股', date='今年前三季度')],
              orgs=[org('比亚迪', BYD)]),
            p('单季来看,公司第三季度营收2011.25亿元,首次突破2000亿元大关,同比增长24.04%,环比增长14.19%;归母净利润116.07亿元,同比增长11.47%。毛利率为21.89%,较上年同期下降0.23个百分点,较二季度回升3.2个百分点。',
              dates=[date('第三季度', '2024-07-01', '2024-09-30', 'quarter', edtf='2024-35', altSpans=['三季度']), date('上年同期', '2023-07-01', '2023-09-30', 'quarter', edtf='2023-35'), date('二季度', '2024-04-01', '2024-06-30', 'quarter', edtf='2024-34')],
              amounts=[yuan('2011.25亿元', 201125000000, '营收', date='第三季度'), yuan('2000亿元', 200000000000, '营收', 'over', date='第三季度'), percent('24.04%', 24.04, '营收', date='第三季度'), percent('14.19%', 14.19, '营收', date='第三季度'),
                       yuan('116.07亿元', 11607000000, '归母净利润', date='第三季度'), percent('11.47%', 11.47, '归母净利润', date='第三季度'), percent('21.89%', 21.89, '毛利率', date='第三季度'),
                       points('0.23个百分点', 0.23, '毛利率', date='第三季度'), points('3.2个百分点', 3.2, '毛利率', date='第三季度')]),
            p('研发投入仍在加码。前三季度公司研发费用333.2亿元,日均约1.2亿元,比同期净利润高出80亿元有余。截至9月底,研发人员近11万人,较上年末增加约7000人。',
              dates=[date('前三季度', *NINE_MONTHS), date('同期', *NINE_MONTHS, optional=True), end_of('9月底', '2024-09', 30, direction='until'),
                     date('上年末', '2023-12-01', '2023-12-31', 'month', edtf='2023-12', acceptBounds=[['2023-12-31', '2023-12-31'], ['2023-12-21', '2023-12-31']])],
              amounts=[yuan('333.2亿元', 33320000000, '研发费用', date='前三季度'), yuan('1.2亿元', 120000000, '研发费用', 'about', per='日', date='前三季度', altSpans=['日均约1.2亿元']),
                       yuan('80亿元有余', 8000000000, '研发费用', 'over', date='前三季度', altSpans=['80亿元'], acceptItems=['净利润']), count('11万人', 110000, '人', '研发人员', 'nearly', date='9月底'), count('7000人', 7000, '人', '研发人员', 'about', date='9月底')]),
            p('销量方面,比亚迪10月卖出新能源汽车50.27万辆,连续五个月刷新纪录;1至10月累计销量325.05万辆,同比增长36.49%,完成全年360万辆目标的九成。',
              dates=[month('10月', '2024-10', 31), duration('连续五个月', 'P5M', altSpans=['五个月']), date('1至10月', *TEN_MONTHS), year('全年', '2024')],
              amounts=[count('50.27万辆', 502700, '辆', '新能源汽车', date='10月'), count('325.05万辆', 3250500, '辆', '累计销量', date='1至10月'), percent('36.49%', 36.49, '累计销量', date='1至10月'),
                       count('360万辆', 3600000, '辆', '目标', date='全年', acceptItems=['累计销量', '销量']), share('九成', 0.9, '目标', date='1至10月', acceptItems=['累计销量', '销量'])],
              orgs=[org('比亚迪', BYD)]),
        ],
        event=(2, main(['milestone_reached'], '突破', '2024-07-01', '2024-09-30', organizations=[BYD], acceptTriggers=['首次突破', '超'], acceptBounds=[['2024-01-01', '2024-09-30']])),
        events=[
            (1, also('statement_made', '披露', acceptTypes=['other'])),
            (1, also('milestone_reached', '实现', '2024-01-01', '2024-09-30', optional=True)),
            (4, also('milestone_reached', '刷新', '2024-10-01', '2024-10-31', optional=True)),
            (4, also('milestone_reached', '完成', '2024-01-01', '2024-10-31')),
        ]),
    dict(
        headline='工行拟中期分红逾511亿元',
        body=[
            p('11月6日晚间，工商银行（601398）公告2024年中期利润分配方案，拟向全体普通股股东每10股派发现金红利1.434元（含税），合计派现511.09亿元，占上半年归母净利润的30%。',
              dates=[day('11月6日晚间', '2024-11-06', kind='datetime', altSpans=['11月6日']),
                     date('2024年中期', '2024-01-01', '2024-06-30', 'half', edtf='2024-40', altSpans=['2024年'], acceptBounds=[['2024-01-01', '2024-12-31'], ['2024-06-01', '2024-06-30'], ['2024-05-01', '2024-08-31'], ['2024-06-01', '2024-07-31']]),
                     date('上半年', '2024-01-01', '2024-06-30', 'half', edtf='2024-40')],
              amounts=[count('10股', 10, '股', '普通股', optional=True), yuan('1.434元', 1.434, '现金红利', per='10股', date='2024年中期', altSpans=['每10股派发现金红利1.434元']), yuan('511.09亿元', 51109000000, '派现', date='2024年中期'),
                       percent('30%', 30, '归母净利润', date='上半年', acceptItems=['派现', '合计派现'])],
              orgs=[org('工商银行', ICBC)]),
            p('至此，工、农、中、建、交及邮储六家国有大行的中期分红方案全部出炉，共计派现逾2000亿元。其中，建设银行每10股派1.97元，总额492.52亿元；农业银行每10股派1.164元，总额407.38亿元。六家银行的分红比例均不低于三成。',
              amounts=[count('六家', 6, '家', '国有大行'), yuan('2000亿元', 200000000000, '派现', 'over'), count('10股', 10, '股', optional=True), yuan('1.97元', 1.97, per='10股', altSpans=['每10股派1.97元']),
                       yuan('492.52亿元', 49252000000, '总额', acceptItems=['派现']), count('10股', 10, '股', optional=True), yuan('1.164元', 1.164, per='10股', altSpans=['每10股派1.164元']), yuan('407.38亿元', 40738000000, '总额', acceptItems=['派现']),
                       count('六家', 6, '家', '六家⟦银行⟧'), share('三成', 0.3, '分红比例', 'at_least')],
              orgs=[org('工', ICBC, optional=True), org('农', '中国农业银行股份有限公司', optional=True), org('中', '中国银行股份有限公司', optional=True), org('建', '中国建设银行股份有限公司', optional=True),
                    org('交', '交通银行股份有限公司', optional=True), org('邮储', '中国邮政储蓄银行股份有限公司', optional=True), org('建设银行', '中国建设银行股份有限公司'), org('农业银行', '中国农业银行股份有限公司')]),
            p('养殖龙头牧原股份（002714）也不手软，拟每10股派8.31元，派现总额约45亿元，占前三季度归母净利润104.81亿元的四成以上。贵州茅台（600519）此前承诺，2024—2026年度每年现金分红不低于当年归母净利润的75%，每年分两次实施。',
              dates=[date('前三季度', *NINE_MONTHS), vague('此前', optional=True), date('2024—2026年度', '2024-01-01', '2026-12-31', 'year', 'range', '2024/2026'), every('每年', 'P1Y'), vague('当年', optional=True), every('每年', 'P1Y')],
              amounts=[count('10股', 10, '股', optional=True), yuan('8.31元', 8.31, per='10股', altSpans=['每10股派8.31元']), yuan('45亿元', 4500000000, '派现总额', 'about'), yuan('104.81亿元', 10481000000, '归母净利润', date='前三季度'),
                       share('四成以上', 0.4, '归母净利润', 'at_least', date='前三季度', altSpans=['四成'], acceptItems=['派现总额']), percent('75%', 75, '归母净利润', 'at_least', date='每年', acceptItems=['现金分红']),
                       count('两次', 2, '次', date='每年')],
              orgs=[org('牧原股份', '牧原食品股份有限公司'), org('贵州茅台', '贵州茅台酒股份有限公司')]),
            p('据Wind统计，截至11月7日，今年以来已有840余家A股公司推出中期或季度分红预案，拟派现总额超过5800亿元，家数为去年全年的4.3倍。',
              dates=[day('11月7日', '2024-11-07', direction='until'), year('今年', '2024', direction='since'), year('去年全年', '2023', altSpans=['去年'])],
              amounts=[count('840余家', 840, '家', 'A股公司', 'over', date='今年'), yuan('5800亿元', 580000000000, '拟派现总额', 'over', date='今年'), multiple('4.3倍', 4.3, '家数', date='去年全年')],
              orgs=[org('Wind', '万得信息技术股份有限公司', optional=True)]),
        ],
        event=(1, main(['statement_made', 'other', 'policy_adopted'], '公告', '2024-11-06', organizations=[ICBC], acceptTriggers=['派发', '派现', '分红'])),
        events=[
            (1, also('other', '派发', modality='planned')),
            (2, also('other', '出炉', acceptTypes=['policy_adopted'], optional=True)),
            (3, also('statement_made', '承诺')),
            (4, also('other', '推出', '2024-01-01', '2024-11-07', optional=True)),
        ]),
    dict(
        headline='国泰君安海通证券合并重组获上海市国资委同意',
        body=[
            p('国泰君安(601211)与海通证券(600837)11月7日晚双双公告,两公司合并重组事项已获上海市国有资产监督管理委员会(下称“上海市国资委”)原则同意,交易尚需双方股东大会审议及中国证监会等监管机构批准。',
              dates=[day('11月7日晚', '2024-11-07', kind='datetime', altSpans=['11月7日'])],
              amounts=[count('两公司', 2, None, '公司', altSpans=['两'])],
              orgs=[org('国泰君安', GUOTAI), org('海通证券', HAITONG), org(SASAC), org('上海市国资委', SASAC), org('中国证监会', CSRC)]),
            p('根据方案,国泰君安拟以发行股份的方式换股吸收合并海通证券,换股比例为1:0.62,即每1股海通证券股票可换得0.62股国泰君安股票,两者A股换股价格分别为13.83元/股和8.57元/股。国泰君安同时拟向上海国有资产经营有限公司(下称“国资公司”)定增募资不超过100亿元,发行价为15.97元/股,国资公司认购的股份60个月内不得转让。',
              dates=[duration('60个月内', 'P60M', 'at_most', altSpans=['60个月'])],
              amounts=[amount('1:0.62', 'ratio', 0.62, None, '换股比例', anyValue=True), count('1股', 1, '股', '海通证券⟦股票⟧', optional=True, altSpans=['每1股']), count('0.62股', 0.62, '股', '国泰君安⟦股票⟧', per='股'),
                       yuan('13.83元/股', 13.83, 'A股换股价格', per='股', altSpans=['13.83元']), yuan('8.57元/股', 8.57, 'A股换股价格', per='股', altSpans=['8.57元']),
                       yuan('100亿元', 10000000000, '定增⟦募资⟧', 'at_most'), yuan('15.97元/股', 15.97, '发行价', per='股', altSpans=['15.97元'])],
              orgs=[org('国泰君安', GUOTAI), org('海通证券', HAITONG), org('海通证券', HAITONG), org('国泰君安', GUOTAI), org('国泰君安', GUOTAI), org(SHARE_OWNER), org('国资公司', SHARE_OWNER), org('国资公司', SHARE_OWNER)]),
            p('两家券商均成立逾三十年。截至今年三季度末,二者总资产分别为9319亿元和6932亿元,合计约1.63万亿元;归母净资产合计3311亿元。两项指标若按此合并,均将跃居行业第一,超过中信证券。市场人士预计,新公司最快于2025年第一季度亮相。',
              dates=[duration('三十年', 'P30Y', 'over'), quarter_end('今年三季度末', '2024-09-30', '2024-07-01', direction='until'), date('2025年第一季度', '2025-01-01', '2025-03-31', 'quarter', edtf='2025-33')],
              amounts=[count('两家', 2, '家', '券商'), yuan('9319亿元', 931900000000, '总资产', date='今年三季度末'), yuan('6932亿元', 693200000000, '总资产', date='今年三季度末'), yuan('1.63万亿元', 1630000000000, '总资产', 'about', date='今年三季度末'),
                       yuan('3311亿元', 331100000000, '归母净资产', date='今年三季度末'), count('两项', 2, '项', '指标')],
              orgs=[org('中信证券', '中信证券股份有限公司')]),
            p('受此提振,周四两公司H股分别收涨6.2%和8%。此前,两公司A股自9月6日起停牌,10月10日复牌后连续两日封住涨停。',
              dates=[day('周四', '2024-11-07'), vague('此前', optional=True), day('9月6日', '2024-09-06', direction='since'), day('10月10日', '2024-10-10'), duration('连续两日', 'P2D', altSpans=['两日'])],
              amounts=[count('两公司', 2, None, '公司', altSpans=['两']), percent('6.2%', 6.2, 'H股', date='周四'), percent('8%', 8, 'H股', date='周四'), count('两公司', 2, None, '公司', altSpans=['两'])]),
        ],
        event=(1, main(['approval_granted'], '原则⟦同意⟧', '2024-11-07', place='上海', organizations=[SASAC, GUOTAI, HAITONG], acceptTriggers=['获'])),
        events=[
            (1, also('statement_made', '公告', '2024-11-07')),
            (1, also('approval_granted', '批准', modality='required', optional=True)),
            (2, also('other', '合并', modality='planned')),
            (2, also('funding_raised', '募资', modality='planned')),
            (3, also('organization_established', '亮相', '2025-01-01', '2025-03-31', 'planned', optional=True)),
            (4, also('other', '停牌', '2024-09-06')),
            (4, also('other', '复牌', '2024-10-10')),
        ]),
    dict(
        headline='北交所上市委通过两家企业首发申请',
        body=[
            p('北交所上市委员会2024年第19次审议会议昨日召开，常州恒泽传动股份有限公司（下称“恒泽传动”）、绵阳绿朗电子材料股份有限公司（下称“绿朗电子”）首发申请双双获得通过。',
              dates=[year('2024年', '2024'), day('昨日', '2024-11-07')],
              orgs=[org('北交所上市委员会', BSE_COMMITTEE), org(HENGZE), org('恒泽传动', HENGZE), org(LULANG), org('绿朗电子', LULANG)]),
            p('恒泽传动成立于2009年3月，主营精密减速器，拟公开发行不超过1500万股，募资2.35亿元，用于年产12万台（套）谐波减速器扩产等3个项目。2021—2023年度及2024年1—6月，公司营收依次为1.98亿元、2.41亿元、2.87亿元和1.56亿元，净利率稳定在15%—18%之间。保荐机构为东吴证券，持续督导期为股票上市当年剩余时间及其后三个完整会计年度。',
              dates=[month('2009年3月', '2009-03', 31), date('2021—2023年度', '2021-01-01', '2023-12-31', 'year', 'range', '2021/2023'), date('2024年1—6月', '2024-01-01', '2024-06-30', 'month', 'range', '2024-01/2024-06'),
                     vague('当年', optional=True), duration('三个完整会计年度', 'P3Y', optional=True)],
              amounts=[count('1500万股', 15000000, '股', None, 'at_most'), yuan('2.35亿元', 235000000, '募资'), count('12万台（套）', 120000, '台（套）', '谐波减速器', per='年', altSpans=['12万台']), count('3个', 3, '个', '项目'),
                       yuan('1.98亿元', 198000000, '营收', date='2021—2023年度'), yuan('2.41亿元', 241000000, '营收', date='2021—2023年度'), yuan('2.87亿元', 287000000, '营收', date='2021—2023年度'), yuan('1.56亿元', 156000000, '营收', date='2024年1—6月'),
                       percent('15%—18%', None, '净利率', min=15, max=18, altSpans=['15%—18%之间'])],
              orgs=[org('恒泽传动', HENGZE), org('东吴证券', '东吴证券股份有限公司')]),
            p('绿朗电子实际控制人为魏承礼、魏书屿父女，二人合计持股62.4%。上市委要求公司说明，第一大客户京东方A（000725）的收入占比由2021年的四分之一升至去年过半的原因，以及“2025年年底前未上市即回购”的对赌条款是否彻底清理。',
              dates=[year('2021年', '2021'), year('去年', '2023'), date('2025年年底', '2025-12-01', '2025-12-31', 'month', edtf='2025-12', direction='before', altSpans=['2025年年底前'], acceptBounds=[['2025-12-31', '2025-12-31'], ['2025-01-01', '2025-12-31'], ['2025-12-21', '2025-12-31']])],
              amounts=[count('二人', 2, '人'), percent('62.4%', 62.4, '持股'), share('四分之一', 0.25, '收入占比', date='2021年'), share('过半', 0.5, '收入占比', 'over', date='去年', optional=True)],
              orgs=[org('绿朗电子', LULANG), org('上市委', BSE_COMMITTEE), org('京东方A', '京东方科技集团股份有限公司', altSpans=['京东方'])],
              people=[person('魏承礼', '实际控制人', LULANG), person('魏书屿', '实际控制人', LULANG)]),
            p('今年以来，北交所新增上市公司17家，总数增至256家，总市值站上6000亿元。11月4日，北证50指数盘中续创历史新高。',
              dates=[year('今年', '2024', direction='since'), day('11月4日', '2024-11-04')],
              amounts=[count('17家', 17, '家', '上市公司', date='今年'), count('256家', 256, '家', '上市公司'), yuan('6000亿元', 600000000000, '总市值', 'over', acceptModifiers=['exact'])],
              orgs=[org('北交所', BSE)]),
        ],
        event=(1, main(['approval_granted', 'policy_adopted'], '获得⟦通过⟧', '2024-11-07', organizations=[BSE_COMMITTEE, HENGZE, LULANG], acceptTriggers=['获得', '获得通过'])),
        events=[
            (1, also('meeting_held', '召开', '2024-11-07')),
            (2, also('organization_established', '成立', '2009-03-01', '2009-03-31')),
            (2, also('funding_raised', '募资', modality='planned')),
            (3, also('other', '要求', modality='required', acceptTypes=['statement_made'], optional=True)),
            (4, also('company_listed', '新增', '2024-01-01', '2024-12-31', acceptTypes=['milestone_reached'])),
            (4, also('milestone_reached', '站上')),
            (4, also('milestone_reached', '续创', '2024-11-04')),
        ]),
    dict(
        headline='财政部将在沙特发行至多20亿美元主权债券',
        body=[
            p('财政部11月5日宣布，经国务院批准，将于11月11日当周在沙特阿拉伯首都利雅得簿记发行不超过20亿美元的主权债券，具体时间视市场状况另行公布。',
              dates=[day('11月5日', '2024-11-05'), date('11月11日当周', '2024-11-11', '2024-11-17', 'day', 'range', altSpans=['11月11日'], acceptBounds=[['2024-11-11', '2024-11-11'], ['2024-11-11', '2024-11-15']])],
              amounts=[usd('20亿美元', 2000000000, '主权债券', 'at_most', date='11月11日当周')],
              orgs=[org('财政部', MOF), org('国务院')]),
            p('上一次发行美元主权债还要追溯到2021年10月。当时，财政部在香港发行40亿美元债券，3年期、5年期、10年期和30年期规模依次为15亿、15亿、5亿和5亿美元，票面利率0.75%至2.5%不等。今年9月下旬，财政部又在巴黎发行了20亿欧元主权债。',
              dates=[month('2021年10月', '2021-10', 31), month('当时', '2021-10', 31, optional=True), duration('3年期', 'P3Y', altSpans=['3年']), duration('5年期', 'P5Y', altSpans=['5年']), duration('10年期', 'P10Y', altSpans=['10年']), duration('30年期', 'P30Y', altSpans=['30年']),
                     date('今年9月下旬', '2024-09-21', '2024-09-30', 'ten_days')],
              amounts=[usd('40亿美元', 4000000000, '债券', date='2021年10月'), usd('15亿', 1500000000, '规模', date='2021年10月', acceptItems=['债券']), usd('15亿', 1500000000, '规模', date='2021年10月', acceptItems=['债券']),
                       usd('5亿', 500000000, '规模', date='2021年10月', acceptItems=['债券']), usd('5亿美元', 500000000, '规模', date='2021年10月', acceptItems=['债券']),
                       percent('0.75%至2.5%', None, '票面利率', min=0.75, max=2.5, date='2021年10月'), money('20亿欧元', 2000000000, '欧元', 'EUR', '主权债', date='今年9月下旬')],
              orgs=[org('财政部', MOF), org('财政部', MOF)]),
            p('11月6日，中国信达（01359.HK）一家境外子公司完成10亿美元双期限高级债券定价，3年期和5年期票面利率各为4.75%、5.00%，认购倍数达7.8倍，最终定价较初始指引收窄35—40个基点。所得款项将用于偿还2025年到期的境外债务。',
              dates=[day('11月6日', '2024-11-06'), duration('3年期', 'P3Y', altSpans=['3年']), duration('5年期', 'P5Y', altSpans=['5年']), year('2025年', '2025')],
              amounts=[count('一家', 1, '家', '境外子公司', optional=True), usd('10亿美元', 1000000000, '高级债券', date='11月6日'), percent('4.75%', 4.75, '票面利率'), percent('5.00%', 5, '票面利率'), multiple('7.8倍', 7.8, '认购倍数', date='11月6日'),
                       basis('35—40个基点', None, '定价', min=35, max=40)],
              orgs=[org('中国信达', '中国信达资产管理股份有限公司')]),
            p('中国银行（香港）研究员柳思齐说，前10个月中资企业共发行美元债约920亿美元，是去年同期的2.1倍，其中金融机构占六成，城投平台占两成多，地产企业不足一成。',
              dates=[date('前10个月', *TEN_MONTHS), date('去年同期', '2023-01-01', '2023-10-31', 'month', 'range', '2023-01/2023-10')],
              amounts=[usd('920亿美元', 92000000000, '发行⟦美元债⟧约', 'about', date='前10个月'), multiple('2.1倍', 2.1, '发行⟦美元债⟧约', date='前10个月'), share('六成', 0.6, '金融机构', date='前10个月'), share('两成多', 0.2, '城投平台', 'over', date='前10个月'), share('一成', 0.1, '地产企业', 'under', date='前10个月')],
              orgs=[org('中国银行（香港）', '中国银行（香港）有限公司')],
              people=[person('柳思齐', '研究员', '中国银行（香港）有限公司')]),
        ],
        event=(1, main(['funding_raised', 'statement_made', 'other'], '簿记⟦发行⟧', '2024-11-11', '2024-11-17', '利雅得', [MOF], acceptBounds=[['2024-11-11', '2024-11-11'], ['2024-11-05', '2024-11-05']], modality='planned', acceptTriggers=['宣布', '发行'], acceptPlaces=['沙特阿拉伯', '沙特'])),
        events=[
            (1, also('statement_made', '宣布', '2024-11-05')),
            (1, also('approval_granted', '批准')),
            (2, also('funding_raised', '香港⟦发行⟧', '2021-10-01', '2021-10-31')),
            (2, also('funding_raised', '巴黎⟦发行⟧', '2024-09-21', '2024-09-30')),
            (3, also('funding_raised', '完成', '2024-11-06', acceptTypes=['other'])),
            (4, also('funding_raised', '发行', '2024-01-01', '2024-10-31')),
        ]),
    dict(
        headline='上海金融法院判令鸿睿科技赔偿5000余名投资者',
        body=[
            p('11月7日上午9时30分，上海金融法院对鸿睿科技股份有限公司（*ST鸿睿）证券虚假陈述责任纠纷案公开宣判，判令公司赔偿5107名投资者投资差额损失共计2.83亿元，时任董事长丁兆麟承担全额连带责任，天衡致和会计师事务所（特殊普通合伙）在20%的范围内承担连带责任。',
              dates=[date('11月7日上午9时30分', '2024-11-07T09:30', '2024-11-07T09:30', 'minute', 'datetime')],
              amounts=[count('5107名', 5107, '名', '投资者', date='11月7日上午9时30分'), yuan('2.83亿元', 283000000, '投资差额损失', date='11月7日上午9时30分'), percent('20%', 20, '连带责任', 'at_most', acceptModifiers=['exact'])],
              orgs=[org(COURT), org(HONGRUI), org('*ST鸿睿', HONGRUI, altSpans=['ST鸿睿', '鸿睿']), org('天衡致和会计师事务所（特殊普通合伙）', altSpans=['天衡致和会计师事务所'])],
              people=[person('丁兆麟', '董事长', HONGRUI)]),
            p('法院查明，2018年至2021年，公司虚构贸易业务，虚增营业收入23.6亿元、利润总额4.1亿元，其中2020年度虚增利润占当期利润总额的127.35%。2023年6月，上海证监局对公司罚款800万元，对丁兆麟罚款400万元并采取10年市场禁入措施。',
              dates=[date('2018年至2021年', '2018-01-01', '2021-12-31', 'year', 'range', '2018/2021'), year('2020年度', '2020'), year('当期', '2020', optional=True), month('2023年6月', '2023-06', 30), duration('10年', 'P10Y')],
              amounts=[yuan('23.6亿元', 2360000000, '营业收入', date='2018年至2021年'), yuan('4.1亿元', 410000000, '利润总额', date='2018年至2021年'), percent('127.35%', 127.35, '虚增利润', date='2020年度', acceptItems=['利润总额']),
                       yuan('800万元', 8000000, '罚款', date='2023年6月'), yuan('400万元', 4000000, '罚款', date='2023年6月')],
              orgs=[org('上海证监局', '中国证券监督管理委员会上海监管局')],
              people=[person('丁兆麟', '董事长', HONGRUI)]),
            p('法院依据《中华人民共和国证券法》第八十五条及《最高人民法院关于审理证券市场虚假陈述侵权民事赔偿案件的若干规定》，认定实施日为2019年4月27日，揭露日为2022年8月15日，基准日为同年10月20日，基准价3.62元。如不服判决，可在15日内上诉。',
              dates=[day('2019年4月27日', '2019-04-27'), day('2022年8月15日', '2022-08-15'), day('同年10月20日', '2022-10-20'), duration('15日内', 'P15D', 'at_most', altSpans=['15日'])],
              amounts=[yuan('3.62元', 3.62, '基准价', date='同年10月20日')],
              docs=[doc('《中华人民共和国证券法》'), doc('《最高人民法院关于审理证券市场虚假陈述侵权民事赔偿案件的若干规定》')]),
            p('审判长沈知远表示，该案由中证资本市场法律服务中心核定损失，平均每名投资者获赔5.5万余元，最高达318万元。今年前10个月，上海金融法院受理证券类案件6200余件，标的额近260亿元，同比分别上升12.4%和下降8.1%，调撤率为三成五。',
              dates=[date('今年前10个月', *TEN_MONTHS, altSpans=['前10个月'])],
              amounts=[yuan('5.5万余元', 55000, '获赔', 'over', per='名'), yuan('318万元', 3180000, '获赔'), count('6200余件', 6200, '件', '证券类案件', 'over', date='今年前10个月'),
                       yuan('260亿元', 26000000000, '标的额', 'nearly', date='今年前10个月'), percent('12.4%', 12.4, '证券类案件', date='今年前10个月'), percent('8.1%', 8.1, '标的额', date='今年前10个月'), share('三成五', 0.35, '调撤率', date='今年前10个月')],
              orgs=[org('中证资本市场法律服务中心'), org(COURT)],
              people=[person('沈知远', '审判长', COURT)]),
        ],
        event=(1, main(['other', 'statement_made'], '判令', '2024-11-07', place='上海', organizations=[COURT, HONGRUI], acceptTriggers=['宣判', '公开宣判', '赔偿'])),
        events=[
            (1, also('other', '宣判', '2024-11-07', optional=True)),
            (2, also('other', '，⟦虚增⟧', '2018-01-01', '2021-12-31', optional=True)),
            (2, also('other', '公司⟦罚款⟧', '2023-06-01', '2023-06-30')),
            (4, also('statement_made', '表示')),
            (4, also('milestone_reached', '受理', '2024-01-01', '2024-10-31', acceptTypes=['other'])),
        ]),
    dict(
        section=TECH, headline='小鹏P7+上市起售价18.68万元',
        body=[
            p('小鹏汽车(09868.HK)11月7日在广州发布新款纯电轿车小鹏P7+,共推出3款车型,官方指导价为18.68万-21.88万元,最多较预售价下调2.3万元。新车上市12分钟大定突破5000台,1小时48分钟后升至31528台。',
              dates=[day('11月7日', '2024-11-07'), duration('12分钟', 'PT12M'), duration('1小时48分钟', 'PT1H48M', altSpans=['1小时48分钟后'])],
              amounts=[count('3款', 3, '款', '车型'), yuan('18.68万-21.88万元', None, '官方指导价', min=186800, max=218800), yuan('2.3万元', 23000, '官方指导价', 'at_most', acceptItems=['预售价'], acceptModifiers=['exact']),
                       count('5000台', 5000, '台', '大定', 'over'), count('31528台', 31528, '台', '大定')],
              orgs=[org('小鹏汽车', XPENG)]),
            p('小鹏汽车董事长何小鹏介绍,新车全系标配两颗Orin-X芯片,算力达508TOPS,并采用取消激光雷达的纯视觉方案。公司自研的图灵AI芯片已于8月23日流片成功,“一颗顶三颗”,可在本地运行300亿参数的大模型。',
              dates=[day('8月23日', '2024-08-23')],
              amounts=[count('两颗', 2, '颗', 'Orin-X芯片'), measure('508TOPS', 508, 'TOPS', None, '算力'), count('一颗', 1, '颗', '图灵AI芯片', optional=True), count('三颗', 3, '颗', '图灵AI⟦芯片⟧', optional=True), count('300亿', 30000000000, None, '参数', altSpans=['300亿参数'])],
              orgs=[org('小鹏汽车', XPENG)],
              people=[person('何小鹏', '董事长', XPENG)]),
            p('新车电池由中创新航(03931.HK)和亿纬锂能(300014)两家供应,76.3千瓦时版本的CLTC续航里程为710公里,百公里电耗低至11.6千瓦时,20分钟可将电量由30%充至80%。',
              dates=[duration('20分钟', 'PT20M')],
              amounts=[count('两家', 2, '家'), measure('76.3千瓦时', 76.3, '千瓦时', 'kW.h', '电池'), measure('710公里', 710, '公里', 'km', 'CLTC续航里程'), measure('百公里', 100, '公里', 'km', optional=True), measure('11.6千瓦时', 11.6, '千瓦时', 'kW.h', '百公里电耗', per='百公里', acceptItems=['电耗']),
                       percent('30%', 30, '电量'), percent('80%', 80, '电量')],
              orgs=[org('中创新航', '中创新航科技集团股份有限公司'), org('亿纬锂能', '惠州亿纬锂能股份有限公司')]),
            p('半年报显示,小鹏汽车二季度营收81.1亿元,同比增长60.2%,净亏损收窄五成多至12.8亿元。10月,公司交付新车23917台,创单月新高。公司计划明年上半年把L3级智驾软件推送给用户,2026年量产飞行汽车“陆地航母”,售价控制在200万元以内。',
              dates=[date('二季度', '2024-04-01', '2024-06-30', 'quarter', edtf='2024-34'), month('10月', '2024-10', 31), date('明年上半年', '2025-01-01', '2025-06-30', 'half', edtf='2025-40'), year('2026年', '2026')],
              amounts=[yuan('81.1亿元', 8110000000, '营收', date='二季度'), percent('60.2%', 60.2, '营收', date='二季度'), share('五成多', 0.5, '净亏损', 'over', date='二季度'), yuan('12.8亿元', 1280000000, '净亏损', date='二季度'),
                       count('23917台', 23917, '台', '新车', date='10月'), yuan('200万元以内', 2000000, '售价', 'at_most', date='2026年', altSpans=['200万元'])],
              orgs=[org('小鹏汽车', XPENG)]),
        ],
        event=(1, main(['product_launched'], '发布', '2024-11-07', place='广州', organizations=[XPENG], acceptTriggers=['上市', '推出'])),
        events=[
            (1, also('milestone_reached', '突破', '2024-11-07')),
            (2, also('statement_made', '介绍')),
            (2, also('research_result', '流片成功', '2024-08-23')),
            (4, also('milestone_reached', '创', '2024-10-01', '2024-10-31')),
            (4, also('product_launched', '推送', '2025-01-01', '2025-06-30', 'planned')),
            (4, also('product_launched', '量产', '2026-01-01', '2026-12-31', 'planned', acceptTypes=['other'])),
        ]),
    dict(
        section=TECH, headline='南京大学刷新全钙钛矿叠层电池效率世界纪录',
        body=[
            p('记者日前从南京大学获悉，该校现代工程与应用科学学院教授韩序之课题组联合英国牛津大学、仁烁光能（苏州）有限公司，在全钙钛矿叠层光伏电池研究中取得重要进展，1.05平方厘米器件经第三方认证的稳态光电转换效率达28.2%，刷新世界纪录。相关成果11月6日在线发表于国际学术期刊《自然》。',
              dates=[vague('日前'), day('11月6日', '2024-11-06')],
              amounts=[measure('1.05平方厘米', 1.05, '平方厘米', 'cm2', '器件'), percent('28.2%', 28.2, '稳态光电转换效率')],
              orgs=[org(NANJING), org('该校', NANJING, optional=True), org('现代工程与应用科学学院', '南京大学现代工程与应用科学学院', altSpans=['该校现代工程与应用科学学院']), org('韩序之课题组', GROUP, optional=True),
                    org('牛津大学', altSpans=['英国牛津大学']), org(RENSHUO), org('自然', optional=True)],
              people=[person('韩序之', '教授', '南京大学现代工程与应用科学学院')],
              docs=[doc('《自然》', optional=True)]),
            p('论文共同第一作者、博士生骆怀瑾解释，团队在薄膜表面引入一层厚度仅1纳米的“铺路剂”，使缺陷密度降低约一个数量级，电压损失减少近40毫伏。在65摄氏度下连续光照600小时后，器件仍保持初始效率的九成，而两年前这一数字还不到一半。',
              dates=[duration('600小时', 'PT600H', altSpans=['600小时后', '连续光照600小时']), date('两年前', '2022-11-08', '2022-11-08', altSpans=['两年'], acceptBounds=[['2022-11-07', '2022-11-07'], ['2022-11-06', '2022-11-06'], ['2022-11-01', '2022-11-30'], ['2022-01-01', '2022-12-31'], [None, None]])],
              amounts=[count('一层', 1, '层', '铺路剂', optional=True), measure('1纳米', 1, '纳米', 'nm', '厚度'), multiple('一个数量级', 10, '缺陷密度', 'about', '数量级'), measure('40毫伏', 40, '毫伏', 'mV', '电压损失', 'nearly'),
                       measure('65摄氏度', 65, '摄氏度', 'Cel'), share('九成', 0.9, '效率'), share('一半', 0.5, '效率', 'under', date='两年前')],
              orgs=[org('，⟦团队⟧在', GROUP, optional=True)],
              people=[person('骆怀瑾', '博士生')]),
            p('该研究得到国家自然科学基金委员会、科技部和江苏省科技厅资助，累计投入1800余万元。仁烁光能已在江苏常熟建成全球首条150兆瓦钙钛矿光伏组件生产线，单片组件尺寸为1.2米×0.6米，预计2025年底产能扩至吉瓦级，度电成本有望降到0.2元以下。',
              dates=[date('2025年底', '2025-12-01', '2025-12-31', 'month', edtf='2025-12', acceptBounds=[['2025-12-31', '2025-12-31'], ['2025-12-21', '2025-12-31']])],
              amounts=[yuan('1800余万元', 18000000, '投入', 'over', acceptItems=['资助']), measure('150兆瓦', 150, '兆瓦', 'MW', '钙钛矿光伏组件生产线'), measure('1.2米', 1.2, '米', 'm', '单片组件尺寸', altSpans=['1.2米×0.6米']), measure('0.6米', 0.6, '米', 'm', '单片组件尺寸', altSpans=['1.2米×0.6米']),
                       yuan('0.2元以下', 0.2, '度电成本', 'under', per='度', altSpans=['0.2元'], acceptModifiers=['at_most'])],
              orgs=[org('国家自然科学基金委员会'), org('科技部', '中华人民共和国科学技术部'), org('江苏省科技厅', '江苏省科学技术厅'), org('仁烁光能', RENSHUO)]),
            p('“实验室的一小步，到产线上往往要走很远。”韩序之说，未来三到五年是钙钛矿产业化的关键期，稳定性这一关必须闯过去。',
              dates=[duration('未来三到五年', None, durationMin='P3Y', durationMax='P5Y', altSpans=['三到五年'])],
              people=[person('韩序之', '教授', '南京大学现代工程与应用科学学院')]),
        ],
        event=(1, main(['research_result'], '取得重要进展', '2024-11-06', place='南京', organizations=[NANJING, RENSHUO, '牛津大学'], acceptTriggers=['刷新', '取得', '发表'], acceptBounds=[[None, None]])),
        events=[
            (1, also('milestone_reached', '刷新', acceptTypes=['research_result'])),
            (1, also('research_result', '发表', '2024-11-06')),
            (3, also('funding_raised', '资助', optional=True)),
            (3, also('other', '建成', acceptTypes=['milestone_reached', 'organization_established'])),
            (3, also('milestone_reached', '扩至', '2025-12-01', '2025-12-31', 'planned')),
            (4, also('statement_made', '说')),
        ]),
]

# What looks like a mention and is none, by article.
TRAPS = {
    1: [('MLF', 'identifier_or_idiom')],
    2: [('C类', 'identifier_or_idiom'), ('D类', 'identifier_or_idiom')],
    3: [('A股', 'identifier_or_idiom')],
    4: [('第二次', 'ordinal'), ('“美联储观察”', 'product'), ('年率', 'lexical')],
    5: [('第七届', 'ordinal'), ('进博会', 'event_name'), ('“一带一路”', 'identifier_or_idiom')],
    6: [('02671.HK', 'identifier_or_idiom'), ('首款', 'ordinal'), ('A+H', 'identifier_or_idiom')],
    7: [('002594', 'identifier_or_idiom'), ('单季', 'lexical')],
    8: [('601398', 'identifier_or_idiom'), ('002714', 'identifier_or_idiom'), ('600519', 'identifier_or_idiom')],
    9: [('601211', 'identifier_or_idiom'), ('600837', 'identifier_or_idiom'), ('行业⟦第一⟧', 'ordinal')],
    10: [('第19次', 'ordinal'), ('第一大', 'ordinal'), ('000725', 'identifier_or_idiom'), ('北证50指数', 'identifier_or_idiom')],
    11: [('上一次', 'lexical'), ('01359.HK', 'identifier_or_idiom'), ('双期限', 'lexical')],
    12: [('第八十五条', 'article_number')],
    13: [('P7+', 'identifier_or_idiom'), ('09868.HK', 'identifier_or_idiom'), ('Orin-X', 'identifier_or_idiom'), ('半年报', 'lexical'), ('L3级', 'identifier_or_idiom')],
    14: [('第一作者', 'ordinal'), ('首条', 'ordinal'), ('一小步', 'identifier_or_idiom'), ('这一关', 'lexical')],
}

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
        record = {'id': f'{number:02}', 'section': article.get('section'), 'headline': article['headline'], 'paragraphs': paragraphs}
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
        record['traps'] = []
        for wanted, trap in TRAPS[number]:
            mention, start = locate(wanted, text, 0)
            record['traps'].append({'text': mention, 'start': start, 'end': start + len(mention), 'trap': trap})
        articles.append(record)
    check_text(articles)
    return {'issue': 'national-2024', 'referenceDate': '2024-11-08', 'province': None, 'credit': CREDIT, 'articles': articles}


def bare(text):
    return re.sub(r'\s+', '', text)


def check_text(articles):
    """Headlines, paragraphs and the credit, in order and without white space, are the whole raw page but for its furniture."""
    blocks = [b for a in articles for b in (a['headline'], *a['paragraphs'])] + [CREDIT]
    lines = [l.strip() for l in re.split(r'[\n\f]', RAW.read_text(encoding='utf-8'))]
    page, at = bare(''.join(l for l in lines if not FURNITURE.fullmatch(l))), 0
    for block in blocks:
        assert page.startswith(bare(block), at), f'raw page has "{page[at:at + 40]}", gold has "{bare(block)[:40]}"'
        at += len(bare(block))
    assert at == len(page), page[at:]


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
            sys.exit('national-2024.gold.json is not what build-2020.py says: run it again')
    else:
        GOLD.write_text(rendered, encoding='utf-8', newline='\n')
    print(line(counts(result)))
