import type { brief as asked } from '../messages/brief.ts'

export const brief: Readonly<Record<keyof typeof asked, string>> = {
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
  'brief.classes': 'it rests on {of, plural, one {one input} other {{number} inputs}}: {classes}.',
  'brief.classCount': '{count} {class}',
  'brief.confidence': 'Confidence',
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
  'brief.nearestShare': 'the nearest of all{isAlways, select, yes {} other { in {share} of draws}}',
  'brief.design': 'A deal to put on the table',
  'brief.designNote':
    'Suggestions at the central values, not forecasts. Gains are each in their own party\u2019s unit and are never to be added.',
  'brief.term': 'A term to bet on',
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
}
