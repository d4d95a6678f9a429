/** The deal space. */
export const dealSpace = {
  'screen.dealSpace': 'Deal space',
  'deals.computing': 'Laying out the deals …',
  'deals.views': 'Through whose eyes',
  'deals.sideBySide': 'Side by side',
  'deals.exists': 'a zone exists: {chance}',
  'deals.planesReading':
    'Each dot is a deal: what it gains each side over no deal. Up and to the right of both lines, both are better off. A dot is filled by how likely all accept it.',
  'deals.gainsReading':
    'Rows are deals, the one that leaves its worst-off side best first; bars run from no deal.',
  'deals.rangeTitle': 'Where each side would walk away',
  'deals.rangeReading':
    'Strips show how sure we are of each walk-away; the zone lies between them.',
  'deals.keys':
    'Arrows: the next deal that way. Page down: the next best. F: along the frontier. B: the best. Brackets: the next panel. Enter: its card.',
  'deals.marked': 'The deal that is marked',
  'deals.best': 'The best deal there is',
  'deals.deal': 'Deal',
  'deals.gainOf': 'Gain of {party}',
  'deals.accepted': 'All accept, as it is',
  'deals.acceptedAsSeenBy': 'All accept, as {party} sees it',
  'deals.frontier': 'Frontier',
  'deals.onFrontier': 'on it',
  'deals.pair': 'Two sides at a time:',
  'deals.pairTitle': '{first} and {second}, deal by deal',
  'deals.walkAway': 'Walks away at',
  'deals.accepts': 'Accepts',
  'deals.above': 'above it',
  'deals.below': 'below it',
} as const
