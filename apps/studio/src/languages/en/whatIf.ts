/** Trying a value without saving it. */
export const whatIf = {
  'whatIf.label': 'What-if, not saved.',
  'whatIf.change': '{input}: {value}',
  'whatIf.step': 'keep the what-if: {changes}',
  'whatIf.keep': 'Keep',
  'whatIf.discard': 'Discard',
  'whatIf.kept': 'Kept: it is in the case now, and can be undone.',
  'whatIf.refused': 'The file would not take this value; nothing was changed.',
  'try.value': 'Value to try',
  'try.slide': 'Value to try, sliding',
  'try.less': 'Less',
  'try.more': 'More',
  'try.written': 'In the case:',
} as const
