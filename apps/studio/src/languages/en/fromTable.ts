/** A case from a pasted table. */
export const fromTable = {
  'paste.title': 'A case from a spreadsheet',
  'paste.help':
    'Copy the cells and paste them here: a heading row with who must agree, then a row for each way things could come out. More is better, on a scale of each party’s own. A row “No deal” says what each has without one.',
  'paste.exampleOne':
    'Price    Buyer  Seller\n8,000       90      10\n9,000       50      60\nNo deal     40      30',
  'paste.exampleMany':
    'Issue     Option     Buyer  Seller\nPrice     8,000         70       5\n          9,000         30      60\nDelivery  this week     30      10\n          in a month     0      40',
  'paste.table': 'The table',
  'paste.mistakes':
    '{count, plural, one {One cell cannot be understood; nothing is guessed:} other {# cells cannot be understood; nothing is guessed:}}',
  'paste.mistake': 'Row {row}, column {column}:',
  'paste.understood': 'This is how it was understood',
  'paste.counts':
    'Parties: {parties}. Things to settle: {issues}. Ways they could come out: {options}.',
  'paste.weighted': 'Scores run from 0 to 100, and a deal is worth their weighted mean.',
  'paste.summed': 'The table weighs nothing, so a deal is worth the sum of its scores.',
  'paste.single': 'Each row is a deal, worth its score.',
  'paste.option': 'Way it could come out',
  'paste.weighs': 'weighs {weight}',
  'paste.leftOut': 'Left out: {rows}.',
  'paste.noDealHelp':
    'No table of deals can say this, and nobody can guess it for you: without it there is no telling which deals are better than none.',
  'paste.noDealWorth':
    'Worth of that to it, on the scale of its scores: its worst deal is {low}, its best {high}. A range too: 40 to 55',
  'paste.noDealMissing': 'What is no deal worth to {party}?',
  'paste.issue': 'What is being settled',
  'paste.unnamedIssue': 'What is agreed',
} as const
