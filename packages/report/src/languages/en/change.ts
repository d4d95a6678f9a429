import type { change as asked } from '../messages/change.ts'

export const change: Readonly<Record<keyof typeof asked, string>> = {
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
}
