import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { STALE_AFTER_MS, takeLock } from '../../pipeline/io/lock.js';

let path: string;
beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'zhewen-lock-')), 'work/lock');
});
/** Leaves a lock as another holder would, changed in some ways. */
const leave = (changes: Readonly<Record<string, unknown>>) => {
  const lock = takeLock(path);
  const holder = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  lock.release();
  writeFileSync(path, JSON.stringify({ ...holder, ...changes }));
};
const age = () => {
  const old = new Date(Date.now() - STALE_AFTER_MS - 1000);
  utimesSync(path, old, old);
};

describe('the lock', () => {
  it('is held once and free again after its release', () => {
    const lock = takeLock(path);
    expect(() => takeLock(path)).toThrow(/another build is publishing/);
    lock.refresh();
    lock.release();
    takeLock(path).release();
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  it.each([
    ['of a process that is gone', { pid: 0x7ffffffe }],
    ['of a process id that is used again', { started: '1' }],
    ['from before the machine started', { boot: 'another' }],
  ])('%s is taken over at once', (_, changes) => {
    leave(changes);
    takeLock(path).release();
  });

  it.each([
    ['of another machine', { host: 'elsewhere', boot: 'x', pid: 1 }],
    ['of another container', { space: 'pid:[1]', pid: 0x7ffffffe }],
  ])('%s holds until it is old', (_, changes) => {
    leave(changes);
    expect(() => takeLock(path)).toThrow(/another build/);
    age();
    takeLock(path).release();
  });

  it('that is being written holds until it is old', () => {
    leave({});
    writeFileSync(path, '{"pid"');
    expect(() => takeLock(path)).toThrow(/an unknown process/);
    age();
    takeLock(path).release();
  });

  it('tells its holder when it was taken away, and is not released for the other', () => {
    const lock = takeLock(path);
    writeFileSync(path, 'of another');
    expect(() => lock.refresh()).toThrow(/taken away/);
    lock.release();
    expect(readFileSync(path, 'utf8')).toBe('of another');
  });
});
