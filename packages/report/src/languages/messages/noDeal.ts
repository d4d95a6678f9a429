/** What no deal is worth, and why there is none. */
export const noDeal = {
  'noDeal.only': 'party course isPlaceholder',
  'noDeal.always': 'party course isPlaceholder',
  'noDeal.mostly': 'party course share others',
  'noDeal.share': 'course share',
  'noDeal.none': 'party',
  'noDeal.ranked': '',
  'noDeal.alone': 'party amount',
  'noDeal.atBest': 'party amount',
  'noDeal.pair': 'first second amount',
  'noDeal.way': 'each',
  'noDeal.gives': 'party amount',
  'label.noDealWhy': '',
} as const
