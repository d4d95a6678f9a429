import { type Ask, type Case, type InputPath, type PartyId, splitBeliefPath } from '@parley/model'
import type { Column } from '../../sample/columns.ts'
import { sampleColumns } from '../../sample/sampleColumns.ts'
import { type OpenCase, openAnyCase } from '../../views/openCase.ts'

/**
 * The same case on draws that have nothing to do with those of `first`: dimensions of their own, since two
 * scramblings of one dimension, or two stretches of it, move together; and a seed of their own.
 */
export function secondBlock(given: Case, ask: Ask, first: OpenCase): OpenCase {
  const seed = `${ask.seed} second block`
  const { dimensions } = first.analyst.columns
  const from = Math.max(0, ...dimensions.values()) + 1
  const base = sampleColumns(given, { draws: ask.draws, seed }, undefined, from)
  return openAnyCase(given, { ...ask, seed }, base)
}

/** The column of an input, or of a belief through its holder's eyes. */
export function columnAt(open: OpenCase, path: InputPath): Column {
  const belief = splitBeliefPath(path)
  return belief
    ? open.own(belief.holder as PartyId).columns.column(belief.about)
    : open.analyst.columns.column(path)
}
