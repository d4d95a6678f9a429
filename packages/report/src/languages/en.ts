import type { Phrase } from '../words/phrase.ts'
import { capital } from './capital.ts'
import type { Language } from './language.ts'

const units = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** British spelling; the words of ICD-203 as that directive prints them. */
export const english: Language = {
  tag: 'en',
  direction: 'ltr',
  bands: {
    'almost-no-chance': 'almost no chance',
    'very-unlikely': 'very unlikely',
    unlikely: 'unlikely',
    'roughly-even': 'roughly even',
    likely: 'likely',
    'very-likely': 'very likely',
    'almost-certain': 'almost certain',
  },
  bandsFrom: 'Intelligence Community Directive 203, Analytic Standards (ODNI, 2 January 2015)',
  classes: {
    stated: 'stated',
    inferred: 'inferred',
    elicited: 'elicited',
    assumed: 'assumed',
    derived: 'derived',
    agreed: 'taken to agree',
  },
  confidence: { low: 'low', moderate: 'moderate', high: 'high' },
  numbers: {
    decimal: '.',
    group: ',',
    groupsFrom: 4,
    minus: '\u2212',
    percent: digits => `${digits}%`,
    lessThan: number => `< ${number}`,
    moreThan: number => `> ${number}`,
    range: (low, high, hasMinus) => (hasMinus ? `${low} to ${high}` : `${low}\u2013${high}`),
    spell: count => units[count] ?? String(count),
    plural: count => (count === 1 ? 'one' : 'other'),
  },
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: (day, month, year) => (day === null ? `${month} ${year}` : `${day} ${month} ${year}`),
  lists: { between: ', ', lastAnd: ' and ', lastOr: ' or ', clauses: '; ' },
  quotes: ['\u201c', '\u201d'],
  chanceNamed,
  sentenceStart: capital,
  figures: {},
  messages: {
    'chance.bracket': '({number})',
    'chance.bracketAcross': '({number}; {range} across {count} schools)',
    'chance.fromTo': '{low} to {high}',
    'chance.that':
      '{band, select, almost-no-chance {there is almost no chance {bracket} that} roughly-even {the chances are roughly even {bracket} that} other {it is {word} {bracket} that}}',
    'change.from':
      '{way, select, up {up from {chance}} down {down from {chance}} other {as before: {chance}}}',
    'chance.yesNo': '{exists, select, yes {yes} other {no}}',
    'chance.hollow': '{chance}, taken to agree with ours',
    'unit.points': '{form, select, one {{number} point} other {{number} points}}',
    'unit.scale': '{scale, select, places {places} other {points}}',
    'unit.dates': '{low} to {high}',
    'unit.days': '{count, plural, one {# day} other {# days}}',
    'amount.points': '{number} of its points',
    'amount.lessThanOnePoint': 'less than one of its points',
    'amount.places': '{count, plural, one {# place} other {# places}}',
    spread: '{median} ({level} of draws: {range})',
    'parties.many': 'the {count} deciding parties',
    'term.withIssue': '{issue}: {option}',
    'term.no': 'no {issue}',
    'term.none': 'none of the clauses',
    'deal.andMore': '{terms}; {count, plural, one {# more term} other {# more terms}}',

    'input.belief': '{input} (as {holder} believes it)',
    'input.risk': 'the risk coefficient of {party}',
    'input.stands': 'where {party} stands on {topic}',
    'input.capability': 'what {party} can bring to bear on {topic}',
    'input.salience': 'how much {party} cares about {topic}',
    'input.moveCost': 'what {move} costs',
    'input.moveChance': 'the chance that {move} works',
    'input.moveLag': 'the time {move} takes',
    'input.moveEffect': 'how {move} changes {input}',
    'input.budget': 'what {party} can spend on its moves',
    'input.totalBudget': 'what all moves together may cost',
    'input.weight': 'the weight {party} gives to {issue}',
    'input.score': 'what {option} ({issue}) is worth to {party}',
    'input.together': 'what {name} together is worth to {party}',
    'input.course': '{course} ({party})',
    'input.cost': 'what {course} costs {party}',
    'input.chance': 'the chance of {scenario} if {party} takes the course {course}',
    'input.worth': 'what {scenario} is worth to {party} on the course {course}',
    'input.courseWorth': 'what {course} is worth to {party} if talks fail',
    'input.kept': 'the chance that a deal is kept, as {party} judges it',
    'input.ifBroken': 'what a broken deal is worth to {party}',
    'input.needs': 'the share of votes {party} needs to ratify',
    'input.votes': 'the voting share of {voter} in {party}',
    'input.ranking': 'the ranking of {party}',
    'input.redLines': 'the red lines of {party}',

    'lead.date': 'as of {date}',
    'lead.conditions': 'as of {date}, {conditions},',
    'lead.school': 'on the assumptions of {school}',
    'lead.oneChange': 'with {change}',
    'lead.changes': 'with {count, plural, one {# input} other {# inputs}} changed',
    'verdict.zone':
      '{lead} {chanceThat} {leaning, select, against {any deal} other {a deal}} exists which {count, plural, one {{parties} would prefer} =2 {{parties} would both prefer} other {{parties} would all prefer}} to no deal{isRatified, select, yes { and see ratified} other {}}.',
    'verdict.certain':
      '{lead} {exists, select, yes {a deal} other {no deal}} exists which {count, plural, one {{parties} would prefer} =2 {{parties} would both prefer} other {{parties} would all prefer}} to no deal{isRatified, select, yes { and see ratified} other {}} {bracket}.',
    'verdict.certainBracket': '(on single values, so no chance is put on it)',
    'verdict.certainAcross':
      '(on single values, so no chance is put on it; {found} of {count} schools {found, plural, one {finds} other {find}} one)',
    'verdict.noDealByRules': '{lead} no deal is possible under the rules of the case.',
    'verdict.noDealByRedLines':
      '{lead} no deal exists which {count, plural, one {{parties} could accept} =2 {{parties} could both accept} other {{parties} could all accept}}.',
    'verdict.tooMany':
      '{lead} nothing has been computed: the issues combine into {count} deals, and at most {limit} are enumerated.',
    'why.short':
      '{isOnly, select, yes {the best deal} other {the nearest deal}} ({isAlways, select, yes {} other {most often, in {share} of draws: }}{deal}) {isTypical, select, yes {typically } other {}}{hasAmount, select, yes {{scale, select, places {stands {amount} below no deal in the ranking of {isOne, select, yes {{party}} other {the side that gains least, {party}}}} other {leaves {isOne, select, yes {{party}} other {the side that gains least, {party},}} {amount} short of no deal}}} other {leaves the side that gains least, {party}, short of no deal}}{hasIssue, select, yes {, above all on {issue}} other {}}.',
    'why.level':
      '{isOnly, select, yes {the best deal} other {the nearest deal}} ({isAlways, select, yes {} other {most often, in {share} of draws: }}{deal}) {isTypical, select, yes {typically } other {}}leaves {isOne, select, yes {{party}} other {the side that gains least, {party},}} exactly where no deal does.',
    'why.open':
      '{isOnly, select, yes {{scale, select, places {{party} ranks the best deal} other {the best deal}}} other {at the safest deal}} ({isAlways, select, yes {} other {most often, in {share} of draws: }}{deal}) {isOnly, select, yes {{scale, select, places {{amount} above no deal} other {{isTypical, select, yes {typically } other {}}leaves {party} better off than no deal by {amount}}}} other {the side that gains least, {party}, {hasAmount, select, yes {{scale, select, places {{isTypical, select, yes {typically } other {}}ranks it {amount} above no deal} other {is {isTypical, select, yes {typically } other {}}{amount} better off than with no deal}}} other {is {isTypical, select, yes {typically } other {}}better off than with no deal}}}}.',
    'why.either': 'either {first} or {second}',
    'why.mostOften': 'most often {parties}',
    'why.or': '{first} or {second}',
    'why.range': '{issue}: anything from {low} to {high} would do.',
    'why.rangePoint': '{issue}: only {low} would do.',
    'why.rangeGap':
      '{issue}: {above} would not go below {floor}, nor {below} above {ceiling}, which leaves them {gap} apart.',
    'why.rules':
      '{count, plural, =0 {the rules forbid every combination of terms} one {one rule forbids every combination of terms: {conflict}} other {# rules together forbid every combination of terms: {conflict}}}.',
    'why.redLines':
      '{count, plural, =0 {every deal crosses a red line} one {every deal crosses a red line: {conflict}} other {every deal crosses a red line, and these already conflict: {conflict}}}.',
    'why.without':
      '{what, select, ratification {without ratification} redLines {without the red lines} other {with every deal sure to be kept,}} {chanceThat} one exists.',
    'why.withoutCertain':
      '{what, select, ratification {without ratification} redLines {without the red lines} other {with every deal sure to be kept,}} one exists.',
    'why.voters':
      'no deal{hasRedLines, select, yes { that crosses no red line} other {}} would be ratified{isCertain, select, yes {} other {, in any draw}}.',
    'why.unknown': 'What stands in the way has not been computed.',
    'seen.notComputed': 'How each side sees it has not been computed.',
    'seen.bound': 'Rules and red lines bind in every view, so no side sees one either.',
    'seen.notModelled': 'You have not modelled how each side sees the other.',
    'seen.oneNotModelled': 'You have not modelled how {party} sees it.',
    'seen.view': 'as {party} sees it, {chance}',
    'seen.viewCertain': 'as {party} sees it, {exists, select, yes {one exists} other {none does}}',
    'seen.hollow': 'for {parties} this is not modelled and taken to agree with our estimates',
    'seen.recognised':
      '{cell, select, hidden {yet on} mirage {yet on} other {on}} the sides\u2019 own beliefs {chanceThat} each recognises one',
    'seen.recognisedCertain':
      '{cell, select, hidden {yet on} mirage {yet on} other {on}} the sides\u2019 own beliefs {recognised, select, yes {each recognises one} other {{count, plural, =2 {they do not both recognise one} other {they do not all recognise one}}}}',
    'seen.both': '{recognised}: {sides}',
    'seen.rates':
      '{party} rates no deal {amount} {side, select, above {above} other {below}} our estimate',
    'seen.end': '{body}.',
    'seen.endRates': '{body}; {rates}.',
    'condition.flip':
      '{output, select, recognised {{turns, select, open {{isCertain, select, yes {each would recognise one} other {more likely than not, each would recognise one}}} other {{isCertain, select, yes {they would not all recognise one} other {more likely than not, they would no longer each recognise one}}}}} other {{turns, select, open {{isCertain, select, yes {one would exist} other {one would more likely than not exist}}} other {{isCertain, select, yes {none would exist} other {more likely than not, none would exist}}}}}} if {input} were {point}.',
    'condition.nothing':
      'No value tried in the plausible range of {single, plural, =0 {any one input} other {{tried, plural, one {the one input that has a range} other {any one of the # inputs that have a range}}}} would change this{single, plural, =0 {} one {; one input has none} other {; # inputs have none}}.',
    'condition.beyond':
      '{input} {point} would; {hasRange, select, yes {that is outside the range it was given} other {it has no range that would say whether that is plausible}}.',
    'condition.single':
      'No input has a range; plausible or not, what would change this is {input} {point}.',
    'condition.bound':
      'Only other {what, select, rules {rules} other {red lines}} would change this, whatever the deals are worth.',
    'condition.noInputs': 'No input has a range, so nothing was tried that could change this.',
    'condition.notComputed': 'What would change this has not been computed.',
    'input.standing':
      '{now}{hasRange, select, yes {, {level} range {range}} other {}}; {isPlaceholder, select, yes {a placeholder} other {{class}}}',
    'flip.point':
      '{side, select, above {above} below {below} other {at}} {at} (now {now}{isPlaceholder, select, yes {, a placeholder} other {}})',
    'flip.standing': '{side, select, above {above} below {below} other {at}} {at} (now {standing})',
    'flip.cell': '{side, select, above {above} below {below} other {at}} {at}',
    'flip.outside':
      'not in its range; only {side, select, above {above} below {below} other {at}} {at}',
    'flip.none': 'no flip in its plausible range',
    'flip.single': '{side, select, above {above} below {below} other {at}} {at}; no range',
    'flip.plausibleOrNot': '{line}: plausible or not, as it has no range',
    'flip.beyond': '{line}: outside the range it was given',
    'flip.noRange': 'no range given',

    'why.rates':
      '{party} {scale, select, places {ranks} other {rates}} no deal {amount} {side, select, above {above} other {below}} our estimate.',
    'why.driver':
      '{input} ({standing}): held at {low}, {output, select, recognised {each side recognises a zone} other {a zone exists}} in {atLow} of draws; held at {high}, in {atHigh}.',
    'deal.seen':
      '{whose}, {isFirst, select, yes {{deal}: } other {}}{sides}; that all who must say yes accept it: {chance}.',
    'blocks.binding':
      '{isAlways, select, yes {{party} gains least} other {at whichever deal is nearest, {party} gains least in {share} of draws}}{hasOthers, select, yes {, {others}} other {}}.',
    'blocks.share': '{party} in {share}',
    'blocks.nearest':
      '{isAlways, select, yes {at the nearest deal} other {at the deal most often nearest}}{isNamed, select, yes {} other { ({deal})}}{isTypical, select, yes {, each by its own median,} other {}} {sides}{isAlways, select, yes {} other {; in {others} of draws another deal comes nearer}}.',
    'blocks.side':
      '{sign, select, short {{party} is {amount} {scale, select, places {below no deal} other {short of no deal}}} over {{party} is {amount} {scale, select, places {above no deal} other {better off than with no deal}}} other {{party} is where no deal leaves it}}',
    'blocks.issue':
      'what would help {party} most there: {issue} at {to} instead of {from}{steps, plural, =0 {} one { (one step)} other { (# steps)}}, worth {amount} to it.',
    'blocks.ratifier': 'without the vote of {by} in {of} {chanceThat} one exists.',
    'weakest.line':
      '{input} ({standing}) moves the answer by {swing} percentage points across its range.',
    'belief.gap':
      '{holder} puts {input} at {believed}; we put it at {ours}.{moves, select, none {} raises { On its own this raises its no deal by {amount}.} other { On its own this lowers its no deal by {amount}.}}',
    'belief.ifClosed':
      'If this gap closed, the chance that each side recognises a zone would {isNothing, select, yes {not change} other {change by {change} percentage points}}.',
    'belief.hollow': '{party}: no belief of its own is modelled; it is taken to agree with ours.',
    'noDeal.only':
      'if talks fail, {party} has one course, {course}{isPlaceholder, select, yes {: a placeholder, to be opened up into what it could really do} other {}}.',
    'noDeal.always': 'if talks fail, {party} takes {course}, its best course in every draw.',
    'noDeal.mostly':
      'if talks fail, {party} takes {course} in {share} of draws, otherwise {others}.',
    'noDeal.share': '{course} in {share}',
    'noDeal.none': 'what {party} does if talks fail is not known.',
    'noDeal.ranked': 'placed in its ranking, without a number',
    'caveat.beliefs':
      'how {parties} {count, plural, one {sees} other {see}} things is not modelled: taken to agree with our estimates.',
    'caveat.placeholders':
      '{count, plural, one {{number} of {of} no-deal values is a placeholder} other {{number} of {of} no-deal values are placeholders}}: one typed constant where a choice among courses belongs.',
    'caveat.assumed':
      '{count, plural, one {{number} of {of} inputs is our own assumption} other {{number} of {of} inputs are our own assumptions}}, without a source.',
    'caveat.rescaled':
      'the chances of {input} did not add up to 100% in {share} of draws and were divided by their sum.',
    'caveat.ordinal':
      'gains of {parties} count places in a ranking: only their sign means anything.',
    'caveat.of': '{name}: {caveat}',
    'caveat.oneDeal': 'there is only one deal to consider.',
    'caveat.allEqual': 'all deals are worth the same to every side.',
    'caveat.noUncertainty':
      'no input has a range: the answer is a yes or a no on the values given, and no chance is put on it.',
    'caveat.atMoment':
      'asked of {date}: the values written hold at {asOf}, and {isBefore, select, yes {what moved since is taken back} other {what the data brought since is added}}{hasData, select, yes {{known, select, then {, from rows published by {date} alone} other {, from the data as known now, read to {through}}}} other {}}. What would change this, rival schools and moves are asked of {asOf} only.',
    'caveat.tooMany':
      'nothing was computed: {count} combinations of terms, and at most {limit} are enumerated.',
    'caveat.composed':
      'the issues combine into {count} deals, too many to list: worths were composed issue by issue, {isExact, select, yes {exactly} other {to within {error} points of the side that binds}}{zone, select, counted {} estimated {; how many deals are in the zone is estimated from deals drawn at random, as a 95% interval} other {; the deals of the zone were not counted}}.',
    'caveat.fewerDraws':
      'what each input does was asked of the first {draws} of {asked} draws: with so many sides over so many deals every draw is dear.',
    'caveat.designedFrom':
      'to design, {count} deals were picked so that what is best, the changes to a draft and the trades are as if all deals had been compared; deals worth the same to everybody stand once, and ties are counted among those picked. Offers to make at once were sought among these alone{isProven, select, yes {} no {, and a likelier deal than the one named may exist: none is accepted by all in more than {share} of draws} other {, and a likelier deal than the one named may exist}}.',
    'caveat.offersByLevel':
      'the issues combine into {count} deals, too many to rank: each party offers from a list of its own, one deal at each of {levels} levels of what deals are worth to it, drawn evenly from all deals at that level; in a single text any deal can come up.',
    'caveat.drawsLimited':
      'with {options} options in all, the answer is of {draws} draws, not of the {asked} asked for: more would take minutes to hours.',
    'caveat.driversLeftOut':
      'with {options} options in all, what would change the answer was not looked for ({inputs} inputs have a range); another value of one input can still be tried.',
    'caveat.notComposed':
      '{reason, select, tied {conditions tie {names} into {count} combinations, and at most {limit} of such a group are gone through} ranked {the worth of a deal to {names} is no sum over issues} other {{names} is continuous}}, so deals could not be composed issue by issue either.',
    'cell.name':
      '{cell, select, recognised {Recognised deal} hidden {Hidden deal} mirage {Mirage} other {No deal, seen as such}}',
    'cell.meaning':
      '{cell, select, recognised {a zone exists and each side recognises it} hidden {a zone exists and the sides do not all recognise it} mirage {the sides recognise a zone that does not exist} other {no zone exists and the sides recognise none}}',
    'cell.line': '{name}, the likeliest of the four states: {chance}.',
    'cell.lineCertain': '{name}: {meaning}.',
    'cell.advice':
      '{cell, select, recognised {the problem is process: design the talks, and how the value is claimed} hidden {the problem is belief: find what each side misreads, and what evidence it would accept} mirage {expect talks to break down: test the beliefs that hold the mirage up before working on terms} other {the problem is the setup: change the parties, the issues, or what happens if talks fail}}.',
    'cell.neutrality':
      'Lowering what no deal is worth to a side can open a zone, but promises nothing more: a deal that exists and a deal that is reached are different things.',
    'school.line': '{school}{hasBy, select, yes { ({by})} other {}}: {chance}; {cell}.',
    'school.name': '{school} ({by})',
    'school.why': '{school}: {why}',
    'difference.line': '{input}: {values}.',
    'difference.value': '{school}, {written}',
    'difference.none': 'The schools differ on no input.',
    'difference.courses': 'what {party} can do if talks fail',
    'difference.worth': 'how deals are worth something to {party}',
    'difference.votes': 'who ratifies for {party}',
    'difference.trust': 'whether {party} counts on the deal being kept',
    'difference.attitude': 'the attitude of {party} to risk',
    'difference.ranges': 'what \u201clow to high\u201d means in the whole file',
    'difference.deals': 'the deals on the table',
    'difference.agrees': 'agrees with us',
    'difference.moved':
      '{from} \u2192 {to}; {isPlaceholder, select, yes {a placeholder} other {{class}}}',
    'difference.medians': '{isCertain, select, yes {} other {median }}{from} \u2192 {to}',
    'difference.fromTo': '{from} to {to}',
    'difference.form': 'another form',

    'change.earlier': 'the earlier version (as of {date})',
    'change.later': 'the later version (as of {date})',
    'change.onDate':
      '{date}{told, select, rewound {, replayed from the data} file {, as the file has it} future {, if \u201c{future}\u201d comes} other {, as the data then went}}',
    'change.judged':
      '{name}: {exists} a zone of agreement exists, and {recognised} each side recognises one.',
    'change.judgedCertain':
      '{name}: {exists, select, yes {a zone of agreement exists} other {no zone of agreement exists}}, and {recognised, select, yes {each side recognises one} other {not every side recognises one}}.',
    'change.state':
      '{isSame, select, yes {The likeliest state is \u201c{from}\u201d in both.} other {The likeliest state goes from \u201c{from}\u201d to \u201c{to}\u201d.}}',
    'change.accounts':
      'The chance that {measure, select, exists {a zone exists} other {each side recognises one}} changes by {total} percentage points; on average over the order in which {isDated, select, yes {these could have moved} other {the differences are taken over}}, this comes from {parts}{hasRest, select, yes {, and {rest} from {count, plural, one {the other one} other {the # others}}} other {}}.',
    'change.part': '{input} ({change}{hasClass, select, yes {; {class}} other {}})',
    'change.estimated':
      'These shares are estimated over {orders} orders; the largest standard error is {error} percentage points.',
    'change.steady':
      'The chance that {measure, select, exists {a zone exists} other {each side recognises one}} stays within a point, and nothing moves it by a point on the way.',
    'change.same':
      '{isAll, select, yes {They agree on all {count} inputs that both have.} other {On {same} of the {count} inputs that both have they do not differ.}}',
    'change.still': 'Of the {count} inputs of the case, {same} are the same on both dates.',
    'change.nothing': 'nothing that is computed differs between them.',
    'change.sources':
      '{count, plural, one {One source is} other {# sources are}} new: {sources}{more, plural, =0 {} one { and one more} other { and # more}}.',
    'change.noSources': 'No source is new.',
    'change.block':
      'The deals themselves differ (issues, rules or parties), which cannot be taken over input by input: it counts as one difference.',
    'change.flips':
      '{aspect}: {count, plural, one {one smallest set} other {any one of # smallest sets}} {isDated, select, yes {of what moved by} other {of assumptions of}} {end}, taken over alone, turns it: {sets}{more, plural, =0 {} one {; or one more} other {; or # more}}.',
    'change.agrees': '{aspect}: both are on one side, so no difference between them turns it.',
    'change.most':
      '{aspect}: both are on one side; of the change, {set} alone makes {isOver, select, yes {more than all} other {{share}}}.',
    'change.set': '{isOne, select, yes {} other {({number}) }}{members}',
    'change.member': '{input}{hasValues, select, yes { ({values})} other {}}',
    'change.asked':
      '{count, plural, one {one set was} other {{sets} sets were}} asked; {isComplete, select, yes {that is every set that could be among the smallest} other {sets of more than {upTo, plural, one {# difference} other {# differences}} were not, so larger ones may turn it too}}.',
    'change.aspect':
      '{aspect, select, exists {Whether a zone more likely than not exists} recognised {Whether each side more likely than not recognises one} other {The likeliest state}}',
    'change.waterfallNote':
      'Each share is {isExact, select, yes {the mean over all orders} other {estimated over some of the orders}} in which the differences can be taken over; shares add up to the change. What two differences do only together is split between them.',
    'change.marginNone': 'some sets of differences leave no deal, so the margin is not shared out.',
    'change.groupOf':
      '{group, select, quantities {shared quantities} deals {the deals on the table} ranges {what ranges mean} other {{group}}}',
    'change.restBar': '{count, plural, one {one more} other {# more}}',
    'change.up': 'raises the chance',
    'change.down': 'lowers it',
    'brief.waterfall':
      'What accounts for the change of the chance that {measure, select, exists {a zone exists} other {each side recognises one}}, from {from} to {to}',
    'brief.versions': 'Versions and corrections',
    'brief.versionsMore': '{count, plural, one {one more change} other {# more changes}}',
    'diff.none': 'Nothing that the two files say differs.',
    'diff.changed': '{place}: {from} \u2192 {to}',
    'diff.added': '{place}: added, {name}',
    'diff.removed': '{place}: removed, {name}',
    'diff.class': '{place}: class {from} \u2192 {to}',
    'diff.source':
      '{place}: source {hasFrom, select, yes {{from}} other {none}} \u2192 {hasTo, select, yes {{to}} other {none}}',
    'diff.why': '{place}: the reason is written anew',
    'label.change': 'Change in judgement',
    'label.turnedBy': 'the smallest differences that turn it',
    'label.waterfall': 'What accounts for it',
    'label.difference': 'Difference',
    'label.fromTo': 'From \u2192 to',
    'label.existsShort': 'Exists',
    'label.recognisedShort': 'Recognised',
    'label.marginShort': 'Margin',
    'label.versions': 'Versions and corrections',
    'label.whatChanged': 'What the files say differently',
    'source.line':
      '{hasAuthors, select, yes {{authors}, } other {}}{title}{hasPublisher, select, yes {, {publisher}} other {}}{hasIssued, select, yes {, {issued}} other {}}',
    'source.at': '{source}, at {at}',
    reading:
      'our reading of {title}{count, plural, =0 {; not reviewed or endorsed by its authors} one { by {authors}; not reviewed or endorsed by its author} other { by {authors}; not reviewed or endorsed by its authors}}.',
    quotable: '{title} (case {hash}): {verdict}{unless}.',
    'quotable.unless': ', unless {input} is {point}',
    'run.draws': '{count, plural, one {{draws} draw} other {{draws} draws}}',
    'run.seed': 'seed {seed}',
    'run.error': '\u00b1{error} points',
    'run.engine': 'engine {engine}',
    'run.case': 'case {hash}\u2026',
    'run.moves': 'moves {hash}\u2026',
    'run.school': 'school {school}',
    'run.changed': 'changed: {changes}',

    'confidence.line': 'confidence in these judgements is {level}: {reasons}.',
    'confidence.assumed':
      '{count, plural, =0 {every one of {of} inputs has a source} one {{number} of {of} inputs is our own assumption} other {{number} of {of} inputs are our own assumptions}}',
    'confidence.placeholders':
      '{count, plural, one {{number} input that moves the answer is a placeholder} other {{number} inputs that move the answer are placeholders}}',
    'confidence.schools':
      '{isSplit, select, yes {the {count} schools do not agree on which side of even the answer lies} other {the {count} schools agree on which side of even the answer lies}}',

    'brief.kicker': 'Negotiation brief',
    'brief.status': 'As of {date}',
    'brief.published': 'Published {date}',
    'brief.by': 'By {authors}',
    'brief.preparedWith': 'Prepared with Parley',
    'brief.judgements': 'Key judgements',
    'brief.lead.exists': 'What exists.',
    'brief.lead.seen': 'What the sides see.',
    'brief.lead.blocks':
      '{isOpen, select, yes {Where it is tightest.} other {What stands in the way.}}',
    'brief.lead.follows': 'What follows.',
    'brief.lead.rests': 'What it rests on.',
    'brief.exists': '{chanceThat} a zone of agreement exists.',
    'brief.margin':
      'at whichever deal is nearest the margin, in points of whichever side gains least, is {margin}; below zero there is no zone.',
    'brief.marginInUnit':
      'at whichever deal is nearest the smallest gain over no deal is {margin}; below zero there is no zone.',
    'brief.recognised':
      '{chanceThat} each side, on its own beliefs, recognises one. Of the four states the likeliest is \u201c{cell}\u201d ({number}): {meaning}.',
    'brief.state': 'the state is \u201c{cell}\u201d: {meaning}.',
    'brief.classes':
      'it rests on {of, plural, one {one input} other {{number} inputs}}: {classes}.',
    'brief.classCount': '{count} {class}',
    'brief.confidence': 'Confidence',
    'brief.figure': 'Figure {number}',
    'brief.scrolls': '{figure}, scrolls sideways',
    'brief.swipe': 'Scrolls sideways →',
    'brief.figureGuard':
      'Derived by Parley from the assumptions listed in this brief; not a measurement; do not attribute to the sources.',
    'brief.planes':
      'What each deal gains over no deal, {isSeen, select, yes {as it is and as each side sees it} other {as it is}}',
    'brief.planesReading':
      'Each dot is a deal; the axes cross at no deal, and only what lies above and to the right of both is better for both. Each axis is in its own party\u2019s unit.',
    'brief.gains': 'What each deal gains each side over no deal',
    'brief.gainsReading':
      'Each row is a deal and each bar starts at no deal. Bars of different sides do not compare.',
    'brief.range': 'Where each side would walk away',
    'brief.rangeReading':
      'Strips show where a walk-away may lie in 80% of draws; a zone is where what the sides accept overlaps.',
    'brief.noDealFigure': 'What no deal is worth to each side',
    'brief.noDealReading':
      'Each side\u2019s own scale, as we estimate it and as it does itself; ticks are deals.',
    'brief.tornado': 'What moves the answer, one input at a time',
    'brief.tornadoReading':
      'Bars run between the chances with an input held at either end of its range; a diamond marks where it turns the verdict.',
    'brief.assumptions': 'Assumptions that drive this conclusion',
    'brief.assumptionsIntro':
      'The inputs with the largest effect, each with the value at which it alone would turn the verdict. Change one in the case file, run it again, and the verdict rewrites.',
    'brief.assumption': 'Assumption',
    'brief.ourValue': 'Our value (range)',
    'brief.class': 'Class',
    'brief.source': 'Source',
    'brief.flips': 'Flips the conclusion if\u2026',
    'brief.effect': 'The answer moves',
    'brief.effectValue': '{low} to {high}',
    'brief.noSource': 'none',
    'brief.placeholder': 'placeholder',
    'brief.others':
      '{count, plural, =0 {No other input varies.} one {One other input moves it less, by {most, plural, =0 {less than one percentage point} one {# percentage point} other {# percentage points}}: {names}.} other {These # others move it less, each by {most, plural, =0 {less than one percentage point} one {# percentage point or less} other {# percentage points or less}}: {names}.}}',
    'brief.othersMany':
      '{count} others move it less, each by {most, plural, =0 {less than one percentage point} one {# percentage point or less} other {# percentage points or less}}, {names} among them.',
    'brief.unvaried':
      '{count, plural, one {one more has no range and was not varied} other {# more have no range and were not varied}}.',
    'brief.noDrivers': 'What drives the conclusion was not computed for this brief.',
    'brief.nothingVaries': 'No input of this case has a range, so none was varied.',
    'brief.deals': 'The deals that come nearest',
    'brief.nearestShare':
      'the nearest of all{isAlways, select, yes {} other { in {share} of draws}}',
    'brief.design': 'A deal to put on the table',
    'brief.designNote':
      'Suggestions at the central values, not forecasts. Gains are each in their own party\u2019s unit and are never to be added.',
    'brief.term': 'A term to bet on',
    'brief.frontierFigure': 'What each cost buys',
    'brief.frontierReading':
      'The likeliest set of moves at each cost; costs are the medians of guesses, and moves fail or work independently of each other.',
    'frontier.up':
      '{output, select, recognised {Chance that each side recognises a zone} other {Chance that a zone exists}}',
    'frontier.across': '{hasUnit, select, yes {Cost, {unit}} other {Number of moves}}',
    'frontier.share': 'asked for: {share}',
    'frontier.enough': 'opens a zone in the share asked for',
    'frontier.short': 'does not',
    'frontier.partial': 'Not every set was looked at: a dearer one may be likelier.',
    'brief.blockersFigure': 'Where each side stands at the nearest deal',
    'brief.blockersReading':
      'Left of the line a side would rather have no deal; each bar is on its own party\u2019s scale.',
    'brief.alternatives': 'Alternatives considered',
    'brief.noAlternatives':
      'No rival school is modelled in this case. What another analyst would say of it has not been asked.',
    'brief.schoolBy': 'Assumptions: {by}.',
    'brief.differsOn': 'It differs on:',
    'brief.differsMore': '{count, plural, one {one more input} other {# more inputs}}',
    'brief.differs': '{input}, {written} (here {ours})',
    'brief.objections': 'How each side would object',
    'brief.asItSays': 'As {party} would put it: {perspective}',
    'brief.noPerspective':
      'No account of how {party} would tell the story has been written, so nobody has checked that it is not our own reflection.',
    'brief.noDeal': 'If talks fail',
    'brief.noDealWorth': 'Worth to it, on its own scale: {worth}.',
    'brief.mind': 'What would change our mind',
    'brief.mindIntro':
      '{turns, select, open {{output, select, recognised {each side would more likely than not recognise a zone} other {a zone would more likely than not exist}}} other {{output, select, recognised {more likely than not, some side would recognise none} other {more likely than not, no zone would exist}}}} if any one of these were to change:',
    'brief.mindInput': 'Input',
    'brief.mindNow': 'Now',
    'brief.mindTurns': 'Turns the verdict',
    'brief.quote': 'To quote this brief',
    'brief.quoteNote':
      'A number from this page means nothing without its condition, its date and its version. Please quote all of it.',
    'brief.method': 'Method',
    'brief.methodText':
      'A zone of agreement exists when some deal is worth more than no deal to every side that must say yes. A deal is one option on every issue; its worth to a side is on that side\u2019s own scale and is never compared with another\u2019s. No deal is worth what the best of a side\u2019s courses of action is worth, each a lottery over scenarios. Every uncertain input is drawn {draws} times within its range; a chance is the share of draws in which the statement holds, put in the words of {bands}. The same draws serve every view and every school, so that differences come from what is believed and assumed. Each side\u2019s own view is the same question with its own beliefs. Nothing here says whether a deal that exists will be found or concluded.',
    'brief.reproduce': 'To reproduce:',
    'brief.sources': 'Sources',
    'brief.sourceUse': '{count, plural, one {one input} other {# inputs}} {class}',
    'brief.unused': 'cited by nothing in the case',
    'brief.citedBeside': 'cited for a deal, a rule, a line or a school',
    'brief.legend': 'Classes:',
    'brief.classMeaning':
      '{class, select, stated {a source says it} inferred {our reading of a source} elicited {an expert\u2019s answer} other {ours alone}}',
    'brief.cite': 'Cite this brief',
    'brief.citePlain':
      '{hasAuthors, select, yes {{authors}. } other {}}{title}. {hasPublisher, select, yes {{publisher}. } other {}}{hasPublished, select, yes {{published}. } other {}}As of {asOf}. Case {hash}, engine {engine}, seed {seed}, {draws} draws.',
    'brief.notes': 'What to know about these numbers',
    'brief.footer': '{title} \u00b7 as of {date} \u00b7 case {hash}',

    'time.title':
      'Over time: {count, plural, one {one named future} other {# named futures}} from {date} on.',
    'time.noFutures':
      'No future is named, so nothing is said of what comes: name one under scenarios, with what it brings in every step.',
    'time.step':
      '{step, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} month {{count, plural, one {# month} other {# months}}} quarter {{count, plural, one {# quarter} other {# quarters}}} other {{count, plural, one {# round} other {# rounds}}}}',
    'time.opens':
      '{isObserved, select, yes {As the data then went} other {If {future}}}: a zone exists, {exists}, and each side recognises one, {recognised}, {step, select, day {on} week {on} round {at} other {in}} {date}; {gets, select, yes {the median path first gets there in {steps}} other {the median path does not get there}}{isAll, select, yes {, and no path does} other {{hasNever, select, yes {; {never} never do within the horizon} other {}}}}.',
    'time.oneLine':
      'Over time, if {future}: that each side recognises a zone goes from {now} to {later} {step, select, day {on} week {on} round {at} other {in}} {date}.',
    'time.dots':
      'if {future}: {step, select, day {on} week {on} round {at} other {in}} {date} each side recognises a zone in about {count} of every 20 draws',
    'time.known':
      '{known, select, then {As known then: only rows published by {asOf} are read, the last of them of {through}.} other {As known now: the data are read to {through}, whenever they were published.}}',
    'label.dots': 'Of every twenty draws',
    'time.channel':
      '{future}: the chance that each side recognises a zone {isNothing, select, yes {hardly changes ({change} points). } other {changes by {change} points. {isMost, select, yes {Most of it comes through {first}. } other {No one channel does most of it. }}}}By channel: {parts}.',
    'time.channelPart': '{channel} {change}',
    'time.channelName':
      '{channel, select, belief {belief} cost {cost of no deal} terms {terms} other {commitment}}',
    'time.widening':
      '{future}: {isLess, select, yes {on the way the chance that each side recognises a zone falls below where it starts{isMore, select, yes {, and ends above it} other {}}. On} other {on}} {input}, {a} and {b} start {start} points apart and are furthest apart, by {widest}, after {steps}; {closes, select, before {they were closer than at the start after {closed}} after {they are closer than at the start only after {closed}} other {at no step within the horizon are they closer than at the start}}.',
    'time.view': '{isAnalyst, select, yes {we} other {{party}}}',
    'time.ripeStuck': 'No gain from escalating',
    'time.ripeHurts': 'It hurts',
    'time.ripeWayOut': 'Sees a way out',
    'time.ripeAll': 'All that is known',
    'time.ripeUnknown': 'not given',
    'time.ripeNote':
      'Three vocabularies, one screen. Zartman calls a side ripe when it is stuck, hurts and sees a way out; Pruitt calls it ready when it is motivated (the first two) and optimistic (the third); a hurting side has a best course that costs more than it bears. Each share is of draws through that side\u2019s own eyes, and none of it says that a zone is there.',
    'time.post':
      '{name} (by {by}): {status}{hasChanged, select, yes {; as known then, {before}} other {}}{hasValue, select, yes {; latest {value}} other {}}{hasHow, select, yes {. Watch: {how}} other {}}.',
    'time.status':
      '{status, select, met {met} failed {not met} not-yet {not yet} other {not known}}',
    'time.lookBack':
      'Condition {status, select, met {met by {by}} failed {not met by {by}} not-yet {not yet met; its date is {by}} other {not known by {by}}}: {condition}. Judgement, if {future}: each side recognises a zone then, {judged}. As the data then went: {observed}. That a zone exists: {judgedExists} if so, {observedExists} as the data went.{tellsApart, select, yes {} other { This look back cannot tell the two futures apart: what each side recognises differs by {gap, plural, one {# point} other {# points}} then{hasStillest, select, yes {, for in that future {side} puts {input} at {later}, from {start}: what is won on the ground has not reached what it believes} other {}}.}}',
    'time.dissent':
      'What fighting teaches need not bring estimates together: beliefs can stay apart for as long as a war lasts (Langlois and Langlois 2012). How fast who learns is an input like any other: set a learner\u2019s strength, or write a school that does, and read it again.',
    'log.heading': 'Step by step',
    'log.note':
      'Only steps in which a chance came to be said with another word. What is given beside a change is what the data had in that step, or the terms of the future; what the change came through is for the channels to say.',
    'log.title': 'Log: steps in which a chance came to be said with another word.',
    'log.entry':
      '{move, select, closer {\u2191 closer} other {\u2193 further}}, {date}: {reading, select, exists {a zone exists} other {each side recognises one}}, from {from} to {to}{hasSeen, select, yes {. In the data: {seen}} other {}}.',
    'log.inData': 'In the data: {seen}.',
    'log.byTerms': 'By the terms of this future: {why}.',
    'log.same':
      '\u2192 same in {step, select, day {{count, plural, one {# day} other {# days}}} week {{count, plural, one {# week} other {# weeks}}} month {{count, plural, one {# month} other {# months}}} quarter {{count, plural, one {# quarter} other {# quarters}}} other {{count, plural, one {# round} other {# rounds}}}}.',
    'time.observed': 'As the data then went',
    'time.even': 'even',
    'time.past': 'replayed from the data',
    'time.end': '{chance} if {future}',
    'time.observedEnd': '{chance} as it went, {date}',
    'time.observedTo': 'what the data then showed, to {date}',
    'backtest.finding':
      'On wars after the years it was set on, readiness {hasSimple, select, yes {ranks better than every simple predictor} other {does not rank better than every simple predictor}} {hasBase, select, yes {{hasSimple, select, yes {and gives better chances than the base rate} other {, though its chances are better than the base rate}}} other {{hasSimple, select, yes {, but its chances are no better than the base rate} other {and its chances are no better than the base rate}}}}.',
    'backtest.half':
      '{isUnclear, select, yes {Its interval, {low} to {high}, holds 0.5: on these wars it cannot be told from a coin.} other {Its interval, {low} to {high}, leaves 0.5 out.}}',
    'backtest.data':
      'Test: {count} conflict-years, {from} to {to}, of which {events} ended by agreement or ceasefire in the year after. Set on {trainCount} conflict-years, {trainFrom} to {trainTo}.',
    'backtest.readiness': 'Readiness (0 to 4 signs)',
    'backtest.base': 'Base rate',
    'backtest.simple':
      '{name, select, few-deaths {Few deaths this year} long-war {A long war} other {An agreement this year}}',
    'backtest.interval': '{low} to {high}',
    'backtest.signs': '{number} of 4',
    'backtest.battles':
      'Of {decided} wars that one side won with more battles won by one side than by the other, the winner of more battles won {matches}. Exceptions: {exceptions}.{hasEven, select, yes { Left out, with as many won as lost: {even}.} other {}}',
    'backtest.donbas':
      'Deaths in the three months before and after the month of an agreement: Minsk I {beforeOne} and {afterOne}; Minsk II {beforeTwo} and {afterTwo}. An illustration, not a proof: the first did not last.',
    'backtest.credit':
      'Data: UCDP (CC BY 4.0), Correlates of War, CDB90 (ODC-By). The definition was fixed before it was scored, and nothing is fitted.',
    'label.predictor': 'Predictor',
    'label.auc': 'AUC',
    'label.interval': '95% interval',
    'label.brier': 'Brier',
    'label.calibration': 'Calibration on the test years',
    'label.given': 'Given',
    'label.happened': 'Happened',
    'label.rows': 'Rows',
    'label.battles': 'Battles and winners',
    'label.donbas': 'Donbas, as an illustration',
    'label.opens': 'When a zone opens',
    'label.channels': 'Through which channel',
    'label.widening': 'Where estimates move further apart',
    'label.ripeness': 'Ripeness, as each side sees it',
    'label.signposts': 'Signposts',
    'label.signpost': 'Signpost',
    'label.by': 'By',
    'label.status': 'Status',
    'label.latest': 'Latest',
    'label.effect': 'If so',
    'label.lookBack': 'Looking back',
    'label.dissent': 'Dissent',
    'label.overTime': 'Over time',
    'label.side': 'Side',
    'caveat.rewound':
      'rewinding took {isAnalyst, select, yes {our belief} other {the belief of {party}}} about {input} further than its strength allows: before {before} it is held at its end.',
    'caveat.gap':
      'the series {series} has no value from {from} to {to}; nothing is learned from it there.',
    'caveat.pastUnseen': 'before {before} there are no data, and the past is not replayed.',
    'brief.time': 'When a zone exists, and when each side recognises one, in named futures',
    'brief.timeReading':
      'What is past is solid up to the upright line; each named future has a dash of its own; what the data then showed is the heavy line. A condition, not a forecast.',

    'label.exists': 'A zone of agreement exists',
    'label.recognised': 'Each side recognises one',
    'label.asSeenBy': 'As {party} sees it',
    'label.state': 'State',
    'label.states': 'The four states',
    'label.why': 'Why',
    'label.blocks': '{isOpen, select, yes {Where it is tightest} other {Who blocks}}',
    'label.flips': 'Flips if',
    'label.classOf': 'Class',
    'label.moves': 'Moves it',
    'label.alone': 'Alone',
    'label.turnsIn': 'Turns it',
    'label.chanceThen': 'Chance then',
    'label.right': 'Right',
    'label.inAll': 'In all',
    'label.ofMargin': 'Of the margin',
    'label.together': 'Together',
    'label.settled': 'Stop arguing about these',
    'label.weak': 'Weakest assumptions',
    'label.schools': 'Rival schools',
    'label.note': 'Note',
    'label.deal': 'Deal',
    'label.binds': 'Gains least',
    'label.allAccept': 'All accept',
    'label.redLines': 'Red lines crossed',
    'label.references': 'Reference points, not predictions',
    'label.reading': 'Reading',
    'label.chance': 'A zone exists',
    'label.nearest': 'Nearest deal',
    'label.noDealSeen': 'How each rates its own no deal',
    'label.beliefs': 'Beliefs that differ',
    'label.hollow': 'Not modelled',
    'label.input': 'Input',
    'label.value': 'Value',
    'label.atLow': 'At low',
    'label.atHigh': 'At high',
    'label.turns': 'Turns the verdict',
    'label.school': 'School',
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
    'positions.lies':
      '{topic}: weighted by capability and salience the mean position is {mean}; the position that no other beats is {median}.',
    'positions.noWeight': '{topic}: nobody has any weight, so it lies nowhere.',
    'positions.rounds':
      'Challenges {reading}: after {rounds, plural, one {# round} other {# rounds}} the mean is {mean} and the median {median}; {settled}.',
    'positions.as-printed': 'by the formulas as printed (Scholz, Calbert and Smith 2011)',
    'positions.as-tabled': 'as in the table of the same paper, which its formulas do not give',
    'positions.atRest': 'nobody moves any more',
    'positions.moving': 'positions are still moving',
    'positions.restIn': 'in {share} of draws nobody moves any more',
    'positions.move':
      '{kind, select, loses {{party} loses to {towards} and goes all the way, to {to}} compromises {{party} meets {towards} part of the way, at {to}} other {{party} gives in to {towards}, at {to}}}.',
    'positions.firstRound': 'In the first round, at the central values: {moves}',
    'positions.isMedian': 'yes',
    'positions.record':
      'Read the mean first: over 351 issues of the European Union challenge rounds missed by 27 points of 100 on average and the weighted mean by 23 (an open replication of 2026; not rerun here).',
    'positions.caution':
      'This is where weight lies. It says nothing on whether anybody would sign.',
    'label.actor': 'Actor',
    'label.stands': 'Stands at',
    'label.weightShare': 'Of all weight',
    'label.pull': 'Moves the mean by',
    'label.isMedian': 'Is the median',
    'label.talksParty': 'Party',
    'label.talksStrategy': 'Strategy',
    'label.talksGain': 'Gain',
    'label.talksLeft': 'Left on the table',
    'label.talksShare': 'Of its best',
    'label.talksWorse': 'Worse off',
    'label.talksRound': 'Round',
    'label.talksDate': 'Date',
    'label.talksSigned': 'Signed by then',
    'label.inTheWay': 'What each finds',
    'label.differences': 'Where they differ',
    'label.becauseOf': 'Because',
    'label.sources': 'Sources',
    'label.readsFrom': 'Computed from',
    'label.usedBy': 'Used by',
    'label.influence': 'Influence',
    'view.analyst': 'As it is',
    'view.own': 'Each side through its own eyes',
    'deals.title':
      '{whose}, {count, plural, =0 {{deals, plural, one {the one deal there is does not beat no deal} other {none of {of} deals beats no deal}}} one {{deals, plural, one {the one deal there is} other {one of {of} deals}} beats no deal} other {{zone} of {of} deals beat no deal}}{deciders, plural, one {} =2 { for both} other { for all}}{stops, select, votes {, ratification counted,} lines {, red lines counted,} both {, red lines and ratification counted,} other {}} at the central values{hasChance, select, yes {; that {output, select, recognised {each recognises one} other {one exists}}: {chance}} other {}}.',
    'deals.titleContinuous':
      '{whose}, {count, plural, =0 {no deal beats no deal} other {deals that beat no deal exist}}{deciders, plural, one {} =2 { for both} other { for all}}{stops, select, votes {, ratification counted,} lines {, red lines counted,} both {, red lines and ratification counted,} other {}} at the central values{hasChance, select, yes {; that {output, select, recognised {each recognises one} other {one exists}}: {chance}} other {}}.',
    'label.noDealWhy': 'Why none, at the central values',
    'noDeal.alone':
      '{party} alone rules every deal out: its best leaves it {amount} short of no deal.',
    'noDeal.atBest': 'if nobody else had to agree, {party} could gain {amount}.',
    'noDeal.pair':
      '{first} and {second} are furthest apart: every deal leaves one of them at least {amount} short.',
    'noDeal.way': 'a deal would be acceptable to all if {each}.',
    'noDeal.gives': '{party} gave up {amount}',
    'deals.legend':
      'Gains over no deal, each in its own party\u2019s unit; never to be added or compared across parties.{hasFrontier, select, yes { * on the efficient frontier.} other {}}{isPartial, select, yes { {hidden} more deals not shown.} other {}}{hasBarred, select, yes { {barred} that cross a red line are not listed.} other {}}',
    'deals.crosses': 'Deal {number} crosses a red line of {party}: {line}',
    'perceive.binding':
      '{party}: {isTypical, select, yes {typically } other {}}{hasAmount, select, yes {{amount} } other {}}{sign, select, short {short} other {over no deal}}',
    'perceive.nearest': '{deal} (in {share} of draws)',
    'perceive.cell': '{name} ({chance}): {meaning}',
    'drivers.title':
      'that {output, select, recognised {each side recognises a zone} other {a zone exists}}: {chance}. One input at a time:',
    'drivers.notShown': '{rest} more are not shown.',
    'drivers.settled':
      '{settled, plural, one {{tried, plural, one {the one input that has a range moves it} other {one of the # inputs that have a range moves it}} by less than a point from one end to the other and turns it at no value tried: stop arguing about it} other {# of the {tried} inputs that have a range move it by less than a point from one end to the other and turn it at no value tried: stop arguing about these}}.',
    'drivers.unvaried':
      '{count, plural, one {one input has no range, so it has no low and no high} other {# inputs have no range, so they have no low and no high}}.',
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
    'threshold.title':
      'that {output, select, recognised {each side recognises a zone} other {a zone exists}}, with two inputs held and all else as it is.',
    'threshold.axis': '{input} (now {standing})',
    'threshold.across': 'Across: {axis}.',
    'threshold.down': 'Down: {axis}.',
    'threshold.points': '{change} points of chance',
    'threshold.days': '{change} days',
    'threshold.move': '{change} on {input} (to {at})',
    'threshold.none': 'fewer than two inputs have a range, so there is no map of two.',
    'threshold.start':
      'with both at their medians: {held}; with both as unsure as they are: {drawn}.',
    'threshold.noTurn': 'nowhere on the map does the verdict turn.',
    'threshold.nearest':
      'the shortest way to where {output, select, recognised {each side more likely than not {turns, select, open {recognises} other {no longer recognises}} a zone} other {a zone more likely than not {turns, select, open {exists} other {does not exist}}}}: {first}{hasTwo, select, yes {, together with {second}} other {}}. That is {distance} times the way from median to the end of an 80% range.',
    'threshold.alone': 'alone, the other at its median: {first}; or {second}.',
    'threshold.notAlone': 'nowhere on the map for {input}',
    'threshold.method':
      'Each cell is the verdict with both values typed. Two inputs only: the rest stay as unsure as they are.',
    'learning.title':
      'what it would be worth to know one input exactly, for whether {output, select, recognised {each side recognises a zone} other {a zone exists}}:',
    'learning.turns':
      '{amount, select, none {never} few {fewer than 1 of 10} other {{tenths} of 10}}',
    'learning.first':
      'knowing {input} ({standing}) exactly would turn the verdict in {worlds} worlds; whoever calls the likelier side would be right in {after} of them instead of {before}.',
    'learning.none':
      'at none of the values tried would knowing any one input exactly turn the verdict.',
    'learning.notComputed': 'what it would be worth to know an input has not been computed.',
    'learning.nothing': 'no input has a range: there is nothing to learn.',
    'learning.rest':
      '{count, plural, one {One other input would turn it} other {# other inputs would turn it}} at none of the values tried.',
    'learning.method':
      'Each input is held at {values} values that are equally likely, all else as unsure as it is. Chance then: where 80% of these values put it. Right: how often the likelier side is the true one once the input is known.',
    'evidence.title': 'what moves the answer and rests on the least, weakest first:',
    'evidence.none':
      'no input that is written in the case moves the answer by half a point or more.',
    'evidence.class':
      '{isPlaceholder, select, yes {placeholder} other {{class}}}{isStale, select, yes {, old} other {}}',
    'evidence.weights':
      'Ranked by how far an input moves the chance, in points, times how weak its evidence is: stated {stated}, inferred {inferred}, elicited {elicited}, assumed {assumed}; one class weaker (old) where the newest dated source is more than {days} days older than the case. An order, not a measurement.',
    'check.ownNumber':
      '“{words}” gives a number of its own: it will stand when the model\u2019s has moved, and be quoted as the model\u2019s.',
    'check.chanceOfDeal':
      '“{words}” reads as a forecast that a deal will be made. The brief says whether a deal exists that all would prefer to none, and nothing of whether one will be made.',
    'check.namedAssumed':
      '“{school}” names {by} and cites no source, and some of its values are assumed: readers will take them for theirs.',
    'check.longTitle':
      'the title has {count} characters; lists and cards cut it after {most}, and what is left is what is quoted.',
    'check.noQuestion': 'the case says no question, so the brief cannot say what it answers.',
    'check.noPerspective':
      'nobody has written how {party} would tell the story: the section of objections will say so.',
    'check.noStory': 'nothing is written of what {party} will live with if talks fail.',
    'check.noRival':
      'no rival reading is in the case: the section of alternatives will say that none was considered.',
    'check.noSignposts':
      'nothing is written to watch for, so nobody can say later whether the judgement held.',
    'check.staleSignpost':
      'the signpost “{signpost}” was due on {date}, and nothing says what became of it.',
    'check.noSources':
      'the case names no source: a reader has to take every number from its authors.',
    'check.bareDrivers':
      '{count} of the {of} assumptions that drive the conclusion {count, plural, one {cites} other {cite}} no source: {inputs}.',
    'check.noWhy': 'nothing says why {input} is what it is.',
    'check.placeholders':
      '{count, plural, one {one value is a placeholder} other {# values are placeholders}}: typed to fill a gap, and computed with all the same.',
    'check.unused':
      '{count, plural, one {one source is} other {# sources are}} cited by nothing: {sources}.',
    'check.unfindable':
      '{count, plural, one {one source} other {# sources}} can hardly be found by what is written of {count, plural, one {it} other {them}}: {sources}.',
    'influence.title':
      'What the doubt about whether {output, select, recognised {each side recognises a zone} other {a zone exists}} comes from, on {base} draws twice over:',
    'influence.nothing': 'the answer is the same in every draw: there is no doubt to share out.',
    'influence.together':
      'one at a time, inputs answer for {alone} of the doubt about {output, select, recognised {whether each side recognises a zone} other {whether a zone exists}}; {left} belongs to no single one. They matter together: what one input does depends on the others, and a bar of one at a time shows too little.',
    'influence.alone':
      'one at a time, inputs answer for {alone} of the doubt about {output, select, recognised {whether each side recognises a zone} other {whether a zone exists}}: they mostly add up.',
    'influence.margin':
      'Of how far short or over the nearest deal is, they answer for {alone} one at a time{interacts, select, yes {; {left} belongs to no single one} other {}}.',
    'influence.withoutMargin':
      'In {share} of the draws no deal would be ratified; they have no margin and are left out of its shares.',
    'influence.with': 'with what {holders} believes of it',
    'influence.settledMore': '{count} more',
    'influence.rule':
      'Held at either end of its range, each of these moves the chance by less than 4 points and turns the verdict nowhere in its range; its share of the doubt, with all it takes part in, is below 1%.',
    'influence.method':
      'Alone: the share of the variance that would go if the input were known. In all: the share that would stay if everything else were known. In brackets where 95% of resampled estimates lie. {evaluations} evaluations: {base} for each of two blocks and of {inputs} inputs.',
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
    'reference.name':
      '{name, select, nash {Nash} kalai-smorodinsky {Kalai\u2013Smorodinsky} egalitarian {Equal gains (egalitarian)} utilitarian {Largest sum (utilitarian)} other {Adjusted Winner}}',
    'reference.none':
      '{name}: none, {why, select, no-zone {because no zone exists} needs-two-parties {because it is worked out for two parties only} needs-divisible-issues {because it needs issues that can be divided} other {because places in a ranking cannot be weighed}}.',
    'reference.line':
      '{name}{hasDeals, select, yes {: {deals}} other {}}{isDivided, select, yes {{hasDeals, select, yes {; if issues can be divided, {divisible}} other {: {divisible}}}} other {}}.',
    'reference.deal': '{deal} ({gains})',
    'reference.gain': '{party} {gain}',
    'reference.share': '{share} of {issue} as {option}',
    'reference.divided': '{gains}{hasShares, select, yes {, with {shares}} other {}}',
    'design.title':
      'at the central values {isContinuous, select, yes {{zone, plural, =0 {no deal is acceptable to all} other {deals that are acceptable to all exist}}} other {{zone, plural, =0 {no deal is acceptable to all} one {one deal is acceptable to all} other {{number} deals are acceptable to all}}}}.{hasDeal, select, yes { The most balanced {hasShort, select, yes {leaves} other {gives}} {gains}: {deal}{isRefused, select, yes {; voters refuse it} other {}}{hasCrosses, select, yes {; it crosses a red line of {crosses}} other {}}.} other {}}',
    'design.gain': '{party} {gain}',
    'design.deal':
      '{deal} ({gains}{hasShare, select, yes {; all accept in {share} of draws} other {}}{isRefused, select, yes {; voters refuse it} other {}}{hasCrosses, select, yes {; crosses a red line of {crosses}} other {}})',
    'design.suggestion':
      '{kind, select, best-for {best for {party}{isPrincipal, select, yes { (whose interest is asked about)} other {}}, with nobody else worse off than with no deal} balanced {most balanced} other {likeliest to be accepted by all}}: {deal}{others, plural, =0 {} one {; one other is as good} other {; # others are as good}}.{hasShort, select, yes { Even so {short}.} other {}}',
    'design.suggestionNone':
      '{kind, select, best-for {best for {party}{isPrincipal, select, yes { (whose interest is asked about)} other {}}, with nobody else worse off than with no deal} balanced {most balanced} other {likeliest to be accepted by all}}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
    'design.change':
      '{issue} from {from} to {to}{hasEffect, select, yes { (by itself {effect})} other {}}',
    'draft.now': 'as it stands: {deal}.',
    'draft.forbidden': 'a rule forbids it as it stands.',
    'draft.asIs': 'it is acceptable to all as it stands.',
    'draft.cheapest':
      '{count, plural, one {one change makes} other {# changes make}} it acceptable to all, at the least cost to {party}: {changes}. That leaves {gains}{hasShare, select, yes {; all accept in {share} of draws} other {}}.{others, plural, =0 {} one { One other set of changes is as cheap.} other { # other sets of changes are as cheap.}}',
    'draft.nearest':
      'no change makes it acceptable to all: no deal is. {hasChanges, select, yes {The most balanced is {count, plural, one {one change} other {# changes}} away ({changes}); there {short}.} other {It is the most balanced there is; {short}.}}',
    'draft.none':
      'no change makes it acceptable to all, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
    'draft.better':
      'at least as good for all, and better for one: {deals}{more, plural, =0 {} one {; one more} other {; # more}}.',
    'draft.efficient': 'no deal is at least as good for all and better for one.',
    'trade.line': 'from {start}: {giver} gives on {gives}, {taker} on {takes}; together {rises}.',
    'trade.what': '{issue} ({from} to {to})',
    'trade.none': 'no two issues can be traded so that both sides gain, from any deal looked at.',
    'offers.line':
      '{party} could make these offers at once, worth the same to it{isSame, select, yes {} other { within {tolerance}}}{areAcceptable, select, yes {} other { though not acceptable to all}}: {offers}.{isExact, select, yes {} other { More deals are worth the same; those closest were compared.}}',
    'offers.none':
      '{party}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
    'contingent.line':
      'keyed to {event}: {terms}{hasCommon, select, yes {; either way {common}} other {}}.',
    'contingent.term': '{issue} at {to} if it happens, at {from} if not',
    'contingent.chances': 'its chance: {sides}; ours {ours}.',
    'contingent.chance': '{party} {chance}',
    'contingent.gains':
      'by its own expectation {sides}{verdict, select, opens {, so that each expects to gain} beats {, each expecting as much as without the term or more} other {, so that not all would sign}}. Without the term the best is {plain}.',
    'contingent.analyst': 'as we expect it, {sides}.',
    'contingent.checks': 'what would show it: {checks}.',
    'contingent.check':
      '{kind, select, signpost {the signpost {name} by {by}{hasHow, select, yes { ({how})} other {}}} series {the series {name}} other {the scenario {name}}}',
    'contingent.notCheckable':
      'nothing in the case would show who was right: the term needs a signpost or a series.',
    'contingent.noDeal':
      'the event is about what {parties} {count, plural, one {does} other {do}} if talks fail: signing changes its chance. The term must be settled before the deal takes effect, or name an event that can still be seen under it.',
    'contingent.hazard':
      '{through, select, move {a move of {party} bears on it} other {{party} can do something about it}}{wants, select, happens {, and under the term would rather it happened} does-not {, and under the term would rather it did not happen} other {}}.',
    'contingent.regret':
      'once it {when, select, happens {has happened} other {is known not to happen}}, {party} would be {amount} {scale, select, places {below} other {short of}} no deal, and may not keep to it.',
    'contingent.none':
      '{input}: no term, {why, select, no-chance {because it is no chance, and nothing happens or does not} same-chance {because those who decide agree on it} too-many-deals {because there are too many deals to look at every pair} other {because no pair of deals keyed to it does better than one deal}}.',
    'contingent.noBeliefs':
      'no side is said to see anything its own way, so there is nothing to bet on.',
    'contingent.caution':
      'terms are judged by expectation, each side through its own eyes and indifferent to risk; a smaller bet of the same kind gains less and risks less.',
    'lottery.line':
      '{kind, select, nash {largest product of gains} other {most balanced}}: {parts}, expected {gains}{opensZone, select, yes {: acceptable to all, as no single deal is} other {}}{hasDiscrete, select, yes {; the best single deal by the same measure gives {discrete}} other {}}.',
    'lottery.part': '{chance} of {deal}',
    'lottery.none':
      '{kind, select, nash {largest product of gains} other {most balanced}}: no lottery does better than one deal.',
    'lottery.whyNone':
      '{kind, select, nash {largest product of gains} other {most balanced}}: none, {why, select, no-zone {because no deal is acceptable to all} others-refuse {because no deal leaves the others at no deal or better} no-deal-left {because no deal is left that crosses no red line and that voters ratify} ordinal {because places in a ranking cannot be weighed} needs-two-parties {because it is worked out for two parties only} no-two-alike {because fewer than two deals are worth as much to it} efficient {because none is} needs-divisible-issues {because it needs issues that can be divided} other {because there is only one deal}}.',
    'lottery.balance':
      'balance counts each gain as a share of what its own side can reach, from its worst deal to its best. A lottery is better balanced when the side with the smallest such share gets more of it: that may be the side whose number is the larger.',
    'lottery.caution': 'lotteries suppose that every side is indifferent to risk.',
    'winner.line':
      'Adjusted Winner gives {gains}, with {shares}: {isAcceptable, select, yes {both are better off than with no deal} other {{short}}}.',
    'label.suggestions': 'Deals to put on the table',
    'label.trades': 'Trades',
    'label.offers': 'Several offers at once',
    'label.terms': 'Terms keyed to what the sides see differently',
    'label.lotteries': 'Lotteries over deals',
    'label.winner': 'Adjusted Winner against no deal',
    'blockers.title':
      '{count, plural, =0 {nobody blocks} one {one of {of} blocks} other {# of {of} block}} {isNearest, select, yes {the nearest deal} other {the deal}} ({deal}){hasBinding, select, yes {; the binding one is {binding}{hasInside, select, yes { (inside {inside})} other {}}} other {{isOne, select, yes {: {binding}{hasInside, select, yes { (inside {inside})} other {}}} other {}}}}.',
    'blockers.noDeal':
      '{why, select, no-such-deal {no such deal can exist: a rule forbids it} other {no deal is left that crosses no red line and that voters ratify}}.',
    'blockers.exists': '{chanceThat} a deal exists that all prefer to no deal.',
    'blockers.oneExists':
      '{isCertain, select, yes {{exists, select, yes {one exists} other {none exists}}} other {{chanceThat} one exists}}',
    'blockers.side':
      '{party}{role, select, decides { (decides)} votes { (votes in {of}{hasShare, select, yes {, {share}} other {}})} other { (can veto in {of})}} {sign, select, short {is {amount} {scale, select, places {below no deal} other {short of no deal}}} over {is {amount} {scale, select, places {above no deal} other {better off than with no deal}}} other {is where no deal leaves it}}{isCertain, select, yes {} other { (80% of draws: {range}), and accepts in {accepts}}}.{hasRedLines, select, yes { It crosses its red line: {redLines}.} other {}}',
    'blockers.takes':
      '{isOne, select, yes {one term would bring {party} round} other {any one of these would bring {party} round}}{isEnough, select, yes {} other {, but never everybody}}: {changes}.',
    'blockers.most':
      'no one term brings {party} round; what helps most is {change}, which leaves it {amount} short.',
    'blockers.concession':
      '{measure, select, amount {{amount} on {issue}} days {{count, plural, one {one day} other {# days}} on {issue}} steps {{count, plural, one {one step} other {# steps}} on {issue}} other {{issue}}} ({to} instead of {from}){hasCosts, select, yes {, {costs}} other {}}{refuseCount, plural, =0 {} one {, where {refuse} refuses} other {, where {refuse} refuse}}',
    'blockers.movers':
      'who can move {party}: {hasInside, select, yes {{inside}, from inside} other {}}{hasMoves, select, yes {{hasInside, select, yes {; } other {}}{moves}} other {}}.',
    'blockers.move': '{name} ({by})',
    'blockers.voter': '{isVeto, select, yes {the veto} other {the vote}} of {by} in {of}',
    'blockers.redLine': 'the red line of {party} ({line})',
    'blockers.without': 'without {obstacle} {exists}.',
    'blockers.idle':
      'taking away {count, plural, one {the one {others, plural, =0 {vote or red line there is} other {other vote or red line}}} other {any one of the {others, plural, =0 {} other {other }}# votes or red lines}}, and nothing else, would make no difference.',
    'blockers.notEnough':
      'even without any of the votes and red lines {exists}: what stands in the way is what no deal is worth.',
    'blockers.moreThan':
      'no {count, plural, one {one} other {#}} of them together would have to go: it takes more.',
    'blockers.lifts':
      'for a deal to exist{isCertain, select, yes {} other { more likely than not}}, {count, plural, one {this would have to go} other {one of these would have to go}}: {sets}.',
    'blockers.lift': '{obstacles}{isCertain, select, yes {} other { ({chance})}}',
    'blockers.winSet':
      '{hasNeed, select, yes {{of} needs {needs} of the vote: {canPass, select, yes {enough are {sets}{more, plural, =0 {} one {; one more set} other {; # more sets}}} other {all voters together are too few}}{hasVetoes, select, yes {; besides, {vetoes} must say yes} other {}}} other {{of} needs no share of the vote{hasVetoes, select, yes {; {vetoes} must say yes} other {}}}}.',
    'blockers.winners':
      '{none, select, yes {nobody} other {{voters}}} ({share}{isSure, select, yes {} other {; in {enough} of draws}})',
    'blockers.spoilers':
      '{parties} {count, plural, one {spoils} other {spoil}}: whoever can break a deal makes every deal worth less.',
    'blockers.kept': 'with every deal sure to be kept {exists}.',
    'blockers.needed':
      '{party} puts the chance that a deal is kept at {kept}; {isEnough, select, yes {from {needed} on a deal would exist{isCertain, select, yes {} other { more likely than not}}, all else as it is} other {not even certainty would be enough by itself}}.',
    'label.blockerSides': 'Where each side stands',
    'label.obstacles': 'Votes, vetoes and red lines',
    'label.winSets': 'Whose votes are enough',
    'label.compliance': 'Doubt that deals are kept',
    'stability.title':
      '{count, plural, =0 {none of {of} states holds} one {one of {of} states holds} other {# of {of} states hold}}{isUncertain, select, yes { in at least half of the draws} other {}}{count, plural, =0 {: from each, somebody would move} other {: {concept, select, nash {no one wants to move} seq {no one wants to move, or likely replies deter} sseq {no one wants to move, or likely replies deter and leave no way out} smr {no one wants to move, or the worst reply deters and leaves no way out} other {no one wants to move, or the worst reply deters}}}}.',
    'stability.concept':
      '{concept, select, nash {no one wants to move} seq {moves are deterred by likely replies} sseq {moves are deterred by likely replies that leave no way out} smr {even the worst reply deters, and leaves no way out} other {even the worst reply deters}}',
    'stability.term':
      '{concept, select, nash {Nash} seq {Sequential} sseq {Symmetric sequential} smr {Symmetric metarational} other {General metarational}}',
    'stability.holds': 'holds',
    'stability.isPresent': ' (the present)',
    'stability.more': 'and {count, plural, one {one more state} other {# more states}}',
    'stability.verdict':
      '{as, select, present {the present} nearest {the nearest deal} first {the state that holds most} other {the state asked about}} ({state}) {isStable, select, yes {holds} other {does not hold}}{isUncertain, select, yes { at the central values; it holds in {share} of draws} other {}}.',
    'stability.leaves':
      '{party} would rather move to {to}, and {concept, select, nash {can do so alone} seq {no likely reply takes that gain away} sseq {no likely reply takes that gain away for good} smr {no reply could take that gain away for good} other {no reply could take that gain away}}.',
    'stability.leaveToo': '{parties} would leave it too.',
    'stability.content':
      '{unwanted, plural, =0 {nobody can move away from it alone} one {nobody wants to move: the one move somebody could make alone would leave its maker no better off} other {nobody wants to move: each of the # moves that could be made alone would leave its maker no better off}}.',
    'stability.deterred':
      '{party} would rather move to {to}, but then {replies}, which leaves {party} no better off{more, plural, =0 {} one {; the other move it would rather make is deterred too} other {; the # other moves it would rather make are deterred too}}.',
    'stability.others':
      '{hasHeld, select, yes {{parties} {count, plural, one {is} other {are}} held back in the same way, and nobody else wants to move} other {nobody else wants to move}}.',
    'stability.side':
      '{party}: place {place} of {places}; {wanted, plural, =0 {it wants to make none of the moves it could} one {it would rather make one move, {deterred, plural, =0 {and nothing deters it} other {which is deterred}}} other {it would rather make # moves, of which {deterred, plural, =0 {none is} one {one is} other {# are}} deterred}}{isUncertain, select, yes {; for it the state holds in {share} of draws} other {}}.',
    'stability.rise':
      'it would hold for {party} if {party} ranked it as high as {level}, {places, plural, one {one place} other {# places}} higher, everything else as it is.',
    'stability.nowhere': 'no moves that their makers want lead from here to a state that holds.',
    'stability.step':
      '{how, select, does {{party}, to {to}} would {{party} would move to {to}} other {{party} could move to {to}}}',
    'stability.accepted':
      '{isNever, select, yes {in no draw does every side that decides prefer it to no deal} other {every side that decides prefers it to no deal in {share} of draws}}.',
    'stability.broken':
      'acting as one, {parties} would leave {state} for {to}, which each of them prefers{hasSteps, select, yes {: {steps}} other {}}.',
    'stability.kept':
      '{none, select, yes {acting as one, {parties} leave no state that holds} other {{count, plural, =0 {no state that holds now withstands that} one {one state that holds now withstands that} other {# states that hold now withstand that}}}}.',
    'stability.gained':
      '{state} would hold only if they act as one: while each acts alone, somebody would leave it.',
    'stability.nobodyHolds':
      'no issue of this case is held by anybody, so nobody can move alone: add {key} to what a party can change whenever it likes.',
    'stability.noState': 'the rules leave no state.',
    'stability.continuous': '{issue} has no step, so states cannot be told apart: give it one.',
    'stability.tooMany':
      'too large to go through: {count} {of, select, steps {steps between states} other {states}}, and {limit} are gone through at most. Let fewer issues be held, give them fewer options, or add rules.',
    'stability.oneHolder':
      'only {party} can change anything alone: what holds is what it likes best.',
    'stability.unheld':
      '{count, plural, one {nobody can change {issues} alone: moves leave it as it is} other {nobody can change {issues} alone: moves leave them as they are}}.',
    'stability.overlooks':
      'as the case has it, {party} does not see {count, plural, one {one of the states} other {# of the states}}: it moves neither to {count, plural, one {it} other {them}} nor from {count, plural, one {it} other {them}}, so {count, plural, one {it holds} other {each holds}} for {party}. What others could do is reckoned with in full.',
    'stability.fewerDraws':
      'orders of the first {draws} of {of} draws were gone through, for the size of the case.',
    'label.graphState': 'State',
    'label.stateAccepted': 'Better than no deal for all',
    'label.stabilityWhy': 'Why',
    'label.stabilityNoDeal': 'Beside no deal',
    'label.stabilitySides': 'Where each side stands',
    'label.stabilityRise': 'What would make it hold',
    'label.stabilityPaths': 'Where moves lead',
    'label.coalition': 'Acting as one',
    'explain.title': '{input} ({path})',
    'explain.value':
      '{value}: {isPlaceholder, select, yes {a placeholder, {class}} other {{class}}}',
    'explain.default': 'left to the default',
    'written.ranked': 'ranked {place} of {of}',
    'written.word': '{word}',
    'explain.noSource': 'no source: it is ours alone.',
    'explain.other': '{input} ({path})',
    'explain.belief': '{holder} believes {value} ({class})',
    'explain.noInfluence': 'it does not vary, or nothing computed depends on it.',
    'explain.turns': 'turns the verdict: {flip}.',
  },
}

/** "Chance that Kyiv retakes the south" is put in lower case; any other name is quoted, being perhaps a clause. */
function chanceNamed(name: string): Phrase {
  const match = /^(the )?(chance|share|probability|likelihood|odds|risk|proportion)\b(.*)$/is.exec(
    name,
  )
  if (!match) return ['the chance of \u201c', { name }, '\u201d']
  return ['the ', { name: match[2]!.toLowerCase() + match[3]! }]
}
