import type { drivers as asked } from '../messages/drivers.ts'

export const drivers: Readonly<Record<keyof typeof asked, string>> = {
  'weakest.line':
    '{input} ({standing}) moves the answer by {swing} percentage points across its range.',
  'label.influence': 'Influence',
  'drivers.title':
    'that {output, select, recognised {each side recognises a zone} other {a zone exists}}: {chance}. One input at a time:',
  'drivers.notShown': '{rest} more are not shown.',
  'drivers.settled':
    '{settled, plural, one {{tried, plural, one {the one input that has a range moves it} other {one of the # inputs that have a range moves it}} by less than a point from one end to the other and turns it at no value tried: stop arguing about it} other {# of the {tried} inputs that have a range move it by less than a point from one end to the other and turn it at no value tried: stop arguing about these}}.',
  'drivers.unvaried':
    '{count, plural, one {one input has no range, so it has no low and no high} other {# inputs have no range, so they have no low and no high}}.',
  'learning.title':
    'what it would be worth to know one input exactly, for whether {output, select, recognised {each side recognises a zone} other {a zone exists}}:',
  'learning.turns':
    '{amount, select, none {never} few {fewer than 1 of 10} other {{tenths} of 10}}',
  'learning.first':
    'knowing {input} ({standing}) exactly would turn the verdict in {worlds} worlds; whoever calls the likelier side would be right in {after} of them instead of {before}.',
  'learning.none':
    'at none of the values tried would knowing any one input exactly turn the verdict.',
  'learning.notComputed': 'what it would be worth to know an input has not been computed.',
  'learning.nothing': 'no input has a range: there is nothing to learn.',
  'learning.rest':
    '{count, plural, one {One other input would turn it} other {# other inputs would turn it}} at none of the values tried.',
  'learning.method':
    'Each input is held at {values} values that are equally likely, all else as unsure as it is. Chance then: where 80% of these values put it. Right: how often the likelier side is the true one once the input is known.',
  'evidence.title': 'what moves the answer and rests on the least, weakest first:',
  'evidence.none': 'no input that is written in the case moves the answer by half a point or more.',
  'evidence.class':
    '{isPlaceholder, select, yes {placeholder} other {{class}}}{isStale, select, yes {, old} other {}}',
  'evidence.weights':
    'Ranked by how far an input moves the chance, in points, times how weak its evidence is: stated {stated}, inferred {inferred}, elicited {elicited}, assumed {assumed}; one class weaker (old) where the newest dated source is more than {days} days older than the case. An order, not a measurement.',
  'influence.title':
    'What the doubt about whether {output, select, recognised {each side recognises a zone} other {a zone exists}} comes from, on {base} draws twice over:',
  'influence.nothing': 'the answer is the same in every draw: there is no doubt to share out.',
  'influence.together':
    'one at a time, inputs answer for {alone} of the doubt about {output, select, recognised {whether each side recognises a zone} other {whether a zone exists}}; {left} belongs to no single one. They matter together: what one input does depends on the others, and a bar of one at a time shows too little.',
  'influence.alone':
    'one at a time, inputs answer for {alone} of the doubt about {output, select, recognised {whether each side recognises a zone} other {whether a zone exists}}: they mostly add up.',
  'influence.margin':
    'Of how far short or over the nearest deal is, they answer for {alone} one at a time{interacts, select, yes {; {left} belongs to no single one} other {}}.',
  'influence.withoutMargin':
    'In {share} of the draws no deal would be ratified; they have no margin and are left out of its shares.',
  'influence.with': 'with what {holders} believes of it',
  'influence.settledMore': '{count} more',
  'influence.rule':
    'Held at either end of its range, each of these moves the chance by less than 4 points and turns the verdict nowhere in its range; its share of the doubt, with all it takes part in, is below 1%.',
  'influence.method':
    'Alone: the share of the variance that would go if the input were known. In all: the share that would stay if everything else were known. In brackets where 95% of resampled estimates lie. {evaluations} evaluations: {base} for each of two blocks and of {inputs} inputs.',
}
