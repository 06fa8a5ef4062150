import { col, table } from './table.js';

export const issues = table({
  name: 'issues',
  title: 'Issues',
  description: 'One raw file: one issue (or page) of a newspaper, as extracted from its page.',
  key: ['issue_id'],
  columns: {
    issue_id: col.string("Name of the raw file without its extension, such as '2020'."),
    publication: col.optional.string('Name of the paper, where the sidecar or the masthead gives it.'),
    title: col.optional.string('Title of the issue or page, where the sidecar gives it.'),
    reference_date: col.date('Day against which relative dates (去年, 昨日) are resolved.'),
    source_file: col.string('Name of the raw file in the raw folder.'),
    sha256: col.string('SHA-256 of the raw file, in hexadecimal.'),
    encoding: col.string('Encoding of the raw file: the one with which its bytes must be decoded.'),
    bytes: col.int({ description: 'Size of the raw file.', unit: 'byte' }),
    characters: col.int({
      description: 'Characters of the raw file that are not white space.',
      unit: 'code point',
    }),
    articles: col.int('Articles found in the issue.'),
    unassigned_characters: col.int({
      description: 'Characters, white space apart, that no headline, paragraph or other known block took.',
      unit: 'code point',
    }),
  },
});
