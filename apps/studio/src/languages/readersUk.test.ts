import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readerSaysInUkrainian } from './readersUk.ts'

const root = new URL('../../../../packages/', import.meta.url)
/** Everything that says something of a file or a table that comes from elsewhere. */
const readers = [
  'casefile/src/templates/readScores.ts',
  ...['toCaseText', 'scenarioTrouble'].map(of => `formats/src/${of}.ts`),
  ...['readGenius', 'readGeniusProfile', 'readRectangles', 'xmlTree'].map(
    of => `formats/src/genius/${of}.ts`,
  ),
  'formats/src/geniusWeb/readGeniusWeb.ts',
  'formats/src/negmas/readNegmas.ts',
]
/** Parts that a remark is put together of, whose whole is looked up, and a name that is given where there is none. */
const parts = new Set([
  ...['the table', 'one option', 'no options', 'no column', 'one column', '7 has 7'],
  ...['has no values', 'has no bounds, or the upper one below the lower', 'issue "7" 7'],
  ...['counts in whole numbers and its bounds are none', 'issue 7'],
  ...['is not in this profile', 'has no weight', 'issue "7" 7: it counts nothing'],
])

/** The literals of a source that are sentences; of one that writes a case, those that are remarks. */
function sentencesIn(source: string, isOfCase: boolean): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^import .*$/gm, '')
  const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/
  const all = new RegExp(`${isOfCase ? 'text: ' : ''}(?:${literal.source})`, 'g')
  return [...code.matchAll(all)]
    .map(found => (found[1] ?? found[2]!).replace(/\$\{[^}]*\}/g, '7'))
    .filter(text => /[a-z]{2,} [a-z(<"7]/.test(text) && !/^\w+: (7|no such)/.test(text))
    .filter(text => !parts.has(text))
}

it.each(readers)('%s says nothing that has no words in Ukrainian', file => {
  const source = readFileSync(new URL(file, root), 'utf8')
  const left = sentencesIn(source, file.includes('toCase')).filter(
    english => readerSaysInUkrainian(english) === english,
  )
  expect(left).toEqual([])
})

it('keeps what is named, and puts a remark within a remark into words too', () => {
  expect(readerSaysInUkrainian('"sixty" is no number')).toBe('«sixty» не є числом')
  expect(readerSaysInUkrainian('issue "Price": its triangle is not written low, high, top')).toBe(
    'питання «Price»: його трикутник не записано як низ, верх, вершина',
  )
  expect(readerSaysInUkrainian('12 issues, 2 parties')).toBe('питань: 12; сторін: 2')
  expect(readerSaysInUkrainian('something new')).toBe('something new')
})
