#!/usr/bin/env node
// Scores what a published dataset says of the amounts that it found: item, modifier, period and organization.
//
//   node tests/gold/score-links.mjs --dist DIR --gold tests/gold/2020.gold.json [--errors N] [--only item,date]
//
// Only amounts found on the gold's span (or one of `altSpans`) count. An item is right where it is contained in
// the gold's, or in one of `acceptItems`, or the other way round. A date is right where the text of the date
// named by `date_id` is that of the gold's `date`, edges such as 以来 aside; an organization where its name is.
// Where the gold gives none the dataset may give none: such spurious links are counted by themselves.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const dist = option('dist', 'dist');
const gold = JSON.parse(readFileSync(option('gold'), 'utf8'));
const most = Number(option('errors', 0));
const only = option('only', 'item,modifier,date,organization').split(',');
const table = (name) => JSON.parse(readFileSync(join(dist, 'json', `${name}.json`), 'utf8'));
const bare = (text) => (text ?? '').replace(/\s+/gu, '');

/** Code point offsets to offsets with white space left out. */
function squeeze(text) {
  const map = [0];
  for (const character of text) map.push(map.at(-1) + (/\s/u.test(character) ? 0 : 1));
  return map;
}

const articles = table('articles');
const amounts = table('amounts');
const dates = new Map(table('dates').map((row) => [row.date_id, row]));
const bodies = new Map(table('organizations').map((row) => [row.organization_id, row]));
const score = { found: 0 };
for (const aspect of only) score[aspect] = { wanted: 0, right: 0, spurious: 0, unasked: 0 };
const notes = [];

for (const wanted of gold.articles) {
  const article = articles.find(({ headline }) => bare(headline) === bare(wanted.headline));
  if (article === undefined) continue;
  const paragraphs = wanted.paragraphs.join('\n');
  const from = squeeze(paragraphs);
  const to = squeeze(article.text);
  const shift = [...bare(wanted.headline)].length;
  const own = amounts
    .filter(({ article_id }) => article_id === article.article_id)
    .map((row) => ({ ...row, s: to[row.start] - shift, e: to[row.end] - shift }));
  for (const amount of wanted.amounts.filter(({ optional }) => optional !== true)) {
    const [s, e] = [from[amount.start], from[amount.end]];
    const texts = (amount.altSpans ?? []).map((span) => bare(typeof span === 'string' ? span : span.text));
    const row = own.find(
      (one) => (one.s === s && one.e === e) || (texts.includes(bare(one.text)) && one.s < e && one.e > s),
    );
    if (row === undefined) continue;
    score.found++;
    const near = [...bare(paragraphs)].slice(Math.max(0, s - 45), s).join('');
    const far = [...bare(paragraphs)].slice(e, e + 25).join('');
    compare(amount, row, `${near}[${amount.text}]${far}`);
  }
}

function compare(amount, row, place) {
  const core = (text) =>
    bare(text).replace(/(?:以来|期间|时期|之内|以前|之前|以后|之后|[来内里间起前后])$/u, '');
  const holds = (one, other) => one !== '' && (one.includes(other) || other.includes(one));
  const date = dates.get(row.date_id);
  const aspects = {
    item: [
      amount.item,
      row.item,
      (want, got) => [want, ...(amount.acceptItems ?? [])].some((one) => holds(bare(got), bare(one))),
    ],
    modifier: [
      amount.modifier,
      row.modifier,
      (want, got) => [want, ...(amount.acceptModifiers ?? [])].includes(got),
    ],
    date: [amount.date, date?.text, (want, got) => core(want) === core(got)],
    organization: [
      amount.organization,
      bodies.get(row.organization_id)?.name,
      (want, got) => bare(want) === bare(got),
    ],
  };
  for (const aspect of only) {
    const [want, got, isRight] = aspects[aspect];
    tally(score[aspect], aspect, want ?? null, got ?? null, isRight, place);
  }
}

function tally(counts, aspect, want, got, isRight, place) {
  if (want === null) {
    counts.unasked++;
    if (got === null) return;
    counts.spurious++;
    notes.push(`[${aspect} spurious] ${place}: ${got}`);
  } else {
    counts.wanted++;
    if (got !== null && isRight(want, got)) counts.right++;
    else notes.push(`[${aspect}] ${place}: want ${want} got ${got ?? 'none'}`);
  }
}

for (const note of notes.slice(0, most)) console.log(`  ${note}`);
console.log(JSON.stringify(score));
