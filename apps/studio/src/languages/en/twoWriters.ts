/** One file that two changed. */
export const twoWriters = {
  'changed.title': '{file} was changed by somebody else.',
  'changed.clashes':
    '{count, plural, =0 {The changes do not clash.} one {In one place both changed the same: say which is to stand.} other {In # places both changed the same: say which is to stand.}}',
  'changed.merge': 'Take both',
  'changed.theirs': 'Take theirs',
  'changed.mine': 'Keep mine',
  'changed.mergeStep': 'take both changes',
  'changed.theirsStep': 'take what was changed outside',
  'changed.whole': 'There is no telling the places apart: one of the files has a mistake in it.',
  'changed.takeChosen': 'Take what is chosen',
  'changed.lines': 'What would change here, line by line',
  'clash.mine': 'Mine:',
  'clash.theirs': 'Theirs:',
  'clash.base': 'As it was before both:',
  'clash.nothing': 'nothing there',
  'clash.whole': 'The whole file',
  'diff.label': 'Changed lines',
  'diff.same': 'No line differs.',
  'diff.in': 'line {line}, new:',
  'diff.out': 'line {line}, taken out:',
  'diff.more': '{count, plural, one {and # line more} other {and # lines more}}',
} as const
