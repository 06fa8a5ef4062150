import { render } from 'preact';
import { PageDataset } from './data/dataset.js';
import { readPageData } from './data/page-data.js';
import { Page } from './page.js';
import { readTheme, setTheme } from './parts/theme.js';

setTheme(readTheme());
const root = document.getElementById('app');
if (root !== null) {
  const data = new PageDataset(readPageData(document));
  root.textContent = '';
  render(<Page data={data} />, root);
}
