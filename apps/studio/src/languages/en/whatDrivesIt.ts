/** What drives the verdict. */
export const whatDrivesIt = {
  'screen.drivers': 'What drives it',
  'drivers.of': 'The chance of what',
  'drivers.reading':
    'A bar is what one input does alone: the chance with it held at the bottom and at the top of its 80% range, all else as it was. A diamond marks where the verdict turns.',
  'drivers.sort': 'First',
  'drivers.by.swing': 'what moves the answer most',
  'drivers.by.flip': 'what is nearest to turning it',
  'drivers.by.weak': 'what moves it on weak evidence',
  'drivers.class': 'Comes from',
  'drivers.try': 'Try another value',
  'drivers.noRanges': 'Nothing to vary',
  'drivers.noRangesWhy':
    'Every number of this case is a single value, so nothing can be held at one end and the other. Write one as a range, such as “40 to 60”.',
  'drivers.giveRange': 'Give a no-deal value a range',
  'drivers.mapping': 'Trying two inputs against each other …',
  'drivers.x': 'Across',
  'drivers.y': 'Up',
  'drivers.swap': 'Swap',
  'drivers.corner': 'Down: {y}; across: {x}',
  'drivers.mapReading':
    'Every point is the verdict with both inputs held there. The heavy line is where it turns; the arrow is the shortest way. Arrow keys move the ring, Enter takes its values as a what-if.',
  'drivers.probe':
    '{x}: {xAt}. {y}: {yAt}. {output, select, recognised {Each side recognises a zone} other {A zone exists}}: {chance}.',
  'drivers.probeKeys': 'Arrows: the next value that way. Enter: take both as a what-if.',
  'drivers.settledWhy':
    'Anywhere in its range each of these moves the answer by less than a point, and none turns it.',
  'drivers.more': '{count, plural, one {one more} other {# more}}',
  'drivers.shares': 'Shares of the doubt',
  'drivers.sharesWhy':
    'Bars take one input at a time. Shares of the variance also see inputs that matter only together; they take a while.',
  'drivers.sharesAsk': 'Compute them',
  'drivers.sharing': 'Sharing out the doubt …',
} as const
