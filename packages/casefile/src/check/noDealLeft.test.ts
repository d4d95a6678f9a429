import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codesOf, read } from '../../test/caseText.ts'

const issues = 'issues:\n  a: [p, q, r]\n  b: [p, q]\n  c: [p, q, r]'
const points = 'points: {}'

const test = fc
  .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('p', 'q', 'r'))
  .filter(([issue, option]) => issue !== 'b' || option !== 'r')
const spelled = (tests: readonly (readonly [string, string])[]): string =>
  `{${[...new Map(tests)].map(([issue, option]) => `${issue}: ${option}`).join(', ')}}`
const rule = fc
  .array(test, { minLength: 1, maxLength: 2 })
  .map(tests => `{never: ${spelled(tests)}}`)
const lines = fc.uniqueArray(test, { maxLength: 2, selector: ([issue]) => issue })

it('[I7] none of the rules and red lines it names can be spared, and together they leave nothing', () => {
  let warned = 0
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 9 }), lines, lines, (rules, port, carrier) => {
      const text = (kept: (path: string) => boolean) => ({
        issues,
        worth: `worth:\n${[
          ['port', port],
          ['carrier', carrier],
        ]
          .map(([party, of]) => {
            const own = (of as readonly (readonly [string, string])[]).filter(([issue]) =>
              kept(`${party}'s ${issue}`),
            )
            return `  ${party}: {${points}, red_lines: ${spelled(own)}}`
          })
          .join('\n')}`,
        more: `rules: [${rules.filter((_, i) => kept(`rule ${i}`)).join(', ')}]`,
      })
      const all = text(() => true)
      const { diagnostics } = read(all)
      const warning = diagnostics.find(({ code }) => code === 'no-deal-left')
      if (!warning) return
      warned++
      const places = [warning.span, ...(warning.related ?? []).map(({ span }) => span)]
      const { spans } = read(all)
      const named = new Set<string>()
      for (const [path, span] of spans) {
        if (!places.some(place => place[0] === span[0] && place[1] === span[1])) continue
        const ofRule = /^rules\.(\d+)$/.exec(path)
        const ofLine = /^worth\.(\w+)\.red_lines\.(\w)$/.exec(path)
        if (ofRule) named.add(`rule ${Number(ofRule[1]) - 1}`)
        if (ofLine) named.add(`${ofLine[1]}'s ${ofLine[2]}`)
      }
      expect(codesOf(text(path => named.has(path)))).toContain('no-deal-left')
      for (const spared of named) {
        expect(codesOf(text(path => named.has(path) && path !== spared))).not.toContain(
          'no-deal-left',
        )
      }
    }),
    { numRuns: 250, seed: 2 },
  )
  expect(warned).toBeGreaterThan(20)
})

it('[I7] red lines of those who hold no vote leave every deal', () => {
  const worth = `worth: {port: {${points}}, carrier: {${points}}, town: {${points}, red_lines: {a: [p, q, r]}}}`
  const parties = 'parties: {port: Port, carrier: Carrier, town: {role: spoils}}'
  expect(codesOf({ issues, worth, parties })).toEqual([])
})
