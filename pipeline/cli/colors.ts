import pc from 'picocolors';

/** Colours on a terminal only, never in a pipe or a log, unless FORCE_COLOR asks for them; NO_COLOR forbids them. */
const wanted = process.env.NO_COLOR === undefined || process.env.NO_COLOR === '';
const forced = process.env.FORCE_COLOR !== undefined && process.env.FORCE_COLOR !== '0';
export const hasColors = wanted && (forced || process.stdout.isTTY === true);
export const colors = pc.createColors(hasColors);
