import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'rolldown';
import { BUNDLE_FILE, bundleScript, CODE_FILE, runBundle } from './bundle.js';

// Bundles `extract` into one file, and keeps the engine's code for it; a step of `npm run compile`. Finding, reading and
// compiling its two hundred modules one by one takes half of the time that a line takes from start to end.

/** From this length on data lie beside the bundle: text in it is read twice, as source and as the engine's code. */
const LARGE = 20_000;
const READING = `import { readFileSync } from 'node:fs';\n`;
let files = 0;

/** Code that reads a value from JSON. */
function parsing(value: unknown): string {
  const json = JSON.stringify(value);
  if (json.length < LARGE) return `/* @__PURE__ */ JSON.parse(${JSON.stringify(json)})`;
  const name = `data-${files++}.json`;
  writeFileSync(new URL(name, pathToFileURL(BUNDLE_FILE)), json);
  return `/* @__PURE__ */ JSON.parse(readFileSync(new URL('${name}', import.meta.url), 'utf8'))`;
}

/** Lexicons as text for JSON.parse, which reads them in half the time that the engine takes for the same as code. */
const lexiconsAsText: Plugin = {
  name: 'lexicons-as-text',
  transform: {
    filter: { id: /\.json$/ },
    handler: (code) => ({
      code: `${READING}export default ${parsing(JSON.parse(code))};`,
      moduleType: 'js',
    }),
  },
};

/** Modules that make data of other data: the bundle holds what they export, not how they make it. */
const DATA_MODULES =
  /(?:organizations[\\/](?:body-rows|vocabulary-words)|dates[\\/]rules[\\/]first-units)\.js$/;
const dataMadeBeforehand: Plugin = {
  name: 'data-made-beforehand',
  load: {
    filter: { id: DATA_MODULES },
    handler: async (id) => {
      const exported = Object.entries((await import(pathToFileURL(id).href)) as Record<string, unknown>);
      return (
        READING + exported.map(([name, value]) => `export const ${name} = ${parsing(value)};`).join('\n')
      );
    },
  },
};

const ENTRY = 'extract-entry';
const moduleFile = (path: string): string =>
  JSON.stringify(fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/'));
/** The entry: the command, and the reading of one text. */
const entry: Plugin = {
  name: ENTRY,
  resolveId: { filter: { id: new RegExp(`^${ENTRY}$`) }, handler: (id) => id },
  load: {
    filter: { id: new RegExp(`^${ENTRY}$`) },
    handler: () =>
      `export { extractLines } from ${moduleFile('extract.js')};\nexport { readText } from ${moduleFile('../read-text.js')};`,
  },
};

/** A text with something for every extractor: functions that it calls are kept compiled, others are when first called. */
const SAMPLE =
  '新华社北京3月5日电（记者林秀娟）3月5日，省科技厅印发《关于加快创新发展的若干意见》，提出到2025年全社会研发投入达1200亿元，年均增长8.5%以上。' +
  '省委书记王立群说，去年前三季度，华能集团等20余家企业与清华大学共建实验室，投资约35亿元，同比增长12.6%，新增就业3.2万人，其中高校毕业生占四成。';

rmSync(dirname(BUNDLE_FILE), { recursive: true, force: true });
mkdirSync(dirname(BUNDLE_FILE));
await build({
  input: ENTRY,
  platform: 'node',
  plugins: [entry, dataMadeBeforehand, lexiconsAsText],
  output: { file: BUNDLE_FILE, format: 'cjs' },
  logLevel: 'warn',
});
const script = bundleScript();
const { readText } = runBundle(script);
readText(SAMPLE, { referenceDate: '2020', region: null });
writeFileSync(CODE_FILE, script.createCachedData());
