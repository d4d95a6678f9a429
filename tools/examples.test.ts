import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, runParley, writesDocs } from './runParley.ts'

// examples/<topic>/<name>/{README.md, case.yaml, expected.txt}: what `parley run` prints of each.
const examples = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter(topic => topic.isDirectory())
  .flatMap(topic =>
    readdirSync(join(root, 'examples', topic.name)).map(name => `examples/${topic.name}/${name}`),
  )

describe('examples', () => {
  it('are listed on their page', () => {
    const page = readFileSync(join(root, 'examples/README.md'), 'utf8')
    for (const folder of examples) expect(page).toContain(`(${folder.slice('examples/'.length)}/`)
  })

  it.each(examples)('%s has no mistake', async folder => {
    const { code, printed } = await runParley(`parley check ${folder}/case.yaml`)
    expect(code, printed).toBe(0)
  })

  it.each(examples)('%s answers as its page expects', async folder => {
    expect(existsSync(join(root, folder, 'README.md'))).toBe(true)
    const { code, printed } = await runParley(`parley run ${folder}/case.yaml`)
    expect(code, printed).toBe(0)
    const path = join(root, folder, 'expected.txt')
    if (writesDocs) writeFileSync(path, printed)
    expect(printed).toBe(readFileSync(path, 'utf8'))
  })
})
