import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { exitCodes, helpText } from '@parley/cli'
import { describe, expect, it } from 'vitest'
import { cliPage } from './cliPage.ts'
import { consoleBlocks, isAsShown, shellWords, withOutput } from './consoleBlocks.ts'
import { anchorsOf, localLinks } from './markdown.ts'
import { root, runParley, writesDocs } from './runParley.ts'

const skipped = new Set(['node_modules', 'dist', '.git', 'out', 'coverage'])

function pagesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : pagesUnder(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const pages = pagesUnder('.')
const isFolder = (path: string): boolean => statSync(join(root, path)).isDirectory()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('pages', () => {
  it('link only to what is there', () => {
    const broken = pages.flatMap(page =>
      localLinks(read(page)).flatMap(({ target, anchor }) => {
        const path = target === '' ? page : join(dirname(page), target)
        if (!existsSync(join(root, path))) return [`${page} links to ${target}, which is not there`]
        const isPage = path.endsWith('.md') && statSync(join(root, path)).isFile()
        if (anchor === '' || !isPage || anchorsOf(read(path)).has(anchor)) return []
        return [`${page} links to ${target}#${anchor}, and there is no such heading`]
      }),
    )
    expect(broken).toEqual([])
  })

  it('name no file of the project that is not there', () => {
    const named = /`((?:packages|apps|tools|docs|examples|benchmarks|catalog)\/[\w./-]+)`/g
    const missing = pages
      .filter(page => !page.startsWith('CHANGELOG') && !page.startsWith('.changeset'))
      .flatMap(page =>
        [...read(page).matchAll(named)]
          .map(match => match[1]!)
          .filter(path => !path.includes('NNNN') && !existsSync(join(root, path)))
          .map(path => `${page} names ${path}`),
      )
    expect(missing).toEqual([])
  })

  it('are all reached from the README', () => {
    const seen = new Set<string>()
    const visit = (page: string): void => {
      if (seen.has(page) || !existsSync(join(root, page))) return
      seen.add(page)
      for (const { target } of localLinks(read(page))) {
        const path = relative('.', join(dirname(page), target))
        if (path.endsWith('.md')) visit(path)
        // A folder shows what is in it.
        else if (target !== '' && existsSync(join(root, path)) && isFolder(path)) {
          for (const shown of pages.filter(page => dirname(page) === path)) visit(shown)
        }
      }
    }
    visit('README.md')
    const docs = pages.filter(page => page.startsWith('docs/') || page.startsWith('examples/'))
    expect(docs.filter(page => !seen.has(page))).toEqual([])
  })

  it.each(pages.filter(page => consoleBlocks(read(page)).length > 0))(
    '%s shows what its commands print',
    async page => {
      const count = consoleBlocks(read(page)).length
      for (let i = 0; i < count; i++) {
        const text = read(page)
        const shown = consoleBlocks(text)[i]!
        const { printed, code } = await runParley(shown.command)
        expect([exitCodes.usage, exitCodes.unexpected], shown.command).not.toContain(code)
        if (writesDocs) writeFileSync(join(root, page), withOutput(text, shown, printed))
        else if (!isAsShown(shown, printed)) expect(printed, shown.command).toBe(shown.shown)
      }
    },
  )
})

describe('docs/cli.md', () => {
  it('is the help of every command, every topic and every exit code, word for word', async () => {
    const page = await cliPage()
    if (writesDocs) writeFileSync(join(root, 'docs/cli.md'), page)
    expect(read('docs/cli.md')).toBe(page)
  })

  it('documents every exit code, and no other', async () => {
    const { printed } = await runParley('parley help exit-codes')
    const listed = [...printed.matchAll(/^ {2}(\d+) {2,}\S/gm)].map(match => Number(match[1]))
    expect(listed).toEqual(Object.values(exitCodes))
  })

  it('names every command in the first help a user sees', async () => {
    const { commandNames } = await import('@parley/cli')
    for (const name of commandNames) expect(helpText).toMatch(new RegExp(`^  ${name} `, 'm'))
    const widest = Math.max(...helpText.split('\n').map(line => line.length))
    expect(widest).toBeLessThanOrEqual(90)
  })
})

describe('consoleBlocks', () => {
  it('finds commands and what they print, cut or whole', () => {
    const page =
      'a\n```console\n$ parley version\nparley 1\n```\n\n```console\n$ parley x\ny\n...\n```\n'
    const [whole, cut] = consoleBlocks(page)
    expect(whole).toMatchObject({ command: 'parley version', shown: 'parley 1\n', isCut: false })
    expect(cut).toMatchObject({ shown: 'y\n', isCut: true })
    expect(isAsShown(whole!, 'parley 1\n')).toBe(true)
    expect(isAsShown(whole!, 'parley 1\nmore\n')).toBe(false)
    expect(isAsShown(cut!, 'y\nmore\n')).toBe(true)
    expect(withOutput(page, cut!, 'z\nmore\n')).toContain('$ parley x\nz\n...\n```')
    expect(withOutput(page, whole!, 'parley 2\n')).toContain('$ parley version\nparley 2\n```')
  })

  it('splits words as a shell does', () => {
    expect(shellWords(`parley run x --set 'a.b=40% to 70%' ""`)).toEqual([
      'parley',
      'run',
      'x',
      '--set',
      'a.b=40% to 70%',
      '',
    ])
  })
})

describe('localLinks', () => {
  it('sees links and pictures, and none in code or to elsewhere', () => {
    const page = '[a](b.md#c) ![p](d.svg) <img src="e.svg"> `[x](y)` [w](https://example.org)'
    expect(localLinks(page).map(link => link.target)).toEqual(['b.md', 'd.svg', 'e.svg'])
    expect([...anchorsOf('# One: two (3)\n')]).toEqual(['one-two-3'])
  })
})
