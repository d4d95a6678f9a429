import type { Expression } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formulaValue } from './centralValue.ts'
import { readFormula } from './readFormula.ts'

const value = (text: string): number | null => {
  const formula = readFormula(text)
  return formula.kind === 'read' ? formulaValue(formula.expression, () => null) : Number.NaN
}

describe('a formula', () => {
  it.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 4 / 2', 1],
    ['10 - 4 - 3', 3],
    ['-2 * -3', 6],
    ['2 * 50%', 1],
    ['30k + 1m', 1_030_000],
    ['min(3, 2, 7) + max(1, 4)', 6],
    ['2 \u00d7 6 \u00f7 4 \u2212 1', 2],
    ['+5', 5],
  ])('[E7] %s is %d', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it('[E7] tells where in its text the mistake is', () => {
    expect(readFormula('2 * (a + 1')).toMatchObject({ kind: 'mistake', start: 4, end: 5 })
    expect(readFormula('a b')).toMatchObject({ start: 2, end: 3 })
    expect(readFormula('a + ')).toMatchObject({ start: 3, end: 4 })
    expect(readFormula('a ^ 2')).toMatchObject({ start: 2, end: 3 })
    expect(readFormula('sqrt(a)')).toMatchObject({ start: 0, end: 4 })
    expect(readFormula('a)')).toMatchObject({ start: 1, end: 2 })
  })

  it('[E7] asks walks with as many values as they take, and says which those are', () => {
    expect(readFormula('walk_wins(battle, 3, 6)')).toMatchObject({
      expression: { op: 'walk', asks: 'wins' },
    })
    expect(readFormula('walk_wins(battle, 3)')).toMatchObject({
      start: 0,
      end: 9,
      wording: { hint: 'write "walk_wins(win, at, positions, [strength])"' },
    })
    expect(readFormula('1 + walk_length(battle, 3)')).toMatchObject({ start: 4, end: 15 })
    expect(readFormula('walk_constructor(battle)')).toMatchObject({ start: 0, end: 16 })
  })

  it('[E7] finds every quantity where it stands', () => {
    const formula = readFormula('rain + min(sun, rain-fall)')
    expect(formula.kind === 'read' && formula.mentions).toEqual([
      { id: 'rain', start: 0, end: 4 },
      { id: 'sun', start: 11, end: 14 },
      { id: 'rain-fall', start: 16, end: 25 },
    ])
  })

  it('refuses what is too long or too deep to be meant', () => {
    expect(readFormula(`1${' + 1'.repeat(1000)}`)).toMatchObject({ wording: { code: 'formula' } })
    expect(readFormula('('.repeat(100_000))).toMatchObject({ wording: { code: 'formula' } })
    expect(readFormula('-'.repeat(400))).toMatchObject({ wording: { code: 'formula' } })
  })

  it('says the same when written with every bracket there could be', () => {
    const leaf = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((n): Expression => ({ op: 'number', value: n })),
      fc
        .constantFrom('a', 'b-c', 'd_1')
        .map((id): Expression => ({ op: 'quantity', id: id as never })),
    )
    const { tree } = fc.letrec<{ tree: Expression }>(tie => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.record({
          op: fc.constant('walk' as const),
          asks: fc.constant('wins' as const),
          of: fc.array(tie('tree'), { minLength: 3, maxLength: 4 }),
        }),
        fc.record({
          op: fc.constantFrom(
            'add' as const,
            'subtract' as const,
            'multiply' as const,
            'divide' as const,
          ),
          left: tie('tree'),
          right: tie('tree'),
        }),
        fc.record({ op: fc.constant('negate' as const), of: tie('tree') }),
        fc.record({
          op: fc.constantFrom('min' as const, 'max' as const),
          of: fc.array(tie('tree'), { minLength: 1, maxLength: 3 }),
        }),
      ),
    }))
    const signs = { add: '+', subtract: '-', multiply: '*', divide: '/' }
    const spelled = (e: Expression): string => {
      switch (e.op) {
        case 'number':
          return String(e.value)
        case 'quantity':
          return e.id
        case 'negate':
          return `(-${spelled(e.of)})`
        case 'walk':
          return `walk_${e.asks}(${e.of.map(spelled).join(', ')})`
        case 'min':
        case 'max':
          return `${e.op}(${e.of.map(spelled).join(', ')})`
        default:
          return `(${spelled(e.left)} ${signs[e.op]} ${spelled(e.right)})`
      }
    }
    fc.assert(
      fc.property(tree, expression => {
        const formula = readFormula(spelled(expression))
        expect(formula.kind === 'read' && formula.expression).toEqual(expression)
      }),
      { numRuns: 300 },
    )
  })
})
