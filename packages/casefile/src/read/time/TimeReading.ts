import {
  type Input,
  type InputPath,
  inputsOf,
  type PartyId,
  type Series,
  type View,
} from '@parley/model'
import * as say from '../../messages.ts'
import { shapeOf } from '../fields.ts'
import { type InputPlaces, inputPlaces, resolvePath } from '../inputPlaces.ts'
import { type Place, placeOf } from '../place.ts'
import { assumed, type Reading } from '../Reading.ts'
import { readInput } from '../readInput.ts'
import { partyNamed } from '../readParties.ts'
import type { Node } from '../tree.ts'

/** What effects may act on. */
export type Targets = Readonly<{
  reading: Reading
  places: InputPlaces
  /** Every input there is to move, beliefs under `beliefs.<party>.<path>`. */
  inputs: ReadonlyMap<InputPath, Input>
}>

/** What the readers of the sections about time share. */
export type TimeReading = Targets & Readonly<{ series: readonly Series[] }>

/** The inputs of the case as far as it was read; those of moves are not moved by anything. */
export function targetsOf(reading: Reading): Targets {
  const inputs = new Map<InputPath, Input>()
  for (const { path, input } of inputsOf(reading.draft)) inputs.set(path, input)
  return { reading, places: inputPlaces(reading), inputs }
}

/** An address something about time stands at: an input, or what one party believes of it. */
export type TimedAddress = Readonly<{ path: InputPath; place: Place }>

/** Resolves `beliefs.russia.kyiv_retakes` as well as a plain path; reports an unknown one and returns null. */
export function addressAt(
  { reading, places }: Targets,
  written: string,
  span: readonly [number, number],
): TimedAddress | null {
  const belief = /^beliefs\.([^.]+)\.(.+)$/.exec(written.trim())
  const holder = belief ? partyNamed(reading, belief[1]!, span) : null
  if (belief && !holder) return null
  const about = resolvePath(reading, places, belief ? belief[2]! : written, span)
  if (!about) return null
  return {
    path: holder ? (`beliefs.${holder}.${about}` as InputPath) : about,
    place: places.get(about)!,
  }
}

/** An input of a section about time, under a path of its own. */
export function inputAt({ reading }: TimeReading, node: Node, path: string, place: Place): Input {
  return readInput(reading, node, path, place, assumed).input
}

export function numberPlace(unit = ''): Place {
  return placeOf('number', unit)
}

/** A whole number of at least `least`; reports anything else and returns null. */
export function wholeAt(
  { reading }: TimeReading,
  node: Node,
  what: string,
  least: number,
): number | null {
  const value = node.kind === 'scalar' ? node.value : null
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value
  reading.report(node.span, say.notANumber(shapeOf(node), what))
  return null
}

/** The analyst, or a party. */
export function viewAt(
  { reading }: TimeReading,
  id: string,
  span: readonly [number, number],
): View | null {
  return id === 'analyst' ? 'analyst' : (partyNamed(reading, id, span) as PartyId | null)
}
