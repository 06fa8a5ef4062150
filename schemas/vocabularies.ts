// Closed vocabularies of the enum columns. Their order is the order of the Arrow dictionaries.

export const SECTIONS = ['science_technology', 'finance', 'other'] as const;

export const BLOCK_KINDS = [
  'headline',
  'paragraph',
  'section_heading',
  'byline',
  'source_line',
  'credit',
  'furniture',
  'unassigned',
] as const;

export const DATE_KINDS = ['date', 'datetime', 'time', 'range', 'duration', 'set', 'vague'] as const;
export const DATE_PRECISIONS = [
  'minute',
  'hour',
  'day',
  'ten_days',
  'month',
  'quarter',
  'half',
  'year',
  'decade',
  'century',
] as const;
export const DATE_DIRECTIONS = ['since', 'until', 'by', 'before', 'after', 'in'] as const;

export const AMOUNT_KINDS = ['money', 'percent', 'count', 'measure', 'ratio', 'multiple'] as const;
export const MODIFIERS = ['exact', 'about', 'over', 'at_least', 'under', 'at_most', 'nearly'] as const;

export const ORGANIZATION_TYPES = [
  'government',
  'party',
  'court',
  'company',
  'bank',
  'financial_institution',
  'exchange',
  'university',
  'research_institute',
  'laboratory',
  'hospital',
  'association',
  'international',
  'media',
  'team',
  'other',
] as const;
export const RESOLUTIONS = [
  'full',
  'abbreviation',
  'ellipsis',
  'coordination',
  'introduced_alias',
  'shortened',
] as const;

export const DOCUMENT_KINDS = [
  'law',
  'regulation',
  'plan',
  'opinion',
  'notice',
  'decision',
  'declaration',
  'report',
  'standard',
  'other',
] as const;

export const EVENT_TYPES = [
  'policy_adopted',
  'law_in_force',
  'organization_established',
  'meeting_held',
  'award_conferred',
  'research_result',
  'product_launched',
  'program_started',
  'approval_granted',
  'company_listed',
  'agreement_signed',
  'funding_raised',
  'milestone_reached',
  'appointment',
  'statement_made',
  'other',
] as const;
export const MODALITIES = ['occurred', 'ongoing', 'planned', 'required'] as const;
export const ROLES = ['agent', 'co_agent', 'target', 'recipient', 'host', 'location', 'other'] as const;

export type Section = (typeof SECTIONS)[number];
export type BlockKind = (typeof BLOCK_KINDS)[number];
export type DateKind = (typeof DATE_KINDS)[number];
export type DatePrecision = (typeof DATE_PRECISIONS)[number];
export type DateDirection = (typeof DATE_DIRECTIONS)[number];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number];
export type Resolution = (typeof RESOLUTIONS)[number];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export type EventType = (typeof EVENT_TYPES)[number];
export type Modality = (typeof MODALITIES)[number];
export type Role = (typeof ROLES)[number];
