import type { moves as asked } from '../messages/moves.ts'

export const moves: Readonly<Record<keyof typeof asked, string>> = {
  'label.move': 'Move',
  'label.movesExists': 'Exists',
  'label.movesRecognised': 'Recognised',
  'label.moveBy': 'Who',
  'label.cost': 'Cost',
  'label.takes': 'Takes',
  'label.helpsIn': 'Helps in',
  'label.movesBest': 'What does most',
  'label.backfires': 'Where it backfires',
  'label.sideEffects': 'What else it does, if it works',
  'label.unmoved': 'What stays believed',
  'label.consents': 'Who has to agree, and is no worse off as it sees it',
  'moves.notRead': 'what each move would change has not been computed.',
  'moves.before':
    'as things stand, that a zone exists: {exists}; that each side recognises one: {recognised}. After each move:',
  'moves.together':
    '{moves}, made together: that a zone exists, {exists}; that each side recognises one, {recognised}. If all of it works, that one exists: {sure}. As things stand: {before}.',
  'moves.cell': '{likely} ({sure})',
  'moves.helpsIn': '{count} of {of}',
  'moves.lag':
    '{range} {isOne, select, yes {{unit, select, day {day} week {week} month {month} quarter {quarter} other {round}}} other {{unit, select, day {days} week {weeks} month {months} quarter {quarters} other {rounds}}}}',
  'moves.legend':
    'chances with the move as likely as it is to work; in brackets, if it works.{hasCosts, select, yes { Most effect for its cost first; cost in {unit}.} other {}}{hasSchools, select, yes { Helps in: of the case as written and its schools, those in which it makes a zone likelier.} other {}}',
  'moves.best':
    '{way, select, opens {As things stand no zone exists; {move} ({by}){hasCost, select, yes {, for about {cost} {unit},} other {}} would open one.} chances {As things stand no zone exists; after {move} ({by}){hasCost, select, yes {, for about {cost} {unit},} other {}} {after} one exists{isSure, select, yes {; if it works, one does} other {}}.} other {{move} ({by}) takes the chance that a zone exists from {before} to {after}{hasCost, select, yes {, for about {cost} {unit}} other {}}; to {sure} if it works.}}',
  'moves.bestSeen':
    '{way, select, opens {As things stand not every side recognises a zone; with {move} ({by}) each would.} chances {As things stand not every side recognises a zone; after {move} ({by}) {after} each does{isSure, select, yes {; if it works, each does} other {}}.} other {{move} ({by}) takes the chance that each side recognises one from {before} to {after}; to {sure} if it works.}}',
  'moves.backfires': '{move} {how}.',
  'moves.closes':
    '{helps, select, yes {helps on average, and yet } other {}}{what, select, recognised {takes from sight a zone that each side saw} other {closes a zone that was there}}{isAll, select, yes {} other { in {share} of draws}}',
  'moves.everySchool': 'every view of the case',
  'moves.worseIn':
    'makes it less likely that {what, select, recognised {each side recognises one} other {one exists}}{isOnly, select, yes {} other { in {schools}}}',
  'moves.sides': '{move}: {parts}.',
  'moves.noDeal':
    'what no deal is worth to {party} {side, select, better {rises by {amount}} worse {falls by {amount}} other {stays the same}}{ownSide, select, alike {} same { (as it sees it, it stays the same)} better { (as it sees it, it rises by {own})} other { (as it sees it, it falls by {own})}}',
  'moves.gain':
    '{party} gains {side, select, more {more} other {less}} from the nearest deal, by {amount}',
  'moves.consent': '{move}: {parties}.',
  'moves.consentOf': '{party}{isActor, select, yes { (makes it)} other {}}, {chance}',
  'moves.unknownWorth':
    'what deals and no deal are worth to {parties} is not in the case, so whether {count, plural, one {it} other {they}} would agree is not asked.',
  'moves.unmoved':
    '{moves} {count, plural, one {changes} other {change}} {input}; {party} holds a view of its own there, which stays as it was.',
  'moves.neutral':
    '{count, plural, one {{moves} lowers what no deal is worth to {parties}} other {{moves}: each lowers what no deal is worth to somebody ({parties}, all told)}}. That can open a zone without making a deal likelier: whoever gains from the change asks for more, and in crisis bargaining what war pays need not change how likely it is (Fearon 1995). That a zone exists does not say that anybody will find it, or agree.',
  'moves.error': 'changes \u00b1{error} points',
  'brief.moves': 'What would change it',
  'brief.movesIntro':
    'what somebody could do, as likely as it is to work and in brackets if it works{hasCosts, select, yes {; most effect first for its cost in {unit}} other {}}; counted on {draws} draws.',
  'brief.movesAfter': 'Chance that a zone exists',
}
