// The catalogue as modules of the page: the list at once, each case with the data it reads when it is opened.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const LIST = 'virtual:catalogue'
const CASE = 'virtual:catalogue-case/'

/** @param {string} folder  the catalogue's own folder */
export function catalogueModules(folder) {
  return {
    name: 'parley-catalogue',
    resolveId: id => (id === LIST || id.startsWith(CASE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${LIST}`) {
        const entries = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
        const lines = entries.map(
          entry =>
            `{entry:${JSON.stringify(entry)},load:()=>import(${JSON.stringify(CASE + entry.id)})}`,
        )
        return `export const catalogue=[${lines.join(',')}]`
      }
      if (!id.startsWith(`\0${CASE}`)) return null
      const name = id.slice(CASE.length + 1)
      const text = readFileSync(join(folder, `${name}.yaml`), 'utf8')
      return `export const text=${JSON.stringify(text)}
export const files=${JSON.stringify(readFiles(folder, text))}`
    },
  }
}

/** The data files a case names, by their path beside it. */
function readFiles(folder, text) {
  const data = join(folder, 'data')
  if (!existsSync(data)) return {}
  const named = readdirSync(data)
    .map(name => `data/${name}`)
    .filter(path => text.includes(path))
  return Object.fromEntries(named.map(path => [path, readFileSync(join(folder, path), 'utf8')]))
}
