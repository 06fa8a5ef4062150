import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { type App, AppProvider, appOf } from './app-context.js';
import type { PageDataset } from './data/dataset.js';
import { type Language, parseRoute, type Route } from './data/route.js';
import { FilterBar } from './parts/filter-bar.js';
import { Footer } from './parts/footer.js';
import { Header } from './parts/header.js';
import { AmountsView } from './views/amounts.js';
import { ArticleView } from './views/article.js';
import { ArticlesView } from './views/articles.js';
import { DownloadView } from './views/data.js';
import { DocumentView, PersonView } from './views/document.js';
import { DocumentsView } from './views/documents.js';
import { EventsView } from './views/events.js';
import { LeftoverView } from './views/leftover.js';
import { OrganizationView } from './views/organization.js';
import { OrganizationsView } from './views/organizations.js';
import { OverviewView } from './views/overview.js';
import { SearchView } from './views/search.js';

const VIEW_PARTS: Readonly<Record<Route['view'], () => preact.JSX.Element>> = {
  overview: OverviewView,
  articles: ArticlesView,
  article: ArticleView,
  events: EventsView,
  amounts: AmountsView,
  organizations: OrganizationsView,
  organization: OrganizationView,
  documents: DocumentsView,
  document: DocumentView,
  person: PersonView,
  leftover: LeftoverView,
  data: DownloadView,
  search: SearchView,
};

const UNFILTERED: readonly Route['view'][] = [
  'article',
  'organization',
  'document',
  'person',
  'data',
  'leftover',
];

/** The whole page; its state is the address. */
export function Page({ data }: { readonly data: PageDataset }) {
  const route = useRoute();
  const app = useMemo(() => appOf(data, route, preferredLanguage()), [data, route]);
  usePageLanguage(app);
  useTopOfView(route);
  const View = VIEW_PARTS[route.view];
  return (
    <AppProvider value={app}>
      <button type="button" class="skip" onClick={skipToMain}>
        {app.t.skip}
      </button>
      <Header />
      {!UNFILTERED.includes(route.view) && <FilterBar />}
      <main id="main" tabIndex={-1} class={`view view-${route.view}`}>
        <View key={`${route.view} ${route.subject}`} />
      </main>
      <Footer />
    </AppProvider>
  );
}

function useRoute(): Route {
  const [hash, setHash] = useState(window.location.hash);
  useEffect(() => {
    const change = () => setHash(window.location.hash);
    window.addEventListener('hashchange', change);
    return () => window.removeEventListener('hashchange', change);
  }, []);
  return useMemo(() => parseRoute(hash), [hash]);
}

function preferredLanguage(): Language {
  return window.navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

function usePageLanguage({ language, t, route, data }: App): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    const headline = route.view === 'article' ? data.article(route.subject)?.headline : undefined;
    document.title = `${headline ?? t.views[route.view]} · 浙闻 Zhewen`;
  }, [language, t, route, data]);
}

/** A new view is read from its top, as a new page would be. */
function useTopOfView({ view, subject, record }: Route): void {
  useEffect(() => {
    if (record === '') window.scrollTo(0, 0);
    // A record is scrolled to where it stands, by the reader.
  }, [view, subject]);
}

/** A button, since a link would change the address, which is the state of the page. */
function skipToMain(): void {
  document.getElementById('main')?.focus();
}
