import { col, correctionColumn, table } from './table.js';
import { ROLES } from './vocabularies.js';

export const eventParticipants = table({
  name: 'event_participants',
  title: 'Participants of events',
  description: 'Organizations and people that take part in an event, with their role.',
  key: ['event_id', 'role', 'organization_id', 'person_id', 'mention_id'],
  correctable: ['role', 'organization_id', 'person_id', 'mention_id'],
  columns: {
    event_id: col.string({ description: 'The event.', references: 'events.event_id' }),
    organization_id: col.optional.string({
      description: 'The organization, if the participant is one.',
      references: 'organizations.organization_id',
    }),
    person_id: col.optional.string({
      description: 'The person, if the participant is one.',
      references: 'people.person_id',
    }),
    mention_id: col.optional.string(
      'Mention in organization_mentions or person_mentions by which the participant is named in the event.',
    ),
    role: col.enum(ROLES, 'Part that the participant takes.'),
    ...correctionColumn,
  },
});
