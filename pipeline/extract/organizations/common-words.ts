import cues from './lexicon/cues.json' with { type: 'json' };

/** Words of kinds of capital and trade, with a word of trade no name: 公募|基金, 社会|资本. */
export const COMMON_FRONTS = new Set(
  '公募 私募 社保 养老 产业 引导 主权 货币 债券 股票 指数 混合 保险 信托 非公 社会 民间 金融 国有 集体 外国 境外 海外 国际 民营 传统 新型 现代 清洁 绿色 可再生 智能 数字 高端 先进 战略 基础 公共 固定 流动 无形 不良 优质 核心 存量 增量 房地 汽车 互联 人工 工业 农业 商业 文化 体育 医疗 生物 环保 交通'.split(
    ' ',
  ),
);

/** What companies do, among the verbs that are nouns too: 星河集团|花费. */
export const DEEDS = new Set(
  '统计 公布 介绍 服务 增长 花费 出售 突破 担保 投资 合作 承诺 运营 经营 申请 预计 计划 胜诉 败诉 起诉 上诉 交易 亏损 违约 回购'.split(
    ' ',
  ),
);

/** Words that stand behind a company's name and are no part of it. */
export const BEHIND_NAMES: ReadonlySet<string> = new Set(
  '股权 股票 股价 公告 股东 债券 业绩 净利润 营收 资产 债权 总股本 股东大会 董事会 监事会 高管 方面 此次 本次 案 行情 上述 下述 相关 有关 全部 部分 大部分 首席 前述 三季报 半年报 年报 财报 市值 管理层 计划 A股 H股 危机 估值 官网 创始人 工厂 门店 总部'.split(
    ' ',
  ),
);

/** Words that announce a company right before its name: 子公司, 券商. */
export const ANNOUNCEMENTS: ReadonlySet<string> = new Set(cues.roles.split(' '));
