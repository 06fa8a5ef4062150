// Disk, clock and environment are read here and in the command line, nowhere else.
export { CacheFolder, type CacheLimits } from './cache.js';
export { EXPLORER_TEMPLATE, readExplorerTemplate } from './explorer-template.js';
export { fingerprintOfRules } from './fingerprint.js';
export { IoError } from './io-error.js';
export {
  PUBLISH_STEPS,
  type Publication,
  type PublishOptions,
  type PublishStep,
  publishAtomically,
} from './publish-folder.js';
export { openPublishedFolder, type PublishedFolder } from './published-folder.js';
export {
  listRawFolder,
  MAX_RAW_BYTES,
  type RawFile,
  type RawListing,
  readExpectations,
  readRawBytes,
  readRawFolder,
  readRawIssue,
} from './raw-folder.js';
export type { StagedFile } from './staging.js';
