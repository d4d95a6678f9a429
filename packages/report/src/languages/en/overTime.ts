import type { overTime as asked } from '../messages/overTime.ts'

export const overTime: Readonly<Record<keyof typeof asked, string>> = {
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
  'time.ripeHurts': 'It hurts',
  'time.ripeStuck': 'No gain from escalating',
  'time.ripeWayOut': 'Sees a way out',
  'time.ripeAll': 'All that is known',
  'time.ripeUnknown': 'not given',
  'time.ripeNote':
    'Three vocabularies, one screen. Zartman calls a side ripe when it is stuck, hurts and sees a way out; Pruitt calls it ready when it is motivated (the first two) and optimistic (the third); a hurting side has a best course that costs more than it bears. Each share is of draws through that side\u2019s own eyes, and none of it says that a zone is there.',
  'time.post':
    '{name} (by {by}): {status}{hasChanged, select, yes {; as known then, {before}} other {}}{hasValue, select, yes {; latest {value}} other {}}{hasHow, select, yes {. Watch: {how}} other {}}.',
  'time.status': '{status, select, met {met} failed {not met} not-yet {not yet} other {not known}}',
  'time.lookBack':
    'Condition {status, select, met {met by {by}} failed {not met by {by}} not-yet {not yet met; its date is {by}} other {not known by {by}}}: {condition}. Judgement, if {future}: each side recognises a zone then, {judged}. As the data then went: {observed}. That a zone exists: {judgedExists} if so, {observedExists} as the data went.{tellsApart, select, yes {} other { This look back cannot tell the two futures apart: what each side recognises differs by {gap, plural, one {# point} other {# points}} then{hasStillest, select, yes {, for in that future {side} puts {input} at {later}, from {start}: what is won on the ground has not reached what it believes} other {}}.}}',
  'time.dissent':
    'What fighting teaches need not bring estimates together: beliefs can stay apart for as long as a war lasts (Langlois and Langlois 2012). How fast who learns is an input like any other: set a learner\u2019s strength, or write a school that does, and read it again.',
  'time.observed': 'As the data then went',
  'time.even': 'even',
  'time.past': 'replayed from the data',
  'time.end': '{chance} if {future}',
  'time.observedEnd': '{chance} as it went, {date}',
  'time.observedTo': 'what the data then showed, to {date}',
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
}
