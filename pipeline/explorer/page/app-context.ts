import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PageDataset } from './data/dataset.js';
import { type Filtered, filterDataset } from './data/filtering.js';
import { formatRoute, type Language, type Route, START } from './data/route.js';
import { WORDS, type Words } from './words/index.js';

/** What every part of the page may ask for. */
export interface App {
  readonly data: PageDataset;
  readonly route: Route;
  readonly language: Language;
  readonly t: Words;
  /** What passes the filters of the route. */
  readonly filtered: () => Filtered;
  /** The address that differs from the present one in what is given; another view begins without options. */
  readonly href: (change: Partial<Route>) => string;
  readonly go: (change: Partial<Route>) => void;
}

const Context = createContext<App | null>(null);
export const AppProvider = Context.Provider;

/** The page's state, inside the page. */
export function useApp(): App {
  const app = useContext(Context);
  if (app === null) throw new Error('used outside the page');
  return app;
}

/** Binds the dataset to a route. */
export function appOf(data: PageDataset, route: Route, preferred: Language): App {
  const language = route.language ?? preferred;
  const href = (change: Partial<Route>) => {
    const kept =
      change.view === undefined || change.view === route.view ? route : { ...START, ...keptOf(route) };
    return formatRoute({ ...kept, ...change });
  };
  return {
    data,
    route,
    language,
    t: WORDS[language],
    filtered: () => filterDataset(data, route.filters),
    href,
    go: (change) => {
      window.location.hash = href(change);
    },
  };
}

/** What outlives a change of view. */
function keptOf({ filters, language }: Route): Partial<Route> {
  return { filters, language };
}
