import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../pipeline/docs/contents.js';
import { ABOUT } from '../../pipeline/publish/about.js';
import { readPart } from '../../pipeline/read-part.js';
import { parseExpectations } from '../../schemas/expectations.js';
import { parseSidecar } from '../../schemas/sidecar.js';
import { fencesOf } from './snippets.mjs';

const FILES = ['README.md', 'DATASET.md', 'CHANGELOG.md', 'tests/gold/README.md'];
const textOf = (file: string) => readFileSync(file, 'utf8');

/** Targets of all links of a document, but for those on the web. */
function linksOf(document: string): readonly string[] {
  return [...document.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target));
}

describe.each(FILES)('%s', (file) => {
  it('links to files and headings that there are', () => {
    const broken = linksOf(textOf(file)).filter((link) => {
      const [path = '', anchor] = link.split('#', 2);
      const target = path === '' ? file : join(dirname(file), path);
      if (!existsSync(target)) return true;
      if (anchor === undefined) return false;
      return !headingsOf(textOf(target)).some((heading) => heading.anchor === anchor);
    });
    expect(broken).toEqual([]);
  });

  it('closes every mark that it opens', () => {
    const marks = (pattern: RegExp) => [...textOf(file).matchAll(pattern)].map(([, name]) => name);
    expect(marks(/^<!-- (?!\/)([\w .-]+) -->$/gm)).toEqual(marks(/^<!-- \/([\w .-]+) -->$/gm));
  });
});

describe('snippets', () => {
  const fences = ['README.md', 'DATASET.md'].flatMap((file) => fencesOf(textOf(file)));
  const codeOf = (options: string) => fences.find((fence) => fence.options === options)?.code ?? '';

  it('are in every language that is promised', () => {
    const run = fences.filter(({ options }) => options.startsWith('run')).map(({ language }) => language);
    expect(new Set(run)).toEqual(new Set(['sh', 'python', 'sql', 'r', 'js']));
  });

  it('read every format', () => {
    const code = fences.map((fence) => fence.code).join('\n');
    for (const format of ['csv', 'json', 'arrow', 'parquet']) expect(code).toContain(`dist/${format}/`);
  });

  it('show a sidecar and expectations that the build accepts', () => {
    expect(parseSidecar(codeOf('sidecar'), 'x.json')).toMatchObject({ ok: true });
    expect(parseExpectations(codeOf('expectations'))).toMatchObject({ ok: true });
  });

  it('show corrections that hold for the published issue', () => {
    const part = readPart({
      issueId: '2020',
      fileName: '2020.txt',
      bytes: readFileSync('raw/2020.txt'),
      sidecar: textOf('raw/2020.json'),
      corrections: codeOf('corrections'),
    });
    expect(part.ok ? '' : part.problem.message).toBe('');
  });
});

describe('the citation', () => {
  const bibtex = /```bibtex\n([\s\S]*?)```/.exec(textOf('DATASET.md'))?.[1] ?? '';
  const field = (name: string) => new RegExp(`\\b${name}\\s*= \\{+(.*?)\\}+,?\\n`).exec(bibtex)?.[1];
  const cff = textOf('CITATION.cff');

  it('says the same in BibTeX, in CITATION.cff and in the descriptors', () => {
    expect(field('title')).toBe(ABOUT.title);
    expect(field('version')).toBe(ABOUT.version);
    expect(field('author')).toBe(ABOUT.author);
    expect(cff).toContain(`\ntitle: "${ABOUT.title}"\n`);
    expect(cff).toContain(`\nversion: ${ABOUT.version}\n`);
    expect(cff).toContain(`  - name: ${ABOUT.author}\n`);
  });

  it('has the year of the licence notice', () => {
    expect(textOf('LICENSE-DATA')).toContain(`(c) ${field('year')} `);
  });
});
