const NAMES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7'] as const;

/** A colour scale over named categories, from the palette of the theme, which colour-blind readers can tell apart. */
export function categoryColours(categories: readonly string[]): { domain: string[]; range: string[] } {
  return {
    domain: [...categories],
    range: categories.map((_, i) => `var(--${NAMES[i % NAMES.length] ?? 'c1'})`),
  };
}

/** Colours of the categories in order, for a legend in HTML. */
export function colourOf(index: number): string {
  return `var(--${NAMES[index % NAMES.length] ?? 'c1'})`;
}
