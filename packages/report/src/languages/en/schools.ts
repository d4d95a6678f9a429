import type { schools as asked } from '../messages/schools.ts'

export const schools: Readonly<Record<keyof typeof asked, string>> = {
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
}
