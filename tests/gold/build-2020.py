#!/usr/bin/env python3
"""Source of 2020.gold.json: the hand-made gold for the page raw/2020.txt.

    python3 tests/gold/build-2020.py            write the gold
    python3 tests/gold/build-2020.py --check    fail if the gold on disk is not what this file says
    python3 tests/gold/build-2020.py --review   print the text with its mentions marked, and every numeral that no mention covers

Mentions stand below in the order of the text, paragraph by paragraph. Where a text occurs more than once in its
paragraph, the context picks one: '占了⟦2项⟧'. Offsets are code points into the paragraphs joined by a line feed.
"""
import json
import re
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
RAW = HERE.parent.parent / 'raw' / '2020.txt'
GOLD = HERE / '2020.gold.json'
CREDIT = '本报编辑部评出'


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


# Every organization once: canonical name, type, names that are as good.
ORGANIZATIONS = {
    '中国共产党浙江省委员会': ('party', ['中共浙江省委', '浙江省委']),
    '中国共产党浙江省委员会统一战线工作部': ('party', ['中共浙江省委统一战线工作部', '中共浙江省委统战部', '浙江省委统战部']),
    '中国共产党浙江省委员会人才工作领导小组办公室': ('party', ['中共浙江省委人才工作领导小组办公室', '浙江省委人才工作领导小组办公室', '中共浙江省委人才办', '浙江省委人才办']),
    '浙江省人民政府': ('government', []),
    '浙江省科学技术厅': ('government', ['浙江省科技厅']),
    '浙江省经济和信息化厅': ('government', ['浙江省经信厅']),
    '浙江省商务厅': ('government', []),
    '浙江省市场监督管理局': ('government', ['浙江省市场监管局']),
    '浙江省地方金融监督管理局': ('government', ['浙江省地方金融监管局']),
    '浙江省发展和改革委员会': ('government', ['浙江省发改委']),
    '浙江省财政厅': ('government', []),
    '国家税务总局浙江省税务局': ('government', ['浙江省税务局']),
    '浙江省大数据发展管理局': ('government', ['浙江省大数据局']),
    '中华人民共和国科学技术部': ('government', ['科学技术部', '国家科技部', '科技部']),
    '国务院办公厅': ('government', []),
    '国务院金融稳定发展委员会办公室': ('government', ['国务院金融委办公室', '金融委办公室']),
    '国务院金融稳定发展委员会办公室地方协调机制（浙江省）': ('government', ['金融委办公室地方协调机制（浙江省）', '国务院金融委办公室地方协调机制（浙江省）', '浙江协调机制']),
    '中国银行保险监督管理委员会浙江监管局': ('government', ['中国银保监会浙江监管局', '浙江银保监局']),
    '浙江省高级人民法院': ('court', []),
    '中国人民银行': ('bank', []),
    '中国人民银行杭州中心支行': ('bank', []),
    '深圳证券交易所': ('exchange', []),
    '上海证券交易所': ('exchange', []),
    '浙江股权交易中心': ('exchange', ['浙江省股权交易中心', '浙江省股权交易中心有限公司']),
    '资本市场普惠金融服务基地': ('other', []),
    '浙江省工商业联合会': ('association', ['浙江省工商联']),
    '熊猫乳品集团股份有限公司': ('company', []),
    '华立科技股份有限公司': ('company', []),
    '浙江德康医疗器械有限公司': ('company', []),
    '西湖大学': ('university', []),
    '浙江大学': ('university', []),
    '中国工程院': ('research_institute', []),
    '阿里巴巴达摩院': ('research_institute', ['阿里达摩院']),
    '浙江省结构生物学研究重点实验室': ('laboratory', []),
    '西湖大学周强实验室': ('laboratory', ['周强实验室']),
    '之江实验室': ('laboratory', []),
    '智能科学与技术浙江省实验室': ('laboratory', ['之江实验室']),
    '良渚实验室': ('laboratory', ['系统医学与精准诊治浙江省实验室']),
    '西湖实验室': ('laboratory', ['生命科学和生物医学浙江省实验室']),
    '湖畔实验室': ('laboratory', ['数据科学与应用浙江省实验室']),
    '张建锋团队': ('team', []),
    '阿里技术团队': ('team', ['阿里巴巴技术团队', '阿里巴巴集团', '阿里巴巴集团控股有限公司', '阿里巴巴']),
    '联合国': ('international', []),
    'bioRxiv': ('media', ['BioRxiv']),
}

COMMITTEE = '中国共产党浙江省委员会'
PROVINCE = '浙江省人民政府'
MINISTRY = '中华人民共和国科学技术部'
PBC = '中国人民银行'
PBC_HANGZHOU = '中国人民银行杭州中心支行'
CBIRC_ZHEJIANG = '中国银行保险监督管理委员会浙江监管局'
MECHANISM = '国务院金融稳定发展委员会办公室地方协调机制（浙江省）'
FSDC_OFFICE = '国务院金融稳定发展委员会办公室'
TALENT_OFFICE = '中国共产党浙江省委员会人才工作领导小组办公室'


def org(text, name=None, **more):
    name = name or re.sub(r'.*⟦|⟧.*', '', text)
    kind, names = ORGANIZATIONS[name]
    return {'text': text, 'name': name, 'type': kind, **({'acceptNames': names} if names else {}), **more}


# Every document once: canonical title -> kind, issuers that the text names.
DOCUMENTS = {
    '中共浙江省委关于建设高素质强大人才队伍，打造高水平创新型省份的决定': ('decision', [COMMITTEE]),
    '2020世界青年科学家峰会温州宣言': ('declaration', []),
    '浙江省地方金融条例': ('regulation', []),
    '温州市民间融资管理条例': ('regulation', []),
    '进一步深化“4+1”小微金融工作行动方案': ('plan', [CBIRC_ZHEJIANG, '浙江省经济和信息化厅', '浙江省科学技术厅', '浙江省商务厅', '浙江省市场监督管理局', '浙江省地方金融监督管理局']),
    '百地千名行长助企业复工复产专项行动方案': ('plan', [PBC_HANGZHOU, '中国共产党浙江省委员会统一战线工作部', '浙江省工商业联合会']),
}


def doc(text, title=None):
    title = title or text.strip('《》')
    kind, issuers = DOCUMENTS[title]
    return {'text': text, 'title': title, 'kind': kind, 'issuer': issuers[0] if issuers else None, **({'coIssuers': issuers[1:]} if issuers[1:] else {})}


def main(types, trigger, start, end=None, place=None, organizations=(), acceptBounds=None, modality='occurred', **more):
    return {'types': types, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'acceptBounds': acceptBounds, 'place': place, 'organizations': list(organizations), 'modality': modality, **more}


def also(kind, trigger, start=None, end=None, modality='occurred', **more):
    return {'type': kind, 'trigger': trigger, 'startDate': start, 'endDate': end or start, 'modality': modality, **more}


TECH, FINANCE = 'science_technology', 'finance'
THREE_DAYS = dict(modifier='at_most', altSpans=['三天'])

