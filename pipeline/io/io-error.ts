/** A problem with a file or folder that the person who runs the program can mend; the message says how. */
export class IoError extends Error {
  override readonly name = 'IoError';

  constructor(
    message: string,
    /** The operating system's code, such as ENOSPC, where it was the one that refused. */
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'the operating system does not permit it',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ENOENT: 'it does not exist',
  ENOTDIR: 'a part of the path is not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its symbolic links lead in a circle',
  EIO: 'the disk reports an error',
  EBUSY: 'it is in use, for instance as a mount point',
  EXDEV: 'it lies on another file system',
};

/** The operating system's code of an error, or null for any other. */
export function codeOf(error: unknown): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** An operating system error put in words: `cannot <doing> <path>: <reason>`; any other error stays as it is. */
export function explain(error: unknown, doing: string, path: string, advice = ''): unknown {
  const code = codeOf(error);
  if (error instanceof IoError || code === null || !/^E[A-Z]+$/.test(code)) return error;
  const reason = REASONS[code] ?? code;
  return new IoError(`cannot ${doing} ${path}: ${reason}${advice === '' ? '' : `; ${advice}`}`, code);
}

/** Runs one file operation and explains its failure. */
export function attempt<T>(doing: string, path: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    throw explain(error, doing, path);
  }
}
