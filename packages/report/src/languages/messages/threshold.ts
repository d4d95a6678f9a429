/** Two inputs at once: where the verdict turns. */
export const threshold = {
  'threshold.title': 'output',
  'threshold.axis': 'input standing',
  'threshold.across': 'axis',
  'threshold.down': 'axis',
  'threshold.points': 'change',
  'threshold.days': 'change',
  'threshold.move': 'input change at',
  'threshold.none': '',
  'threshold.start': 'held drawn',
  'threshold.noTurn': '',
  'threshold.nearest': 'first second hasTwo distance turns output',
  'threshold.alone': 'first second',
  'threshold.notAlone': 'input',
  'threshold.method': '',
} as const
