import type { moves as asked } from '../messages/moves.ts'

export const moves: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'label.move': 'Крок',
  'label.movesExists': 'Існує',
  'label.movesRecognised': 'Бачать',
  'label.moveBy': 'Хто',
  'label.cost': 'Ціна',
  'label.takes': 'Триває',
  'label.helpsIn': 'Допомагає',
  'label.movesBest': 'Що допомагає найбільше',
  'label.backfires': 'Де дає зворотний ефект',
  'label.sideEffects': 'Що ще робить, якщо спрацює',
  'label.unmoved': 'Яких переконань не змінює',
  'label.consents': 'Хто має погодитися і, на власний погляд, не програє',
  'moves.notRead': 'що змінив би кожен хід, не обчислено.',
  'moves.before':
    'зараз: зона існує — {exists}; кожна сторона її бачить — {recognised}. Після кожного кроку:',
  'moves.together':
    '{moves}, зроблені разом: зона існує — {exists}; кожна сторона її бачить — {recognised}. Якщо все спрацює, зона існує — {sure}. Зараз: {before}.',
  'moves.cell': '{likely} ({sure})',
  'moves.helpsIn': '{count} з {of}',
  'moves.lag':
    '{range} {unit, select, day {{form, select, one {день} few {дні} many {днів} other {дня}}} week {{form, select, one {тиждень} few {тижні} many {тижнів} other {тижня}}} month {{form, select, one {місяць} few {місяці} many {місяців} other {місяця}}} quarter {{form, select, one {квартал} few {квартали} many {кварталів} other {кварталу}}} other {{form, select, one {раунд} few {раунди} many {раундів} other {раунду}}}}',
  'moves.legend':
    'ймовірності з кроком, який спрацьовує зі своєю ймовірністю; у дужках — якщо він спрацює.{hasCosts, select, yes { Першими йдуть ті, що дають найбільше за свою ціну; ціна в одиницях «{unit}».} other {}}{hasSchools, select, yes { Допомагає: у скількох поглядах (справа як написана та її школи) крок робить зону ймовірнішою.} other {}}',
  'moves.best':
    '{way, select, opens {Тепер зони не існує; {move} ({by}){hasCost, select, yes {, приблизна ціна {cost} {unit},} other {}} відкриває її.} chances {Тепер зони не існує; {move} ({by}){hasCost, select, yes {, приблизна ціна {cost} {unit},} other {}} — і {after} зона існує{isSure, select, yes {; якщо спрацює, вона існує} other {}}.} other {{move} ({by}): імовірність, що зона існує, змінюється з {before} до {after}{hasCost, select, yes {, приблизна ціна {cost} {unit}} other {}}; якщо спрацює — до {sure}.}}',
  'moves.bestSeen':
    '{way, select, opens {Тепер зону бачить не кожна сторона; з кроком {move} ({by}) бачитиме кожна.} chances {Тепер зону бачить не кожна сторона; {move} ({by}) — і {after} її бачить кожна{isSure, select, yes {; якщо спрацює, її бачить кожна} other {}}.} other {{move} ({by}): імовірність, що кожна сторона її бачить, змінюється з {before} до {after}; якщо спрацює — до {sure}.}}',
  'moves.backfires': '{move}: {how}.',
  'moves.closes':
    '{helps, select, yes {у середньому допомагає, та все ж } other {}}{what, select, recognised {забирає з очей зону, яку бачила кожна сторона,} other {закриває наявну зону}}{isAll, select, yes {} other { у {share} випробувань}}',
  'moves.everySchool': 'усі погляди на справу',
  'moves.worseIn':
    'стає менш імовірно, що {what, select, recognised {кожна сторона її бачить} other {зона існує}}{isOnly, select, yes {} other {, — за школами: {schools}}}',
  'moves.sides': '{move}: {parts}.',
  'moves.noDeal':
    'відсутність угоди для сторони {party} {side, select, better {краща} worse {гірша} other {така сама}}{side, select, same {} other { на {amount}}}{ownSide, select, alike {} same { (на її погляд — така сама)} better { (на її погляд — краща на {own})} other { (на її погляд — гірша на {own})}}',
  'moves.gain':
    'сторона {party} виграє від найближчої угоди {side, select, more {більше} other {менше}} на {amount}',
  'moves.consent': '{move}: {parties}.',
  'moves.consentOf': '{party}{isActor, select, yes { (робить цей крок)} other {}}, {chance}',
  'moves.unknownWorth':
    'чого варті угоди та їх відсутність ({parties}), у справі не вказано, тож про {count, plural, =1 {згоду цієї сторони} other {згоду цих сторін}} не питаємо.',
  'moves.unmoved':
    '{moves} {count, plural, =1 {змінює показник} other {змінюють показник}} {input}; сторона {party} має тут власну думку, і вона лишилася, як була.',
  'moves.neutral':
    '{count, plural, =1 {{moves} погіршує відсутність угоди: {parties}} other {{moves}: кожен погіршує для когось відсутність угоди (разом: {parties})}}. Це може відкрити зону, не роблячи угоду ймовірнішою: хто від цього виграв, попросить більше, а в кризовому торзі те, що дає війна, не мусить змінювати її ймовірності (Fearon 1995). Те, що зона існує, не означає, що хтось її знайде чи погодиться.',
  'moves.error': 'зміни \u00b1{error} в. п.',
  'brief.moves': 'Що це змінило б',
  'brief.movesIntro':
    'що хтось міг би зробити: зі своєю ймовірністю спрацювати, а в дужках — якщо спрацює{hasCosts, select, yes {; першими ті, що дають найбільше за свою ціну («{unit}»)} other {}}; випробувань: {draws}.',
  'brief.movesAfter': 'Імовірність, що зона існує',
}
