import type { checks as asked } from '../messages/checks.ts'

export const checks: Readonly<Record<keyof typeof asked, string>> = {
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
}
