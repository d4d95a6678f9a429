/** The overview. */
export const overview = {
  'screen.overview': 'Overview',
  'overview.copy': 'Copy the sentence',
  'overview.cells': 'Does a deal exist, and do the sides see one?',
  'overview.seen': 'As it is, and as each side sees it',
  'overview.try': 'What if',
  'overview.tryHelp':
    'Move it: every sentence on this page follows. The case stays as it is until you keep what you tried.',
  'overview.tryOther': 'Try another:',
  'overview.why': 'Why',
  'overview.change': 'What would change it',
  'overview.blocks': 'Who stands in the way',
  'overview.weakest': 'Weakest assumptions',
  'overview.todo': 'What to know, and to do',
  'overview.toDrivers': 'What drives it',
  'overview.toDeals': 'The deal space',
  'overview.toEvidence': 'The evidence',
  'overview.couldChange': 'What you said could change soon',
  'overview.couldChangeWhy':
    'Noted in your words; no number knows of it yet. Add it as an event or a move to see what it would do.',
  'overview.toEvents': 'Events & moves',
  'overview.need': 'What you need from this',
} as const
