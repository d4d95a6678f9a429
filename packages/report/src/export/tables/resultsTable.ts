import type { Case, Reading, Spread, VerdictAnswer } from '@parley/model'
import { isComputed } from '../../sentences/verdictSentence.ts'
import { type Cell, field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** Everything the verdict says: one row per quantity. Empty when nothing was computed. */
export function resultsTable(given: Case, answer: VerdictAnswer): Table {
  const rows: Cell[][] = []
  const chance = (reading: string, party: string | null, quantity: string, value: number): void => {
    rows.push([reading, party, quantity, value, null, null, null, SHARE_OF_DRAWS])
  }
  const quantity = (
    reading: string,
    party: string | null,
    name: string,
    of: Spread,
    unit: string,
  ): void => {
    rows.push([reading, party, name, of.median, of.low, of.high, of.level, unit])
  }
  const unitOf = (party: string): string =>
    given.worth.find(of => of.party === party)?.unit ?? 'value points'
  const reading = (name: string, party: string | null, of: Reading): void => {
    chance(name, party, 'chance', of.chance)
    if (of.margin)
      quantity(
        name,
        party,
        'margin',
        of.margin,
        of.binding[0] ? unitOf(of.binding[0].party) : 'value points',
      )
    if (of.zoneSize) quantity(name, party, 'zone_size', of.zoneSize, 'deals')
    for (const { party: who, share } of of.binding) chance(name, party, `binding_${who}`, share)
    for (const { party: who, gain } of of.nearest?.gains ?? [])
      quantity(name, party, `gain_at_nearest_${who}`, gain, unitOf(who))
  }
  if (isComputed(answer)) {
    reading('exists', null, answer.exists)
    reading('recognised', null, answer.recognised)
    for (const view of answer.asSeenBy) reading('as_seen_by', view.party, view.reading)
    for (const cell of ['recognised', 'hidden', 'mirage', 'none'] as const)
      chance('cell', null, cell, answer.cells[cell])
    for (const name of ['ratification', 'redLines', 'compliance'] as const) {
      const without = answer.without[name]
      if (without !== null)
        chance('exists_without', null, name === 'redLines' ? 'red_lines' : name, without)
    }
    for (const ratifier of answer.ratifiers)
      chance('exists_without', ratifier.by, 'ratifier', ratifier.without)
    for (const of of answer.noDeals) {
      const view = of.view === 'analyst' ? 'analyst' : 'own'
      quantity(`no_deal_${view}`, of.party, 'worth', of.worth, unitOf(of.party))
      for (const course of of.courses)
        chance(`no_deal_${view}`, of.party, `best_${course.course}`, course.bestShare)
    }
  }
  return {
    name: 'results',
    description:
      'Everything the verdict says, one quantity a row. exists: analyst\u2019s view. recognised: each side through its own. as_seen_by: all of it through one party.',
    fields: [
      field('reading', 'string', 'Which question.'),
      field('party', 'string', 'Through whose eyes, or whose no deal.'),
      field('quantity', 'string', 'What is measured.'),
      field('value', 'number', 'The chance, or the median over the draws.'),
      field('low', 'number', 'Lower end of the interval; empty for a chance.'),
      field('high', 'number', 'Upper end of the interval.'),
      field('level', 'number', 'What the interval holds.', SHARE_OF_DRAWS),
      field('unit', 'string', 'Unit of value, low and high.'),
    ],
    primaryKey: ['reading', 'party', 'quantity'],
    foreignKeys: [{ fields: ['party'], table: 'parties', refer: ['party'] }],
    rows,
  }
}
