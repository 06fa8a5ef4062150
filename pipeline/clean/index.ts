export { joinLines } from './join.js';
export { type Line, linesOf } from './lines.js';
