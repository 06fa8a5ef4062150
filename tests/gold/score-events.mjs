#!/usr/bin/env node
// Scores the secondary events of a published dataset against the gold of one issue.
//
//   node tests/gold/score-events.mjs --dist DIR --gold tests/gold/2020.gold.json [--errors N]
//
// An event is found where an event of the dataset has a trigger that overlaps the gold's (or one of
// `acceptTriggers` in the same sentence), a type that the gold accepts and the same first day. Optional gold
// counts neither way; an event on the trigger of the gold's main event is no error.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const dist = option('dist', 'dist');
const gold = JSON.parse(readFileSync(option('gold'), 'utf8'));
const most = Number(option('errors', 0));
const table = (name) => JSON.parse(readFileSync(join(dist, 'json', `${name}.json`), 'utf8'));
const bare = (text) => (text ?? '').replace(/\s+/gu, '');

/** Code point offsets to offsets with white space left out. */
function squeeze(text) {
  const map = [0];
  for (const character of text) map.push(map.at(-1) + (/\s/u.test(character) ? 0 : 1));
  return map;
}

const articles = table('articles');
const events = table('events');
const score = { wanted: 0, found: 0, told: 0, spans: 0, typed: 0, dated: 0 };
const notes = [];

for (const wantedArticle of gold.articles) {
  const head = bare(wantedArticle.headline);
  const article = articles.find(({ headline }) => bare(headline) === head);
  const paragraphs = wantedArticle.paragraphs.join('\n');
  const from = squeeze(paragraphs);
  const to = squeeze(article?.text ?? '');
  const shift = [...head].length;
  const own = events
    .filter(({ article_id }) => article_id === article?.article_id)
    .map((event) => ({ ...event, s: to[event.trigger_start] - shift, e: to[event.trigger_end] - shift }))
    .filter(({ s }) => s >= 0);
  compare(wantedArticle, own, (at) => from[at], bare(paragraphs));
}

function compare(article, own, at, text) {
  const spansOf = (event) => {
    const sentence = bare(event.sentence);
    const start = sentence === '' ? -1 : text.indexOf(sentence);
    const also = (event.acceptTriggers ?? []).flatMap((word) => {
      const inside = start < 0 ? -1 : sentence.indexOf(bare(word));
      return inside < 0 ? [] : [[start + inside, start + inside + bare(word).length]];
    });
    return [[at(event.start), at(event.end)], ...also];
  };
  const overlaps = (event, one) => spansOf(event).some(([s, e]) => one.s < e && one.e > s);
  const typed = (event, one) => [event.type, ...(event.acceptTypes ?? [])].includes(one.type);
  const dated = (event, one) =>
    (event.startDate ?? null) === (one.start_date ?? null) ||
    (event.acceptBounds ?? []).some(([start]) => (start ?? null) === (one.start_date ?? null));
  const used = new Set();
  const name = article.headline.slice(0, 10);
  const all = article.events ?? [];
  for (const event of all.filter(({ optional }) => !optional)) {
    score.wanted++;
    const near = own.filter((one) => !used.has(one) && overlaps(event, one));
    const one =
      near.find((o) => typed(event, o) && dated(event, o)) ?? near.find((o) => typed(event, o)) ?? near[0];
    if (one === undefined) {
      notes.push(
        `[missed] ${name} ${event.type} ${event.trigger} ${event.startDate}: ${event.sentence.slice(0, 70)}`,
      );
      continue;
    }
    used.add(one);
    score.spans++;
    if (typed(event, one)) score.typed++;
    if (dated(event, one)) score.dated++;
    if (typed(event, one) && dated(event, one)) score.found++;
    else
      notes.push(
        `[value] ${name} ${event.trigger}: want ${event.type} ${event.startDate} got ${one.type} ${one.start_date} ${one.trigger}`,
      );
  }
  const free = [...all.filter(({ optional }) => optional), article.event].filter(
    (e) => e?.start !== undefined,
  );
  for (const one of own) {
    if (used.has(one)) score.told++;
    else if (!one.is_main && !free.some((event) => overlaps(event, one))) {
      score.told++;
      notes.push(
        `[spurious] ${name} ${one.type} ${one.trigger} ${one.start_date}: ${one.sentence.slice(0, 70)}`,
      );
    }
  }
}

const precision = score.told ? score.found / score.told : 0;
const recall = score.wanted ? score.found / score.wanted : 0;
const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
const round = (value) => Number(value.toFixed(3));
console.log(
  `secondary events: wanted ${score.wanted} told ${score.told} triggers ${score.spans} types ${score.typed} dates ${score.dated} | P ${round(precision)} R ${round(recall)} F1 ${round(f1)}`,
);
for (const line of notes.slice(0, most)) console.log(`  ${line}`);
console.log(JSON.stringify({ ...score, precision: round(precision), recall: round(recall), f1: round(f1) }));
