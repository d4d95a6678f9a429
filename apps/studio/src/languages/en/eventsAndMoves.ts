/** Events and moves of the case. */
export const eventsAndMoves = {
  'screen.eventsAndMoves': 'Events & moves',
  'catalogue.moves': 'What somebody could do',
  'catalogue.events': 'What may happen',
  'catalogue.noMoves': 'No move is written down. Add one above.',
  'catalogue.noEvents': 'No event is written down. Events need the time section of the case.',
  'catalogue.toMoves': 'What each would change',
  'catalogue.addTitle': 'Add what somebody could do, or what may happen',
  'catalogue.name': 'Name of it',
  'catalogue.by': 'Who makes it',
  'catalogue.nobody': 'nobody: it happens',
  'catalogue.works': 'Chance that it works',
  'catalogue.chance': 'Chance of it in a step',
  'catalogue.how': 'It …',
  'catalogue.way':
    '{how, select, shift {raises (with a minus: lowers)} scale {multiplies} other {sets}}',
  'catalogue.on': '… this value',
  'catalogue.amount': '… by, or to (5 to 15)',
  'catalogue.effect':
    '{how, select, shift {raises {input} by} scale {multiplies {input} by} other {sets {input} to}}',
  'catalogue.redLine':
    '{change, select, lift {lifts a red line of {party}} other {adds a red line of {party}}}',
  'catalogue.add': 'Add',
  'catalogue.addStep': 'add {name}',
  'catalogue.remove': 'Remove',
  'catalogue.removeStep': 'remove {name}',
  'catalogue.missing': 'A name and an amount are needed, and for an event its chance.',
} as const
