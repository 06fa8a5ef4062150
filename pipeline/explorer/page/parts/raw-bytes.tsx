import { useApp } from '../app-context.js';
import { formatNumber } from '../data/numbers.js';
import type { Article, Mark } from '../data/rows.js';

const MOST_BYTES = 256;

/** The bytes of the raw file from which a record was read, as hexadecimal and as text, and how to see them oneself. */
export function RawBytes({ article, mark }: { readonly article: Article; readonly mark: Mark }) {
  const { t, data } = useApp();
  const issue = data.byId('issues', 'issue_id').get(article.issue_id);
  if (issue === undefined) return null;
  if (mark.kind === 'event')
    return (
      <section>
        <h3>{t.record.raw}</h3>
        <p class="hint">{t.record.rawEvent}</p>
      </section>
    );
  const { raw_start: start, raw_end: end } = mark.row;
  const bytes = data.rawBytes(issue.issue_id)?.subarray(start, end) ?? null;
  return (
    <section data-raw>
      <h3>{t.record.raw}</h3>
      <p>{t.record.rawPlace(formatNumber(start), formatNumber(end), issue.source_file)}</p>
      {bytes === null ? (
        <p class="hint">{t.record.rawMissing}</p>
      ) : (
        <>
          <p class="raw-text" lang="zh-CN">
            {showWhiteSpace(decode(bytes, issue.encoding))}
          </p>
          <p class="hex">
            <code>{hexOf(bytes.subarray(0, MOST_BYTES))}</code>
            {bytes.length > MOST_BYTES && ' …'}
          </p>
        </>
      )}
      <details>
        <summary>{t.record.verify}</summary>
        <pre>{`tail -c +${start + 1} raw/${issue.source_file} | head -c ${end - start} | iconv -f ${issue.encoding} -t utf-8`}</pre>
      </details>
    </section>
  );
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    return '';
  }
}

/** Line ends and spaces of the raw file, which the clean text has not, are made visible. */
function showWhiteSpace(text: string): string {
  return text.replaceAll(/\r?\n/gu, '⏎').replaceAll(/[ \t]/gu, '␣').replaceAll('\u3000', '□');
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(' ');
}
