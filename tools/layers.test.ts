import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawLayers, mayUse } from './layers.ts'

const root = join(import.meta.dirname, '..')

/** One thing a package says it uses, and where it says so. */
type Use = Readonly<{ by: string; uses: string; where: string }>

/** The sentence for each use that points up or sideways. */
function trespasses(uses: readonly Use[]): readonly string[] {
  return uses
    .filter(({ by, uses: used }) => by !== used && !mayUse(by, used))
    .map(({ by, uses: used, where }) => `${by} uses ${used}, which is not below it (${where})`)
}

const packages = ['packages', 'apps'].flatMap(folder =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(entry => existsSync(join(root, folder, entry.name, 'package.json')))
    .map(entry => ({ name: entry.name, folder: `${folder}/${entry.name}` })),
)

function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(root, folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map(file => `${folder}/src/${file}`)
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const json = (path: string): Record<string, unknown> =>
  JSON.parse(read(path)) as Record<string, unknown>

/** Every module name after `from` or inside `import(...)`. Comments are not imports. */
function modulesImported(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '')
  const found = code.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)
  return [...found].map(match => match[1]!)
}

/** Each way round by which a file comes back to itself: `a.ts → b.ts → a.ts`. */
function circlesIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const circles: string[] = []
  const path: string[] = []
  const done = new Set<string>()
  const visit = (file: string): void => {
    if (done.has(file)) return
    const at = path.indexOf(file)
    if (at >= 0) {
      circles.push([...path.slice(at), file].join(' → '))
      return
    }
    path.push(file)
    for (const next of imports.get(file) ?? []) visit(next)
    path.pop()
    done.add(file)
  }
  for (const file of imports.keys()) visit(file)
  return circles
}

const declared: readonly Use[] = packages.flatMap(({ name, folder }) =>
  Object.keys((json(`${folder}/package.json`)['dependencies'] ?? {}) as object)
    .filter(used => used.startsWith('@parley/'))
    .map(used => ({
      by: name,
      uses: used.slice('@parley/'.length),
      where: `${folder}/package.json`,
    })),
)

const referenced: readonly Use[] = packages.flatMap(({ name, folder }) =>
  ((json(`${folder}/tsconfig.json`)['references'] ?? []) as { path: string }[]).map(({ path }) => ({
    by: name,
    uses: path.split('/').at(-1)!,
    where: `${folder}/tsconfig.json`,
  })),
)

const imported: readonly Use[] = packages.flatMap(({ name, folder }) =>
  sourcesOf(folder).flatMap(file =>
    modulesImported(read(file))
      .filter(module => module.startsWith('@parley/'))
      // A package may have further entries: `@parley/engine/node`.
      .map(module => ({ by: name, uses: module.split('/')[1]!, where: file })),
  ),
)

describe('layers', () => {
  it('draws every package of the workspace on the map', () => {
    const map = drawLayers()
    console.log(map)
    for (const { name } of packages) expect(map).toContain(name)
  })

  it('has no package that declares one above it or beside it', () => {
    expect(trespasses(declared)).toEqual([])
  })

  it('has no build that refers to one above it or beside it', () => {
    expect(trespasses(referenced)).toEqual([])
  })

  it('has no import of a package above it or beside it', () => {
    expect(imported.length).toBeGreaterThan(0)
    expect(trespasses(imported)).toEqual([])
  })

  it('imports no package of ours that it does not declare', () => {
    const isDeclared = new Set(declared.map(({ by, uses }) => `${by} ${uses}`))
    const undeclared = imported
      .filter(({ by, uses }) => !isDeclared.has(`${by} ${uses}`))
      .map(({ by, uses, where }) => `${by} imports ${uses} without declaring it (${where})`)
    expect(undeclared).toEqual([])
  })

  it('refers in each build to exactly the packages it declares', () => {
    const said = (uses: readonly Use[]): string[] => uses.map(u => `${u.by} uses ${u.uses}`).sort()
    expect(said(referenced)).toEqual(said(declared))
  })

  it('never reaches into another package by a path', () => {
    const reaching = packages.flatMap(({ folder }) =>
      sourcesOf(folder).filter(file =>
        modulesImported(read(file)).some(module => {
          const depth = file.split('/').length - `${folder}/src`.split('/').length
          const climbs = module.split('/').filter(part => part === '..').length
          return climbs > depth
        }),
      ),
    )
    expect(reaching).toEqual([])
  })

  it('has no files that import each other, at any remove: what both need belongs below both', () => {
    const files = packages.flatMap(({ folder }) => sourcesOf(folder))
    const imports = new Map(
      files.map(file => [
        file,
        modulesImported(read(file))
          .filter(module => module.startsWith('.'))
          .map(module => join(dirname(file), module)),
      ]),
    )
    expect(circlesIn(imports)).toEqual([])
  })

  it('lets model and kernels depend on nothing at all', () => {
    for (const name of ['model', 'kernels']) {
      expect(json(`packages/${name}/package.json`)['dependencies'] ?? {}).toEqual({})
    }
  })

  it('lets nothing below the engine open a file and read no clock', () => {
    const outside = packages
      .filter(({ name }) => ['model', 'kernels', 'casefile', 'charts', 'report'].includes(name))
      .flatMap(({ folder }) => sourcesOf(folder))
      .filter(file => {
        const source = read(file)
        const asksOutside = modulesImported(source).some(module => module.startsWith('node:'))
        return asksOutside || /\b(Math\.random|Date\.now|new Date\(\))\b/.test(source)
      })
    expect(outside).toEqual([])
  })

  it('names both packages and the file when one points up', () => {
    const up = [{ by: 'model', uses: 'report', where: 'packages/model/src/case.ts' }]
    expect(trespasses(up)).toEqual([
      'model uses report, which is not below it (packages/model/src/case.ts)',
    ])
    expect(trespasses([{ by: 'engine', uses: 'casefile', where: 'x' }])).toHaveLength(1)
    expect(trespasses([{ by: 'report', uses: 'charts', where: 'x' }])).toEqual([])
  })

  it('names every file of a circle, and no file that only leads to one', () => {
    const imports = new Map([
      ['door', ['issue']],
      ['issue', ['option', 'unit']],
      ['option', ['scale']],
      ['scale', ['issue', 'unit']],
      ['unit', []],
    ])
    expect(circlesIn(imports)).toEqual(['issue → option → scale → issue'])
    imports.set('scale', ['unit'])
    expect(circlesIn(imports)).toEqual([])
  })

  it('sees imports of values, of types, and those made while running', () => {
    const source = [
      "import { a } from '@parley/model'",
      "import type { B } from '@parley/kernels'",
      "export * from '@parley/charts'",
      "const c = await import('@parley/engine')",
      "// import { d } from '@parley/report'",
    ].join('\n')
    expect(modulesImported(source)).toEqual([
      '@parley/model',
      '@parley/kernels',
      '@parley/charts',
      '@parley/engine',
    ])
  })
})
