import { chanceOfReachingTop, exp, log } from '@parley/kernels'
import type { Future, Learner, Learning, TimedEffect, TimedEvent } from '@parley/model'
import type { Naming } from '../deals/naming.ts'
import { valueIn } from '../deals/valueIn.ts'
import type { Column } from '../sample/columns.ts'
import { BLOCK, operandOf } from '../sample/operand.ts'
import type { EvidenceSteps } from './evidenceSteps.ts'
import { learnedMean, learnedStrength, twoTypeAfter } from './learn.ts'
import type { Walking } from './walking.ts'

/** One thing that moves an input: what its value at as-of has become by a step. */
export type Mover = Readonly<{
  /** Two movers with the same key do the same. */
  key: string
  /** The same in every draw, given the same value. */
  isCertain: boolean
  /** Called once before the draws of a step. */
  begin?(step: number): void
  /** Moves the values of `count` draws from the draw `from` on, in place. Allocates nothing. */
  move(step: number, from: number, values: Float64Array, count: number): void
}>

export function learningMover(
  learning: Learning,
  learner: Learner,
  evidence: EvidenceSteps,
  column: (part: string) => Column,
  name: Naming,
): Mover {
  const wins = new Float64Array(BLOCK)
  const of = new Float64Array(BLOCK)
  if (learning.model.kind === 'two-type') {
    const strong = column('strong')
    const weak = column('weak')
    const strongs = operandOf(strong)
    const weaks = operandOf(weak)
    return {
      key: `two-type ${evidence.key} ${name(strong)} ${name(weak)}`,
      isCertain: evidence.isCertain && typeof strong === 'number' && typeof weak === 'number',
      begin: step => evidence.begin(step),
      move(step, from, values, count) {
        evidence.sumsAt(step, from, count, wins, of)
        for (let s = 0; s < count; s++) {
          const p = strongs.at[(from + s) * strongs.stride]!
          const q = weaks.at[(from + s) * weaks.stride]!
          values[s] = twoTypeAfter(values[s]!, p, q, wins[s]!, of[s]!)
        }
      },
    }
  }
  const strength = column('strength')
  const badNews: Column = learner.badNewsWeight === null ? 1 : column('bad_news')
  const { hopesFor } = learner
  const strengths = operandOf(strength)
  const weights = operandOf(badNews)
  return {
    key: `learn ${evidence.key} ${name(strength)} ${name(badNews)} ${hopesFor}`,
    isCertain: evidence.isCertain && typeof strength === 'number' && typeof badNews === 'number',
    begin: step => evidence.begin(step),
    move(step, from, values, count) {
      evidence.sumsAt(step, from, count, wins, of)
      for (let s = 0; s < count; s++) {
        const m = strengths.at[(from + s) * strengths.stride]!
        const weight = weights.at[(from + s) * weights.stride]!
        values[s] = learnedMean(values[s]!, m, wins[s]!, of[s]!, weight, hopesFor)
      }
    },
  }
}

/** How firmly a learner believes: evidence adds to its strength what it weighs. */
export function firmnessMover(
  learner: Learner,
  evidence: EvidenceSteps,
  column: (part: string) => Column,
  name: Naming,
): Mover {
  const wins = new Float64Array(BLOCK)
  const of = new Float64Array(BLOCK)
  const badNews: Column = learner.badNewsWeight === null ? 1 : column('bad_news')
  const { hopesFor } = learner
  const weights = operandOf(badNews)
  return {
    key: `firm ${evidence.key} ${name(badNews)} ${hopesFor}`,
    isCertain: evidence.isCertain && typeof badNews === 'number',
    begin: step => evidence.begin(step),
    move(step, from, values, count) {
      evidence.sumsAt(step, from, count, wins, of)
      for (let s = 0; s < count; s++) {
        const weight = weights.at[(from + s) * weights.stride]!
        values[s] = learnedStrength(values[s]!, wins[s]!, of[s]!, weight, hopesFor)
      }
    },
  }
}

/**
 * Adds `perUnit` for every unit the series is above where it stood at as-of.
 *
 * @param key  tells what `above` gives apart
 */
export function driveMover(
  perUnit: Column,
  above: (step: number, draw: number) => number,
  isCertain: boolean,
  key: string,
): Mover {
  const { at, stride } = operandOf(perUnit)
  return {
    key,
    isCertain: isCertain && typeof perUnit === 'number',
    move(step, from, values, count) {
      for (let s = 0; s < count; s++)
        values[s] = values[s]! + at[(from + s) * stride]! * above(step, from + s)
    },
  }
}

export function driftMover(perStep: Column, asOf: number, name: Naming): Mover {
  const { at, stride } = operandOf(perStep)
  return {
    key: `drift ${name(perStep)}`,
    isCertain: typeof perStep === 'number',
    move(step, from, values, count) {
      if (step <= asOf) return
      const steps = step - asOf
      for (let s = 0; s < count; s++) values[s] = values[s]! + at[(from + s) * stride]! * steps
    },
  }
}

