// What a quick run may not exceed: ratios inside the run only, with room for a busy machine.
const BOUNDS = [
  { what: 'everything as against jieba', value: ({ jieba }) => jieba.ratio.ratio, most: 6 },
  {
    what: 'recognizers by sentence as against ours',
    value: ({ recognizers }) => recognizers.sentences.ratio.ratio,
    least: 20,
  },
  { what: 'ten pages as against one', value: ({ length }) => length.sizes.at(-1).ratio.ratio, most: 1.35 },
  { what: 'start-up as against node -e 0', value: ({ startUp }) => startUp.ratio.ratio, most: 8 },
];

export function failuresOf(results) {
  return BOUNDS.flatMap(({ what, value, most = Number.POSITIVE_INFINITY, least = 0 }) => {
    const measured = value(results);
    if (measured <= most && measured >= least) return [];
    return [`${what}: ${measured.toFixed(2)}, expected ${least} to ${most}`];
  });
}
