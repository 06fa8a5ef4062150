export interface Fence {
  readonly language: string;
  readonly options: string;
  readonly line: number;
  readonly code: string;
}

export function fencesOf(document: string): Fence[];
