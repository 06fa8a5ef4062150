import { useEffect, useRef } from 'preact/hooks';
import { partsOfRule } from '../../rule-parts.js';
import { useApp } from '../app-context.js';
import type { Article, Mark } from '../data/rows.js';
import { ruleMeaning } from '../words/index.js';
import { Citation } from './citation.js';
import { ColumnList } from './column-list.js';
import { RawBytes } from './raw-bytes.js';
import { RecordValue } from './record-value.js';
import { Related } from './related.js';

interface PanelProps {
  readonly article: Article;
  readonly mark: Mark | undefined;
  readonly onClose: () => void;
}

/** The open record: value, relations, raw bytes, rule, every column, citation. */
export function RecordPanel({ article, mark, onClose }: PanelProps) {
  const { t, route } = useApp();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollTo(0, 0), [route.record]);
  return (
    <aside class="record" aria-label={t.record.title} ref={panel}>
      <div class="record-bar">
        <code class="record-id">{route.record}</code>
        <button type="button" class="close" onClick={onClose} aria-label={t.close} data-close>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {mark === undefined ? (
        <p class="empty">{t.notFound(route.record)}</p>
      ) : (
        <RecordBody article={article} mark={mark} key={mark.id} />
      )}
    </aside>
  );
}

function RecordBody({ article, mark }: { readonly article: Article; readonly mark: Mark }) {
  const { t, data } = useApp();
  return (
    <>
      <div aria-live="polite">
        <p class={`record-kind kind-${mark.kind}`}>{t.kinds[mark.kind]}</p>
        <h2 class="record-text" lang="zh-CN">
          {data.slice(mark.articleId, mark.start, mark.end)}
        </h2>
        <RecordValue mark={mark} />
      </div>
      {mark.row.correction !== null && (
        <p class="note">
          <strong>{t.record.correction}</strong> <span lang="zh-CN">{mark.row.correction}</span>
        </p>
      )}
      <Related mark={mark} />
      <Overlapping mark={mark} />
      <RawBytes article={article} mark={mark} />
      <RuleNotes rule={mark.row.rule} />
      <Citation article={article} mark={mark} />
      <ColumnList mark={mark} />
    </>
  );
}

function Overlapping({ mark }: { readonly mark: Mark }) {
  const { t, data, href } = useApp();
  const others = data
    .marks(mark.articleId)
    .filter((other) => other !== mark && other.start < mark.end && other.end > mark.start);
  if (others.length === 0) return null;
  return (
    <section>
      <h3>{t.reader.overlapping}</h3>
      <ul class="plain-list">
        {others.map((other) => (
          <li key={other.id}>
            <a href={href({ view: 'article', subject: other.articleId, record: other.id })}>
              {t.kinds[other.kind]}{' '}
              <span lang="zh-CN">{data.slice(other.articleId, other.start, other.end)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function RuleNotes({ rule }: { readonly rule: string }) {
  const { t, data } = useApp();
  const cases = partsOfRule(rule).flatMap((part) => data.core.rules[part] ?? []);
  return (
    <section>
      <h3>{t.record.rule}</h3>
      <p>
        <code>{rule}</code>
      </p>
      {ruleMeaning(t, rule).map((meaning) => (
        <p key={meaning}>{meaning}</p>
      ))}
      {cases.length > 0 && (
        <>
          <p class="hint">{t.record.ruleCases}</p>
          <ul class="cases" lang="zh-CN">
            {cases.slice(0, MOST_CASES).map(([text, mention]) => (
              <li key={text}>
                <Case text={text} mention={mention} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

const MOST_CASES = 6;

function Case({ text, mention }: { readonly text: string; readonly mention: string }) {
  const at = Math.max(0, text.indexOf(mention));
  return (
    <>
      {text.slice(0, at)}
      <mark>{mention}</mark>
      {text.slice(at + mention.length)}
    </>
  );
}
