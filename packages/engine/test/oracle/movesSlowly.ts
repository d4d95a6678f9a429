import {
  type Case,
  type Expression,
  effectPath,
  type Input,
  type InputPath,
  inputsOf,
  type Line,
  type Move,
  mapInputs,
  splitBeliefPath,
  withoutLine,
} from '@parley/model'
import type { Margins } from '../../src/deals/marginAsk.ts'
import { margins } from '../../src/deals/margins.ts'
import { makeSides } from '../../src/deals/Sides.ts'
import { valueIn } from '../../src/deals/valueIn.ts'
import { moveDraws } from '../../src/overlays/moveDraws.ts'
import { boundsOf, scaleOf } from '../../src/sample/bounds.ts'
import { openCase } from '../../src/views/openCase.ts'

/**
 * The case in one draw with some moves made there, written out by hand: every value a point, every effect typed in
 * as arithmetic, red lines struck out, beliefs added. Transcribes [M7, M10, M11].
 */
export function rewrittenInDraw(
  given: Case,
  ask: { draws: number; seed: string },
  working: readonly Move[],
  draw: number,
): Case {
  const open = openCase(given, { ...ask, school: null })
  const draws = moveDraws(given, open.analyst.columns)
  const pointed = mapInputs({ ...given, moves: [], moveCosts: null }, ({ path, input }) => {
    const { kind } = input.estimate
    if (kind === 'formula' || kind === 'rest') return input
    const belief = splitBeliefPath(path)
    const columns = belief ? open.own(belief.holder as never).columns : open.analyst.columns
    return pointOf(input, valueIn(columns.column(belief?.about ?? path), draw))
  })

  const effectsOn = (path: string) =>
    working.flatMap(move =>
      move.effects.flatMap(effect =>
        effect.kind === 'input' && effect.on === path
          ? [
              {
                change: effect.change,
                by: valueIn(draws.column(effectPath(move.id, effect)), draw),
              },
            ]
          : [],
      ),
    )
  const changed = (input: Input, path: string, about: InputPath): Input => {
    const effects = effectsOn(path)
    if (effects.length === 0) return input
    const { low, high } = boundsOf(scaleOf(entryOf(given, about)))
    const clamp = (of: Expression): Expression => {
      const above: Expression =
        low === -Infinity ? of : { op: 'max', of: [of, { op: 'number', value: low }] }
      return high === Infinity ? above : { op: 'min', of: [above, { op: 'number', value: high }] }
    }
    // What a formula gives is stopped at its scale before anything acts on it, as in [E9].
    let value: Expression = clamp(expressionOf(input))
    for (const { change, by } of effects) if (change === 'set') value = { op: 'number', value: by }
    for (const { change, by } of effects)
      if (change === 'scale')
        value = { op: 'multiply', left: value, right: { op: 'number', value: by } }
    for (const { change, by } of effects)
      if (change === 'shift') value = { op: 'add', left: value, right: { op: 'number', value: by } }
    const expression = clamp(value)
    return { ...input, estimate: { kind: 'formula', text: 'by hand', expression } }
  }

  const world = mapInputs(pointed, ({ path, input }) => {
    const belief = splitBeliefPath(path)
    return changed(input, path, belief?.about ?? path)
  })
  const added = given.parties.flatMap(({ id }) =>
    inputsOf({ ...world, beliefs: [] }).flatMap(({ path, input }) => {
      const isHeld = given.beliefs.some(of => of.holder === id && of.about === path)
      const at = `beliefs.${id}.${path}`
      return isHeld || effectsOn(at).length === 0
        ? []
        : [{ holder: id, about: path, input: changed(input, at, path), strength: null }]
    }),
  )
  return {
    ...world,
    beliefs: [...world.beliefs, ...added],
    worth: world.worth.map(of => ({ ...of, redLines: linesAfter(of.party, of.redLines, working) })),
  }
}

/** What the deals answer in that draw, every one gone through. */
export function marginsInDraw(rewritten: Case, through: 'exists' | 'recognised'): Margins {
  const open = openCase(rewritten, { draws: 1, seed: 'any', school: null })
  const sides = makeSides(rewritten, party =>
    through === 'exists' ? open.analyst : open.own(party),
  )
  return margins(open.space, rewritten, 1, [{ sides, redLines: true, ratification: true }])[0]!
}

function pointOf(input: Input, value: number): Input {
  return { ...input, estimate: { kind: 'point', value } }
}

function expressionOf({ estimate }: Input): Expression {
  if (estimate.kind === 'formula') return estimate.expression
  if (estimate.kind === 'point') return { op: 'number', value: estimate.value }
  throw new Error(`expressionOf: ${estimate.kind} is no number`)
}

function entryOf(given: Case, path: InputPath) {
  return inputsOf({ ...given, beliefs: [] }).find(entry => entry.path === path)!
}

function linesAfter(
  party: string,
  lines: readonly Line[],
  working: readonly Move[],
): readonly Line[] {
  let now = lines
  for (const move of working)
    for (const effect of move.effects)
      if (effect.kind === 'red-line' && effect.party === party)
        for (const line of effect.lines)
          now = effect.change === 'add' ? [...now, line] : (withoutLine(now, line.test) ?? now)
  return now
}
