import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRoute,
  NO_FILTERS,
  parseRoute,
  START,
  VIEWS,
} from '../../pipeline/explorer/page/data/route.js';

describe('addresses', () => {
  it('a record has one that can be read', () => {
    const route = { ...START, view: 'article', subject: '2020-03', record: '2020-03/d17' } as const;
    expect(formatRoute(route)).toBe('#/article/2020-03/d17');
    expect(parseRoute('#/article/2020-03/d17')).toEqual(route);
  });

  it('an organization keeps its Chinese name', () => {
    const route = { ...START, view: 'organization', subject: 'o-中国人民银行（杭州）' } as const;
    expect(formatRoute(route)).toBe('#/organization/o-中国人民银行（杭州）');
    expect(parseRoute(formatRoute(route))).toEqual(route);
  });

  it.each(['', '#', '#/', '#/nothing', '#main', '#/__proto__', '#/%E0%A4%A'])(
    '%j is the overview',
    (hash) => {
      expect(parseRoute(hash)).toEqual(START);
    },
  );

  it('any route is read back as it was', () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const filters = fc.record({
      issue: text,
      section: text,
      type: text,
      organization: text,
      from: text,
      to: text,
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...VIEWS, 'search' as const),
        filters,
        text,
        fc.constantFrom('zh' as const, 'en' as const, null),
        (view, chosen, query, language) => {
          const route = { ...START, view, filters: { ...NO_FILTERS, ...chosen }, query, language };
          expect(parseRoute(formatRoute(route))).toEqual(route);
        },
      ),
    );
  });

  it('any subject is read back as it was', () => {
    const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 16 });
    fc.assert(
      fc.property(fc.constantFrom('organization', 'document', 'person'), name, (view, subject) => {
        const route = { ...START, view, subject } as const;
        expect(parseRoute(formatRoute(route))).toEqual(route);
      }),
    );
  });
});
