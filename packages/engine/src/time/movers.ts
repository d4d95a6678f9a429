import { chanceOfReachingTop, exp, log, stream } from '@parley/kernels'
import type { Future, Learner, Learning, TimedEffect, TimedEvent, Walk } from '@parley/model'
import { valueIn } from '../deals/valueIn.ts'
import type { Column } from '../sample/columns.ts'
import type { EvidenceSteps, EvidenceSum } from './evidenceSteps.ts'
import { learnedMean, twoTypeAfter } from './learn.ts'

/** One thing that moves an input: what its value at as-of has become by a step. */
export type Mover = Readonly<{
  /** The same in every draw, given the same value. */
  isCertain: boolean
  /** Called once before the draws of a step. */
  begin?(step: number): void
  at(step: number, draw: number, value: number): number
}>

export function learningMover(
  learning: Learning,
  learner: Learner,
  evidence: EvidenceSteps,
  column: (part: string) => Column,
): Mover {
  const sum: EvidenceSum = { wins: 0, of: 0 }
  if (learning.model.kind === 'two-type') {
    const strong = column('strong')
    const weak = column('weak')
    return {
      isCertain: evidence.isCertain && typeof strong === 'number' && typeof weak === 'number',
      at: (step, draw, value) => {
        evidence.sumAt(step, draw, sum)
        return twoTypeAfter(value, valueIn(strong, draw), valueIn(weak, draw), sum)
      },
    }
  }
  const strength = column('strength')
  const badNews: Column = learner.badNewsWeight === null ? 1 : column('bad_news')
  return {
    isCertain: evidence.isCertain && typeof strength === 'number' && typeof badNews === 'number',
    at: (step, draw, value) => {
      evidence.sumAt(step, draw, sum)
      return learnedMean(
        value,
        valueIn(strength, draw),
        sum,
        valueIn(badNews, draw),
        learner.hopesFor,
      )
    },
  }
}

/** Adds `perUnit` for every unit the series is above where it stood at as-of. */
export function driveMover(
  perUnit: Column,
  above: (step: number, draw: number) => number,
  isCertain: boolean,
): Mover {
  return {
    isCertain: isCertain && typeof perUnit === 'number',
    at: (step, draw, value) => value + valueIn(perUnit, draw) * above(step, draw),
  }
}

export function driftMover(perStep: Column, asOf: number): Mover {
  return {
    isCertain: typeof perStep === 'number',
    at: (step, draw, value) =>
      step > asOf ? value + valueIn(perStep, draw) * (step - asOf) : value,
  }
}

/** Replaces the value from the step after as-of on. */
export function overrideMover(set: Column, asOf: number): Mover {
  return {
    isCertain: typeof set === 'number',
    at: (step, draw, value) => (step > asOf ? valueIn(set, draw) : value),
  }
}

/**
 * The chance of reaching the top of a walk, from where it stands at the step.
 *
 * Up to as-of observed units move it; after, every draw fights its own battles, the same ones in every
 * future. Before the walk has moved at all the value is the file's; then the walk decides it.
 */
export function walkMover(
  walk: Walk,
  win: Column,
  asOf: number,
  observed: (step: number) => number,
  draws: number,
  seed: string,
): Mover {
  const position = new Int16Array(draws)
  let reached = asOf
  let next = stream(seed, `walk ${walk.about}`)
  const start = (): void => {
    position.fill(walk.at)
    reached = asOf
    next = stream(seed, `walk ${walk.about}`)
  }
  start()
  return {
    isCertain: false,
    begin: step => {
      if (step < reached) start()
      for (; reached < step; reached++) {
        for (let s = 0; s < draws; s++) {
          for (let battle = 0; battle < walk.battlesPerStep; battle++) {
            const u = next()
            const at = position[s]!
            if (at > 0 && at < walk.positions) position[s] = u < valueIn(win, s) ? at + 1 : at - 1
          }
        }
      }
    },
    at: (step, draw, value) => {
      if (step === asOf) return value
      const p = valueIn(win, draw)
      if (step > asOf) return chanceOfReachingTop(p, position[draw]!, walk.positions)
      const at = Math.round(walk.at + observed(step))
      return chanceOfReachingTop(p, Math.max(0, Math.min(walk.positions, at)), walk.positions)
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
): Mover {
  const when = (draw: number): number => (typeof happens === 'number' ? happens : happens[draw]!)
  return {
    isCertain: typeof by === 'number' && typeof happens === 'number',
    at: (step, draw, value) => {
      const happened = when(draw)
      const now = left(step, happened, halfLife)
      const then = left(asOf, happened, halfLife)
      if (now === then) return value
      const b = valueIn(by, draw)
      switch (effect.change) {
        case 'shift':
          return value + b * (now - then)
        case 'scale':
          return (value * (1 + (b - 1) * now)) / (1 + (b - 1) * then)
        case 'set':
          return happened <= asOf ? value : value + (b - value) * now
        default:
          throw new Error(`effectMover: no such change ${effect.change satisfies never}`)
      }
    },
  }
}
