/** Who blocks. */
export const blockers = {
  'screen.blockers': 'Blockers',
  'blockers.computing': 'Asking each side …',
  'blockers.which': 'At which deal',
  'blockers.nearest': 'The nearest deal',
  'blockers.toNearest': 'Look at the nearest deal',
  'blockers.reading':
    'Who accepts least often first. Each bar runs from no deal, on its own party’s scale; what is striped falls short.',
  'blockers.role': 'What it can do',
  'blockers.roleIs': '{role, select, decides {must say yes} vetoes {can veto} other {votes}}',
  'blockers.gain': 'Gain over no deal',
  'blockers.accepts': 'Accepts',
  'blockers.blocks': 'Blocks',
  'blockers.isBlocking': 'blocks',
  'blockers.takes': 'One term that would bring it round',
  'blockers.sides': 'Where each side stands, and what it would take',
  'blockers.obstacles': 'Votes, vetoes and red lines',
  'blockers.winSets': 'Whose votes are enough',
  'blockers.compliance': 'Doubt that deals are kept',
  'blockers.notes': 'To know',
} as const