# ---- the page ---------------------------------------------------------------------------------------------------
# p(text, dates, amounts, organizations, people, documents); event triggers are numbered by paragraph: (1, '审议通过').

def p(text, dates=(), amounts=(), orgs=(), people=(), docs=()):
    return {'text': text, 'dates': dates, 'amounts': amounts, 'organizations': orgs, 'people': people, 'documents': docs}


ARTICLES = [
    dict(
        section=TECH, headline='浙江打造高水平创新型省份',
        body=[
            p('6月17~18日，浙江省委十四届七次全体（扩大）会议审议通过《中共浙江省委关于建设高素质强大人才队伍，打造高水平创新型省份的决定》。',
              dates=[date('6月17~18日', '2020-06-17', '2020-06-18', kind='range')],
              orgs=[org('浙江省委', COMMITTEE)],
              docs=[doc('《中共浙江省委关于建设高素质强大人才队伍，打造高水平创新型省份的决定》')]),
            p('《决定》明确，到2025年，浙江将初步建成科技创新综合实力全国领先、特色领域创新具有全球影响力、区域创新体系有力支撑现代化建设的高水平创新型省份。',
              dates=[year('2025年', '2025', direction='by')],
              docs=[doc('《决定》', '中共浙江省委关于建设高素质强大人才队伍，打造高水平创新型省份的决定')]),
            p('到2035年，建成高水平创新型省份和科技强省，并取得五项标志性成果：三大科创高地全面建成，基础研究和原始创新能力达到国际一流水平，在若干战略领域实现从跟跑、并跑到领跑；成为最具影响力吸引力的国际人才流入地之一；具有国际竞争力的全域创新体系全面形成；彰显中国特色社会主义制度优越性的创新体制率先形成；科技型智能化新生活普及普惠。',
              dates=[year('2035年', '2035', direction='by')],
              amounts=[count('五项', 5, '项', '标志性成果', date='2035年'), count('三大', 3, '大', '科创高地')]),
            p('在12月28日举行的中共浙江省委新闻发布会上，浙江省科技厅厅长高鹰忠介绍，预计2020年浙江研发投入强度达2.8%，科技进步贡献率达65%，高新技术产业增加值占规上工业比重达56%，创新型省份基本建成，实现习总书记主政浙江期间提出的战略目标。',
              dates=[day('12月28日', '2020-12-28'), year('2020年', '2020')],
              amounts=[percent('2.8%', 2.8, '研发投入强度', date='2020年'), percent('65%', 65, '科技进步贡献率', date='2020年'),
                       percent('56%', 56, '高新技术产业增加值占规上工业比重', date='2020年')],
              orgs=[org('中共浙江省委', COMMITTEE), org('浙江省科技厅', '浙江省科学技术厅')],
              people=[person('高鹰忠', '厅长', '浙江省科学技术厅'), person('习总书记', '总书记', name='习近平', optional=True, altSpans=['习'])]),
        ],
        event=(1, main(['policy_adopted'], '审议通过', '2020-06-17', '2020-06-18', '浙江', [COMMITTEE])),
        events=[
            (2, also('milestone_reached', '建成', '2025-01-01', '2025-12-31', 'planned')),
            (3, also('milestone_reached', '到2035年，⟦建成⟧', '2035-01-01', '2035-12-31', 'planned')),
            (4, also('meeting_held', '举行', '2020-12-28')),
            (4, also('statement_made', '介绍', '2020-12-28')),
            (4, also('milestone_reached', '强度⟦达⟧', '2020-01-01', '2020-12-31', 'planned')),
            (4, also('milestone_reached', '贡献率⟦达⟧', '2020-01-01', '2020-12-31', 'planned')),
            (4, also('milestone_reached', '比重⟦达⟧', '2020-01-01', '2020-12-31', 'planned')),
        ]),
    dict(
        section=TECH, headline='联合国秘书长致信2020世界青科会',
        body=[
            p('2020世界青年科学家峰会10月18日在温州召开。', dates=[day('10月18日', '2020-10-18')]),
            p('峰会开幕式上，举行了2020世界青年科学家峰会点亮仪式，20位来自全球不同国家的青年一起宣读了《2020世界青年科学家峰会温州宣言》。同时颁布了第十六届中国青年科技奖，其中10位青年科学家获得本届中国青年科技奖特别奖，这也是中国青年科技奖首次携手青科会。',
              amounts=[count('20位', 20, '位', '国家的⟦青年⟧'), count('10位', 10, '位', '10位⟦青年科学家⟧')],
              docs=[doc('《2020世界青年科学家峰会温州宣言》')]),
            p('峰会结束后，联合国秘书长古特雷斯致信峰会全体参会者。', orgs=[org('联合国')], people=[person('古特雷斯', '秘书长', '联合国')]),
            p('古特雷斯在信中说，世界青年科学家峰会通过的宣言是支持科学在促进人类福祉和战胜新冠大流行方面发挥作用的重要表达。', people=[person('古特雷斯')]),
            p('古特雷斯表示，在当今的知识型经济中，确保培养年轻人的科学技术技能和数字素养比以往任何时候都更加重要。他希望峰会全体参会者应对性别和区域差距这一挑战，倡导性别平等，并在所有科学领域增强妇女和女童的权能。', people=[person('古特雷斯')]),
        ],
        # The letter came after the meeting of 18 October; the text gives it no date of its own.
        event=(3, main(['statement_made'], '致信', None, None, None, ['联合国'], acceptBounds=[['2020-10-18', '2020-10-18']])),
        events=[
            (1, also('meeting_held', '召开', '2020-10-18')),
            (2, also('meeting_held', '举行', '2020-10-18', acceptTypes=['other'])),
            (2, also('statement_made', '宣读', '2020-10-18')),
            (2, also('award_conferred', '颁布', '2020-10-18')),
            (2, also('award_conferred', '获得', '2020-10-18')),
            (4, also('statement_made', '通过', acceptTypes=['policy_adopted', 'other'], optional=True)),
        ]),
    dict(
        section=TECH, headline='部省会商共同推进科技创新',
        body=[
            p('国家科技部与浙江省政府12月22日在杭州举行2020年部省工作会商会议。',
              dates=[day('12月22日', '2020-12-22'), year('2020年', '2020')],
              orgs=[org('国家科技部', MINISTRY), org('浙江省政府', PROVINCE)]),
            p('根据会商议定书，双方将紧扣科技自立自强，以建设高水平创新型省份为合作主题，共同推进浙江省三大科创高地、重大创新平台、重大创新载体建设，打造全球技术转移枢纽，营造良好创新创业环境，为建设创新型国家和科技强国作出更大贡献。',
              amounts=[count('三大', 3, '大', '科创高地')]),
            p('对于这次会商确定的重点任务，浙江将建立专班、责任到人，实行清单化、项目化管理，强化跟踪落实，一件一件抓落实，确保会商成果落地见效，并把会商成果转化为发展成果。'),
            p('对于会商确定的各项任务，科技部将为浙江的科技创新做好服务和支撑，帮助浙江谋划好2035中长期和“十四五”科技创新规划，积极促进国家科技创新发展与浙江省科技创新发展同步一体、相互促进，使浙江成为国家科技发展中的重要力量、国家科技创新篇章的重要章节。',
              dates=[year('2035', '2035', optional=True), date('“十四五”', '2021-01-01', '2025-12-31', 'year', 'range', '2021/2025', altSpans=['十四五'])],
              orgs=[org('科技部', MINISTRY)]),
        ],
        event=(1, main(['meeting_held'], '举行', '2020-12-22', None, '杭州', [MINISTRY, PROVINCE])),
        events=[
            (2, also('program_started', '推进', None, None, 'planned', acceptTypes=['other'], optional=True)),
            (3, also('organization_established', '建立', None, None, 'planned', acceptTypes=['other'], optional=True)),
        ]),
    dict(
        section=TECH, headline='浙江首次颁出300万元科技大奖',
        body=[
            p('7月17日，全省科学技术奖励大会在杭州举行，297项科技创新成果获2019年度浙江省科学技术奖。值得一提的是，今年浙江首次设立科技大奖重奖科技人才，奖金为300万元，获奖者分别为李兰娟（个人）和张建锋团队。',
              dates=[day('7月17日', '2020-07-17'), year('2019年度', '2019'), year('今年', '2020')],
              amounts=[count('297项', 297, '项', '科技创新成果', date='2019年度'), yuan('300万元', 3000000, '奖金', date='今年')],
              orgs=[org('张建锋团队')],
              people=[person('李兰娟'), person('张建锋', optional=True)]),
            p('据悉，科技大奖作为浙江省科学技术最高奖，授予浙江在当代科学技术前沿取得重大突破或者在科学技术发展中有卓越建树的个人、团队，每年授予数量不超过2项。',
              dates=[every('每年', 'P1Y')],
              amounts=[count('2项', 2, '项', '授予数量', 'at_most', date='每年', acceptItems=['科技大奖'])]),
            p('李兰娟是2017年度国家科技进步奖特等奖获得者，首创具有自主知识产权、独特有效的李氏人工肝，成功阻击人感染H7N9禽流感疫情，推动我国在新突发传染病防治领域成为国际领跑者。张建锋团队组织开发“城市大脑”技术架构体系，创办了阿里达摩院，人工智能科研实力进入全球第一梯队。疫情发生后，团队三天内开发出健康码引擎，成为数千万人工作生活通行证，提供了精密智治的“浙江方案”。',
              dates=[year('2017年度', '2017'), vague('疫情发生后', optional=True), duration('三天内', 'P3D', **THREE_DAYS)],
              amounts=[count('数千万人', None, '人', None, 'about')],
              orgs=[org('张建锋团队'), org('阿里达摩院', '阿里巴巴达摩院'), org('，⟦团队⟧三天', '张建锋团队', optional=True)],
              people=[person('李兰娟'), person('张建锋', optional=True)]),
        ],
        event=(1, main(['award_conferred'], '重奖', '2020-07-17', None, '杭州', ['张建锋团队'], people=['李兰娟'], acceptTriggers=['颁出', '设立', '获', '获奖'],
                       acceptBounds=[['2020-01-01', '2020-12-31']], acceptPlaces=['浙江'])),
        events=[
            (1, also('meeting_held', '举行', '2020-07-17')),
            (1, also('award_conferred', '成果⟦获⟧', '2020-07-17')),
            (3, also('award_conferred', '获得', '2017-01-01', '2017-12-31', optional=True)),
            (3, also('research_result', '首创', optional=True)),
            (3, also('research_result', '组织⟦开发⟧', optional=True)),
            (3, also('organization_established', '创办')),
            (3, also('research_result', '开发出', acceptTypes=['product_launched'])),
        ]),
    dict(
        section=TECH, headline='浙江再获2项科技创新督查奖励',
        body=[
            p('国务院办公厅对2019年落实有关重大政策措施真抓实干成效明显地方予以督查激励。浙江省本级共获5项表扬激励，其中科技创新占了2项。这是浙江省科技创新工作连续两年同时收获2项国办督查激励，浙江也成为全国首个连续两年同时获得两项科技创新督查激励的省份。',
              dates=[year('2019年', '2019'), duration('连续两年', 'P2Y', altSpans=['两年']), duration('连续两年', 'P2Y', altSpans=['两年'])],
              amounts=[count('5项', 5, '项', '表扬激励'), count('占了⟦2项⟧', 2, '项', '表扬激励', acceptItems=['科技创新']),
                       count('收获⟦2项⟧', 2, '项', '国办⟦督查激励⟧', date='连续两年'), count('两项', 2, '项', '科技创新督查激励', date='连续两年')],
              orgs=[org('国务院办公厅'), org('国办', '国务院办公厅')]),
            p('浙江获督查激励的两项科技创新工作事项分别为“实施创新驱动发展战略、推进自主创新和发展高新技术产业成效明显的地方”和“改善地方科研基础条件、优化科技创新环境、促进科技成果转移转化以及落实国家科技改革与发展重大政策成效较好的地方”。',
              amounts=[count('两项', 2, '项', '科技创新工作事项')]),
            p('根据相关奖励要求，2020年，国家将优先支持浙江省行政区域内1家符合条件的国家自主创新示范区或国家高新技术产业开发区扩区或调整区位，优先支持浙江省行政区域内1家符合条件且发展基础较好的省级高新技术产业开发区升级为国家高新技术产业开发区。',
              dates=[year('2020年', '2020')],
              amounts=[count('1家', 1, '家', '国家自主创新示范区或国家高新技术产业开发区', date='2020年'), count('1家', 1, '家', '省级高新技术产业开发区', date='2020年')]),
        ],
        # When the award was made is not said; 2019 is the year that it rewards.
        event=(1, main(['award_conferred'], '予以⟦督查激励⟧', None, None, '浙江', ['国务院办公厅'], acceptBounds=[['2019-01-01', '2019-12-31']], acceptTriggers=['获', '再获', '收获', '获得'])),
        events=[
            (1, also('award_conferred', '共⟦获⟧', optional=True)),
            (1, also('milestone_reached', '成为')),
            (3, also('other', '国家将优先⟦支持⟧', '2020-01-01', '2020-12-31', 'planned')),
            (3, also('other', '调整区位，优先⟦支持⟧', '2020-01-01', '2020-12-31', 'planned')),
        ]),
    dict(
        section=TECH, headline='西湖大学新冠病毒基础研究取得突破',
        body=[
            p('继在世界上首次解析出新冠病毒的受体——ACE2的全长结构后，以西湖大学为依托单位的浙江省结构生物学研究重点实验室再次取得重大突破。',
              orgs=[org('西湖大学'), org('浙江省结构生物学研究重点实验室')]),
            p('2月21日凌晨，西湖大学周强实验室在论文预印本网站BioRxiv再次发文，报道新冠病毒表面S蛋白受体结合结构域与细胞表面受体ACE2全长蛋白的复合物冷冻电镜结构，揭开了新冠病毒入侵人体细胞的神秘面纱。',
              dates=[day('2月21日凌晨', '2020-02-21', kind='datetime')],
              orgs=[org('西湖大学周强实验室', altSpans=['周强实验室']), org('BioRxiv', 'bioRxiv', optional=True)],
              people=[person('周强', optional=True)]),
            p('就在当月19日，该团队刚刚在bioRxiv上发表了新冠病毒受体ACE2全长结构。ACE2就像是“门把手”，病毒抓住它，从而打开了进入细胞的大门。',
              dates=[day('当月19日', '2020-02-19')],
              orgs=[org('该团队', '西湖大学周强实验室', optional=True, altSpans=['团队']), org('bioRxiv', optional=True)]),
            p('此次对复合物结构的解析属于基础研究领域的突破，相当于看清了“敌人的样子”，为后续科学家的靶向药物研究提供了更多信息。此外，计算生物学的研究人员可以在此基础上去构建不同的模型，从而设计针对S蛋白或者ACE2蛋白的药物和抗体，又或者设计小分子破坏它们之间的相互作用。这些都为药物设计和检测手段开发提供了坚实的基础。'),
        ],
        event=(1, main(['research_result'], '取得重大突破', '2020-02-21', None, None, ['西湖大学', '浙江省结构生物学研究重点实验室', '西湖大学周强实验室'], acceptTriggers=['取得突破', '取得', '突破', '发文', '报道'])),
        events=[
            (3, also('research_result', '发表', '2020-02-19', acceptTriggers=['解析出', '解析'])),
        ]),
    dict(
        section=TECH, headline='浙江成功研制全球神经元规模最大类脑计算机',
        body=[
            p('9月，浙江大学联合之江实验室共同研制成功了我国首台基于自主知识产权类脑芯片的类脑计算机（Darwin Mouse）。',
              dates=[month('9月', '2020-09', 30)], orgs=[org('浙江大学'), org('之江实验室')]),
            p('这台类脑计算机包含792颗浙江大学研制的达尔文2代类脑芯片，支持1.2亿脉冲神经元、近千亿神经突触，与小鼠大脑神经元数量规模相当，典型运行功耗只需要350～500瓦，同时这也是目前国际上神经元规模最大的类脑计算机。',
              amounts=[count('792颗', 792, '颗', '达尔文2代类脑芯片'), count('1.2亿', 120000000, None, '脉冲神经元', altSpans=['1.2亿脉冲神经元']),
                       count('千亿', 100000000000, None, '神经突触', 'nearly', altSpans=['千亿神经突触']),
                       amount('350～500瓦', 'measure', None, '瓦', '典型运行功耗', min=350, max=500, unitCode='W')],
              orgs=[org('浙江大学')]),
            p('目前，这台类脑计算机已经实现了多种智能任务。研究团队将类脑计算机作为智能中枢，实现抗洪抢险场景下多个机器人的协同工作，涉及到语音识别、目标检测、路径规划等多项智能任务的同时处理，以及机器人间的协同。同时，还用类脑计算机模拟了多个不同脑区，建立了丘脑外侧膝状核的神经网络模型，仿真不同频率闪动的视觉刺激时该脑区神经元的周期性反应；借鉴海马体神经环路结构和神经机制构建了学习-记忆融合模型，实现音乐、诗词、谜语等的时序记忆功能；实现了脑电信号的稳态视觉诱发电位实时解码，可“意念”打字输入。'),
        ],
        event=(1, main(['research_result'], '研制成功', '2020-09-01', '2020-09-30', '浙江', ['浙江大学', '之江实验室'])),
        events=[
            (3, also('milestone_reached', '已经⟦实现⟧', acceptTypes=['research_result'])),
            (3, also('research_result', '建立', optional=True)),
            (3, also('research_result', '构建', optional=True)),
            (3, also('research_result', '；⟦实现⟧了脑电', optional=True)),
        ]),
    dict(
        section=TECH, headline='首批4个浙江省实验室授牌',
        body=[
            p('7月17日，浙江首批4个浙江省实验室：之江实验室、良渚实验室、西湖实验室和湖畔实验室授牌。',
              dates=[day('7月17日', '2020-07-17')], amounts=[count('4个', 4, '个', '浙江省实验室')],
              orgs=[org('之江实验室'), org('良渚实验室'), org('西湖实验室'), org('湖畔实验室')]),
            p('浙江省实验室以建设国家科技创新基地“预备队”为目标，将进一步重塑浙江省实验室体系，推动浙江基础研究能力提升，加快科技成果转化，为高起点打造面向世界、引领未来、辐射全省的创新策源地，高水平建设创新型省份提供坚实保障。'),
            p('其中，之江实验室牵头建设智能科学与技术浙江省实验室，浙江大学牵头建设良渚实验室，即系统医学与精准诊治浙江省实验室，西湖大学牵头建设西湖实验室，即生命科学和生物医学浙江省实验室，阿里巴巴达摩院牵头建设湖畔实验室，即数据科学与应用浙江省实验室。',
              orgs=[org('之江实验室'), org('智能科学与技术浙江省实验室'), org('浙江大学'), org('良渚实验室'), org('系统医学与精准诊治浙江省实验室', '良渚实验室'),
                    org('西湖大学'), org('西湖实验室'), org('生命科学和生物医学浙江省实验室', '西湖实验室'),
                    org('阿里巴巴达摩院'), org('湖畔实验室'), org('数据科学与应用浙江省实验室', '湖畔实验室')]),
            p('首批省实验室布局明晰：之江实验室和湖畔实验室聚焦“互联网＋”科创高地建设，良渚实验室和西湖实验室聚焦生命健康科创高地建设。据了解，每家省实验室平均总投资为5年100亿元左右，展现出浙江以超常规力度打造世界级科创高地的决心和魄力。',
              dates=[duration('5年', 'P5Y')],
              amounts=[yuan('100亿元左右', 10000000000, '平均总投资', 'about', date='5年', per='家', altSpans=['100亿元'])],
              orgs=[org('之江实验室'), org('湖畔实验室'), org('良渚实验室'), org('西湖实验室')]),
        ],
        event=(1, main(['organization_established'], '授牌', '2020-07-17', None, '浙江', ['之江实验室', '良渚实验室', '西湖实验室', '湖畔实验室'])),
        events=[
            (3, also('organization_established', '之江实验室⟦牵头建设⟧', None, None, 'ongoing', optional=True)),
            (3, also('organization_established', '浙江大学⟦牵头建设⟧', None, None, 'ongoing', optional=True)),
            (3, also('organization_established', '西湖大学⟦牵头建设⟧', None, None, 'ongoing', optional=True)),
            (3, also('organization_established', '达摩院⟦牵头建设⟧', None, None, 'ongoing', optional=True)),
            (4, also('funding_raised', '投资', None, None, 'planned', optional=True)),
        ]),
    dict(
        section=TECH, headline='浙江成全国首个健康码全覆盖省份',
        body=[
            p('杭州在全国率先推出健康码之后，这一通行方式被迅速扩展到浙江全省。从2月17日起，湖州市、金华市、丽水市、宁波市、衢州市、绍兴市、台州市、温州市、舟山市、嘉兴市健康码均已上线启动，居民可上支付宝领取健康码，凭码通行。',
              dates=[day('2月17日', '2020-02-17', direction='since')]),
            p('据悉，健康码实施“绿码、红码、黄码”三色动态管理，并与钉钉企业复工申请平台打通：显示绿码者，亮码通行；显示红码者和黄码者，需要自我隔离并健康打卡，满足条件后将转为绿码。',
              amounts=[count('三色', 3, '色', None, optional=True)]),
            p('以浙江省政务云为基础，阿里技术团队三天内开发出健康码引擎，通过支付宝和钉钉两个端口呈现，打通了全民健康卡和企业复工申请平台，运用数字技术赋能疫情防控和安全复工。',
              dates=[duration('三天内', 'P3D', **THREE_DAYS)],
              amounts=[count('两个', 2, '个', '端口')],
              orgs=[org('阿里技术团队', altSpans=['阿里'])]),
            p('此后，作为疫情时期个人数字化健康证明的健康码实现全国省份全覆盖。',
              dates=[vague('此后', optional=True), vague('疫情时期', optional=True)]),
        ],
        event=(1, main(['milestone_reached', 'product_launched'], '上线启动', '2020-02-17', None, '浙江', [], acceptTriggers=['全覆盖', '扩展', '上线', '启动'])),
        events=[
            (1, also('product_launched', '推出')),
            (3, also('research_result', '开发出', acceptTypes=['product_launched'])),
            (4, also('milestone_reached', '全覆盖', acceptTriggers=['实现'])),
        ]),
    dict(
        section=TECH, headline='第三届“最美浙江人·最美科技人”揭晓',
        body=[
            p('10月17日，第三届“最美浙江人·最美科技人”揭晓，中国工程院院士李兰娟等12位来自创新一线的科技人站上领奖台，成为一道“最美”的风景线。',
              dates=[day('10月17日', '2020-10-17')],
              amounts=[count('12位', 12, '位', '一线的⟦科技人⟧'), count('一道', 1, '道', '风景线', optional=True)],
              orgs=[org('中国工程院')], people=[person('李兰娟', '院士', '中国工程院')]),
            p('据了解，此次评选产生的12位“最美浙江人·最美科技人”经民主推荐、初选评议和专家评审等环节，从130位候选人中脱颖而出。他们守初心、敢创新、甘奉献，为全省科技工作者树立了榜样。',
              amounts=[count('12位', 12, '位', '最美浙江人·最美科技人'), count('130位', 130, '位', '候选人')]),
            p('入选的获奖者中，既有为疫情防控连续奋战，用科技狙击疫情的“最美逆行者”，也有攻坚克难、勇攀科研高峰的“科技领军者”；既有把科技成果转化为实实在在生产力，用创业创新服务社会的“科技筑梦人”，也有扎根基层，深入农村开展科技服务的“科技特派员”。'),
            p('在过去的一年里，浙江省着力推动“互联网+”、生命健康、新材料三大科创高地建设，涌现出了一大批科技工作者中的先进模范代表，他们为高水平创新型省份和“重要窗口”建设贡献力量、展示担当。',
              dates=[date('过去的一年', '2020-01-01', '2020-12-31', 'year', 'range', '2020', duration='P1Y',
                          acceptBounds=[['2019-12-31', '2020-12-31'], ['2020-01-01', '2020-12-30'], ['2019-12-31', '2020-12-30'], ['2019-10-17', '2020-10-17'], ['2019-01-01', '2019-12-31'], [None, None]])],
              amounts=[count('三大', 3, '大', '科创高地', date='过去的一年'), count('一大批', None, '批', None, 'about', optional=True)]),
        ],
        event=(1, main(['award_conferred'], '揭晓', '2020-10-17', None, '浙江', [], people=['李兰娟'])),
        events=[]),
    dict(
        section=FINANCE, headline='《浙江省地方金融条例》正式施行',
        body=[
            p('8月1日，《浙江省地方金融条例》正式施行。这是浙江省继《温州市民间融资管理条例》之后出台的又一部金融领域地方性法规。',
              dates=[day('8月1日', '2020-08-01')],
              amounts=[count('一部', 1, '部', '地方性法规', optional=True)],
              docs=[doc('《浙江省地方金融条例》'), doc('《温州市民间融资管理条例》')]),
            p('《条例》共六章五十二条，确立了强监管、防风险、促发展的立法指导思想，明确了地方金融监管对象范围，建立了地方金融监管体系，强化了地方金融监管手段，规范了地方金融组织内部管理和业务活动，提供了规范民间借贷行为的制度支撑，落实了金融风险防控处置职责，规定了一系列促进金融服务实体经济的有效举措。',
              amounts=[count('六章', 6, '章'), count('五十二条', 52, '条')],
              docs=[doc('《条例》', '浙江省地方金融条例')]),
            p('《条例》将小额贷款公司、融资担保公司、典当行、融资租赁公司、商业保理公司、地方资产管理公司、区域性股权市场等七类组织均纳入地方金融组织范围；对农民专业合作社、地方各类交易场所、投资公司、社会众筹机构等四类组织作区分处理，将前两类组织纳入地方金融组织范围，对于后两类组织中需要着重加强监管的私募股权投资管理机构和股权众筹平台。',
              amounts=[count('七类', 7, '类', '七类⟦组织⟧'), count('四类', 4, '类', '四类⟦组织⟧'),
                       count('前⟦两类⟧', 2, '类', '前两类⟦组织⟧', altSpans=['前两类']), count('后⟦两类⟧', 2, '类', '后两类⟦组织⟧', altSpans=['后两类'])],
              docs=[doc('《条例》', '浙江省地方金融条例')]),
        ],
        event=(1, main(['law_in_force'], '施行', '2020-08-01', None, '浙江', [])),
        events=[
            (1, also('policy_adopted', '出台')),
        ]),
    dict(
        section=FINANCE, headline='金融委办公室浙江协调机制成立',
        body=[
            p('3月17日，人民银行杭州中心支行组织召开金融委办公室地方协调机制（浙江省）（简称浙江协调机制）成立会议暨第一次例会，标志着浙江协调机制正式成立并运行。',
              dates=[day('3月17日', '2020-03-17')],
              orgs=[org('人民银行杭州中心支行', PBC_HANGZHOU), org('金融委办公室地方协调机制（浙江省）', MECHANISM), org('浙江协调机制', MECHANISM), org('浙江协调机制', MECHANISM)]),
            p('浙江协调机制设在人民银行杭州中心支行，接受国务院金融委办公室的领导和业务指导，定位于指导、协调，不改变各部门职责划分，不改变中央和地方事权安排。',
              orgs=[org('浙江协调机制', MECHANISM), org('人民银行杭州中心支行', PBC_HANGZHOU), org('国务院金融委办公室', FSDC_OFFICE)]),
            p('浙江协调机制主要职责包括：落实中央决策部署，加强金融监管协调，促进浙江省金融改革发展和稳定，推动金融信息共享，协调做好金融消费者权益保护工作和金融生态环境建设，以及落实金融委办公室交办的其他工作。',
              orgs=[org('浙江协调机制', MECHANISM), org('金融委办公室', FSDC_OFFICE)]),
            p('浙江协调机制由人民银行杭州中心支行行长殷兴山担任召集人。',
              orgs=[org('浙江协调机制', MECHANISM), org('人民银行杭州中心支行', PBC_HANGZHOU)],
              people=[person('殷兴山', '行长', PBC_HANGZHOU, acceptTitles=['召集人'])]),
        ],
        event=(1, main(['organization_established'], '正式⟦成立⟧', '2020-03-17', None, '浙江', [MECHANISM, PBC_HANGZHOU])),
        events=[
            (1, also('meeting_held', '召开', '2020-03-17')),
            (4, also('appointment', '担任')),
        ]),
    dict(
        section=FINANCE, headline='金融综合服务平台惠及8万企业',
        body=[
            p('以数据共享、流程再造为核心，浙江省金融综合服务平台上线一年以来，企业在银行的融资获得率大幅提高。',
              dates=[duration('一年', 'P1Y', direction='since')]),
            p('截至12月底，该平台交易量突破8600亿元，银行机构通过平台调用数据3000万次，日均调用量20余万次，依托平台直接完成授信超3000亿元，惠及8万余家企业。',
              dates=[date('12月底', '2020-12-21', '2020-12-31', 'ten_days', direction='until', acceptBounds=[['2020-12-31', '2020-12-31'], ['2020-12-01', '2020-12-31']])],
              amounts=[yuan('8600亿元', 860000000000, '交易量', 'over', date='12月底'), count('3000万次', 30000000, '次', '调用数据', date='12月底'),
                       count('20余万次', 200000, '次', '日均调用量', 'over', date='12月底', per='日'), yuan('3000亿元', 300000000000, '授信', 'over', date='12月底'),
                       count('8万余家', 80000, '家', '余家⟦企业⟧', 'over', date='12月底')]),
            p('浙江省金融综合服务平台上架了687款信贷产品，覆盖省、市、县三级159家银行机构的8000余个银行网点，笔笔申请均有对接。企业可以自主选择银行信贷产品提交贷款申请；系统已上架企业亦可直接发布融资需求，依托地域匹配度、规则匹配度、风险匹配度等计算规则，确保银企融资对接成功率达到最优。',
              amounts=[count('687款', 687, '款', '信贷产品'), count('三级', 3, '级'), count('159家', 159, '家', '银行机构'), count('8000余个', 8000, '个', '银行网点', 'over')]),
            p('金融综合服务平台依托省大数据局公共数据平台和“数据高铁”项目，搭建了基于金融业务逻辑的“金融主题库”，构建专业化的数据质量评价和控制体系，还集成大数据、云计算、数据加密等技术，建立与省发改委、省经信厅、省市场监管局、省财政厅、省税务局等部门跨系统业务协同机制。',
              orgs=[org('省大数据局', '浙江省大数据发展管理局'), org('省发改委', '浙江省发展和改革委员会'), org('省经信厅', '浙江省经济和信息化厅'),
                    org('省市场监管局', '浙江省市场监督管理局'), org('省财政厅', '浙江省财政厅'), org('省税务局', '国家税务总局浙江省税务局')]),
        ],
        event=(2, main(['milestone_reached'], '惠及', '2020-12-21', '2020-12-31', '浙江', [], acceptBounds=[['2020-12-31', '2020-12-31'], ['2020-12-01', '2020-12-31']])),
        events=[
            (1, also('product_launched', '上线')),
            (2, also('milestone_reached', '突破', '2020-12-21', '2020-12-31')),
            (2, also('milestone_reached', '完成', '2020-12-21', '2020-12-31')),
            (3, also('product_launched', '上架')),
            (3, also('milestone_reached', '覆盖')),
            (4, also('other', '建立', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='十大举措深化小微金融服务',
        body=[
            p('4月，浙江银保监局联合浙江省经信厅、科技厅、商务厅、市场监管局、地方金融监管局等部门，共同制定实施《进一步深化“4+1”小微金融工作行动方案》。',
              dates=[month('4月', '2020-04', 30)],
              orgs=[org('浙江银保监局', CBIRC_ZHEJIANG), org('浙江省经信厅', '浙江省经济和信息化厅'), org('科技厅', '浙江省科学技术厅'), org('商务厅', '浙江省商务厅'),
                    org('市场监管局', '浙江省市场监督管理局'), org('地方金融监管局', '浙江省地方金融监督管理局')],
              docs=[doc('《进一步深化“4+1”小微金融工作行动方案》')]),
            p('《行动方案》在2019年“4+1”小微金融服务差异化细分工作基础上，提出十大具体工作举措，根据小微园区型、科创型、供应链、吸纳就业型四类小微企业特点，加强银行和政策性融资担保合作，进一步推动银行分层分类精准服务，实现普惠型小微企业贷款增速不低于各项贷款增速，提高首贷户、无还本续贷和信用贷款占比，推动小微企业金融服务“增量、扩面、降本、提质”，增加小微企业金融服务有效供给，促进融资畅通。',
              dates=[year('2019年', '2019')],
              amounts=[count('十大', 10, '大', '具体工作举措'), count('四类', 4, '类', '四类⟦小微企业⟧')],
              docs=[doc('《行动方案》', '进一步深化“4+1”小微金融工作行动方案')]),
            p('《行动方案》要求分类精准推进小微企业园分类建档和授信。深化银行机构与园区运营方、管理方沟通联动和信息共享，提高入园企业分类建档质量，提升建档覆盖率。借助物联网、大数据等技术手段，全面采集入园企业生产经营动态信息，为授信提供有效支持，持续推进“金融+科技+园区+政府+监管”“五位一体”小微企业园金融服务模式。',
              docs=[doc('《行动方案》', '进一步深化“4+1”小微金融工作行动方案')]),
        ],
        event=(1, main(['policy_adopted'], '制定实施', '2020-04-01', '2020-04-30', '浙江',
                       [CBIRC_ZHEJIANG, '浙江省经济和信息化厅', '浙江省科学技术厅', '浙江省商务厅', '浙江省市场监督管理局', '浙江省地方金融监督管理局'], acceptTriggers=['制定', '实施'])),
        events=[
            (2, also('other', '提出', acceptTypes=['statement_made'], optional=True)),
            (3, also('other', '要求', None, None, 'required', acceptTypes=['statement_made'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='百地千名银行行长助企复工复产',
        body=[
            p('疫情初期，人行杭州中心支行、浙江省委统战部、浙江省工商联联合出台《百地千名行长助企业复工复产专项行动方案》，组织省内1000名以上的银行行长，省、市、县三级联动，通过走访、摸排、调研、服务，全面对接复工复产的民营和小微企业，主动提供金融服务方案，全力做好企业复工复产的金融保障，助力浙江省稳企业稳经济稳发展。',
              dates=[vague('疫情初期')],
              amounts=[count('1000名以上', 1000, '名', '银行行长', 'at_least', altSpans=['1000名']), count('三级', 3, '级')],
              orgs=[org('人行杭州中心支行', PBC_HANGZHOU), org('浙江省委统战部', '中国共产党浙江省委员会统一战线工作部'), org('浙江省工商联', '浙江省工商业联合会')],
              docs=[doc('《百地千名行长助企业复工复产专项行动方案》')]),
            p('专项行动重点聚焦四类企业：一是疫情防控应急医药物资及生活物资生产、运输和销售领域的重点企业；二是“菜篮子”“米袋子”等民生物资保障企业；三是受疫情影响较大的制造业、批发零售、住宿餐饮、物流运输、文化旅游、农业养殖等行业的民营和小微企业；四是受疫情影响较大的外贸企业。',
              amounts=[count('四类', 4, '类', '四类⟦企业⟧')]),
            p('专项行动提出加大央行低成本资金支持、提升授信审批效率、适当延长贷款期限、降低企业融资成本、合理减免担保条件、创新提供金融产品、优化外贸企业外汇金融服务等七项服务举措。',
              amounts=[count('七项', 7, '项', '服务举措')], orgs=[org('央行', PBC)]),
        ],
        event=(1, main(['policy_adopted', 'program_started'], '出台', None, None, '浙江', [PBC_HANGZHOU, '中国共产党浙江省委员会统一战线工作部', '浙江省工商业联合会'])),
        events=[
            (1, also('program_started', '组织', acceptTypes=['other'], optional=True)),
            (3, also('other', '提出', acceptTypes=['statement_made'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='境内上市公司突破500家',
        body=[
            p('10月16日，浙江企业熊猫乳品集团股份有限公司在深交所创业板上市。随着熊猫乳品的上市，浙江省将迎来“凤凰行动”计划实施以来的重要里程碑——全省境内上市公司总数突破500家，占全国的八分之一。浙江也成为继广东之后全国第二个境内上市公司数量达到500家的省份。',
              dates=[day('10月16日', '2020-10-16')],
              amounts=[count('突破⟦500家⟧', 500, '家', '境内上市公司总数', 'over'), amount('八分之一', 'ratio', 0.125, None, '境内上市公司总数'),
                       count('达到⟦500家⟧', 500, '家', '境内上市公司数量')],
              orgs=[org('熊猫乳品集团股份有限公司'), org('深交所', '深圳证券交易所'), org('随着⟦熊猫乳品⟧', '熊猫乳品集团股份有限公司')]),
            p('浙江境内上市公司总数突破100家历经十余年，而从400家跃升至500家仅用了不到3年。这得益于浙江自2017年开始力推的“凤凰行动”计划。省委、省政府高度重视资本市场对实体经济发展的带动作用，周密部署、积极推进，充分展现了“腾笼换鸟”“凤凰涅槃”的决心，“凤凰行动”计划取得显著成效。',
              dates=[duration('十余年', 'P10Y', 'over'), duration('不到3年', 'P3Y', 'under', altSpans=['3年']), year('2017年', '2017', direction='since')],
              amounts=[count('100家', 100, '家', '境内上市公司总数', 'over'), count('400家', 400, '家', '境内上市公司总数'), count('500家', 500, '家', '境内上市公司总数')],
              orgs=[org('省委', COMMITTEE), org('省政府', PROVINCE)]),
            p('2018年、2019年以及2020年前三季度，浙江分别新增IPO境内上市公司16家、25家和43家，占全国的15.24%、12.32%和14.58%，募集资金75.94亿元、316.89亿元和266.80亿元，为浙江企业的转型升级和长远发展奠定了坚实的资本基础。',
              dates=[year('2018年', '2018'), year('2019年', '2019'), date('2020年前三季度', '2020-01-01', '2020-09-30', 'quarter', 'range', '2020-01/2020-09')],
              amounts=[count('16家', 16, '家', 'IPO境内上市公司', date='2018年'), count('25家', 25, '家', 'IPO境内上市公司', date='2019年'), count('43家', 43, '家', 'IPO境内上市公司', date='2020年前三季度'),
                       percent('15.24%', 15.24, 'IPO境内上市公司', date='2018年'), percent('12.32%', 12.32, 'IPO境内上市公司', date='2019年'), percent('14.58%', 14.58, 'IPO境内上市公司', date='2020年前三季度'),
                       yuan('75.94亿元', 7594000000, '募集资金', date='2018年'), yuan('316.89亿元', 31689000000, '募集资金', date='2019年'), yuan('266.80亿元', 26680000000, '募集资金', date='2020年前三季度')]),
        ],
        event=(1, main(['milestone_reached'], '突破', '2020-10-16', None, '浙江', ['熊猫乳品集团股份有限公司'])),
        events=[
            (1, also('company_listed', '创业板⟦上市⟧', '2020-10-16')),
            (1, also('milestone_reached', '达到', '2020-10-16', optional=True)),
            (2, also('milestone_reached', '突破')),
            (2, also('milestone_reached', '跃升')),
            (2, also('program_started', '开始', '2017-01-01', '2017-12-31', acceptTriggers=['力推'])),
            (3, also('company_listed', '新增', '2018-01-01', '2020-09-30', acceptTypes=['milestone_reached'])),
            (3, also('funding_raised', '募集', '2018-01-01', '2020-09-30')),
        ]),
    dict(
        section=FINANCE, headline='全链条金融服务人才创新创业',
        body=[
            p('“围绕人才发展全生命周期提供全链条金融服务，针对种子期、初创期、成长期等不同阶段人才提供不同的金融服务。”4月27日，浙江省委人才办、人行杭州中心支行等8部门联合推出“金融服务人才20条”，整合放大银行、保险、证券、基金、担保等金融政策资源优势，持续加大对人才创业创新金融支持力度，努力实现“应贷尽贷、应保尽保、应投尽投、应担尽担”。',
              dates=[day('4月27日', '2020-04-27')],
              amounts=[count('8部门', 8, '部门', None, altSpans=['8']), count('20条', 20, '条', None, optional=True)],
              orgs=[org('浙江省委人才办', TALENT_OFFICE), org('人行杭州中心支行', PBC_HANGZHOU)]),
            p('在加强金融总量保障方面，20条明确：安排专用额度，对人才企业的贷款和商业汇票，优先给予支持。同时扩大金融机构双创、小微金融债发行规模，募集资金定向支持人才企业融资。',
              amounts=[count('20条', 20, '条', None, optional=True)]),
            p('在创新银行信贷服务方面，20条明确：扩大授信权限，根据人才企业特点，初创期原则上可达1000万元，成长期可达5000万元，资本市场挂牌企业的贷款由金融机构自主确定，可全部为信用贷款。',
              amounts=[count('20条', 20, '条', None, optional=True), yuan('1000万元', 10000000, '授信权限', 'at_most', acceptModifiers=['exact']), yuan('5000万元', 50000000, '授信权限', 'at_most', acceptModifiers=['exact'])]),
            p('在加大直接融资支持方面，支持人才企业在主板、中小板、科创板、创业板上市，完善股权激励政策。升级浙江“人才板”，挂牌人才企业进入“浙江科创助力板”。'),
        ],
        event=(1, main(['policy_adopted'], '推出', '2020-04-27', None, '浙江', [TALENT_OFFICE, PBC_HANGZHOU])),
        events=[
            (4, also('other', '升级', None, None, 'required', optional=True)),
        ]),
    dict(
        section=FINANCE, headline='科创板浙江“预科班”开班',
        body=[
            p('8月11日，浙江科创助力板开板暨资本市场普惠金融服务基地启动仪式活动在嘉兴嘉善举行。华立科技股份有限公司、浙江德康医疗器械有限公司等19家企业，成为首批科创助力板挂牌企业。',
              dates=[day('8月11日', '2020-08-11')],
              amounts=[count('19家', 19, '家', '19家⟦企业⟧')],
              orgs=[org('资本市场普惠金融服务基地', optional=True), org('华立科技股份有限公司'), org('浙江德康医疗器械有限公司')]),
            p('此次开板的科创助力板是上海证券交易所与浙江股权交易中心共同发起建设的浙江科创板企业上市培育板块，定位为浙江省科创板拟上市企业的培育库，以规范培育、价值发现、综合服务为核心，以提升挂牌企业质量为目标，以股权融资和上市培育为重点，是科创板拟上市企业的预披露、预规范、预估价的服务平台，为浙江优质科创企业进入更高层次资本市场提供精准赋能。',
              orgs=[org('上海证券交易所'), org('浙江股权交易中心')]),
            p('科创助力板主要服务对象为拥有关键核心技术，并主要依靠核心技术开展生产经营，具有较强成长性，符合一定财务、估值指标（科创板上市标准的0.5及以上）的浙江省内科技创新类企业。',
              amounts=[amount('0.5及以上', 'ratio', 0.5, None, '科创板上市标准', 'at_least', altSpans=['0.5'])]),
        ],
        event=(1, main(['program_started'], '开板', '2020-08-11', None, '嘉兴嘉善', ['上海证券交易所', '浙江股权交易中心', '华立科技股份有限公司', '浙江德康医疗器械有限公司'], acceptTriggers=['开班'], acceptPlaces=['嘉善', '嘉善县', '嘉兴'])),
        events=[
            (1, also('program_started', '启动', '2020-08-11')),
            (1, also('meeting_held', '举行', '2020-08-11')),
            (1, also('company_listed', '挂牌', '2020-08-11', acceptTriggers=['成为'])),
            (2, also('program_started', '发起', acceptTypes=['organization_established', 'other'], optional=True)),
        ]),
    dict(
        section=FINANCE, headline='杭州获批金融科技创新监管试点',
        body=[
            p('5月，央行宣布，支持在杭州等6市（区）扩大金融科技创新监管试点，引导持牌金融机构、科技公司申请创新测试，在依法合规、保护消费者权益的前提下探索运用现代信息技术手段赋能金融“惠民利企”，纾解小微民营企业融资难融资贵、普惠金融“最后一公里”等痛点难点，助力疫情防控和复工复产，着力提升金融服务实体经济水平。',
              dates=[month('5月', '2020-05', 31)],
              amounts=[count('6市', 6, '市', None, altSpans=['6市（区）', '6'])],
              orgs=[org('央行', PBC)]),
            p('本次杭州市金融科技创新监管试点与2019年12月在北京启动的试点比较大的区别是申报机构范围有所扩大，申报机构的范围包括从事金融服务创新的持牌金融机构或从事金融相关业务系统、算力存储、算法模型等科技产品研发的科技公司。持牌金融机构包括全国性银行、大型城商行、互联网银行等。科技公司作为申请机构时，须由持牌金融机构为其提供科技产品的金融服务和金融应用场景。',
              dates=[month('2019年12月', '2019-12', 31)]),
        ],
        event=(1, main(['approval_granted'], '支持', '2020-05-01', '2020-05-31', '杭州', [PBC], acceptTriggers=['获批', '宣布', '扩大'])),
        events=[
            (1, also('statement_made', '宣布', '2020-05-01', '2020-05-31', optional=True)),
            (2, also('program_started', '启动', '2019-12-01', '2019-12-31')),
        ]),
    dict(
        section=FINANCE, headline='“凤凰智审2.0”系统全省上线',
        body=[
            p('12月28日，浙江省高级人民法院与浙江银保监局共同举办凤凰金融智审与金融综合服务平台对接暨全省上线新闻发布会，共同启动“凤凰智审2.0”系统上线，推动更高层次的金融领域整体智治。',
              dates=[day('12月28日', '2020-12-28')],
              orgs=[org('浙江省高级人民法院'), org('浙江银保监局', CBIRC_ZHEJIANG)]),
            p('去年，浙江法院在全国率先研发智能审判研发，首创落地的“凤凰智审”系统，对传统金融纠纷类案件从立案、开庭、审理到裁决，带来了革命性的变化。依托“凤凰智审”这一全国乃至全世界领先的全流程智能审判模式，金融纠纷类案件实现了“即诉即办、即审即判”，判决周期大幅压缩，双方当事人诉讼权益得到有效保障。',
              dates=[year('去年', '2019')],
              orgs=[org('浙江法院', '浙江省高级人民法院', optional=True)]),
            p('此次“凤凰智审2.0”上线运行，标志着该模式正式走向全省应用实践，助力司法工作者从重复冗余的工作中解放出来，有效提升包括金融债权纠纷在内的案件处理效率，为最终探索实现金融纠纷案件全流程线上快立、快审、快执创造了有力的基础设施载体。'),
        ],
        event=(1, main(['product_launched'], '系统⟦上线⟧', '2020-12-28', None, '浙江', ['浙江省高级人民法院', CBIRC_ZHEJIANG], acceptTriggers=['启动', '上线运行'])),
        events=[
            (1, also('meeting_held', '举办', '2020-12-28')),
            (2, also('product_launched', '落地', '2019-01-01', '2019-12-31', acceptTypes=['research_result'], acceptTriggers=['研发', '首创'])),
            (2, also('milestone_reached', '实现', optional=True)),
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
        record['events'] = [place_event(e, paragraphs, bases, text) for e in article['events']]
        for name in record['event']['organizations']:
            assert any(o['name'] == name for o in record['organizations']), name
        articles.append(record)
    check_text(articles)
    return {'issue': '2020', 'referenceDate': '2020-12-31', 'province': '浙江省', 'credit': CREDIT, 'articles': articles}


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
            sys.exit('2020.gold.json is not what build-2020.py says: run it again')
    else:
        GOLD.write_text(rendered, encoding='utf-8', newline='\n')
    print(line(counts(result)))