/** Replaces the value from the step after as-of on. */
export function overrideMover(set: Column, asOf: number, name: Naming): Mover {
  const { at, stride } = operandOf(set)
  return {
    key: `set ${name(set)}`,
    isCertain: typeof set === 'number',
    move(step, from, values, count) {
      if (step <= asOf) return
      for (let s = 0; s < count; s++) values[s] = at[(from + s) * stride]!
    },
  }
}

/**
 * The chance of reaching the top of a walk, from where it stands at the step.
 *
 * Up to as-of observed units move it; after, its own battles. Before the walk has moved at all the value is the
 * file's; then the walk decides it.
 *
 * @param at   where it stands at as-of
 * @param key  tells what `observed` gives apart
 */
export function walkMover(
  positions: number,
  at: number,
  win: Column,
  walking: Walking,
  asOf: number,
  observed: (step: number) => number,
  key: string,
): Mover {
  const wins = operandOf(win)
  return {
    key,
    isCertain: false,
    begin: step => walking.reach(step),
    move(step, from, values, count) {
      if (step === asOf) return
      const before =
        step > asOf ? 0 : Math.max(0, Math.min(positions, Math.round(at + observed(step))))
      for (let s = 0; s < count; s++) {
        const stands = step > asOf ? walking.position[from + s]! : before
        const p = wins.at[(from + s) * wins.stride]!
        values[s] = chanceOfReachingTop(p, stands, positions)
      }
    },
  }
}

/** Where a walk that fights its own battles stands; before as-of it has fought none. */
export function frontMover(walking: Walking, asOf: number, name: Naming): Mover {
  return {
    key: `front ${name(walking)}`,
    isCertain: false,
    begin: step => walking.reach(step),
    move(step, from, values, count) {
      if (step <= asOf) return
      for (let s = 0; s < count; s++) values[s] = walking.position[from + s]!
    },
  }
}

/** Where a walk stands that follows evidence: a position up for a win, down for a loss, held at both ends. */
export function followMover(evidence: EvidenceSteps, positions: number): Mover {
  const wins = new Float64Array(BLOCK)
  const of = new Float64Array(BLOCK)
  return {
    key: `follow ${evidence.key} ${positions}`,
    isCertain: evidence.isCertain,
    begin: step => evidence.begin(step),
    move(step, from, values, count) {
      evidence.sumsAt(step, from, count, wins, of)
      for (let s = 0; s < count; s++)
        values[s] = Math.max(0, Math.min(positions, values[s]! + 2 * wins[s]! - of[s]!))
    },
  }
}

/** In which step an event happens, per draw; a number when in all alike. Never is −1. */
export function eventSteps(
  event: TimedEvent,
  future: Future | null,
  asOf: number,
  lastStep: number,
  stepOf: (date: string) => number,
  hazard: () => Readonly<{ chance: Column; uniforms: Float64Array }>,
): Int32Array | number {
  const fixed = future?.events.find(of => of.event === event.id)
  if (fixed) return fixed.at === 'never' ? NEVER : stepOf(fixed.at)
  if (event.when.kind === 'dated') return stepOf(event.when.date)
  if (future === null) return NEVER
  const first = event.when.from === null ? asOf + 1 : Math.max(asOf + 1, stepOf(event.when.from))
  const until = event.when.until === null ? lastStep : stepOf(event.when.until)
  const { chance, uniforms } = hazard()
  return Int32Array.from(uniforms, (u, s) => {
    const c = valueIn(chance, s)
    if (c <= 0) return NEVER
    if (c >= 1) return first <= until ? first : NEVER
    const step = first + Math.floor(log(1 - u) / log(1 - c))
    return step <= until ? step : NEVER
  })
}
const NEVER = -1_000_000_000

/** The part of an effect still there at a step; 0 before it happened. */
function left(step: number, happened: number, halfLife: number | null): number {
  if (happened === NEVER || step < happened) return 0
  return halfLife === null ? 1 : exp((-(step - happened) * Math.LN2) / halfLife)
}

/**
 * One effect of an event. Values are those of as-of, so an event already past is in them: before it
 * happened it is taken out again, and as it fades less of it is left. What a past `set` replaced is
 * not known, so it is not rewound.
 */
export function effectMover(
  effect: TimedEffect,
  by: Column,
  happens: Int32Array | number,
  halfLife: number | null,
  asOf: number,
  name: Naming,
): Mover {
  const { change } = effect
  const bys = operandOf(by)
  return {
    key: `effect ${change} ${name(by)} ${name(happens)} ${halfLife}`,
    isCertain: typeof by === 'number' && typeof happens === 'number',
    move(step, from, values, count) {
      for (let s = 0; s < count; s++) {
        const happened = typeof happens === 'number' ? happens : happens[from + s]!
        const now = left(step, happened, halfLife)
        const then = left(asOf, happened, halfLife)
        if (now === then) continue
        const b = bys.at[(from + s) * bys.stride]!
        const value = values[s]!
        switch (change) {
          case 'shift':
            values[s] = value + b * (now - then)
            break
          case 'scale':
            values[s] = (value * (1 + (b - 1) * now)) / (1 + (b - 1) * then)
            break
          case 'set':
            if (happened > asOf) values[s] = value + (b - value) * now
            break
          default:
            throw new Error(`effectMover: no such change ${change satisfies never}`)
        }
      }
    },
  }
}
