import type { contingent as asked } from '../messages/contingent.ts'

export const contingent: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'contingent.line':
    'залежно від події {event}: {terms}{hasCommon, select, yes {; у будь-якому разі {common}} other {}}.',
  'contingent.term': '{issue}: {to}, якщо вона станеться, {from}, якщо ні',
  'contingent.chances': 'її ймовірність: {sides}; наша оцінка {ours}.',
  'contingent.chance': '{party} {chance}',
  'contingent.gains':
    'за власним очікуванням: {sides}{verdict, select, opens {, тож кожна сторона очікує виграшу} beats {, і кожна очікує не менше, ніж без цієї умови} other {, тож не всі підписали б}}. Без цієї умови найкраще — {plain}.',
  'contingent.analyst': 'за нашим очікуванням: {sides}.',
  'contingent.checks': 'що це покаже: {checks}.',
  'contingent.check':
    '{kind, select, signpost {дороговказ {name}, термін {by}{hasHow, select, yes { ({how})} other {}}} series {ряд даних {name}} other {сценарій {name}}}',
  'contingent.notCheckable':
    'ніщо у справі не показало б, хто мав рацію: умові потрібен дороговказ або ряд даних.',
  'contingent.noDeal':
    'подія — про те, що {count, plural, =1 {робить} other {роблять}} {parties} в разі провалу переговорів: підписання змінює її ймовірність. Умову треба з’ясувати, перш ніж угода набуде чинності, або назвати подію, яку видно й за угоди.',
  'contingent.hazard':
    '{through, select, move {на це впливає крок сторони {party}} other {сторона {party} може на це вплинути}}{wants, select, happens {, а за такої умови воліла б, щоб це сталося} does-not {, а за такої умови воліла б, щоб цього не сталося} other {}}.',
  'contingent.regret':
    'коли це {when, select, happens {станеться} other {напевно не станеться}}, стороні {party} буде на {amount} {scale, select, places {нижче} other {гірше}}, ніж без угоди, і вона може угоди не дотриматися.',
  'contingent.none':
    '{input}: умови немає, {why, select, no-chance {бо це не ймовірність, і тут нічого не стається} same-chance {бо ті, хто вирішує, тут згодні} too-many-deals {бо угод забагато, щоб переглянути кожну пару} other {бо жодна пара угод, прив’язаних до цього, не краща за одну угоду}}.',
  'contingent.noBeliefs':
    'жодна сторона не бачить нічого по-своєму, тож битися об заклад немає про що.',
  'contingent.caution':
    'умови оцінено за очікуванням, кожна сторона своїми очима й байдужа до ризику; менше парі того ж роду дає менше й менше ризикує.',
  'label.terms': 'Умови, прив’язані до того, що сторони бачать по-різному',
}
