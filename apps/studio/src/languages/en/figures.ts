/** Figures and their tables. */
export const figures = {
  'view.analyst': 'As it is',
  'view.asSeenBy': 'As seen by',
  'figure.table': 'As a table',
  'figure.take': 'Take along',
  'figure.copySentence': 'Copy the sentence',
  'figure.copyImage': 'Copy the image',
  'figure.refused': 'The browser did not allow it.',
  'figure.saved': '{file} saved',
  'figure.footer': '{title} · as of {date} · case {hash}',
  'figure.guard':
    'Derived by Parley from the assumptions of the case; not a measurement; do not attribute to the sources.',
  'copy.awaited': 'Copied as soon as it is final …',
  'table.party': 'Party',
  'table.view': 'As seen by',
} as const
