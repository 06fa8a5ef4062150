import type { OrganizationMention } from '../../extract/mentions.js';
import type { Placed, PlacedAmount, Scene } from './scene.js';
import { clauseStart, firstFrom } from './scene.js';
import { REPORTS } from './words.js';

const REPORT_BEHIND = new RegExp(`^[^，。；]{0,8}(?:${[...REPORTS].join('|')})`, 'u');
/** 广发证券首席分析师谢秉南认为，…: somebody of the body speaks. */
const SPEAKER_BEHIND = /^[^，。；]{0,22}(?:表示|介绍|认为|透露|指出|提醒|强调|坦言|说|称|预计|预测)[，：“]/u;
const RELATION_BEFORE =
  /(?:[向对给从与和据经由在同跟被比较至到]|联合|会同|根据|按照|依据|关于|通过|除|针对|占)$/u;

const MOST_BODIES = 6;
const FARTHEST = 160;

/** The organization whose amount it is: an index into the passage's organizations, or null. */
export function ownersOf(scene: Scene, mentions: readonly OrganizationMention[]): readonly (number | null)[] {
  const bodies = scene.organizations.filter(({ index }) => mentions[index] !== undefined);
  return scene.amounts.map((amount, i) => {
    const at = ownerOf(scene, bodies, amount);
    return at === null ? null : pairedOwner(scene, bodies, i, at);
  });
}

/** Place in `bodies` of the nearest body in the clause, else the one that opens an earlier clause of the sentence; never one that only reports. */
function ownerOf(scene: Scene, bodies: readonly Placed[], amount: PlacedAmount): number | null {
  const clause = clauseStart(scene, amount.start);
  const from = firstFrom(bodies, amount.start) - 1;
  for (let i = from; i >= 0 && i > from - MOST_BODIES; i--) {
    const body = bodies[i] as Placed;
    if (amount.start - body.end > FARTHEST) return null;
    const isNear = body.start >= clause;
    const behind = scene.text.slice(body.end, body.end + 28);
    if (REPORT_BEHIND.test(behind.slice(0, 12)) || SPEAKER_BEHIND.test(behind)) continue;
    if (RELATION_BEFORE.test(scene.text.slice(Math.max(scene.start, body.start - 2), body.start))) continue;
    if (isNear || opensClause(scene, body)) return i;
  }
  return null;
}

/** 工商银行、农业银行分别投放120亿元、98亿元: lists of one length are paired in order. */
function pairedOwner(scene: Scene, bodies: readonly Placed[], i: number, at: number): number | null {
  const names = listEndingAt(scene.text, bodies, at);
  if (names.length < 2) return bodies[at]?.index ?? null;
  const joins = (k: number): boolean => areListed(scene.text, scene.amounts[k - 1], scene.amounts[k]);
  let first = i;
  while (i - first < MOST_BODIES && joins(first)) first--;
  let last = i;
  while (last - first <= MOST_BODIES && joins(last + 1)) last++;
  return last - first + 1 === names.length ? (names[i - first]?.index ?? null) : null;
}

function listEndingAt(text: string, spans: readonly Placed[], end: number): readonly Placed[] {
  let first = end;
  while (first > 0 && end - first < MOST_BODIES && areListed(text, spans[first - 1], spans[first])) first--;
  return spans.slice(first, end + 1);
}

function areListed(text: string, first: Placed | undefined, second: Placed | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    /^(?:、|和|与|及|以及)$/u.test(text.slice(first.end, second.start))
  );
}

/** Whether a body stands first in its clause, dates aside. */
function opensClause(scene: Scene, body: Placed): boolean {
  const start = clauseStart(scene, body.start);
  let between = scene.text.slice(start, body.start);
  for (const date of scene.dates) {
    if (date.start >= start && date.end <= body.start)
      between = between.replace(scene.text.slice(date.start, date.end), '');
  }
  return between.trim().length <= 1;
}
