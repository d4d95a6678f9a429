import type { seen as asked } from '../messages/seen.ts'

export const seen: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'seen.notComputed': 'Як це бачить кожна сторона, не обчислено.',
  'seen.bound':
    'Правила й червоні лінії діють за будь-якого погляду, тому й жодна сторона такої угоди не бачить.',
  'seen.notModelled': 'Ви не змоделювали, як сторони бачать одна одну.',
  'seen.oneNotModelled': 'Ви не змоделювали, як це бачить сторона {party}.',
  'seen.view': 'очима сторони {party} — {chance}',
  'seen.viewCertain': 'очима сторони {party} — {exists, select, yes {існує} other {не існує}}',
  'seen.hollow': 'як це бачить {parties}, не змодельовано: прийнято наші оцінки',
  'seen.recognised':
    '{cell, select, hidden {проте за} mirage {проте за} other {за}} власними переконаннями сторін {chanceThat} кожна сторона її бачить',
  'seen.recognisedCertain':
    '{cell, select, hidden {проте за} mirage {проте за} other {за}} власними переконаннями сторін {recognised, select, yes {кожна сторона її бачить} other {{count, plural, =2 {її бачать не обидві сторони} other {її бачать не всі сторони}}}}',
  'seen.both': '{recognised}: {sides}',
  'seen.rates':
    'сторона {party} оцінює відсутність угоди на {amount} {side, select, above {вище} other {нижче}}, ніж ми',
  'seen.end': '{body}.',
  'seen.endRates': '{body}; {rates}.',
  'deal.seen':
    '{whose}{isFirst, select, yes {, {deal}} other {}}: {sides}; що її приймуть усі, чия згода потрібна, — {chance}.',
  'belief.gap':
    '{input}: оцінка сторони {holder} — {believed}, наша — {ours}.{moves, select, none {} raises { Саме по собі це підвищує цінність відсутності угоди для неї на {amount}.} other { Саме по собі це знижує цінність відсутності угоди для неї на {amount}.}}',
  'belief.ifClosed':
    'Якби цей розрив зник, імовірність, що кожна сторона бачить зону, {isNothing, select, yes {не змінилася б} other {змінилася б на {change} в. п}}.',
  'belief.hollow': '{party}: власних переконань не змодельовано; прийнято наші оцінки.',
  'cell.name':
    '{cell, select, recognised {Видима угода} hidden {Прихована угода} mirage {Міраж} other {Угоди немає, і це бачать}}',
  'cell.meaning':
    '{cell, select, recognised {зона існує, і кожна сторона її бачить} hidden {зона існує, але не всі сторони її бачать} mirage {сторони бачать зону, якої не існує} other {зони не існує, і сторони її не бачать}}',
  'cell.line': '«{name}» — найімовірніший із чотирьох станів: {chance}.',
  'cell.lineCertain': '{name}: {meaning}.',
  'cell.advice':
    '{cell, select, recognised {справа в процесі: продумайте переговори й те, як буде поділено цінність} hidden {справа в переконаннях: з’ясуйте, що кожна сторона хибно бачить і яким доказам повірила б} mirage {чекайте зриву переговорів: перевірте переконання, на яких тримається міраж, перш ніж працювати над умовами} other {справа в самій ситуації: змініть склад сторін, питання або те, що буде в разі провалу переговорів}}.',
  'cell.neutrality':
    'Якщо для якоїсь сторони погіршити відсутність угоди, зона може відкритися, але це не обіцяє більшого: угода, яка існує, і угода, якої досягнуто, — різні речі.',
  'view.analyst': 'Як є',
  'view.own': 'Кожна сторона своїми очима',
  'perceive.binding':
    '{party}: {isTypical, select, yes {зазвичай } other {}}{hasAmount, select, yes {на {amount} } other {}}{sign, select, short {гірше, ніж без угоди} other {краще, ніж без угоди}}',
  'perceive.nearest': '{deal} (у {share} випробувань)',
  'perceive.cell': '{name} ({chance}): {meaning}',
}
