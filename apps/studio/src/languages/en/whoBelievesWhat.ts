/** Who believes what. */
export const whoBelievesWhat = {
  'screen.whoBelievesWhat': 'Who believes what',
  'beliefs.lead':
    'Best estimates beside what each side believes. A dashed cell was not modelled: it is taken to agree, and that is no finding.',
  'beliefs.what': 'What is contested',
  'beliefs.best': 'Best estimate',
  'beliefs.believes': 'believes',
  'beliefs.noDealOf': 'What no deal is worth to',
  'beliefs.apart': 'gap',
  'beliefs.apartWhy': 'Each lies outside the range of the other.',
  'beliefs.hollow': 'not modelled: assumed to agree',
  'beliefs.add': 'Set',
  'beliefs.addOf': 'Set what {party} believes of {input}',
  'beliefs.addStep': 'write what {party} believes of {input}',
  'beliefs.ifClosed': 'What if this gap closed?',
} as const
