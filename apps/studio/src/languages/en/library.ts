/** The library of cases. */
export const library = {
  'library.lead':
    'Is there a deal that every side that must say yes prefers to no deal, as it is and as each side sees it? If not, what stands in the way, and what would change it?',
  'library.sample': 'Explore Russia and Ukraine, January 2023',
  'library.sampleWhy': 'Two minutes. Everything in it can be changed; nothing is sent anywhere.',
  'library.new': 'Answer 7 questions',
  'library.newWhy': 'Your own case in a few minutes, in plain words. Most of it can be skipped.',
  'library.templates': 'Or begin with a short file that has every question in its place',
  'library.open': 'Open a file',
  'library.openWhy':
    'A case of yours; or a scenario of GENIUS, GeniusWeb or NegMAS, all its files at once; or a table. It stays on this machine.',
  'library.own': 'Kept in this browser',
  'library.keptHere': 'Kept in this browser · changed {time}',
  'library.remove': 'Remove from this browser',
  'library.removeOf': 'Remove from this browser: {file}',
  'library.removeTitle': 'Remove {file} from this browser?',
  'library.removeWhy':
    'There is no other copy of this case, unless you saved it to a file. Once removed, it cannot be brought back.',
  'library.removeSample':
    'The case as it comes with Parley stays. There is no other copy of what you changed in it, unless you saved it to a file. Once removed, your changes cannot be brought back.',
  'library.removeWith': 'Its steps for Undo and what was kept of it for a crash are removed too.',
  'library.copyFirst': 'Save a copy first',
  'library.handedOver': '{file} handed over as a download.',
  'library.removed': '{file} was removed from this browser.',
  'library.elsewhere':
    'Nothing was removed: another tab has this case open. Close that tab, then try again.',
  'library.failed': 'That could not be done: {why}',
  'library.samples': 'Cases that come with Parley',
  'library.local': 'No account, no network: the page computes on this machine.',
  'library.table': 'Paste a table from a spreadsheet',
} as const
