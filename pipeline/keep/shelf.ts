/** Bytes by key that outlive a build, such as a cache folder; it may fail at any time and then says so by itself. */
export interface Store {
  /** Null where there is nothing of this key, or it cannot be read. */
  readonly read: (key: string) => Uint8Array | null;
  /** False where it could not be kept. */
  readonly write: (key: string, bytes: Uint8Array) => boolean;
}

/** Keeps the entries of a build in a store; what the store does not take stays in memory. */
export class Shelf {
  private readonly memory = new Map<string, Uint8Array>();
  private holds = false;

  constructor(private readonly store: Store | null) {}

  read(key: string): Uint8Array | null {
    const held = this.memory.get(key);
    if (held !== undefined) return held;
    const bytes = this.store?.read(key) ?? null;
    if (bytes !== null && this.holds) this.memory.set(key, bytes);
    return bytes;
  }

  /** From now on whatever is read stays in memory: the store loses what it was given. */
  hold(): void {
    this.holds = true;
  }

  put(key: string, bytes: Uint8Array): void {
    if (this.store?.write(key, bytes) !== true || this.holds) this.memory.set(key, bytes);
  }
}
