import type { positions as asked } from '../messages/positions.ts'

export const positions: Readonly<Record<keyof typeof asked, string>> = {
  'positions.lies':
    '{topic}: weighted by capability and salience the mean position is {mean}; the position that no other beats is {median}.',
  'positions.noWeight': '{topic}: nobody has any weight, so it lies nowhere.',
  'positions.rounds':
    'Challenges {reading}: after {rounds, plural, one {# round} other {# rounds}} the mean is {mean} and the median {median}; {settled}.',
  'positions.as-printed': 'by the formulas as printed (Scholz, Calbert and Smith 2011)',
  'positions.as-tabled': 'as in the table of the same paper, which its formulas do not give',
  'positions.atRest': 'nobody moves any more',
  'positions.moving': 'positions are still moving',
  'positions.restIn': 'in {share} of draws nobody moves any more',
  'positions.move':
    '{kind, select, loses {{party} loses to {towards} and goes all the way, to {to}} compromises {{party} meets {towards} part of the way, at {to}} other {{party} gives in to {towards}, at {to}}}.',
  'positions.firstRound': 'In the first round, at the central values: {moves}',
  'positions.isMedian': 'yes',
  'positions.record':
    'Read the mean first: over 351 issues of the European Union challenge rounds missed by 27 points of 100 on average and the weighted mean by 23 (an open replication of 2026; not rerun here).',
  'positions.caution': 'This is where weight lies. It says nothing on whether anybody would sign.',
  'label.actor': 'Actor',
  'label.stands': 'Stands at',
  'label.weightShare': 'Of all weight',
  'label.pull': 'Moves the mean by',
  'label.isMedian': 'Is the median',
}
