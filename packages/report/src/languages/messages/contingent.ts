/** Terms that hang on an event. */
export const contingent = {
  'contingent.line': 'event terms common hasCommon',
  'contingent.term': 'issue to from',
  'contingent.chances': 'sides ours',
  'contingent.chance': 'party chance',
  'contingent.gains': 'sides plain verdict',
  'contingent.analyst': 'sides',
  'contingent.checks': 'checks',
  'contingent.check': 'kind name how hasHow by',
  'contingent.notCheckable': '',
  'contingent.noDeal': 'parties count',
  'contingent.hazard': 'party wants through',
  'contingent.regret': 'party when amount scale',
  'contingent.none': 'input why',
  'contingent.noBeliefs': '',
  'contingent.caution': '',
  'label.terms': '',
} as const
