import type { openings as asked } from '../messages/openings.ts'

export const openings: Readonly<Record<keyof typeof asked, string>> = {
  'label.buys': 'What each cost buys',
  'label.moveSet': 'Moves',
  'label.howOpened': 'How it works',
  'label.refused': 'No dearer, but somebody refuses',
  'label.otherOpenings': 'Other openings',
  'label.linesLifted': 'Without moves: what would have to be given up',
  'label.relaxed': 'Without moves: what would have to be estimated otherwise',
  'openings.count': '{count, plural, one {one move} other {# moves}}',
  'openings.cost': '{cost} {unit}{isRange, select, yes { ({range})} other {}}',
  'openings.nothing': 'nothing',
  'openings.isOpen':
    'no move is needed: {isPlain, select, yes {{output, select, recognised {each side recognises a zone} other {a zone exists}} as things stand} other {that {output, select, recognised {each side recognises a zone} other {a zone exists}} is {now} as things stand}}.',
  'openings.cheapest':
    'the cheapest opening: {moves} ({by}), for {cost}. {way, select, opens {As things stand {output, select, recognised {not every side recognises a zone} other {no zone exists}}; afterwards {output, select, recognised {each does} other {one does}}.} chances {As things stand {output, select, recognised {not every side recognises a zone} other {no zone exists}}; afterwards {after} {output, select, recognised {each side recognises one} other {one exists}}.} other {That {output, select, recognised {each side recognises a zone} other {a zone exists}} goes from {before} to {after}.}}',
  'openings.noMoves':
    'this case says nothing of what anybody could do. {nearest, select, input {Without a move, the nearest other estimate that would do: {relaxed}. {isPlain, select, yes {{output, select, recognised {Each side would then recognise a zone; now not every side does} other {A zone would then exist; now none does}}} other {That {output, select, recognised {each side recognises a zone} other {a zone exists}} would then be {after} (now {now})}}.} lines {What would have to be given up stands below.} untried {It has no estimate that could be moved, and nothing given up, no red line and no vote, would make it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}}.} other {Nothing that was tried would make it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}}: no estimate moved by up to four of its half-ranges, alone or, of those that do most, with one other or two, no red line and no vote.}}',
  'openings.tooMany':
    'not known: there are more deals than can be listed, so no move was looked at.',
  'openings.relaxedInput':
    '{input} at {to} instead of {from} ({steps} {hasRange, select, yes {of its half-ranges} other {times what its class is taken to be off by}})',
  'openings.tried':
    '{found, select, three {Neither one input nor two will do} other {No estimate will do}}: none of {inputs}, each moved alone by up to four of its half-ranges, and no two {found, select, three {} other {or three }}of the {together} that do most, makes it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}}.',
  'openings.relaxed':
    '{inputs}: {isPlain, select, yes {{output, select, recognised {each side would recognise a zone} other {a zone would exist}}} other {that {output, select, recognised {each side recognises a zone} other {a zone exists}} would be {after}}}.',
  'openings.noSet':
    'no set of up to {largest, plural, one {one move} other {# moves}} makes it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}}, whatever it costs. As things stand: {now}.',
  'openings.budget':
    'no opening within the means: the cheapest set that makes it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}} is {moves}, and costs {cost}: {after}.',
  'openings.actors':
    'those asked about cannot open it alone: {moves} would, for {cost}, and needs {by}: {after}.',
  'openings.consent':
    '{moves} would make it {after} that {output, select, recognised {each side recognises a zone} other {a zone exists}}, for {cost}; but in no order does everybody agree who has to, and no other set will do.',
  'openings.notKnown':
    'not known: the search was cut short before a set was found that makes it {share} likely that {output, select, recognised {each side recognises a zone} other {a zone exists}}.',
  'openings.miss':
    '{count, plural, =0 {Nothing that can be done comes nearer than doing nothing.} other {The nearest miss: {moves}, for {cost}.}} That {output, select, recognised {each side recognises a zone} other {a zone exists}}: {after}{hasPoints, select, yes {, {points} percentage points short of {share}} other {}}. {hasDeal, select, yes {To get there, whoever gains least from the nearest deal{hasWho, select, yes { (in {whoShare} of the draws that are missing: {who})} other {}} would have to gain {amount} more.} other {Rules and red lines leave no deal at all in {barred} of draws.}}{isAll, select, yes {} other { Only the {looked} cheapest sets were compared.}}',
  'openings.twoHanded':
    'with both hands: {worsens} {worse, plural, one {lowers} other {lower}} what no deal is worth to {party}, {sweetens} {sweeter, plural, one {makes} other {make}} a deal worth more to it.',
  'openings.order':
    'first {first}, then {later}{hasTime, select, yes {; done after about {weeks} weeks} other {}}. {isAny, select, yes {Any order that puts first what is needed would do ({of} of them).} other {{kept} of {of} orders keep every consent.}}',
  'openings.refusal':
    'asked first, {party} does not agree to {move}: as it sees things it is no worse off by it in {share} of draws. {hasWay, select, yes {To get its yes, first {until}.} other {Nothing else in this set brings it round.}}',
  'openings.unjudged':
    'whether {party} agrees to {move} is taken as given: the case does not say what deals are worth to it.',
  'openings.other': '{moves} ({by}), for {cost}: {after}.',
  'openings.lines':
    'without {lifted}, {isPlain, select, yes {{output, select, recognised {each side would recognise a zone} other {a zone would exist}}} other {that {output, select, recognised {each side recognises a zone} other {a zone exists}} would be {after}}}.',
  'openings.redLine': 'a red line of {party} ({line})',
  'openings.voter': 'the vote of {party}',
  'openings.proof':
    '{isCut, select, found {Proven of the first; cut short at sets that cost {provenTo}: others that do may have been missed. } none {Cut short: whatever does costs {provenTo} at least. } other {Proven. }}{looked} sets of up to {largest, plural, one {one move} other {# moves}} were looked at in every draw, {passed} passed over because they cannot be made, cost too much, or a part of them will do.',
  'openings.buysUnasked':
    'what each cost buys is counted whoever agrees: of some of these moves somebody has to be asked.',
  'openings.neutral':
    'what no deal is worth falls for {parties}. That can open a zone without making a deal likelier: whoever gains from the change asks for more, and in crisis bargaining what war pays need not change how likely it is (Fearon 1995). That a zone exists does not say that anybody will find it, or agree.',
  'openings.uncosted':
    '{moves} {count, plural, one {has} other {have}} no cost in the file and {count, plural, one {is} other {are}} left out.',
  'openings.assumes':
    'costs are guesses and are added up; moves fail or work independently of each other; nobody answers a move with one of their own.',
}
