import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { linesOf, piecesOf } from '../data/pieces.js';
import type { Article, Mark } from '../data/rows.js';
import { placesOf } from '../data/searching.js';
import type { Shown } from './legend.js';
import { markValue, relatedSpans, type Stretch } from './mark-facts.js';

interface ReaderProps {
  readonly article: Article;
  /** Stands between the headline and the paragraphs. */
  readonly children?: ComponentChildren;
  /** Whether the headline is that of the page. */
  readonly isPage?: boolean;
  readonly shown: Shown;
  readonly selected: Mark | undefined;
}

/** The article's text with a link on every record; one of them is in the tab order, keys go from one to the next. */
export function Reader({ article, shown, selected, children, isPage = false }: ReaderProps) {
  const { data, route } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const text = data.text(article.article_id);
  const marks = data.marks(article.article_id).filter(({ kind }) => shown.has(kind));
  const entry = selected !== undefined && marks.includes(selected) ? selected : marks[0];
  useScrollTo(box, selected);
  useScrollToHit(box, isPage ? route.query : '');
  const hits = isPage ? placesOf(text, route.query).map((place) => ({ ...place, name: 'is-hit' })) : [];
  const unread = shown.has('unread') ? unreadIn(data, article.article_id) : [];
  const stretches = [...(selected === undefined ? [] : relatedSpans(data, selected)), ...unread, ...hits];
  const [headline, ...paragraphs] = linesOf(text.text);
  const line = (span: { readonly start: number; readonly end: number }) => (
    <Line
      articleId={article.article_id}
      span={span}
      marks={marks}
      stretches={stretches}
      selected={selected}
      entry={entry}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys move the focus between the links inside
    <div class="reader" lang="zh-CN" ref={box} onKeyDown={(event) => moveFocus(event, box.current)}>
      {headline !== undefined &&
        (isPage ? <h1>{line(headline)}</h1> : <h3 class="reader-headline">{line(headline)}</h3>)}
      {children}
      {paragraphs.map((span) => (
        <p key={span.start}>{line(span)}</p>
      ))}
    </div>
  );
}

interface LineProps {
  readonly articleId: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly marks: readonly Mark[];
  readonly stretches: readonly Stretch[];
  readonly selected: Mark | undefined;
  readonly entry: Mark | undefined;
}

function Line({ articleId, span, marks, stretches, selected, entry }: LineProps) {
  const { data } = useApp();
  // A stretch is cut at its edges as a mark is, but opens nothing.
  const cuts = stretches.flatMap(({ start, end }) => [start, end]);
  return (
    <>
      {piecesOf(span.start, span.end, marks).flatMap(({ start, end, marks: over }) => {
        const edges = [start, ...cuts.filter((cut) => start < cut && cut < end).sort((a, b) => a - b), end];
        return edges.slice(0, -1).map((from, i) => {
          const to = edges[i + 1] ?? end;
          const classes = stretches
            .filter((stretch) => stretch.start <= from && to <= stretch.end)
            .map((stretch) => stretch.name);
          const words = data.slice(articleId, from, to);
          const [mark] = over;
          if (mark === undefined)
            return classes.length === 0 ? (
              words
            ) : (
              <span key={from} class={classes.join(' ')}>
                {words}
              </span>
            );
          return (
            <MarkLink
              key={from}
              mark={mark}
              over={over}
              first={from === mark.start}
              selected={selected}
              isEntry={mark === entry}
              extra={classes}
            >
              {words}
            </MarkLink>
          );
        });
      })}
    </>
  );
}

interface MarkLinkProps {
  readonly mark: Mark;
  readonly over: readonly Mark[];
  /** Whether this is the beginning of the mark; the rest of one that is cut up is left to the pointer. */
  readonly first: boolean;
  readonly selected: Mark | undefined;
  readonly isEntry: boolean;
  readonly extra: readonly string[];
  readonly children: string;
}

function MarkLink({ mark, over, first, selected, isEntry, extra, children }: MarkLinkProps) {
  const { t, data, href } = useApp();
  const isSelected = selected !== undefined && over.includes(selected);
  const outer = over.slice(1).map(({ kind }) => `over-${kind}`);
  const words = data.slice(mark.articleId, mark.start, mark.end);
  const label = t.reader.markLabel(words, t.kinds[mark.kind], markValue(data, t, mark));
  return (
    <a
      class={['m', `m-${mark.kind}`, ...outer, ...extra, ...(isSelected ? ['selected'] : [])].join(' ')}
      href={href({ view: 'article', subject: mark.articleId, record: mark.id })}
      tabIndex={first && isEntry ? 0 : -1}
      data-id={first ? mark.id : undefined}
      data-mark={first ? '' : undefined}
      aria-label={first ? label : undefined}
      aria-current={isSelected ? 'true' : undefined}
      title={label}
    >
      {children}
    </a>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  j: 1,
  ArrowRight: 1,
  ArrowDown: 1,
  k: -1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/** Moves the focus to the next or previous mark. */
function moveFocus(event: KeyboardEvent, box: HTMLElement | null): void {
  const step = STEPS[event.key];
  if (step === undefined || box === null || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...box.querySelectorAll<HTMLElement>('[data-mark]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const next = links[at < 0 ? 0 : at + step];
  event.preventDefault();
  next?.focus();
}

/** Brings the first word that was searched into view. */
function useScrollToHit(box: { readonly current: HTMLElement | null }, query: string): void {
  useEffect(() => {
    if (query !== '')
      box.current?.querySelector('p .is-hit')?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, [query]);
}

/** Brings the open record into view; one that was opened from elsewhere gets the focus. */
function useScrollTo(box: { readonly current: HTMLElement | null }, selected: Mark | undefined): void {
  const id = selected?.id;
  useEffect(() => {
    if (id === undefined) return;
    const link = box.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (link === null || link === undefined) return;
    if (box.current?.contains(document.activeElement) !== true) link.focus({ preventScroll: true });
    link.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [id]);
}

function unreadIn(data: ReturnType<typeof useApp>['data'], articleId: string): readonly Stretch[] {
  const figures = data.core.unread.listed.filter((figure) => figure.article_id === articleId);
  return figures.map(({ start, text }) => ({
    start,
    end: start + Array.from(text).length,
    name: 'm-unread',
  }));
}
