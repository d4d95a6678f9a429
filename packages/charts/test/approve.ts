import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const folder = new URL('./approved/', import.meta.url)

/**
 * Compares a picture with the one approved by eye.
 *
 * A new or a changed picture is written beside it as `<name>-changed.svg` and fails; to approve it,
 * look at it and rename it over `<name>.svg`. `APPROVE=1` does the renaming for a whole run.
 */
export function expectApproved(name: string, svg: string): void {
  const approved = fileURLToPath(new URL(`${name}.svg`, folder))
  const changed = fileURLToPath(new URL(`${name}-changed.svg`, folder))
  if (process.env['APPROVE'] === '1') {
    writeFileSync(approved, svg)
    rmSync(changed, { force: true })
    return
  }
  const before = existsSync(approved) ? readFileSync(approved, 'utf8') : null
  if (before === svg) {
    rmSync(changed, { force: true })
    return
  }
  writeFileSync(changed, svg)
  expect.fail(
    `the picture ${name} ${before === null ? 'is new' : 'changed'}: look at ${name}-changed.svg`,
  )
}
