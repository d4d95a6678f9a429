import type { contingent as asked } from '../messages/contingent.ts'

export const contingent: Readonly<Record<keyof typeof asked, string>> = {
  'contingent.line':
    'keyed to {event}: {terms}{hasCommon, select, yes {; either way {common}} other {}}.',
  'contingent.term': '{issue} at {to} if it happens, at {from} if not',
  'contingent.chances': 'its chance: {sides}; ours {ours}.',
  'contingent.chance': '{party} {chance}',
  'contingent.gains':
    'by its own expectation {sides}{verdict, select, opens {, so that each expects to gain} beats {, each expecting as much as without the term or more} other {, so that not all would sign}}. Without the term the best is {plain}.',
  'contingent.analyst': 'as we expect it, {sides}.',
  'contingent.checks': 'what would show it: {checks}.',
  'contingent.check':
    '{kind, select, signpost {the signpost {name} by {by}{hasHow, select, yes { ({how})} other {}}} series {the series {name}} other {the scenario {name}}}',
  'contingent.notCheckable':
    'nothing in the case would show who was right: the term needs a signpost or a series.',
  'contingent.noDeal':
    'the event is about what {parties} {count, plural, one {does} other {do}} if talks fail: signing changes its chance. The term must be settled before the deal takes effect, or name an event that can still be seen under it.',
  'contingent.hazard':
    '{through, select, move {a move of {party} bears on it} other {{party} can do something about it}}{wants, select, happens {, and under the term would rather it happened} does-not {, and under the term would rather it did not happen} other {}}.',
  'contingent.regret':
    'once it {when, select, happens {has happened} other {is known not to happen}}, {party} would be {amount} {scale, select, places {below} other {short of}} no deal, and may not keep to it.',
  'contingent.none':
    '{input}: no term, {why, select, no-chance {because it is no chance, and nothing happens or does not} same-chance {because those who decide agree on it} too-many-deals {because there are too many deals to look at every pair} other {because no pair of deals keyed to it does better than one deal}}.',
  'contingent.noBeliefs':
    'no side is said to see anything its own way, so there is nothing to bet on.',
  'contingent.caution':
    'terms are judged by expectation, each side through its own eyes and indifferent to risk; a smaller bet of the same kind gains less and risks less.',
  'label.terms': 'Terms keyed to what the sides see differently',
}
