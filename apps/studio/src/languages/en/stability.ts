/** Which states hold. */
export const stability = {
  'screen.stability': 'Stability',
  'stability.lead':
    'Each side can change alone what it holds. A state holds when nobody who could leave it would, given how far they look ahead.',
  'stability.treeReading':
    'Each box is a state somebody would rather have. A heavy line is a step that would be taken; a broken one is held back by the replies under it.',
  'stability.step': 'Step',
  'stability.who': 'Who',
  'stability.to': 'To',
  'stability.said': 'What is said of it',
  'stability.ahead': 'How far each looks ahead',
  'stability.asOne': 'Acting as one',
  'stability.computing': 'Going through the states …',
  'stability.showMore': 'Show more of them',
  'stability.reading': 'Press a state to see why it holds or does not.',
} as const
