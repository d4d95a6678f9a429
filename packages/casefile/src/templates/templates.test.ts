import { inputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'
import { templateNames, templateSummaries, templateText } from './templates.ts'

describe('templateText', () => {
  it('reads without an error or a remark', () => {
    for (const name of templateNames) {
      const text = templateText(name, '2026-03-02')
      const read = readCase(text, { file: `${name}.yaml` })
      expect(read.diagnostics, `${name}\n${JSON.stringify(read.diagnostics, null, 1)}`).toEqual([])
      expect(read.case, name).not.toBe(null)
    }
  })

  it('claims no source: everything in it is assumed', () => {
    for (const name of templateNames) {
      const given = readCase(templateText(name, '2026-03-02'), { file: name }).case!
      for (const { path, input } of inputsOf(given)) {
        expect(input.attribution.class, `${name}: ${path}`).toBe('assumed')
      }
      expect(given.asOf).toBe('2026-03-02')
      expect(given.beliefs.length, name).toBeGreaterThan(0)
    }
  })

  it('has a line that says what each is for', () => {
    expect(Object.keys(templateSummaries)).toEqual([...templateNames])
  })
})
