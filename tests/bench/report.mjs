// The table for people. No absolute figure without the ratio that makes it mean something.
import Table from 'cli-table3';

const speed = ({ median }) => `${(median / 1e6).toFixed(median < 1e5 ? 4 : 2)} M/s`;
const times = ({ ratio, min, max }) => `${ratio.toFixed(2)} (${min.toFixed(2)}–${max.toFixed(2)})`;

export function tableOf({ machine, jieba, recognizers, length, page, startUp, memory }) {
  const table = new Table({
    head: ['what', 'ours', 'other', 'ratio (spread)', 'goal'],
    style: { head: [], border: [], compact: true },
  });
  table.push(
    ['everything ÷ jieba tagging', speed(jieba.ours), speed(jieba.jieba), times(jieba.ratio), '≤ 1.5'],
    [
      'everything, issue by issue ÷ jieba tagging',
      speed(jieba.byIssue.ours),
      speed(jieba.jieba),
      times(jieba.byIssue.ratio),
      '–',
    ],
    ...Object.entries(recognizers).map(([unit, { ours, theirs, ratio }]) => [
      `recognizers ÷ dates and amounts, by ${unit}`,
      speed(ours),
      speed(theirs),
      times(ratio),
      '≥ 20',
    ]),
    ...lengthRows(length.sizes, ', read together', (size) => size, '0.9–1.1'),
    ...lengthRows(length.sizes, ', each in a call of its own', ({ alone }) => alone, '–'),
    ['a page in one call ÷ by sentences', speed(page.page), speed(page.sentences), times(page.ratio), '–'],
    [
      'start-up: extract of one line ÷ node -e 0',
      `${startUp.extract.median.toFixed(0)} ms`,
      `${startUp.node.median.toFixed(0)} ms`,
      times(startUp.ratio),
      '< 250 ms',
    ],
    ...memory
      .slice(1)
      .map(({ task, peak, ratio }) => [
        `peak memory: ${task} ÷ nothing`,
        `${peak.toFixed(0)} MiB`,
        `${memory[0].peak.toFixed(0)} MiB`,
        ratio.toFixed(2),
        '–',
      ]),
  );
  const found = Object.entries(page.found).map(
    ([kind, { page: inPage, sentences, both }]) => `${kind} ${inPage}/${sentences}/${both}`,
  );
  return [
    `Node ${machine.node}, ${machine.cores} cores (${machine.arch}); medians over interleaved rounds; M/s = million characters a second; everything and jieba behind a warm-up of ${(jieba.warmUp / 1e6).toFixed(1)} million characters`,
    table.toString(),
    `mentions found by page / by sentence / by both at the same place: ${found.join(', ')}`,
  ].join('\n');
}

function lengthRows([one, ...longer], how, of, goal) {
  return longer.map((size) => [
    `a character of ${size.times} pages ÷ of one${how}`,
    speed(of(size).speed),
    speed(of(one).speed),
    times(of(size).ratio),
    goal,
  ]);
}
