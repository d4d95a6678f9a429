import type { verdict as asked } from '../messages/verdict.ts'

export const verdict: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'lead.date': 'станом на {date}',
  'lead.conditions': 'станом на {date}, {conditions},',
  'lead.school': 'за припущеннями школи {school}',
  'lead.oneChange': 'зі зміною {change}',
  'lead.changes':
    'зі зміною {count, plural, one {# параметра} few {# параметрів} many {# параметрів} other {# параметра}}',
  'verdict.zone':
    '{lead} {chanceThat} {leaning, select, against {існує хоч якась угода} other {існує угода}}, {count, plural, =1 {краща для сторони {parties}} =2 {краща для обох сторін ({parties})} other {краща для всіх сторін ({parties})}}, ніж її відсутність{isRatified, select, yes {, і така, яку ратифікують} other {}}.',
  'verdict.certain':
    '{lead} {exists, select, yes {існує угода, краща} other {не існує угоди, кращої}} для {count, plural, =1 {сторони {parties}} =2 {обох сторін ({parties})} other {всіх сторін ({parties})}}, ніж її відсутність{isRatified, select, yes {, і {exists, select, yes {така, яку} other {такої, яку}} ратифікують} other {}} {bracket}.',
  'verdict.certainBracket': '(на одиничних значеннях, тому ймовірності не вказано)',
  'verdict.certainAcross':
    '(на одиничних значеннях, тому ймовірності не вказано; її знаходить стільки шкіл: {found} з {count})',
  'verdict.noDealByRules': '{lead} за правилами цієї справи жодна угода неможлива.',
  'verdict.noDealByRedLines':
    '{lead} не існує угоди, {count, plural, =1 {яку могла б прийняти сторона {parties}} =2 {яку могли б прийняти обидві сторони ({parties})} other {яку могли б прийняти всі сторони ({parties})}}.',
  'verdict.tooMany':
    '{lead} нічого не обчислено: можливих угод {count}, а перебрати можна щонайбільше {limit}.',
  'why.short':
    '{isOnly, select, yes {найкраща угода} other {найближча угода}} ({isAlways, select, yes {} other {найчастіше, у {share} випробувань: }}{deal}) {isTypical, select, yes {зазвичай } other {}}{hasAmount, select, yes {{scale, select, places {стоїть у рейтингу сторони{isOne, select, yes {} other {, яка виграє найменше:}} {party}{isOne, select, yes {} other {,}} нижче за відсутність угоди на {amount}} other {дає стороні{isOne, select, yes {} other {, яка виграє найменше:}} {party}{isOne, select, yes {} other {,}} на {amount} менше, ніж вона має без угоди}}} other {дає стороні, яка виграє найменше ({party}), менше, ніж вона має без угоди}}{hasIssue, select, yes {, насамперед через питання «{issue}»} other {}}.',
  'why.level':
    '{isOnly, select, yes {найкраща угода} other {найближча угода}} ({isAlways, select, yes {} other {найчастіше, у {share} випробувань: }}{deal}) {isTypical, select, yes {зазвичай } other {}}дає стороні{isOne, select, yes {} other {, яка виграє найменше:}} {party}{isOne, select, yes {} other {,}} рівно те, що вона має без угоди.',
  'why.open':
    '{isOnly, select, yes {найкраща угода} other {за найнадійнішої угоди}} ({isAlways, select, yes {} other {найчастіше, у {share} випробувань: }}{deal}) {isOnly, select, yes {{scale, select, places {стоїть у рейтингу сторони {party} вище за відсутність угоди на {amount}} other {{isTypical, select, yes {зазвичай } other {}}дає стороні {party} на {amount} більше, ніж вона має без угоди}}} other {найменше виграє сторона {party}{hasAmount, select, yes {{scale, select, places {: у її рейтингу вона {isTypical, select, yes {зазвичай } other {}}вища за відсутність угоди на {amount}} other {: {isTypical, select, yes {зазвичай } other {}}на {amount} більше, ніж без угоди}}} other {, але й їй краще, ніж без угоди}}}}.',
  'why.mostOften': 'найчастіше {parties}',
  'why.or': '{first} чи {second}',
  'why.either': 'або {first}, або {second}',
  'why.range': '{issue}: підійде все, від {low} до {high}.',
  'why.rangePoint': '{issue}: підійде лише {low}.',
  'why.rangeGap':
    '{issue}: сторона {above} не опуститься нижче за {floor}, а сторона {below} не підніметься вище за {ceiling}; між ними {gap}.',
  'why.rules':
    '{count, plural, =0 {правила забороняють усі поєднання умов} one {правило забороняє всі поєднання умов: {conflict}} few {# правила разом забороняють усі поєднання умов: {conflict}} many {# правил разом забороняють усі поєднання умов: {conflict}} other {# правила разом забороняють усі поєднання умов: {conflict}}}.',
  'why.redLines':
    '{count, plural, =0 {кожна угода перетинає червону лінію} =1 {кожна угода перетинає червону лінію: {conflict}} other {кожна угода перетинає червону лінію, і вже ці лінії несумісні: {conflict}}}.',
  'why.without':
    '{what, select, ratification {без ратифікації} redLines {без червоних ліній} other {якби кожної угоди напевно дотримувалися,}} {chanceThat} така угода існує.',
  'why.withoutCertain':
    '{what, select, ratification {без ратифікації} redLines {без червоних ліній} other {якби кожної угоди напевно дотримувалися,}} така угода існує.',
  'why.voters':
    'жодної угоди{hasRedLines, select, yes {, що не перетинає червоної лінії,} other {}} не ратифікували б{isCertain, select, yes {} other {: у жодному випробуванні}}.',
  'why.unknown': 'Що стоїть на заваді, не обчислено.',
  'why.rates':
    'Сторона {party} {scale, select, places {ставить} other {оцінює}} відсутність угоди на {amount} {side, select, above {вище} other {нижче}}, ніж ми.',
  'why.driver':
    '{input} ({standing}): якщо зафіксувати {low}, {output, select, recognised {кожна сторона бачить зону} other {зона існує}} в {atLow} випробувань; якщо {high} — у {atHigh}.',
}
