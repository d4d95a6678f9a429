import type { caveats as asked } from '../messages/caveats.ts'

export const caveats: Readonly<Record<keyof typeof asked, string>> = {
  'caveat.beliefs':
    'how {parties} {count, plural, one {sees} other {see}} things is not modelled: taken to agree with our estimates.',
  'caveat.placeholders':
    '{count, plural, one {{number} of {of} no-deal values is a placeholder} other {{number} of {of} no-deal values are placeholders}}: one typed constant where a choice among courses belongs.',
  'caveat.assumed':
    '{count, plural, one {{number} of {of} inputs is our own assumption} other {{number} of {of} inputs are our own assumptions}}, without a source.',
  'caveat.rescaled':
    'the chances of {input} did not add up to 100% in {share} of draws and were divided by their sum.',
  'caveat.ordinal': 'gains of {parties} count places in a ranking: only their sign means anything.',
  'caveat.of': '{name}: {caveat}',
  'caveat.oneDeal': 'there is only one deal to consider.',
  'caveat.allEqual': 'all deals are worth the same to every side.',
  'caveat.noUncertainty':
    'no input has a range: the answer is a yes or a no on the values given, and no chance is put on it.',
  'caveat.atMoment':
    'asked of {date}: the values written hold at {asOf}, and {isBefore, select, yes {what moved since is taken back} other {what the data brought since is added}}{hasData, select, yes {{known, select, then {, from rows published by {date} alone} other {, from the data as known now, read to {through}}}} other {}}. What would change this, rival schools and moves are asked of {asOf} only.',
  'caveat.tooMany':
    'nothing was computed: {count} combinations of terms, and at most {limit} are enumerated.',
  'caveat.composed':
    'the issues combine into {count} deals, too many to list: worths were composed issue by issue, {isExact, select, yes {exactly} other {to within {error} points of the side that binds}}{zone, select, counted {} estimated {; how many deals are in the zone is estimated from deals drawn at random, as a 95% interval} other {; the deals of the zone were not counted}}.',
  'caveat.fewerDraws':
    'what each input does was asked of the first {draws} of {asked} draws: with so many sides over so many deals every draw is dear.',
  'caveat.designedFrom':
    'to design, {count} deals were picked so that what is best, the changes to a draft and the trades are as if all deals had been compared; deals worth the same to everybody stand once, and ties are counted among those picked. Offers to make at once were sought among these alone{isProven, select, yes {} no {, and a likelier deal than the one named may exist: none is accepted by all in more than {share} of draws} other {, and a likelier deal than the one named may exist}}.',
  'caveat.offersByLevel':
    'the issues combine into {count} deals, too many to rank: each party offers from a list of its own, one deal at each of {levels} levels of what deals are worth to it, drawn evenly from all deals at that level; in a single text any deal can come up.',
  'caveat.drawsLimited':
    'with {options} options in all, the answer is of {draws} draws, not of the {asked} asked for: more would take minutes to hours.',
  'caveat.driversLeftOut':
    'with {options} options in all, what would change the answer was not looked for ({inputs} inputs have a range); another value of one input can still be tried.',
  'caveat.notComposed':
    '{reason, select, tied {conditions tie {names} into {count} combinations, and at most {limit} of such a group are gone through} ranked {the worth of a deal to {names} is no sum over issues} other {{names} is continuous}}, so deals could not be composed issue by issue either.',
  'confidence.line': 'confidence in these judgements is {level}: {reasons}.',
  'confidence.assumed':
    '{count, plural, =0 {every one of {of} inputs has a source} one {{number} of {of} inputs is our own assumption} other {{number} of {of} inputs are our own assumptions}}',
  'confidence.placeholders':
    '{count, plural, one {{number} input that moves the answer is a placeholder} other {{number} inputs that move the answer are placeholders}}',
  'confidence.schools':
    '{isSplit, select, yes {the {count} schools do not agree on which side of even the answer lies} other {the {count} schools agree on which side of even the answer lies}}',
  'caveat.rewound':
    'rewinding took {isAnalyst, select, yes {our belief} other {the belief of {party}}} about {input} further than its strength allows: before {before} it is held at its end.',
  'caveat.gap':
    'the series {series} has no value from {from} to {to}; nothing is learned from it there.',
  'caveat.pastUnseen': 'before {before} there are no data, and the past is not replayed.',
}
