/** The Why panel: where a value or a deal comes from. */
export const why = {
  'why.back': 'Back to the verdict',
  'why.flips': 'What would flip it',
  'why.computing': 'Trying every input at both ends of its range …',
  'why.hint': 'Choose a value or a deal, or press ? on one, to see where it comes from.',
  'why.noInput': 'This case has no input {path}.',
  'why.of': 'Why this value: {input}',
  'class.placeholder': 'placeholder',
  'deal.unknown': 'No deal {id} is listed here.',
  'deal.gains': 'Gain over no deal',
  'deal.accepted': 'That all who must say yes accept it',
  'deal.redLines': 'Red lines crossed',
  'deal.binding': 'It leaves least to',
} as const
