import type { OrganizationType } from '../../../schemas/vocabularies.js';
import type { Word } from './cut.js';

/** What a name says by itself. */
export interface OrganizationReading {
  readonly type: OrganizationType;
  /** The words of the name, in text order. */
  readonly words: readonly Word[];
  /**
   * `body`: a name of the lexicon; `local`: a department or organ of a region; `name`: built by the grammar;
   * `short`: a company's short name, known by what stands around it; `branch`: a branch whose bank was named before.
   */
  readonly form: 'body' | 'local' | 'name' | 'short' | 'branch';
}
