import { type CaseChange, type ChangeAnswer, flipAspects } from '@parley/model'
import { field, SHARE_OF_DRAWS, type Table } from '../table.ts'

/** What accounts for a change, and the smallest sets of differences that turn the verdict. */
export function changeTables(answer: ChangeAnswer): readonly Table[] {
  const { exists, recognised, margin, method } = answer.waterfall
  return [
    {
      name: 'waterfall',
      description:
        'Each difference between two schools, versions or dates and its order-averaged (Shapley) share in the change.',
      fields: [
        field('difference', 'integer', 'Its number, from 0.'),
        field('path', 'string', 'The address of what differs.'),
        field('kind', 'string', 'input, inputs, belief, part, red-lines, deals or moved.'),
        field('group', 'string', 'The party it is about, or quantities, ranges, deals.'),
        field(
          'from',
          'string',
          'As the first writes it, of what moved its median; empty when it has none.',
        ),
        field(
          'to',
          'string',
          'As the second writes it, of what moved its median; empty when it has none.',
        ),
        field(
          'exists',
          'number',
          'Share in the change of the chance that a zone exists.',
          SHARE_OF_DRAWS,
        ),
        field(
          'recognised',
          'number',
          'Share in the change of the chance recognised.',
          SHARE_OF_DRAWS,
        ),
        field(
          'margin',
          'number',
          'Share in the change of the median margin; empty when there is none.',
        ),
        field('method', 'string', 'exact or estimated.'),
        field('exists_error', 'number', 'Standard error when estimated.', SHARE_OF_DRAWS),
        field('recognised_error', 'number', 'Standard error when estimated.', SHARE_OF_DRAWS),
        field('channel', 'string', 'Of what moved, the channel it moved through; else empty.'),
      ],
      primaryKey: ['difference'],
      foreignKeys: [],
      rows: answer.differences.map((of, i) => [
        i,
        of.path,
        of.kind,
        of.group,
        (of.moved ? String(of.moved.from.median) : of.from?.text) || null,
        (of.moved ? String(of.moved.to.median) : of.to?.text) || null,
        exists.shares[i]!,
        recognised.shares[i]!,
        margin ? margin.shares[i]! : null,
        method,
        exists.errors?.[i] ?? null,
        recognised.errors?.[i] ?? null,
        of.moved?.channel ?? null,
      ]),
    },
    {
      name: 'flip_sets',
      description:
        'Every smallest set of differences that alone turns the verdict; a row per member.',
      fields: [
        field('aspect', 'string', 'exists, recognised or cell.'),
        field('set', 'integer', 'The set, from 0, smallest first.'),
        field('difference', 'integer', 'A member of it.'),
        field('path', 'string', 'The address of the member.'),
        field('up_to', 'integer', 'Sets of at most this many differences were asked.'),
        field('is_complete', 'boolean', 'Whether that is all of them.'),
      ],
      primaryKey: ['aspect', 'set', 'difference'],
      foreignKeys: [{ fields: ['difference'], table: 'waterfall', refer: ['difference'] }],
      rows: flipAspects.flatMap(aspect => {
        const flips = answer.flips[aspect]
        if (flips.kind === 'agrees') return []
        return flips.sets.flatMap((set, at) =>
          set.map(i => [aspect, at, i, answer.differences[i]!.path, flips.upTo, flips.isComplete]),
        )
      }),
    },
  ]
}

/** What two case files say differently, by path. */
export function changesTable(changes: readonly CaseChange[]): Table {
  return {
    name: 'changes',
    description: 'What a later version of a case file says differently.',
    fields: [
      field('number', 'integer', 'In the order of the file, from 0.'),
      field('section', 'string', 'The section of the file.'),
      field('path', 'string', 'The address of what differs.'),
      field('kind', 'string', 'added, removed or changed.'),
      field('what', 'string', 'value, class, why, source, entry or text.'),
      field('from', 'string', 'As it was; empty when there was nothing.'),
      field('to', 'string', 'As it is; empty when there is nothing.'),
    ],
    primaryKey: ['number'],
    foreignKeys: [],
    rows: changes.map((change, i) => [
      i,
      change.section,
      change.path,
      change.kind,
      change.what,
      change.from,
      change.to,
    ]),
  }
}
