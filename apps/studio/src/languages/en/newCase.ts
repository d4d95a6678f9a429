/** A new case by seven questions. */
export const newCase = {
  'ask.progress': 'Question {number} of 7',
  'ask.next': 'Next',
  'ask.skip': 'Skip',
  'ask.back': 'Back',
  'ask.finish': 'See the verdict',
  'ask.who': 'Who must agree?',
  'ask.whoHelp': 'Everybody without whose yes nothing is settled. You may be one of them.',
  'ask.whoMissing': 'Name two at least: it takes two to agree.',
  'ask.pronoun':
    'What you will read speaks of each side by name, so “{name}” would read oddly. A name or a role reads better, such as “the buyer”. Press Next again to keep it.',
  'ask.party': 'Who must say yes ({number})',
  'ask.partyFirst': 'for example: Buyer',
  'ask.partySecond': 'for example: Seller',
  'ask.another': 'Somebody else',
  'ask.what': 'What do they have to agree about?',
  'ask.whatHelp':
    'One thing at a time, each with the ways it could come out. A few ways are enough: the ends and something between.',
  'ask.whatMissing': 'Name one thing at least.',
  'ask.oneWay':
    '“{issue}” has one way to come out, “{written}”, and then there is nothing to agree about. Write each way on a line of its own; none at all means yes or no.',
  'ask.takeWays': 'Write it as {ways}',
  'ask.issue': 'What is to be settled ({number})',
  'ask.issueName': 'In a word or two',
  'ask.issueHint': 'for example: Price',
  'ask.options': 'Ways it could come out, one a line (none: yes or no)',
  'ask.optionsHint': '8,000\n9,000\n10,000',
  'ask.anotherIssue': 'Something else',
  'ask.fails': 'What happens to each if talks fail?',
  'ask.failsHelp':
    'Not what each hopes for: what each will have to live with. Each by its own lights; the words are never compared between sides.',
  'ask.story': 'Without an agreement …',
  'ask.worth': 'How good is that, between the worst and the best possible here?',
  'ask.worthUnsaid': 'not said: taken to be middling',
  'ask.matters': 'What does each want?',
  'ask.mattersHelp':
    'Best on top. We began with the order you typed for the first, and the opposite for the others: change what is not so.',
  'ask.mattersMost': 'What matters most',
  'ask.likesBest': '{issue}: best first',
  'ask.deals': 'Which of these deals would each rather have?',
  'ask.dealsHelp':
    'Best on top. Put "No agreement" where it belongs: what stands below it would be turned down. The order now is what your answers imply.',
  'ask.dealsOf': 'Deals as {party} would rank them',
  'ask.noDeal': 'No agreement',
  'ask.sees': 'Does either side see it differently?',
  'ask.seesHelp':
    'Sides often expect more of no agreement than they will get, or think the other has less. Only what differs from what you said.',
  'ask.seesLegend': 'As {party} sees it',
  'ask.seesNoDeal': 'No agreement is for {about}',
  'ask.seesSame': 'as we said',
  'ask.soon': 'What could change soon?',
  'ask.soonHelp': 'Another offer, a deadline, an election. It is kept in the case as notes.',
  'ask.soonLabel': 'One a line',
  'ask.need': 'What do you need from this?',
  'ask.needHelp': 'It is kept with the case, for whoever reads it.',
  'ask.needLabel': 'To decide, to prepare, to explain …',
  'ask.word':
    '{word, select, excellent {excellent} good {good} fair {fair} middling {middling} poor {poor} terrible {terrible} other {{word}}}',
  'ask.why.ranked': 'Ranked in answer to the questions that began this case.',
  'ask.why.listed': 'Not asked yet; the order of the list.',
  'ask.why.placed': 'From where it was put among whole deals.',
  'ask.why.said': 'Said in one word to begin with.',
  'ask.why.unsaid': 'Not said yet; taken to be middling.',
  'ask.question':
    'Is there a deal that {count, plural, =2 {{first} and {second} both prefer} other {everybody who must agree prefers}} to no deal?',
  'ask.title': 'What to call the case',
  'ask.readBack': 'Two of your answers do not go together',
  'ask.saidDeals':
    'For {party} you put "{over}" over "{under}"; what was said piece by piece says the opposite.',
  'ask.saidNoDeal':
    'For {party} you put no agreement over "{deal}"; your word for no agreement says the deal is better.',
  'ask.saidDeal':
    'For {party} you put "{deal}" over no agreement; your word for no agreement says that is better.',
  'ask.readBackWhy':
    'Nothing is wrong with that: change whichever is not so, or go on. The order of whole deals says where no agreement stands.',
  'rank.up': '{name}: up',
  'rank.down': '{name}: down',
} as const
