import type { Contents, Trouble } from '../files/Home.ts'

/** Whether what is on the screen is on the disk: exactly one of these, always true, always by name. */
export type SaveState = Readonly<
  /** Saved to ukraine.yaml 10:42. `at` is null for a file as it was opened. */
  | { kind: 'saved'; where: string; at: number | null }
  /** Saving: something has changed and is on its way. */
  | { kind: 'saving'; where: string }
  /** Not saved: only in this browser. Stays until it is acted on. */
  | { kind: 'browser-only'; where: string }
  /** Can't save: the file changed on disk. Compare. */
  | { kind: 'changed-on-disk'; where: string; theirs: Contents }
  /** Can't save: disk full, permission, gone. Save a copy. `isRetried` when it will be tried again by itself. */
  | { kind: 'cannot-save'; where: string; why: Trouble; detail: string; isRetried: boolean }
  /** Read-only, and why. */
  | { kind: 'read-only'; where: string; why: 'permission' | 'another-tab' | 'newer-version' }
>
