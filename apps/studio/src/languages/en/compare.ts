/** Comparing schools, dates and versions. */
export const compare = {
  'screen.compare': 'Compare',
  'compare.lead': 'One case under rival assumptions, on the same draws.',
  'compare.computing': 'Computing under every set of assumptions …',
  'compare.changing': 'Sharing the change out among the differences …',
  'compare.from': 'From',
  'compare.to': 'to',
  'compare.measure': 'the chance of',
  'compare.reading':
    'From the chance of the first to that of the second, a bar for each difference: what it adds, averaged over the order in which they are put over.',
  'compare.title':
    '{output, select, recognised {That each side recognises a zone} other {That a zone exists}}: {before} by “{from}”, {after} by “{to}”',
  'compare.titleOfEnds':
    '{output, select, recognised {That each side recognises a zone} other {That a zone exists}}. {from}: {before}; {to}: {after}',
  'compare.by.schools': 'Rival assumptions',
  'compare.by.dates': 'Two dates',
  'compare.by.versions': 'The file before and now',
  'compare.copy': 'Copy the paragraph',
  'compare.datesLead':
    'One case on two of its dates, as each would have been judged: what moved in between, and what that did.',
  'compare.versionsLead':
    'The file as it was before a step of yours and as it is now: what was done to it, and what that did.',
  'compare.noDates':
    'Nothing can be compared: nothing in this file says how anything stood on another date. What moves it, under “time”, “series” and “scenarios”, is written on the page of time.',
  'compare.noSteps':
    'Nothing has been done to this file here yet: there is no earlier version to put beside it.',
  'compare.noCaseThen':
    'As it was before this step the file had a mistake, and no verdict. Pick another step.',
  'compare.future': 'after the date of the case',
  'compare.byData': 'what the data then showed',
  'compare.before': 'Before',
  'compare.beforeStep': '{time}: {step}',
  'compare.text': 'The same as lines of the file',
  'compare.moved': 'What moved',
  'compare.movedWhy':
    '{count, plural, =0 {Nothing moved between these dates.} one {One input; every other is the same on both dates.} other {# inputs; every other is the same on both dates.}}',
  'compare.class': 'Class',
  'compare.differing': 'Where they differ',
  'compare.differingWhy':
    '{count, plural, one {One input; every other is the same for all.} other {# inputs; every other is the same for all.}} A triangle marks a value of a school’s own.',
  'compare.input': 'Input',
  'compare.none': 'There is one view only',
  'compare.noneWhy':
    'Nothing can be compared: the file has no rival assumptions under “schools”. A school names somebody who disagrees and the numbers they would write.',
  'compare.begin': 'Add a rival set of assumptions',
  'compare.beginStep': 'add a rival set of assumptions',
  'compare.critics': 'Those who disagree',
} as const
