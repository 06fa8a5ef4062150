import { useId, useRef, useState } from 'preact/hooks';
import { EVENT_TYPES, SECTIONS } from '../../../../schemas/vocabularies.js';
import { useApp } from '../app-context.js';
import { type Filters, NO_FILTERS } from '../data/route.js';
import { fold } from '../data/searching.js';
import { labelOf } from '../words/index.js';

/** The filters, the same for every view; the address holds them. */
export function FilterBar() {
  const { t, route, go } = useApp();
  const { filters } = route;
  const active = Object.values(filters).filter((value) => value !== '').length;
  const set = (change: Partial<Filters>) => go({ filters: { ...filters, ...change } });
  const wide = typeof window.matchMedia === 'function' && window.matchMedia('(min-width: 60rem)').matches;
  return (
    <section aria-label={t.filters.title}>
      <details class="filters" open={wide || active > 0}>
        <summary>
          {t.filters.title}
          {active > 0 && <span class="badge">{t.filters.active(active)}</span>}
        </summary>
        <div class="filter-row">
          <IssueFilter value={filters.issue} onChange={(issue) => set({ issue })} />
          <ChoiceFilter
            name={t.filters.section}
            value={filters.section}
            choices={SECTIONS.map((section) => [section, t.labels.section[section]])}
            onChange={(section) => set({ section })}
          />
          <ChoiceFilter
            name={t.filters.type}
            value={filters.type}
            choices={EVENT_TYPES.map((type) => [type, labelOf(t.labels.eventType, type)])}
            onChange={(type) => set({ type })}
          />
          <OrganizationFilter
            value={filters.organization}
            onChange={(organization) => set({ organization })}
          />
          <DayFilter name={t.filters.from} value={filters.from} onChange={(from) => set({ from })} />
          <DayFilter name={t.filters.to} value={filters.to} onChange={(to) => set({ to })} />
          <button
            type="button"
            class="clear"
            disabled={active === 0}
            onClick={() => go({ filters: NO_FILTERS })}
          >
            {t.filters.clear}
          </button>
        </div>
        <p class="hint filter-help">{t.filters.help}</p>
      </details>
    </section>
  );
}

interface FilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface ChoiceProps extends FilterProps {
  readonly name: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
}

function ChoiceFilter({ name, value, choices, onChange }: ChoiceProps) {
  const { t } = useApp();
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{name}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t.filters.all}</option>
        {choices.map(([choice, label]) => (
          <option key={choice} value={choice}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function IssueFilter(props: FilterProps) {
  const { t, data } = useApp();
  const choices = data
    .rows('issues')
    .map(({ issue_id, title }) => [issue_id, title === null ? issue_id : `${issue_id} · ${title}`] as const)
    .toReversed();
  return <ChoiceFilter name={t.filters.issue} choices={choices} {...props} />;
}

function DayFilter({ name, value, onChange }: FilterProps & { readonly name: string }) {
  const id = useId();
  const change = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    if (input.validity.valid) onChange(input.value);
  };
  return (
    <div class="filter">
      <label for={id}>{name}</label>
      <input id={id} type="date" min="0001-01-01" max="9999-12-31" value={value} onChange={change} />
    </div>
  );
}

const SUGGESTED = 30;

/** A field for a name, with suggestions of the browser; what names no body chooses nothing and says so. */
function OrganizationFilter({ value, onChange }: FilterProps) {
  const { t, data } = useApp();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, type] = useState('');
  const [unknown, tellUnknown] = useState('');
  const chosen = data.byId('organizations', 'organization_id').get(value)?.name ?? value;
  const suggestions = data.once(`suggestions ${fold(typed)}`, () =>
    suggest(data.rows('organizations'), typed),
  );
  const choose = (text: string) => {
    const name = text.trim();
    const bodies = data.rows('organizations');
    const body =
      bodies.find((row) => row.name === name) ?? bodies.find(({ aliases }) => aliases.includes(name));
    tellUnknown(name === '' || body !== undefined ? '' : name);
    if (name === '' || body !== undefined) onChange(body?.organization_id ?? '');
  };
  return (
    <div class="filter filter-wide">
      <label for={id}>{t.filters.organization}</label>
      <input
        id={id}
        ref={field}
        key={chosen}
        list={`${id}-list`}
        placeholder={t.filters.organizationHint}
        defaultValue={chosen}
        autocomplete="off"
        onInput={(event) => type(event.currentTarget.value)}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {suggestions.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <span class="hint" role="status">
        {unknown === '' ? '' : t.filters.unknown(unknown)}
      </span>
    </div>
  );
}

/** Names that hold what was typed, the most mentioned first. */
function suggest(
  bodies: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly mentions: number;
  }[],
  typed: string,
): readonly string[] {
  const wanted = fold(typed.trim());
  return bodies
    .filter(({ name, aliases }) => [name, ...aliases].some((form) => fold(form).includes(wanted)))
    .toSorted((a, b) => b.mentions - a.mentions)
    .slice(0, SUGGESTED)
    .map(({ name }) => name);
}
