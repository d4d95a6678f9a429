/** Suggested deals. */
export const suggestions = {
  'screen.suggestions': 'Suggestions',
  'suggest.computing': 'Designing deals …',
  'suggest.title': 'Deals to put on the table',
  'suggest.reading':
    'Suggested deals and the drafts they would replace; bars run from no deal, each side on a scale of its own.',
  'suggest.deals': 'Deals to put on the table, and why',
  'suggest.open': 'Look at this deal',
  'suggest.openOf': 'Look at this deal: suggestion {number}',
  'suggest.drafts': 'What can be made of each draft',
  'suggest.terms': 'Terms keyed to what the sides see differently',
  'suggest.termTitle': 'The sides differ on {event}: a deal can bet on it',
  'suggest.chance': 'Chance of the event, as it sees it',
  'suggest.expects': 'Expects to gain',
  'suggest.beware': 'Who expects what of it, what would show who was right, and what to beware of',
  'suggest.trades': 'Trades',
  'suggest.offers': 'Several offers at once',
  'suggest.lotteries': 'Lotteries over deals',
  'suggest.winner': 'Adjusted Winner against no deal',
} as const
