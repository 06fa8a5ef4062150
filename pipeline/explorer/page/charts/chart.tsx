import { useEffect, useRef, useState } from 'preact/hooks';

interface ChartProps {
  /** Draws the chart for a width. */
  readonly draw: (width: number) => Element;
  /** What a screen reader is told of it. */
  readonly label: string;
  /** The chart is drawn again when this changes. */
  readonly state: string;
  readonly caption?: string;
}

/** A chart of Observable Plot that follows the width of its place; its links are links of the page. */
export function Chart({ draw, label, state, caption }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.floor(element.clientWidth)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (box.current === null || width === 0) return;
    const chart = draw(width);
    nameLinks(chart);
    box.current.replaceChildren(chart);
  }, [width, state]);
  return (
    <figure class="chart">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls */}
      <div ref={box} role="group" aria-label={label} />
      {caption !== undefined && <figcaption class="hint">{caption}</figcaption>}
    </figure>
  );
}

/** Plot puts the label on the mark; a screen reader reads that of the link around it. */
function nameLinks(chart: Element): void {
  for (const link of chart.querySelectorAll('a')) {
    const named = link.querySelector('[aria-label]');
    if (named === null) continue;
    link.setAttribute('aria-label', named.getAttribute('aria-label') ?? '');
    named.removeAttribute('aria-label');
  }
  // Groups of marks are drawing, told by the labels of the links.
  for (const group of chart.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
}
