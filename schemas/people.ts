import { col, correctionColumn, table } from './table.js';

export const people = table({
  name: 'people',
  title: 'People',
  description: 'Personal names, one entry a name and issue.',
  key: ['person_id'],
  correctable: ['organization_id'],
  columns: {
    person_id: col.string(
      "Issue and name, such as '2020/p-王建国': namesakes of different issues stay apart.",
    ),
    name: col.string('Personal name.'),
    titles: col.list('Titles next to the name, in order of first appearance.'),
    organization_id: col.optional.string({
      description: 'Organization named with the title.',
      references: 'organizations.organization_id',
    }),
    mentions: col.int('Mentions in the issue.'),
    ...correctionColumn,
  },
});
