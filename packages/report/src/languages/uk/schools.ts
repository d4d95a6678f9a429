import type { schools as asked } from '../messages/schools.ts'

export const schools: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'school.line': '{school}{hasBy, select, yes { ({by})} other {}}: {chance}; {cell}.',
  'school.name': '{school} ({by})',
  'school.why': '{school}: {why}',
  'difference.line': '{input}: {values}.',
  'difference.value': '{school}, {written}',
  'difference.none': 'Школи не розходяться в жодному параметрі.',
  'difference.courses': 'що може робити сторона {party} в разі провалу переговорів',
  'difference.worth': 'чим угоди цінні для сторони {party}',
  'difference.votes': 'хто ратифікує за сторону {party}',
  'difference.trust': 'чи розраховує сторона {party} на дотримання угоди',
  'difference.attitude': 'ставлення сторони {party} до ризику',
  'difference.ranges': 'що означає «від низького до високого» в усьому файлі',
  'difference.deals': 'угоди, які вже запропоновано',
  'difference.agrees': 'як у нас',
  'difference.moved':
    '{from} \u2192 {to}; {isPlaceholder, select, yes {тимчасове значення} other {{class}}}',
  'difference.medians': '{isCertain, select, yes {} other {медіана }}{from} \u2192 {to}',
  'difference.fromTo': 'від {from} до {to}',
  'difference.form': 'інша форма',
}
