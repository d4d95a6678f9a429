import type { Attribution, Input, InputPath, TimedEffect } from '@parley/model'
import { centralOf } from './centralOf.ts'
import { fieldsOf, shapeOf } from './fields.ts'
import { placeOfChange } from './inputPlaces.ts'
import { scaleOf } from './place.ts'
import { readAttribution } from './readAttribution.ts'
import { readInput } from './readInput.ts'
import { addressAt, type Targets, type TimedAddress } from './time/TimeReading.ts'
import * as sayTime from './time/timeMessages.ts'
import type { Node } from './tree.ts'

/** What an effect does to the number it finds: adds, multiplies, replaces. */
export const changes = ['shift', 'scale', 'set'] as const

/** An effect as read, with the fields beside its change that its section knows. */
type EffectFound = Readonly<{
  effect: TimedEffect
  field: (key: string) => Node | undefined
}>

/** Where an effect is written: on which input, as what, and under which path its number stands. */
type EffectWritten = Readonly<{
  on: string
  onSpan: readonly [number, number]
  value: Node
  /** Keys that may stand beside the change. */
  more: readonly string[]
  /** Where the effect comes from when it does not say so itself. */
  around: Attribution
  pathOf: (on: InputPath, change: TimedEffect['change']) => string
}>

/**
 * Reads one effect, `{shift: 5% to 15%}` on an input or on what a party believes of it: of events [T6] and of
 * moves [M5] alike. Null when it cannot be read, which was reported.
 */
export function readEffect(targets: Targets, written: EffectWritten): EffectFound | null {
  const { reading } = targets
  const { on, onSpan, value, more, around, pathOf } = written
  const address = addressAt(targets, on, onSpan)
  if (!address) return null
  if (value.kind !== 'map') {
    reading.report(value.span, sayTime.effectShape(shapeOf(value)))
    return null
  }
  const field = fieldsOf(reading, value, [...changes, ...more])
  const given = changes.filter(change => field(change))
  const [change] = given
  if (given.length !== 1 || !change) {
    const found = given.length === 0 ? 'none of these' : 'several at once'
    reading.report(value.span, sayTime.effectShape(found))
    return null
  }
  const part = field(change)!
  const place = placeOfChange(address.place, change)
  const own = more.includes('why') ? readAttribution(reading, value, around) : around
  const by = readInput(reading, part, pathOf(address.path, change), place, own).input
  if (isRest(targets, address)) reading.report(onSpan, sayTime.effectOnRest(address.path))
  else checkOnScale(targets, address, change, by, part.span)
  return { effect: { on: address.path, change, by }, field }
}

function inputAt({ inputs }: Targets, path: InputPath): Input | undefined {
  return inputs.get(path) ?? inputs.get(path.replace(/^beliefs\.[^.]+\./, '') as InputPath)
}

function isRest(targets: Targets, { path }: TimedAddress): boolean {
  return inputAt(targets, path)?.estimate.kind === 'rest'
}

/** An effect that takes an input off its scale at the central values is a mistake, as for formulas [E9]. */
function checkOnScale(
  targets: Targets,
  { path, place }: TimedAddress,
  change: TimedEffect['change'],
  by: Input,
  span: readonly [number, number],
): void {
  const { reading } = targets
  if (reading.broken.has(by)) return
  const now = inputAt(targets, path)
  const value = now ? centralOf(reading, now) : null
  const amount = centralOf(reading, by)
  if (value === null || amount === null) return
  const after = change === 'shift' ? value + amount : change === 'scale' ? value * amount : amount
  const { low, high } = scaleOf(place.domain)
  if (after >= low && after <= high) return
  const isChance = place.domain === 'chance' || place.domain === 'share'
  const shown = isChance ? `${Number((after * 100).toFixed(1))}%` : String(Number(after.toFixed(3)))
  const scale = isChance ? '0% to 100%' : high === Infinity ? `${low} and up` : `${low} to ${high}`
  reading.report(span, sayTime.effectOffScale(path, shown, change, scale))
}
