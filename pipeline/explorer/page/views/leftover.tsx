import type { UnreadFigure } from '../../core.js';
import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import { Snippet } from '../parts/links.js';
import { Paged, ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { TableBox } from '../parts/table-box.js';
import { labelOf } from '../words/index.js';

/** What is in no record: text outside articles, figures that nothing read, warnings. */
export function LeftoverView() {
  const { t, data } = useApp();
  const { problems, unread } = data.core;
  return (
    <>
      <ViewHeading title={t.leftover.title} />
      <p class="intro">{t.leftover.intro}</p>
      <OmittedNote />
      <section>
        <h2>
          {t.leftover.problems} <span class="count">{formatNumber(problems.total)}</span>
        </h2>
        <Paged items={problems.listed} size={30} empty={t.leftover.noProblems}>
          {(shown) => (
            <ul class="entity-list">
              {shown.map(({ rule, file, place, message }) => (
                <li key={`${rule} ${file} ${place} ${message}`}>
                  <span class="tag">{rule}</span> {file}
                  {place !== null && `, ${place}`}: <span lang="zh-CN">{message}</span>
                </li>
              ))}
            </ul>
          )}
        </Paged>
        <Listed n={problems.listed.length} of={problems.total} />
      </section>
      <Corrections />
      <Blocks />
      <section>
        <h2>
          {t.leftover.figures} <span class="count">{formatNumber(unread.total)}</span>
        </h2>
        <p class="hint">{t.leftover.figuresHint}</p>
        <Paged items={unread.listed} empty={t.leftover.noFigures}>
          {(shown) => (
            <ul class="mention-list">
              {shown.map((figure) => (
                <Figure key={`${figure.article_id} ${figure.start}`} figure={figure} />
              ))}
            </ul>
          )}
        </Paged>
        <Listed n={unread.listed.length} of={unread.total} />
      </section>
      <Issues />
    </>
  );
}

/** Records that a person changed, added or removed, with what stood there before. */
function Corrections() {
  const { t, data } = useApp();
  const { total, listed } = data.core.corrections;
  return (
    <section>
      <h2>
        {t.leftover.corrections} <span class="count">{formatNumber(total)}</span>
      </h2>
      <Paged items={listed} size={30} empty={t.leftover.noCorrections}>
        {(shown) => (
          <ul class="entity-list">
            {shown.map(({ action, table, record, before, after, reason, author, date, source }) => (
              <li key={`${action} ${table} ${record}`}>
                <span class="tag">{action}</span> <code lang="zh-CN">{record}</code>
                <span lang="zh-CN">
                  {' '}
                  {before !== null && <del>{valuesOf(before)}</del>}{' '}
                  {after !== null && <ins>{valuesOf(after)}</ins>}
                </span>
                <span class="meta">
                  <span lang="zh-CN">{reason}</span> · {t.leftover.correctionBy(author, date)}
                  {source !== null && ` · ${source}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Paged>
      <Listed n={listed.length} of={total} />
    </section>
  );
}

function valuesOf(values: Readonly<Record<string, unknown>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
}

function Listed({ n, of }: { readonly n: number; readonly of: number }) {
  const { t } = useApp();
  return n === of ? null : <p class="hint">{t.leftover.listed(formatNumber(n), formatNumber(of))}</p>;
}

function Figure({ figure: { article_id, start, text } }: { readonly figure: UnreadFigure }) {
  const { data, href } = useApp();
  return (
    <li>
      <a class="plain" href={href({ view: 'article', subject: article_id })}>
        <Snippet articleId={article_id} start={start} end={start + Array.from(text).length} />
        <span class="meta" lang="zh-CN">
          {article_id} · {data.article(article_id)?.headline}
        </span>
      </a>
    </li>
  );
}

function Blocks() {
  const { t, data } = useApp();
  // What was left unassigned comes first.
  const blocks = data
    .rows('blocks')
    .toSorted((a, b) => Number(b.kind === 'unassigned') - Number(a.kind === 'unassigned'));
  return (
    <section>
      <h2>
        {t.leftover.blocks} <span class="count">{formatNumber(blocks.length)}</span>
      </h2>
      <Paged items={blocks} empty={t.leftover.noBlocks}>
        {(shown) => (
          <TableBox label={t.leftover.blocks}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.documents.kind}</th>
                  <th scope="col">{t.amounts.text}</th>
                  <th scope="col">{t.filters.issue}</th>
                  <th scope="col" class="number">
                    {t.record.raw}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ block_id, issue_id, kind, text, raw_start, raw_end }) => (
                  <tr key={block_id} class={kind === 'unassigned' ? 'row-unassigned' : ''}>
                    <td class="nowrap">
                      <span class="tag">{labelOf(t.labels.block, kind)}</span>
                    </td>
                    <td lang="zh-CN">{text}</td>
                    <td class="nowrap">{issue_id}</td>
                    <td class="number nowrap">
                      {formatNumber(raw_start)}–{formatNumber(raw_end)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        )}
      </Paged>
    </section>
  );
}

function Issues() {
  const { t, data } = useApp();
  return (
    <section>
      <h2>{t.leftover.issues}</h2>
      <Paged items={data.rows('issues').toReversed()} size={30}>
        {(shown) => (
          <TableBox label={t.leftover.issues}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.filters.issue}</th>
                  <th scope="col">{t.record.date}</th>
                  <th scope="col" class="number">
                    {t.views.articles}
                  </th>
                  <th scope="col" class="number">
                    {t.leftover.unassigned}
                  </th>
                  <th scope="col">SHA-256</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(
                  ({
                    issue_id,
                    title,
                    reference_date,
                    articles,
                    characters,
                    unassigned_characters,
                    sha256,
                  }) => (
                    <tr key={issue_id}>
                      <td lang="zh-CN">
                        {issue_id}
                        {title !== null && ` · ${title}`}
                      </td>
                      <td class="nowrap">{reference_date}</td>
                      <td class="number">{formatNumber(articles)}</td>
                      <td class="number nowrap">
                        {t.leftover.ofCharacters(
                          formatNumber(unassigned_characters),
                          formatNumber(characters),
                        )}
                      </td>
                      <td>
                        <code class="hash">{sha256}</code>
                      </td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </TableBox>
        )}
      </Paged>
    </section>
  );
}
