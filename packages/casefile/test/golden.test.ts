import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCase, renderDiagnostics } from '../src/index.ts'

// Every *.yaml of test/golden is read and what is said about it compared with the *.txt beside it.
// Update with: UPDATE_GOLDEN=1 npx vitest run packages/casefile/test/golden.test.ts

const folder = new URL('./golden/', import.meta.url)
const names = readdirSync(folder)
  .filter(name => name.endsWith('.yaml'))
  .map(name => name.slice(0, -'.yaml'.length))

describe('what the reader says', () => {
  it.each(names)('%s', name => {
    const text = readFileSync(new URL(`${name}.yaml`, folder), 'utf8')
    const file = `${name}.yaml`
    const readFile = (path: string): string | null => {
      const at = new URL(path, folder)
      return existsSync(at) ? readFileSync(at, 'utf8') : null
    }
    const said = renderDiagnostics(text, readCase(text, { file, readFile }).diagnostics, { file })
    const expected = new URL(`${name}.txt`, folder)
    if (process.env['UPDATE_GOLDEN']) writeFileSync(expected, said)
    expect(said).toBe(readFileSync(expected, 'utf8'))
  })
})
