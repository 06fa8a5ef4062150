import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';
import { EXPLORER_TEMPLATE } from '../io/index.js';
import { noticesOf } from './bundled-licenses.js';

// Bundles the explorer into one HTML file without data; a step of `npm run compile`, run in the root of the package.

const PAGE = 'pipeline/explorer/page';

/** The script as one file that names no path of this machine. */
async function bundleScript(): Promise<{ readonly script: string; readonly notices: string }> {
  const { output } = await build({
    input: resolve(PAGE, 'main.tsx'),
    write: false,
    platform: 'browser',
    tsconfig: false,
    resolve: { extensionAlias: { '.js': ['.ts', '.tsx', '.js'] } },
    transform: { target: 'es2022', jsx: { runtime: 'automatic', importSource: 'preact' } },
    output: { format: 'iife', minify: true, comments: { legal: false } },
  });
  if (output.length !== 1) throw new Error(`explorer: ${output.length} bundles instead of one`);
  const [{ code, moduleIds }] = output;
  // Inside <script>, these would end the script or open a comment.
  if (code.includes('<!--')) throw new Error('explorer: the script opens a comment of HTML');
  return { script: code.trim().replaceAll('</script', '<\\/script'), notices: noticesOf(moduleIds) };
}

/** Nothing may be fetched, framed or sent; the one script that runs is named by its hash. */
function policy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Replaces without reading $& and the like in what is put in. */
function put(template: string, mark: string, text: string): string {
  if (!template.includes(mark)) throw new Error(`explorer: page.html has no ${mark}`);
  return template.split(mark).join(text);
}

const { script, notices } = await bundleScript();
const style = ['base', 'layout', 'reader', 'views']
  .map((name) => readFileSync(resolve(PAGE, `styles/${name}.css`), 'utf8').replaceAll(/\/\*[^*]*\*\//gu, ''))
  .join('\n')
  .replaceAll(/\n\s*/gu, '\n')
  .trim();
let page = readFileSync(resolve(PAGE, 'page.html'), 'utf8');
page = put(page, '{{policy}}', policy(script));
page = put(page, '{{style}}', style);
page = put(page, '{{notices}}', notices.replaceAll('<', '&lt;'));
page = put(page, '{{script}}', script);
writeFileSync(EXPLORER_TEMPLATE, page);
