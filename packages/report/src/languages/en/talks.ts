import type { talks as asked } from '../messages/talks.ts'

export const talks: Readonly<Record<keyof typeof asked, string>> = {
  'talks.alternating': 'alternating offers',
  'talks.single-text': 'a mediator’s single text',
  'talks.meso': 'three packages at a time',
  'talks.boulware': 'Boulware',
  'talks.linear': 'linear',
  'talks.conceder': 'conceder',
  'talks.tit-for-tat': 'tit for tat',
  'talks.micro': 'MiCRO',
  'talks.signedBy':
    '{share} of sessions are signed by {by}, in {protocol} over {rounds, plural, one {# round} other {# rounds}}.',
  'talks.deadline': 'the deadline',
  'talks.meanRound': 'On average in round {round}.',
  'talks.found': 'Of the zones there are in fact, sessions end in {share}.',
  'talks.noZone': 'In no draw is there a zone in fact.',
  'talks.efficient':
    'In {share} of what was agreed nobody could have had more at no cost to another.',
  'talks.caution':
    'This is what these strategies do. It says nothing on whether the parties talk like that.',
  'label.talksParty': 'Party',
  'label.talksStrategy': 'Strategy',
  'label.talksGain': 'Gain',
  'label.talksLeft': 'Left on the table',
  'label.talksShare': 'Of its best',
  'label.talksWorse': 'Worse off',
  'label.talksRound': 'Round',
  'label.talksDate': 'Date',
  'label.talksSigned': 'Signed by then',
}
