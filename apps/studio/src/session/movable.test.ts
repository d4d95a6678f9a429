import { readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { inputsOf } from '@parley/model'
import { expect, it } from 'vitest'
import { movable } from './movable.ts'

it('leaves out the chance of a course that is one worth: nobody named that path, and nothing makes it unsure', () => {
  const folder = new URL('../../../../catalog/', import.meta.url)
  const text = readFileSync(new URL('camp-david-1978.yaml', folder), 'utf8')
  const given = readCase(text, { file: 'case.yaml' }).case!
  const all = inputsOf(given).map(of => of.path as string)
  const left = all.filter(path => !movable(given).includes(path))
  expect(left.length).toBeGreaterThan(0)
  expect(left.filter(path => !path.endsWith('.scenarios.certain.chance'))).toEqual([])
  expect(movable(given).length).toBeGreaterThan(left.length)
})
