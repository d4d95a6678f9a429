import { constants } from 'node:fs'
import { dirname } from 'node:path'
import type { Disk } from './Disk.ts'

/**
 * Whether a file may be written over. One whose permissions allow nobody to write may not, though its folder
 * would let it be replaced and an administrator may do anything: somebody meant it to stay.
 */
export async function isWritable(disk: Disk, path: string): Promise<boolean> {
  try {
    const { mode } = await disk.stat(path)
    await disk.access(path, constants.W_OK)
    await disk.access(dirname(path), constants.W_OK)
    return (mode & 0o222) !== 0
  } catch {
    return false
  }
}
