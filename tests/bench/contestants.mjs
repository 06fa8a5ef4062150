// Who is measured, each over the same texts; all models and dictionaries are loaded before the first round. Their packages
// are locked in this folder: the registry of some machines has no jieba for every platform, and the project needs none.
import { createRequire } from 'node:module';
import { BATCH_ISSUES } from '../../build/pipeline/cli/readers.js';
import { findAmounts } from '../../build/pipeline/extract/amounts/index.js';
import { findDates } from '../../build/pipeline/extract/dates/index.js';
import { outside } from '../../build/pipeline/extract/engine/overlap.js';
import { readAllPassages, readPassages } from '../../build/pipeline/read-passages.js';
import { resolveAmounts } from '../../build/pipeline/resolve/amounts/index.js';
import { resolveDates } from '../../build/pipeline/resolve/dates/index.js';

const require = createRequire(import.meta.url);

/** Everything: documents, organizations, people, dates, amounts and events, resolved; in batches, as `build` reads. */
export function readTogether(issues) {
  for (let i = 0; i < issues.length; i += BATCH_ISSUES) readAllPassages(issues.slice(i, i + BATCH_ISSUES));
}

/** Everything, issue by issue. */
export function readByIssue(issues) {
  for (const { passages, context } of issues) readPassages(passages, context);
}

/** Dates and amounts alone, resolved: what Microsoft's recognizers find. */
export function readDatesAndAmounts(texts, context) {
  return texts.map((text) => {
    const candidates = findDates(text);
    const dates = resolveDates(text, outside(candidates, []), context);
    const amounts = resolveAmounts(text, findAmounts(text, candidates), dates, []);
    return { dates, amounts };
  });
}

/** jieba with its own dictionary, words tagged with parts of speech, unknown words guessed: its usual way. */
export function jiebaTagger() {
  const { Jieba } = require('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict.js');
  const jieba = Jieba.withDict(dict);
  return (texts) => {
    for (const text of texts) jieba.tag(text, true);
  };
}

/** Microsoft's recognizers for Chinese: dates and times, money, dimensions, percentages. */
export function recognizers() {
  const culture = 'zh-cn';
  const { DateTimeRecognizer } = require('@microsoft/recognizers-text-date-time');
  const { NumberWithUnitRecognizer } = require('@microsoft/recognizers-text-number-with-unit');
  const { NumberRecognizer } = require('@microsoft/recognizers-text-number');
  const units = new NumberWithUnitRecognizer(culture);
  const dates = new DateTimeRecognizer(culture).getDateTimeModel();
  const amounts = [
    units.getCurrencyModel(),
    units.getDimensionModel(),
    new NumberRecognizer(culture).getPercentageModel(),
  ];
  return (texts, context) => {
    const reference = new Date(context.referenceDate);
    for (const text of texts) {
      dates.parse(text, reference);
      for (const model of amounts) model.parse(text);
    }
  };
}
