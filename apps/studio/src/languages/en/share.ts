/** Giving a case away. */
export const share = {
  'share.title': 'Share or print',
  'share.file': 'The file {file}',
  'share.figures':
    'Every figure can be taken along by itself, as a picture with its caption or as numbers: see under it.',
  'share.redacted': 'A copy without what its reader is not to see',
  'share.audience': 'For',
  'share.public': 'everybody',
  'share.alsoOut': 'Take out as well',
  'share.worth': 'what each side wants',
  'share.noDeal': 'what no deal is worth',
  'share.bottomLines': 'bottom lines',
  'share.beliefs': 'what each side believes',
  'share.prose': 'stories and reasons',
  'share.sources': 'sources',
  'share.looking': 'Taking out, and looking for what is left …',
  'share.removed': '{count, plural, one {# thing is} other {# things are}} taken out',
  'share.proof':
    '{count, plural, =0 {Nothing that was taken out had to be looked for.} one {The one value taken out was looked for in the copy, and is not there.} other {# values that were taken out were looked for in the copy, and none is there.}}',
  'share.survives':
    '{count, plural, one {One value that was taken out can still be read in the copy. It is not given out:} other {# values that were taken out can still be read in the copy. It is not given out:}}',
  'share.takeOut':
    '{count, plural, one {Take out the place where it stands, too} other {Take out the # places where they stand, too}}',
  'share.survivor': '"{phrase}" in line {line}:',
  'share.takeRedacted': 'Take the copy',
} as const
