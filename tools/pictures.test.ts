import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, runParley, writesDocs } from './runParley.ts'

// The picture of the README is the first figure of the brief: what a reader sees is what the program draws.
it('docs/pictures/ukraine-2023.svg is the first figure of the brief', async () => {
  const { code, printed } = await runParley('parley brief ukraine-2023 --quiet --output -')
  expect(code, printed.slice(0, 500)).toBe(0)
  const figure = /<svg[\s\S]*?<\/svg>/.exec(printed)?.[0]
  expect(figure).toContain('xmlns="http://www.w3.org/2000/svg"')
  const path = join(root, 'docs/pictures/ukraine-2023.svg')
  if (writesDocs) writeFileSync(path, `${figure}\n`)
  expect(readFileSync(path, 'utf8')).toBe(`${figure}\n`)
})
