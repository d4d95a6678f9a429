import type { openings as asked } from '../messages/openings.ts'

export const openings: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'label.buys': 'Що дає кожна ціна',
  'label.moveSet': 'Кроки',
  'label.howOpened': 'Як це діє',
  'label.refused': 'Не дорожче, але хтось відмовляє',
  'label.otherOpenings': 'Інші відкриття',
  'label.linesLifted': 'Без кроків: чим довелося б поступитися',
  'label.relaxed': 'Без кроків: що довелося б оцінити інакше',
  'openings.count': '{count, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}',
  'openings.cost': '{cost} {unit}{isRange, select, yes { ({range})} other {}}',
  'openings.nothing': 'нічого',
  'openings.isOpen':
    'кроків не треба: {isPlain, select, yes {{output, select, recognised {кожна сторона бачить зону} other {зона існує}} уже зараз} other {що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, уже зараз {now}}}.',
  'openings.cheapest':
    'найдешевше відкриття: {moves} ({by}), ціна {cost}. {way, select, opens {Тепер {output, select, recognised {не кожна сторона бачить зону} other {зони не існує}}; тоді {output, select, recognised {кожна її побачить} other {вона існуватиме}}.} chances {Тепер {output, select, recognised {не кожна сторона бачить зону} other {зони не існує}}; тоді {after} {output, select, recognised {кожна сторона її бачить} other {зона існує}}.} other {Що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}: було {before}, стане {after}.}}',
  'openings.noMoves':
    'у справі не сказано, що хтось міг би зробити. {nearest, select, input {Найближча інша оцінка, якої вистачило б без жодного кроку: {relaxed}. {isPlain, select, yes {{output, select, recognised {Тоді зону бачила б кожна сторона; тепер — не кожна} other {Тоді зона існувала б; тепер її немає}}} other {Що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}: було б {after} (тепер {now})}}.} lines {Чого довелося б зректися, сказано нижче.} untried {У ній немає оцінки, яку можна було б змінити, і хоч від якої червоної лінії чи голосу відмовитися, це не доводить до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}.} other {Ніщо з випробуваного не доводить до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}: ні оцінка, зсунута щонайбільше на чотири півширини, сама чи, з найвпливовіших, з однією або двома іншими, ні червона лінія, ні голос.}}',
  'openings.tooMany':
    'невідомо: угод більше, ніж можна перелічити, тож жодного кроку не переглянуто.',
  'openings.relaxedInput':
    '{input}: {to} замість {from} ({hasRange, select, yes {півширин} other {звичайних похибок свого класу}}: {steps})',
  'openings.tried':
    '{found, select, three {Ні одного параметра, ні двох не досить} other {Жодної оцінки не досить}}: жоден із {inputs}, зсунутий сам щонайбільше на чотири свої півширини, і жодні два {found, select, three {} other {чи три }}з найвпливовіших ({together}) не доводять до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}.',
  'openings.relaxed':
    '{inputs} — {isPlain, select, yes {тоді {output, select, recognised {зону бачила б кожна сторона} other {зона існувала б}}} other {тоді, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, було б {after}}}.',
  'openings.noSet':
    'жоден набір кроків (щонайбільше {largest}) не доводить до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, хоч би скільки коштував. Зараз: {now}.',
  'openings.budget':
    'у межах коштів відкриття немає: найдешевший набір, який доводить до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, — {moves}, ціна {cost}: {after}.',
  'openings.actors':
    'ті, про кого питали, самі цього не відкриють; відкрили б {moves}, ціна {cost}, а для цього потрібні {by}: {after}.',
  'openings.consent':
    '{moves}: тоді {after}, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, ціна {cost}; але в жодному порядку не погоджуються всі, хто має, а іншого набору немає.',
  'openings.notKnown':
    'невідомо: пошук перервано раніше, ніж знайдено набір, який доводить до {share} ймовірність, що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}.',
  'openings.miss':
    '{count, plural, =0 {Ніщо з того, що можна зробити, не підводить ближче, ніж є.} other {Найближче з того, що не вийшло: {moves}, ціна {cost}.}} Що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}: {after}{hasPoints, select, yes {, до {share} бракує {points} в. п} other {}}. {hasDeal, select, yes {Щоб дійти, хто виграє від найближчої угоди найменше{hasWho, select, yes { ({who} — у {whoShare} випробувань, яких бракує)} other {}}, має виграти на {amount} більше.} other {Правила й червоні лінії не лишають жодної угоди в {barred} випробувань.}}{isAll, select, yes {} other { Порівняно лише найдешевші набори: {looked}.}}',
  'openings.twoHanded':
    'обома руками: {worsens} {worse, plural, =1 {погіршує} other {погіршують}} відсутність угоди для сторони {party}, {sweetens} {sweeter, plural, =1 {робить} other {роблять}} угоду ціннішою для неї.',
  'openings.order':
    'спершу {first}, потім {later}{hasTime, select, yes {; на все тижнів приблизно {weeks}} other {}}. {isAny, select, yes {Підійде будь-який порядок, де спершу йде потрібне (таких {of}).} other {Усі згоди зберігає порядків {kept} з {of}.}}',
  'openings.refusal':
    'якщо спитати першою, сторона {party} не погоджується на такий крок: {move}; на її погляд, їй від нього не гірше у {share} випробувань. {hasWay, select, yes {Щоб вона погодилася, спершу {until}.} other {Ніщо інше в цьому наборі її не переконує.}}',
  'openings.unjudged':
    'згоду сторони {party} на крок {move} взято як дану: чого варті для неї угоди, у справі не сказано.',
  'openings.other': '{moves} ({by}), ціна {cost}: {after}.',
  'openings.lines':
    'якби прибрати таке: {lifted}, — {isPlain, select, yes {{output, select, recognised {зону бачила б кожна сторона} other {зона існувала б}}} other {що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, було б {after}}}.',
  'openings.redLine': 'червона лінія сторони {party} ({line})',
  'openings.voter': 'голос учасника {party}',
  'openings.proof':
    '{isCut, select, found {Для першого доведено; перервано на наборах з ціною {provenTo}: інші, яких досить, могло бути пропущено. } none {Перервано: набір, якого досить, коштує щонайменше {provenTo}. } other {Доведено. }}Наборів, переглянутих у кожному випробуванні (щонайбільше {largest, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}), — {looked}, пропущено — {passed}: їх не можна зробити, вони задорогі або вистачить їхньої частини.',
  'openings.buysUnasked':
    'що дає кожна ціна, пораховано, хоч би хто погоджувався: щодо деяких із цих кроків когось треба питати.',
  'openings.neutral':
    'відсутність угоди погіршується: {parties}. Це може відкрити зону, не роблячи угоду ймовірнішою: хто від цього виграв, попросить більше, а в кризовому торзі те, що дає війна, не мусить змінювати її ймовірності (Fearon 1995). Зона, яка існує, — ще не укладена угода.',
  'openings.uncosted':
    '{moves}: ціни у файлі немає, тож {count, plural, =1 {цей крок} other {ці кроки}} пропущено.',
  'openings.assumes':
    'ціни — це здогади, і їх додано; кроки вдаються чи ні незалежно один від одного; ніхто не відповідає на крок своїм.',
}
