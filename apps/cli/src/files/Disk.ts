import * as promises from 'node:fs/promises'

/** The part of the file system that commands use, so that tests can fill a disk or take it away. */
export type Disk = Pick<
  typeof promises,
  | 'access'
  | 'link'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readFile'
  | 'realpath'
  | 'rename'
  | 'stat'
  | 'unlink'
>

export const realDisk: Disk = promises
