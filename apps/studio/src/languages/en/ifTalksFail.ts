/** What each does if talks fail. */
export const ifTalksFail = {
  'screen.ifTalksFail': 'If talks fail',
  'noDeal.title': 'What no deal is worth to each side, and which deals beat it',
  'noDeal.reading':
    'Each side on a scale of its own: what it would live with as we estimate it and as it sees it, with deals as ticks. Never compare across sides.',
  'noDeal.worth': 'Worth of no deal',
  'noDeal.low': 'Low',
  'noDeal.high': 'High',
  'noDeal.question':
    'What happens to {party} if there is no agreement? Not what it hopes; what it will live with.',
  'noDeal.storyStep': 'write what {party} does if talks fail',
  'noDeal.storyHint': 'One or two sentences.',
  'noDeal.sum': 'Worth to it, on its own scale:',
  'noDeal.best': 'best in {share} of draws',
  'noDeal.whatIf': 'What if it were worth more, or less?',
  'noDeal.ranked': 'This course has a place in the ranking, and no number.',
  'noDeal.chance': 'Chance',
  'noDeal.worthOf': 'Worth',
  'noDeal.cost': 'Cost of this course',
} as const
