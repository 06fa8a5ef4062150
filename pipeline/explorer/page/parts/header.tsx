import { useEffect, useRef, useState } from 'preact/hooks';
import { useApp } from '../app-context.js';
import { type Route, VIEWS } from '../data/route.js';
import { nextTheme, readTheme, setTheme } from './theme.js';

/** What view of the navigation a view belongs to. */
const HOME: Readonly<Partial<Record<Route['view'], Route['view']>>> = {
  article: 'articles',
  organization: 'organizations',
  document: 'documents',
  person: 'documents',
};

/** Brand, views, search, language and theme. */
export function Header() {
  const { t, route, href } = useApp();
  const current = HOME[route.view] ?? route.view;
  const tabs = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = tabs.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current]');
    // On a phone the row of views is wider than the window.
    if (list && tab) list.scrollLeft = tab.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }, [current]);
  return (
    <header class="masthead">
      <div class="masthead-top">
        <a class="brand" href={href({ view: 'overview' })}>
          <span class="brand-zh" lang="zh-CN">
            浙闻
          </span>
          <span class="brand-en">Zhewen</span>
        </a>
        <SearchBox />
        <div class="tools">
          <LanguageLink />
          <ThemeButton />
        </div>
      </div>
      <nav class="views" aria-label={t.navigation}>
        <ul ref={tabs}>
          {VIEWS.map((view) => (
            <li key={view}>
              <a href={href({ view })} aria-current={view === current ? 'page' : undefined}>
                {t.views[view]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function SearchBox() {
  const { t, route, go } = useApp();
  const submit = (event: Event) => {
    event.preventDefault();
    const query = new FormData(event.currentTarget as HTMLFormElement).get('q');
    go({ view: 'search', query: String(query ?? '').trim() });
  };
  return (
    <search class="search">
      <form onSubmit={submit}>
        <input
          type="search"
          name="q"
          aria-label={t.searchLabel}
          placeholder={t.searchLabel}
          defaultValue={route.query}
          key={route.query}
          autocomplete="off"
        />
        <button type="submit">{t.searchButton}</button>
      </form>
    </search>
  );
}

function LanguageLink() {
  const { t, language, href } = useApp();
  return (
    <a
      class="tool"
      href={href({ language: language === 'zh' ? 'en' : 'zh' })}
      lang={t.otherLanguageCode}
      data-language
    >
      {t.otherLanguage}
    </a>
  );
}

const THEME_SIGNS = { auto: '◐', light: '☀', dark: '☾' } as const;

function ThemeButton() {
  const { t } = useApp();
  const [theme, change] = useState(readTheme);
  const next = () => {
    setTheme(nextTheme(theme));
    change(nextTheme(theme));
  };
  return (
    <button
      type="button"
      class="tool"
      onClick={next}
      aria-label={t.theme[theme]}
      title={t.theme[theme]}
      data-theme-button
    >
      <span aria-hidden="true">{THEME_SIGNS[theme]}</span>
    </button>
  );
}
