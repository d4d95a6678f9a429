/** What a brief is held up for before it goes out. */
export const checks = {
  'check.ownNumber': 'words',
  'check.chanceOfDeal': 'words',
  'check.namedAssumed': 'by school',
  'check.longTitle': 'count most',
  'check.noQuestion': '',
  'check.noPerspective': 'party',
  'check.noStory': 'party',
  'check.noRival': '',
  'check.noSignposts': '',
  'check.staleSignpost': 'signpost date',
  'check.noSources': '',
  'check.bareDrivers': 'count of inputs',
  'check.noWhy': 'input',
  'check.placeholders': 'count',
  'check.unused': 'count sources',
  'check.unfindable': 'count sources',
} as const
