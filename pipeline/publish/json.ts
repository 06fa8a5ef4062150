import type { Format } from './format.js';

/** One JSON array with one object a line, its keys in column order. */
export const writeJson: Format = ({ columns }) => {
  const names = columns.map((column) => column.name);
  let isFirst = true;
  return {
    write(rows) {
      const lines = rows.map((row) =>
        JSON.stringify(Object.fromEntries(names.map((name) => [name, row[name] ?? null]))),
      );
      const text = `${isFirst ? '[\n' : ',\n'}${lines.join(',\n')}`;
      isFirst = false;
      return Buffer.from(text);
    },
    end: () => Buffer.from(isFirst ? '[]\n' : '\n]\n'),
  };
};
