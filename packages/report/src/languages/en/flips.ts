import type { flips as asked } from '../messages/flips.ts'

export const flips: Readonly<Record<keyof typeof asked, string>> = {
  'condition.flip':
    '{output, select, recognised {{turns, select, open {{isCertain, select, yes {each would recognise one} other {more likely than not, each would recognise one}}} other {{isCertain, select, yes {they would not all recognise one} other {more likely than not, they would no longer each recognise one}}}}} other {{turns, select, open {{isCertain, select, yes {one would exist} other {one would more likely than not exist}}} other {{isCertain, select, yes {none would exist} other {more likely than not, none would exist}}}}}} if {input} were {point}.',
  'condition.nothing':
    'No value tried in the plausible range of {single, plural, =0 {any one input} other {{tried, plural, one {the one input that has a range} other {any one of the # inputs that have a range}}}} would change this{single, plural, =0 {} one {; one input has none} other {; # inputs have none}}.',
  'condition.beyond':
    '{input} {point} would; {hasRange, select, yes {that is outside the range it was given} other {it has no range that would say whether that is plausible}}.',
  'condition.single':
    'No input has a range; plausible or not, what would change this is {input} {point}.',
  'condition.bound':
    'Only other {what, select, rules {rules} other {red lines}} would change this, whatever the deals are worth.',
  'condition.noInputs': 'No input has a range, so nothing was tried that could change this.',
  'condition.notComputed': 'What would change this has not been computed.',
  'input.standing':
    '{now}{hasRange, select, yes {, {level} range {range}} other {}}; {isPlaceholder, select, yes {a placeholder} other {{class}}}',
  'flip.point':
    '{side, select, above {above} below {below} other {at}} {at} (now {now}{isPlaceholder, select, yes {, a placeholder} other {}})',
  'flip.standing': '{side, select, above {above} below {below} other {at}} {at} (now {standing})',
  'flip.cell': '{side, select, above {above} below {below} other {at}} {at}',
  'flip.outside':
    'not in its range; only {side, select, above {above} below {below} other {at}} {at}',
  'flip.none': 'no flip in its plausible range',
  'flip.single': '{side, select, above {above} below {below} other {at}} {at}; no range',
  'flip.plausibleOrNot': '{line}: plausible or not, as it has no range',
  'flip.beyond': '{line}: outside the range it was given',
  'flip.noRange': 'no range given',
}
