import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/extract/index.js';
import { resolve } from '../../../pipeline/resolve/index.js';
import cases from './parts-and-places.json' with { type: 'json' };

interface Article {
  readonly why: string;
  readonly headline: string;
  readonly body: string;
  readonly reference: string;
  readonly place?: string | null;
  readonly types?: readonly string[];
  readonly trigger?: string;
  readonly modality?: string;
  /** Bodies that take no part. */
  readonly without?: readonly string[];
  /** Roles that bodies have, and roles that they do not have. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly noRole?: Readonly<Record<string, string>>;
}
const articles: readonly Article[] = cases as unknown as readonly Article[];

describe('place and participants of the main event', () => {
  it.each(articles.map((one) => [one.why, one] as const))('%s', (_, one) => {
    const { headline, body, reference: referenceDate } = one;
    const passage = { id: 'test', text: `${headline}\n${body}`, headlineEnd: headline.length };
    const { findings } = resolve([extract(passage)], { referenceDate, region: null });
    const main = findings[0]?.events.find(({ isMain }) => isMain);
    if (one.place !== undefined) expect(main?.place).toBe(one.place);
    if (one.types !== undefined) expect(one.types).toContain(main?.type);
    if (one.trigger !== undefined) expect(main?.text).toBe(one.trigger);
    if (one.modality !== undefined) expect(main?.modality).toBe(one.modality);
    const parts = new Map(main?.participants.map(({ organization, role }) => [organization, role]));
    for (const name of one.without ?? []) expect([...parts.keys()]).not.toContain(name);
    for (const [name, role] of Object.entries(one.roles ?? {}))
      expect([name, parts.get(name)]).toEqual([name, role]);
    for (const [name, role] of Object.entries(one.noRole ?? {})) expect(parts.get(name)).not.toBe(role);
  });
});
