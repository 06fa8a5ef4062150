import { inflateSync } from 'fflate';
import type { ExplorerCore } from '../../core.js';
import type { PageData } from './dataset.js';

/** Reads the data that the build put into the page. */
export function readPageData(page: Document): PageData {
  const core = page.querySelector('script[data-core]');
  if (core === null) throw new Error('the page holds no data');
  const issues = new Map<string, Element>();
  for (const block of page.querySelectorAll('script[data-issue]'))
    issues.set(block.getAttribute('data-issue') ?? '', block);
  return {
    core: JSON.parse(new TextDecoder().decode(inflate(core))) as ExplorerCore,
    issueBytes: (issueId) => {
      const block = issues.get(issueId);
      return block === undefined ? null : inflate(block);
    },
  };
}

function inflate(block: Element): Uint8Array {
  const binary = atob(block.textContent ?? '');
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return inflateSync(bytes);
}
