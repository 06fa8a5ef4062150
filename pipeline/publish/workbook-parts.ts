import type { Cell } from './workbook-cells.js';

export interface SheetColumn {
  readonly name: string;
  readonly width: number;
}

/** A sheet before its rows. */
export interface SheetHead {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The files inside an .xlsx (ECMA-376) that say which sheets there are, by path; there are no document properties,
 * which would hold a time.
 */
export function workbookParts(sheets: readonly SheetHead[]): Record<string, Uint8Array> {
  return {
    '[Content_Types].xml': xml(contentTypes(sheets)),
    '_rels/.rels': xml(relations([['officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': xml(workbook(sheets)),
    'xl/_rels/workbook.xml.rels': xml(
      relations([
        ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
        ['styles', 'styles.xml'],
      ]),
    ),
    'xl/styles.xml': xml(STYLES),
  };
}

/** Where the sheet of this index lies inside an .xlsx. */
export function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function xml(body: string): Uint8Array {
  return new TextEncoder().encode(HEAD + body);
}

function contentTypes(sheets: readonly SheetHead[]): string {
  const part = (path: string, type: string) =>
    `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const parts = sheets.map((_, i) => part(`worksheets/sheet${i + 1}`, 'worksheet'));
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${parts.join('')}${part('styles', 'styles')}</Types>`
  );
}

function relations(targets: readonly (readonly [type: string, path: string])[]): string {
  const list = targets.map(
    ([type, path], i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/${type}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
}

function workbook(sheets: readonly SheetHead[]): string {
  const list = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`;
}

/** Indexes of `cellXfs` below. */
const STYLE = { general: 0, header: 1, text: 2, date: 3 } as const;

const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The XML of a sheet, written row by row; its first row stays in sight and can be filtered. */
export class SheetXml {
  private readonly places: readonly string[];
  private number = 1;

  constructor(private readonly columns: readonly SheetColumn[]) {
    this.places = columns.map((_, i) => letters(i));
  }

  head(): Uint8Array {
    const widths = this.columns.map(
      ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
    );
    const names = this.columns.map(({ name }, i) => textXml(`${letters(i)}1`, name, STYLE.header));
    return xml(
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
        `<cols>${widths.join('')}</cols><sheetData><row r="1">${names.join('')}</row>`,
    );
  }

  rows(rows: Iterable<readonly Cell[]>): Uint8Array {
    let lines = '';
    for (const cells of rows) {
      this.number += 1;
      const number = this.number;
      const row = cells.map((cell, i) => cellXml(`${this.places[i]}${number}`, cell));
      lines += `<row r="${number}">${row.join('')}</row>`;
    }
    return new TextEncoder().encode(lines);
  }

  end(): Uint8Array {
    const range = `A1:${letters(this.columns.length - 1)}${this.number}`;
    return new TextEncoder().encode(`</sheetData><autoFilter ref="${range}"/></worksheet>`);
  }
}

function cellXml(place: string, cell: Cell): string {
  if (cell === null) return '';
  switch (cell.kind) {
    case 'text':
      return textXml(place, cell.text, STYLE.text);
    case 'number':
      return `<c r="${place}"><v>${cell.number}</v></c>`;
    case 'date':
      return `<c r="${place}" s="${STYLE.date}"><v>${cell.number}</v></c>`;
    case 'bool':
      return `<c r="${place}" t="b"><v>${cell.value ? 1 : 0}</v></c>`;
  }
}

/** An inline string is text whatever it begins with: =SUM(A1) in it is no formula. */
function textXml(place: string, text: string, style: number): string {
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** XML knows no control characters; Excel writes them, and what looks like such a writing, as _xHHHH_. */
function escapeXml(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
    .replace(NOT_IN_XML, (character) => `_x${hexOf(character)}_`);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** A, B, …, Z, AA, AB. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
