import type { TableName } from '../../../../schemas/index.js';
import type { ListedFile } from '../../core.js';
import { useApp } from '../app-context.js';
import { formatBytes, formatNumber } from '../data/numbers.js';
import { CopyButton } from '../parts/copy-button.js';
import { ViewHeading } from '../parts/lists.js';
import { OmittedNote } from '../parts/omitted-note.js';
import { TableBox } from '../parts/table-box.js';
import { COLUMNS_ZH, TABLES_ZH } from '../words/columns-zh.js';

const FORMATS = ['csv', 'json', 'arrow', 'parquet'] as const;

/** Every published file with size and hash, the codebook, and how to cite and verify. */
export function DownloadView() {
  const { t, data } = useApp();
  const { files, version, fingerprint, license, title } = data.core;
  const others = files.filter(({ path }) => !FORMATS.some((format) => path.startsWith(`${format}/`)));
  const citation = `The Zhewen authors: ${title}, version ${version}, data ${fingerprint}. ${license.name}.`;
  return (
    <>
      <ViewHeading title={t.data.title} count={t.data.version(version, fingerprint)} />
      <p class="intro">{t.data.intro}</p>
      <OmittedNote />
      <TableFiles files={files} />
      <section>
        <h2>{t.data.other}</h2>
        <FileTable files={others.filter(({ path }) => !path.startsWith('schemas/'))} label={t.data.other} />
      </section>
      <section>
        <h2>{t.data.verify}</h2>
        <pre>sha256sum -c SHA256SUMS</pre>
        <details>
          <summary>{t.data.allHashes}</summary>
          <FileTable files={files} label={t.data.allHashes} />
        </details>
      </section>
      <section>
        <h2>{t.data.citation}</h2>
        <p class="citation">{citation}</p>
        <p class="buttons">
          <CopyButton text={citation} label={t.record.copy} />
        </p>
        <p>
          {t.data.license}: <a href={license.path}>{license.name}</a>
        </p>
      </section>
      <Codebook />
      <Notices />
    </>
  );
}

function TableFiles({ files }: { readonly files: readonly ListedFile[] }) {
  const { t, data } = useApp();
  const byPath = new Map(files.map((file) => [file.path, file]));
  return (
    <TableBox label={t.data.title}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.data.table}</th>
            <th scope="col" class="number">
              {t.data.rows}
            </th>
            {FORMATS.map((format) => (
              <th key={format} scope="col" class="number">
                {format}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(data.core.notes).map(([table, { rows }]) => (
            <tr key={table}>
              <th scope="row">
                <a href={`#codebook-${table}`} onClick={(event) => openCodebook(event, table)}>
                  <code>{table}</code>
                </a>
              </th>
              <td class="number">{formatNumber(rows)}</td>
              {FORMATS.map((format) => {
                const file = byPath.get(`${format}/${table}.${format}`);
                return (
                  <td key={format} class="number">
                    {file !== undefined && (
                      <a
                        href={file.path}
                        download
                        title={`${formatNumber(file.size)} B, SHA-256 ${file.sha256}`}
                        aria-label={`${file.path}, ${formatBytes(file.size)}`}
                      >
                        {formatBytes(file.size)}
                      </a>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

function FileTable({ files, label }: { readonly files: readonly ListedFile[]; readonly label: string }) {
  const { t } = useApp();
  return (
    <TableBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.data.file}</th>
            <th scope="col" class="number">
              {t.data.size}
            </th>
            <th scope="col">{t.data.hash}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ path, size, sha256 }) => (
            <tr key={path}>
              <td>
                <a href={path} download>
                  {path}
                </a>
              </td>
              <td class="number nowrap">{t.data.bytes(formatNumber(size))}</td>
              <td>
                <code class="hash">{sha256}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** The address is the state of the page, so that a place in it is opened by hand. */
function openCodebook(event: Event, table: string): void {
  event.preventDefault();
  const details = document.getElementById(`codebook-${table}`);
  if (!(details instanceof HTMLDetailsElement)) return;
  details.open = true;
  details.scrollIntoView();
  details.querySelector('summary')?.focus();
}

/** Licences of the software that the page is made of. */
function Notices() {
  const { t } = useApp();
  const template = document.getElementById('notices');
  const notices = template instanceof HTMLTemplateElement ? template.content.textContent : '';
  return (
    <section>
      <h2>{t.data.software}</h2>
      <details>
        <summary>{t.data.notices}</summary>
        <pre class="notices" lang="en">
          {notices}
        </pre>
      </details>
    </section>
  );
}

function Codebook() {
  const { t, data, language } = useApp();
  return (
    <section>
      <h2>{t.data.codebook}</h2>
      {Object.entries(data.core.notes).map(([table, { title, description, columns, rows }]) => (
        <details key={table} id={`codebook-${table}`} class="codebook">
          <summary>
            <code>{table}</code> {language === 'zh' ? TABLES_ZH[table as TableName] : title}{' '}
            <span class="count">{formatNumber(rows)}</span>
          </summary>
          {language === 'en' && <p>{description}</p>}
          <TableBox label={table}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.data.columns}</th>
                  <th scope="col">{t.data.type}</th>
                  <th scope="col">{t.data.description}</th>
                </tr>
              </thead>
              <tbody>
                {columns.map((column) => (
                  <tr key={column.name}>
                    <th scope="row">
                      <code>{column.name}</code>
                    </th>
                    <td class="nowrap">
                      {column.type}
                      {column.nullable && <small> {t.data.nullable}</small>}
                    </td>
                    <td>
                      {language === 'zh'
                        ? (COLUMNS_ZH[table as TableName][column.name] ?? column.description)
                        : column.description}
                      {column.references !== null && (
                        <small>
                          {' '}
                          → <code>{column.references}</code>
                        </small>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableBox>
        </details>
      ))}
    </section>
  );
}
