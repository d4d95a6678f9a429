import type { change as asked } from '../messages/change.ts'

export const change: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'change.earlier': 'попередня версія (станом на {date})',
  'change.later': 'пізніша версія (станом на {date})',
  'change.onDate':
    '{date}{told, select, rewound {, відтворено за даними} file {, як у файлі} future {, якщо буде «{future}»} other {, як потім показали дані}}',
  'change.judged':
    '{name}: {exists} зона можливої угоди існує, і {recognised} кожна сторона її бачить.',
  'change.judgedCertain':
    '{name}: {exists, select, yes {зона можливої угоди існує} other {зони можливої угоди не існує}}, і {recognised, select, yes {кожна сторона її бачить} other {не кожна сторона її бачить}}.',
  'change.state':
    '{isSame, select, yes {Найімовірніший стан в обох — «{from}».} other {Найімовірніший стан змінюється: був «{from}», став «{to}».}}',
  'change.accounts':
    'Імовірність, що {measure, select, exists {зона існує} other {кожна сторона її бачить}}, змінюється на {total} в. п.; у середньому за порядком, у якому {isDated, select, yes {вони могли змінюватися} other {переймають відмінності}}, це дають: {parts}{hasRest, select, yes {, а ще {rest} — {count, plural, one {решта # відмінність} few {решта # відмінності} many {решта # відмінностей} other {решта}}} other {}}.',
  'change.part': '{input} ({change}{hasClass, select, yes {; {class}} other {}})',
  'change.estimated':
    'Ці частки оцінено за кількома порядками ({orders}); найбільша стандартна похибка — {error} в. п.',
  'change.steady':
    'Імовірність, що {measure, select, exists {зона існує} other {кожна сторона її бачить}}, змінюється менш ніж на 1 в. п., і ніщо дорогою не зсуває її на 1 в. п.',
  'change.same':
    '{isAll, select, yes {Усі спільні параметри збігаються: {count}.} other {Спільних параметрів {count}; не розходяться з них {same}.}}',
  'change.still': 'З параметрів справи ({count}) на обидві дати однакові {same}.',
  'change.nothing': 'у тому, що обчислюється, вони не відрізняються нічим.',
  'change.sources':
    '{count, plural, one {# нове джерело} few {# нові джерела} many {# нових джерел} other {# нового джерела}}: {sources}{more, plural, =0 {} other { і ще #}}.',
  'change.noSources': 'Нових джерел немає.',
  'change.block':
    'Різняться самі угоди (питання, правила або сторони), а цього не можна перейняти параметр за параметром: рахується як одна відмінність.',
  'change.flips':
    '{aspect}: {count, plural, one {# найменший набір} few {кожен із # найменших наборів} many {кожен із # найменших наборів} other {кожен із # найменшого набору}} {isDated, select, yes {змін} other {припущень}} ({end}), якщо перейняти лише його, змінює відповідь: {sets}{more, plural, =0 {} other {; або ще #}}.',
  'change.agrees': '{aspect}: обидва по один бік, тож жодна відмінність між ними цього не змінює.',
  'change.most':
    '{aspect}: обидва по один бік; зі зміни лише {set} дає {isOver, select, yes {більше, ніж усю} other {{share}}}.',
  'change.set': '{isOne, select, yes {} other {({number}) }}{members}',
  'change.member': '{input}{hasValues, select, yes { ({values})} other {}}',
  'change.asked':
    'перевірено наборів: {sets}; {isComplete, select, yes {це всі, які могли бути серед найменших} other {набори, більші за {upTo, plural, one {# відмінність} few {# відмінності} many {# відмінностей} other {# відмінності}}, не перевірено, тож і вони можуть змінити відповідь}}.',
  'change.aspect':
    '{aspect, select, exists {Чи зона радше існує, ніж ні} recognised {Чи кожна сторона радше бачить її, ніж ні} other {Найімовірніший стан}}',
  'change.waterfallNote':
    'Кожна частка — {isExact, select, yes {середнє за всіма порядками} other {оцінка за частиною порядків}}, у яких можна переймати відмінності; частки в сумі дають усю зміну. Те, що дві відмінності роблять лише разом, поділено між ними.',
  'change.marginNone': 'деякі набори відмінностей не лишають жодної угоди, тому запас не поділено.',
  'change.groupOf':
    '{group, select, quantities {спільні величини} deals {угоди, які вже запропоновано} ranges {що означають діапазони} other {{group}}}',
  'change.restBar': 'ще {count}',
  'change.up': 'підвищує ймовірність',
  'change.down': 'знижує її',
  'brief.waterfall':
    'Що пояснює зміну ймовірності, що {measure, select, exists {зона існує} other {кожна сторона її бачить}}: від {from} до {to}',
  'brief.versions': 'Версії та виправлення',
  'brief.versionsMore':
    'ще {count, plural, one {# зміна} few {# зміни} many {# змін} other {# зміни}}',
  'diff.none': 'Файли кажуть одне й те саме.',
  'diff.changed': '{place}: {from} \u2192 {to}',
  'diff.added': '{place}: додано, {name}',
  'diff.removed': '{place}: вилучено, {name}',
  'diff.class': '{place}: клас {from} \u2192 {to}',
  'diff.source':
    '{place}: джерело {hasFrom, select, yes {{from}} other {немає}} \u2192 {hasTo, select, yes {{to}} other {немає}}',
  'diff.why': '{place}: обґрунтування написано наново',
  'label.change': 'Зміна висновку',
  'label.turnedBy': 'найменші відмінності, що змінюють відповідь',
  'label.waterfall': 'Чим це пояснюється',
  'label.difference': 'Відмінність',
  'label.fromTo': 'Було \u2192 стало',
  'label.existsShort': 'Існує',
  'label.recognisedShort': 'Бачать',
  'label.marginShort': 'Запас',
  'label.versions': 'Версії та виправлення',
  'label.whatChanged': 'Що у файлах сказано інакше',
}
