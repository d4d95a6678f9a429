import type { verdict as asked } from '../messages/verdict.ts'

export const verdict: Readonly<Record<keyof typeof asked, string>> = {
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
  'why.mostOften': 'most often {parties}',
  'why.or': '{first} or {second}',
  'why.either': 'either {first} or {second}',
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
  'why.rates':
    '{party} {scale, select, places {ranks} other {rates}} no deal {amount} {side, select, above {above} other {below}} our estimate.',
  'why.driver':
    '{input} ({standing}): held at {low}, {output, select, recognised {each side recognises a zone} other {a zone exists}} in {atLow} of draws; held at {high}, in {atHigh}.',
}
