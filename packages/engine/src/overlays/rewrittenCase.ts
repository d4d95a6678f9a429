import {
  applyOverrides,
  type Case,
  type InputPath,
  type Override,
  splitBeliefPath,
} from '@parley/model'
import type { DealSpace } from '../deals/DealSpace.ts'
import { makeDealSpace } from '../deals/makeDealSpace.ts'
import { makeComposedSpace } from '../large/composedSpace.ts'
import type { Column } from '../sample/columns.ts'
import { drawInput, sampleColumns } from '../sample/sampleColumns.ts'
import { analystEyes, type Eyes, eyesOf } from '../views/eyes.ts'
import type { OpenCase } from '../views/openCase.ts'
import type { Overlay } from './Overlay.ts'

/** An overlay taken apart: what has to be written into the case, and what is only another column. */
type Rewriting = Readonly<{
  written: readonly Override[]
  columns: ReadonlyMap<InputPath, Column>
}>

type InputOverride = Extract<Override, { kind: 'input' }>

/**
 * Takes an overlay apart.
 *
 * An estimate of its own is a column. A formula, a dropped belief, a ranking or red lines are written into
 * the case, since others read through them; so is a column in place of a `rest`, which is none in the case.
 *
 * @param draw  the column of an override
 */
export function takeApart(
  { analyst }: Pick<OpenCase, 'analyst'>,
  overlay: Overlay,
  draw: (override: InputOverride) => Column,
): Rewriting {
  const written: Override[] = []
  const columns = new Map<InputPath, Column>()
  const hold = (at: InputPath, column: Column): void => {
    const about = splitBeliefPath(at)?.about ?? at
    const entry = analyst.columns.entries.get(about)
    if (!entry) throw new Error(`takeApart: ${at} is no input of this case`)
    if (entry.input.estimate.kind === 'rest') {
      const estimate = { kind: 'point', value: 0 } as const
      written.push({ kind: 'input', at, input: { ...entry.input, estimate } })
    }
    columns.set(at, column)
  }
  for (const override of overlay.overrides ?? []) {
    if (override.kind === 'input' && isOwn(override)) hold(override.at, draw(override))
    else {
      if (override.kind === 'input') columns.delete(override.at)
      if (override.kind === 'agrees')
        columns.delete(`beliefs.${override.holder}.${override.about}` as InputPath)
      written.push(override)
    }
  }
  for (const [at, column] of overlay.columns ?? []) hold(at, column)
  return { written, columns }
}

function isOwn({ input: { estimate } }: InputOverride): boolean {
  return estimate.kind !== 'formula' && estimate.kind !== 'rest'
}

/** Draws what an override says on the uniforms of the input it is about. */
export function drawOverride({ analyst }: OpenCase, { at, input }: InputOverride): Column {
  const { estimate } = input
  if (estimate.kind === 'formula' || estimate.kind === 'rest')
    throw new Error(`drawOverride: ${at} is made of other inputs`)
  return drawInput(analyst.columns, splitBeliefPath(at)?.about ?? at, estimate)
}

/** Limits of red lines cut a continuous issue into cells, and composed groups leave out what crosses them. */
function withRedLines(space: DealSpace, given: Case): DealSpace {
  if (space.composed) return makeComposedSpace(given, space.composed)
  return space.continuous ? makeDealSpace(given) : space
}

/** A case opened again with something written into it; what that leaves alone is the same object. */
export function reopen(open: OpenCase, written: readonly Override[]): OpenCase {
  if (written.length === 0) return open
  const given = applyOverrides(open.given, written)
  const { columns: before } = open.analyst
  const columns = sampleColumns(given, before, before)
  const space = written.some(of => of.kind === 'red-lines')
    ? withRedLines(open.space, given)
    : open.space
  const isLike = space === open.space && written.every(of => of.kind !== 'ranking')
  const analyst = analystEyes(given, columns, space, isLike ? open.analyst : null)
  const known = new Map<string, Eyes>()
  const own: OpenCase['own'] = party => {
    const eyes = known.get(party) ?? eyesOf(given, party, analyst, space)
    known.set(party, eyes)
    return eyes
  }
  return { given, space, analyst, own, deciders: open.deciders }
}
