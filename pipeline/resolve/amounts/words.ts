import lexicon from './lexicons/item-words.json' with { type: 'json' };

/** Words between a measured thing and its amount: 达, 同比增长, 降至. */
export const LINKS = wordsOf(lexicon.links);
/** Verbs that name what is measured: 募资9.2亿元, 占地656亩. */
export const VERB_ITEMS = wordsOf(lexicon.verbs);
/** Nouns of growth that alone do not say what grew: 增幅超80%. */
export const GROWTH = wordsOf(lexicon.growth);
/** Words that point back to what was measured before: 这一数字. */
export const PRONOUNS = wordsOf(lexicon.pronouns);
/** Verbs whose object stands right behind them and is what an amount counts: 节约利息4亿元. */
export const TRANSITIVE = wordsOf(lexicon.transitive);
/** Nouns that the vocabulary of names takes for something else. */
export const NOUNS = wordsOf(lexicon.nouns);
/** Verbs of those who report an amount but do not have it. */
export const REPORTS = wordsOf(lexicon.reports);

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Words that qualify the noun behind them: 长期 in 长期资金; alone they are none. */
export const ATTRIBUTES = wordsOf(lexicon.attributes);
/** Nouns of what can be measured in a thing: 总额, 面积. */
export const MEASURES = wordsOf(lexicon.measures);
/** Predicates of one word that end a counted noun: 24支队伍晋级. */
export const STOPS = wordsOf(lexicon.stops);

/** Nouns that a verb qualifies rather than governs: 研发人员. */
export const HEADS = wordsOf(lexicon.heads);

/** What happens to people, counted by itself: 死亡15人, 停赛3场, 30万人报名. */
export const OUTCOMES = wordsOf(lexicon.outcomes);
/** Verbs that a counter of things makes nouns: 5项表彰, 12起投诉. */
export const EVENTS = wordsOf(lexicon.events);
/** Verbs and adverbs that the vocabulary of names takes for nouns. */
export const VERBALS = wordsOf(lexicon.verbals);

/** Words known here, by which characters that the vocabulary leaves single are put together: 容 and 纳. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  ...LINKS,
  ...VERB_ITEMS,
  ...TRANSITIVE,
  ...REPORTS,
  ...NOUNS,
  ...MEASURES,
  ...GROWTH,
  ...EVENTS,
]);
