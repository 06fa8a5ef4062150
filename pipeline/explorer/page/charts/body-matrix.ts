import * as Plot from '@observablehq/plot';
import { cut } from './amount-bars.js';

/** A cell of the matrix: two bodies and how often they stand together. */
export interface MatrixCell {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
  readonly href: string;
  readonly label: string;
}

/** Bodies against bodies, both ways; the darker a cell, the more they stand together. */
export function bodyMatrix(cells: readonly MatrixCell[], names: readonly string[], width: number): Element {
  const left = Math.min(230, Math.max(90, width * 0.3));
  const size = Math.min(34, (width - left - 90) / names.length);
  const most = Math.max(...cells.map(({ weight }) => weight), 1);
  const label = (name: string) => cut(name, left / 12.5);
  return Plot.plot({
    width: left + size * names.length + 90,
    height: size * names.length + 110,
    marginLeft: left,
    marginTop: 104,
    marginRight: 90,
    marginBottom: 6,
    style: { background: 'transparent', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: {
      domain: [...names],
      axis: 'top',
      tickRotate: -45,
      tickSize: 0,
      label: null,
      tickFormat: (name: string) => cut(name, 10),
      padding: 0.06,
    },
    y: { domain: [...names], tickSize: 0, label: null, tickFormat: label, padding: 0.06 },
    marks: [
      Plot.cell(
        names.flatMap((a) => names.map((b) => ({ a, b }))),
        { x: 'a', y: 'b', fill: 'var(--tint)', className: 'empty-cell' },
      ),
      Plot.cell(cells, {
        x: 'a',
        y: 'b',
        fill: 'var(--c3)',
        fillOpacity: (cell: MatrixCell) => 0.3 + (0.7 * cell.weight) / most,
        href: 'href',
        ariaLabel: 'label',
        title: 'label',
        className: 'bar',
      }),
    ],
  });
}
