import type { MessageKey } from './messages.ts'

// Why there is no deal of a kind: said alike wherever designs, drafts, offers and lotteries say it.
const whyNone =
  '{why, select, no-zone {бо немає угоди, прийнятної для всіх} others-refuse {бо жодна угода не дає іншим принаймні того, що вони мають без угоди} no-deal-left {бо не лишилося угоди, яка не перетинає червоних ліній і яку ратифікують ті, хто голосує} ordinal {бо місця в рейтингу не можна зважувати} needs-two-parties {бо це обчислюється лише для двох сторін} no-two-alike {бо угод, однаково цінних для неї, менше двох} efficient {бо таких немає} needs-divisible-issues {бо для цього потрібні питання, які можна ділити} other {бо угода лише одна}}'
const kindOfDeal =
  '{kind, select, best-for {найкраща для сторони {party}{isPrincipal, select, yes { (про чий інтерес ідеться)} other {}}, якщо нікому не гірше, ніж без угоди} balanced {найзбалансованіша} other {та, яку найімовірніше приймуть усі}}'
const kindOfLottery = '{kind, select, nash {найбільший добуток виграшів} other {найзбалансованіша}}'

/** Українською: what each message says; one that is missing is said in English. Grammar and numbers are in `uk.ts`. */
export const ukrainianMessages: Readonly<Partial<Record<MessageKey, string>>> = {
  'chance.bracket': '({number})',
  'chance.bracketAcross':
    '({number}; {range} за {count, plural, one {# школою} few {# школами} many {# школами} other {# школи}})',
  'chance.fromTo': 'від {low} до {high}',
  'chance.that':
    '{band, select, roughly-even {шанси приблизно рівні {bracket}, що} other {{word} {bracket}, що}}',
  'change.from':
    '{way, select, up {було менше: {chance}} down {було більше: {chance}} other {як і було: {chance}}}',
  'chance.yesNo': '{exists, select, yes {так} other {ні}}',
  'chance.hollow': '{chance}, прийнято нашу оцінку',
  'unit.points':
    '{form, select, one {{number} бал} few {{number} бали} many {{number} балів} other {{number} бала}}',
  'unit.scale': '{scale, select, places {місця} other {бали}}',
  'unit.dates': 'від {low} до {high}',
  'unit.days': '{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}',
  'amount.points':
    '{form, select, one {{number} власний бал} few {{number} власні бали} many {{number} власних балів} other {{number} власного бала}}',
  'amount.lessThanOnePoint': 'менш ніж 1 власний бал',
  'amount.places': '{count, plural, one {# місце} few {# місця} many {# місць} other {# місця}}',
  spread: '{median} (у {level} випробувань: {range})',
  'parties.many':
    '{count, plural, one {# сторона, що вирішує} few {# сторони, що вирішують} many {# сторін, що вирішують} other {# сторони, що вирішують}}',
  'term.withIssue': '{issue}: {option}',
  'term.no': 'без пункту «{issue}»',
  'term.none': 'жодного з пунктів',
  'deal.andMore':
    '{terms}; ще {count, plural, one {# умова} few {# умови} many {# умов} other {# умови}}',

  'input.belief': '{input} (як вважає сторона {holder})',
  'input.risk': 'коефіцієнт ризику сторони {party}',
  'input.stands': 'позиція сторони {party} у питанні {topic}',
  'input.capability': 'спроможність сторони {party} у питанні {topic}',
  'input.salience': 'важливість питання {topic} для сторони {party}',
  'input.moveCost': 'ціна кроку {move}',
  'input.moveChance': 'ймовірність, що крок {move} спрацює',
  'input.moveLag': 'час, якого потребує крок {move}',
  'input.moveEffect': 'вплив кроку {move} на показник: {input}',
  'input.budget': 'бюджет кроків сторони {party}',
  'input.totalBudget': 'спільний бюджет усіх кроків',
  'input.weight': 'вага питання «{issue}» для сторони {party}',
  'input.score': 'цінність варіанта «{option}» ({issue}) для сторони {party}',
  'input.together': 'цінність поєднання {name} для сторони {party}',
  'input.course': '{course} ({party})',
  'input.cost': 'ціна курсу {course} для сторони {party}',
  'input.chance': 'ймовірність сценарію {scenario}, якщо сторона {party} обере курс {course}',
  'input.worth': 'цінність сценарію {scenario} для сторони {party} за курсу {course}',
  'input.courseWorth': 'цінність курсу {course} для сторони {party} в разі провалу переговорів',
  'input.kept': 'ймовірність дотримання угоди, на думку сторони {party}',
  'input.ifBroken': 'цінність порушеної угоди для сторони {party}',
  'input.needs': 'частка голосів, потрібна для ратифікації ({party})',
  'input.votes': 'частка голосів учасника {voter} ({party})',
  'input.ranking': 'рейтинг угод сторони {party}',
  'input.redLines': 'червоні лінії сторони {party}',

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
  'why.either': 'або {first}, або {second}',
  'why.mostOften': 'найчастіше {parties}',
  'why.or': '{first} чи {second}',
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
  'condition.flip':
    '{output, select, recognised {{turns, select, open {{isCertain, select, yes {кожна сторона бачитиме таку угоду} other {радше так, ніж ні: кожна сторона бачитиме таку угоду}}} other {{isCertain, select, yes {не кожна сторона бачитиме таку угоду} other {радше так, ніж ні: не кожна сторона бачитиме таку угоду}}}}} other {{turns, select, open {{isCertain, select, yes {така угода існуватиме} other {радше так, ніж ні: така угода існуватиме}}} other {{isCertain, select, yes {такої угоди не існуватиме} other {радше так, ніж ні: такої угоди не існуватиме}}}}}}, якщо {input} буде {point}.',
  'condition.nothing':
    'Жодне перевірене значення {single, plural, =0 {у правдоподібному діапазоні будь-якого окремого параметра} other {у діапазонах параметрів, що їх мають ({tried}), по одному за раз,}} цього не змінює{single, plural, =0 {} one {; # параметр діапазону не має} few {; # параметри діапазону не мають} many {; # параметрів діапазону не мають} other {; # параметра діапазону не мають}}.',
  'condition.beyond':
    'Змінило б значення {hasRange, select, yes {поза вказаним діапазоном} other {параметра без діапазону, правдоподібне чи ні}}: {input} {point}.',
  'condition.single':
    'Жоден параметр не має діапазону; правдоподібно чи ні, це змінило б таке значення: {input} {point}.',
  'condition.bound':
    'Це змінять лише інші {what, select, rules {правила} other {червоні лінії}}, хоч скільки б важили угоди.',
  'condition.noInputs':
    'Жоден параметр не має діапазону, тому не перевірено, що могло б це змінити.',
  'condition.notComputed': 'Що це змінило б, не обчислено.',
  'flip.point':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at} (зараз {now}{isPlaceholder, select, yes {, тимчасове значення} other {}})',
  'input.standing':
    '{now}{hasRange, select, yes {, {level} діапазон {range}} other {}}; {isPlaceholder, select, yes {тимчасове значення} other {{class}}}',
  'flip.standing':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at} (зараз {standing})',
  'flip.cell': '{side, select, above {вище за} below {нижче за} other {на рівні}} {at}',
  'flip.outside':
    'не в його діапазоні; лише {side, select, above {вище за} below {нижче за} other {на рівні}} {at}',
  'flip.none': 'у правдоподібному діапазоні не змінює',
  'flip.single':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at}; без діапазону',
  'flip.plausibleOrNot': '{line}: правдоподібно чи ні, бо діапазону немає',
  'flip.beyond': '{line}: поза вказаним діапазоном',
  'flip.noRange': 'діапазону не задано',

  'why.rates':
    'Сторона {party} {scale, select, places {ставить} other {оцінює}} відсутність угоди на {amount} {side, select, above {вище} other {нижче}}, ніж ми.',
  'why.driver':
    '{input} ({standing}): якщо зафіксувати {low}, {output, select, recognised {кожна сторона бачить зону} other {зона існує}} в {atLow} випробувань; якщо {high} — у {atHigh}.',
  'deal.seen':
    '{whose}{isFirst, select, yes {, {deal}} other {}}: {sides}; що її приймуть усі, чия згода потрібна, — {chance}.',
  'blocks.binding':
    '{isAlways, select, yes {сторона {party} виграє найменше} other {за найближчої щоразу угоди сторона {party} виграє найменше у {share} випробувань}}{hasOthers, select, yes {, {others}} other {}}.',
  'blocks.share': '{party} — у {share}',
  'blocks.nearest':
    '{isAlways, select, yes {за найближчої угоди} other {за угоди, яка найближча найчастіше}}{isNamed, select, yes {} other { ({deal})}}{isTypical, select, yes {, для кожної сторони за її медіаною} other {}}: {sides}{isAlways, select, yes {} other {; у {others} випробувань ближча інша угода}}.',
  'blocks.side':
    '{party} ({sign, select, short {на {amount} {scale, select, places {нижче за відсутність угоди} other {гірше, ніж без угоди}}} over {на {amount} {scale, select, places {вище за відсутність угоди} other {краще, ніж без угоди}}} other {так само, як без угоди}})',
  'blocks.issue':
    'що там найбільше допомогло б стороні {party}: {issue} — {to} замість {from}{steps, plural, =0 {} one { (# крок)} few { (# кроки)} many { (# кроків)} other { (# кроку)}}, для неї це {amount}.',
  'blocks.ratifier': 'без голосу учасника {by} ({of}) {chanceThat} така угода існує.',
  'weakest.line': '{input} ({standing}): у межах діапазону зсуває відповідь на {swing} в. п.',
  'belief.gap':
    '{input}: оцінка сторони {holder} — {believed}, наша — {ours}.{moves, select, none {} raises { Саме по собі це підвищує цінність відсутності угоди для неї на {amount}.} other { Саме по собі це знижує цінність відсутності угоди для неї на {amount}.}}',
  'belief.ifClosed':
    'Якби цей розрив зник, імовірність, що кожна сторона бачить зону, {isNothing, select, yes {не змінилася б} other {змінилася б на {change} в. п}}.',
  'belief.hollow': '{party}: власних переконань не змодельовано; прийнято наші оцінки.',
  'noDeal.only':
    'якщо переговори проваляться, сторона {party} має один курс: {course}{isPlaceholder, select, yes { (тимчасове значення: його слід розкрити в те, що вона справді може робити)} other {}}.',
  'noDeal.always':
    'якщо переговори проваляться, сторона {party} обирає курс {course}, найкращий для неї в кожному випробуванні.',
  'noDeal.mostly':
    'якщо переговори проваляться, сторона {party} обирає курс {course} у {share} випробувань, інакше {others}.',
  'noDeal.share': '{course} у {share}',
  'noDeal.none': 'що сторона {party} робить у разі провалу переговорів, невідомо.',
  'noDeal.ranked': 'має місце в її рейтингу, без числа',
  'caveat.beliefs':
    'як це {count, plural, =1 {бачить} other {бачать}} {parties}, не змодельовано: прийнято наші оцінки.',
  'caveat.placeholders':
    'тимчасових значень серед оцінок відсутності угоди: {number} з {of}. Це одне вписане число там, де має бути вибір із кількох курсів.',
  'caveat.assumed': 'наших власних припущень без джерела серед параметрів: {number} з {of}.',
  'caveat.rescaled':
    'ймовірності ({input}) не давали в сумі 100% у {share} випробувань, тож їх поділено на їхню суму.',
  'caveat.ordinal':
    'виграші, які рахує {parties}, — це місця в рейтингу: значення має лише їхній знак.',
  'caveat.of': '{name}: {caveat}',
  'caveat.oneDeal': 'розглядати можна лише одну угоду.',
  'caveat.allEqual': 'усі угоди однаково цінні для кожної сторони.',
  'caveat.noUncertainty':
    'жоден параметр не має діапазону: відповідь — «так» або «ні» на заданих значеннях, без імовірності.',
  'caveat.atMoment':
    'запитано станом на {date}: записані значення — станом на {asOf}, {isBefore, select, yes {а те, що змінилося відтоді, відкинуто назад} other {а те, що принесли дані відтоді, додано}}{hasData, select, yes {{known, select, then {, лише за рядками, оприлюдненими до {date}} other {, за даними, як їх знають тепер, прочитаними до {through}}}} other {}}. Що це змінило б, чужі школи й ходи запитано лише станом на {asOf}.',
  'caveat.tooMany':
    'нічого не обчислено: поєднань умов {count}, а перебрати можна щонайбільше {limit}.',
  'caveat.composed':
    'можливих угод {count}, забагато для переліку: цінність складено питання за питанням, {isExact, select, yes {точно} other {з похибкою до {error} в балах найслабшої сторони}}{zone, select, counted {} estimated {; скільки угод у зоні, оцінено за випадково взятими угодами, як 95% інтервал} other {; угоди зони не пораховано}}.',
  'caveat.fewerDraws':
    'що робить кожна вхідна величина, перевірено на перших випробуваннях ({draws} з {asked}): за стількох сторін і угод кожне випробування дороге.',
  'caveat.designedFrom':
    'для добору взято угод: {count}, так що найкраще, зміни до проєкту й розміни — ті самі, що й за порівняння всіх угод; угоди, однаково цінні для всіх, взято один раз, і такі самі добрі лічено серед взятих. Одночасні пропозиції шукано лише серед них{isProven, select, yes {} no {, і може існувати ймовірніша угода, ніж названа: жодну не приймають усі більш ніж у {share} випробувань} other {, і може існувати ймовірніша угода, ніж названа}}.',
  'caveat.offersByLevel':
    'можливих угод {count}, забагато, щоб їх упорядкувати: кожна сторона пропонує з власного списку, по одній угоді на кожному з {levels} рівнів того, чого угоди для неї варті, взятій рівномірно з усіх угод цього рівня; у єдиному тексті може постати будь-яка угода.',
  'caveat.drawsLimited':
    'варіантів разом {options}, тому відповідь дано за першими випробуваннями ({draws} з {asked}): більше тривало б від хвилин до годин.',
  'caveat.driversLeftOut':
    'варіантів разом {options}, тому не шукалося, що змінило б відповідь (параметрів із діапазоном: {inputs}); інше значення однієї вхідної величини можна спробувати.',
  'caveat.notComposed':
    '{reason, select, tied {умови пов’язують питання ({names}): поєднань {count}, а в такій групі перебирають щонайбільше {limit}} ranked {цінність угоди ({names}) не є сумою за питаннями} other {неперервна шкала: {names}}}, тому й питання за питанням угоди не вдалося скласти.',
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
  'source.line':
    '{hasAuthors, select, yes {{authors}, } other {}}{title}{hasPublisher, select, yes {, {publisher}} other {}}{hasIssued, select, yes {, {issued}} other {}}',
  'source.at': '{source}, {at}',
  reading:
    'наше прочитання: {title}{count, plural, =0 {; автори його не переглядали й не схвалювали} =1 { ({authors}); автор його не переглядав і не схвалював} other { ({authors}); автори його не переглядали й не схвалювали}}.',
  quotable: '{title} (справа {hash}): {verdict}{unless}.',
  'quotable.unless': ', хіба що {input} буде {point}',
  'run.draws':
    '{count, plural, one {{draws} випробування} few {{draws} випробування} many {{draws} випробувань} other {{draws} випробування}}',
  'run.seed': 'зерно {seed}',
  'run.error': '\u00b1{error} в. п.',
  'run.engine': 'рушій {engine}',
  'run.case': 'справа {hash}\u2026',
  'run.moves': 'кроки {hash}\u2026',
  'run.school': 'школа {school}',
  'run.changed': 'змінено: {changes}',

  'confidence.line': 'впевненість у цих висновках {level}: {reasons}.',
  'confidence.assumed':
    '{count, plural, =0 {усі параметри мають джерело ({of})} other {наших власних припущень серед параметрів {number} з {of}}}',
  'confidence.placeholders': 'тимчасових значень серед параметрів, які рухають відповідь: {number}',
  'confidence.schools':
    '{isSplit, select, yes {школи ({count}) розходяться в тому, по який бік від рівних шансів лежить відповідь} other {школи ({count}) згодні, по який бік від рівних шансів лежить відповідь}}',

  'brief.kicker': 'Аналіз переговорів',
  'brief.status': 'Станом на {date}',
  'brief.published': 'Оприлюднено: {date}',
  'brief.by': 'Автори: {authors}',
  'brief.preparedWith': 'Підготовлено в Parley',
  'brief.judgements': 'Головні висновки',
  'brief.lead.exists': 'Що існує.',
  'brief.lead.seen': 'Що бачать сторони.',
  'brief.lead.blocks': '{isOpen, select, yes {Де найтісніше.} other {Що стоїть на заваді.}}',
  'brief.lead.follows': 'Що з цього випливає.',
  'brief.lead.rests': 'На чому це тримається.',
  'brief.exists': '{chanceThat} зона можливої угоди існує.',
  'brief.margin':
    'за найближчої щоразу угоди запас, у балах тієї сторони, яка виграє найменше, — {margin}; нижче за нуль зони немає.',
  'brief.marginInUnit':
    'за найближчої щоразу угоди найменший виграш порівняно з відсутністю угоди — {margin}; нижче за нуль зони немає.',
  'brief.recognised':
    '{chanceThat} кожна сторона, за власними переконаннями, її бачить. Із чотирьох станів найімовірніший — «{cell}» ({number}): {meaning}.',
  'brief.state': 'стан — «{cell}»: {meaning}.',
  'brief.classes': 'висновок тримається на параметрах ({number}): {classes}.',
  'brief.classCount': '{count} — {class}',
  'brief.confidence': 'Впевненість',
  'brief.figure': 'Рисунок {number}',
  'brief.scrolls': '{figure}, прокручується вбік',
  'brief.swipe': 'Прокручується вбік →',
  'brief.figureGuard':
    'Виведено в Parley з припущень, наведених у цьому аналізі; це не вимірювання; не приписуйте цього джерелам.',
  'brief.planes':
    'Що кожна угода дає порівняно з відсутністю угоди, {isSeen, select, yes {як є і як це бачить кожна сторона} other {як є}}',
  'brief.planesReading':
    'Кожна точка — угода; осі перетинаються там, де угоди немає, і лише те, що вище й праворуч від обох, краще для обох. Кожна вісь — в одиницях своєї сторони.',
  'brief.gains': 'Що кожна угода дає кожній стороні порівняно з відсутністю угоди',
  'brief.gainsReading':
    'Кожен рядок — угода, кожна смуга починається від відсутності угоди. Смуги різних сторін не порівнюють.',
  'brief.range': 'Де кожна сторона встала б з-за столу',
  'brief.rangeReading':
    'Смуги показують, де може лежати межа відмови у 80% випробувань; зона — там, де прийнятне для сторін перетинається.',
  'brief.noDealFigure': 'Чого варта відсутність угоди для кожної сторони',
  'brief.noDealReading':
    'Власна шкала кожної сторони: за нашою оцінкою і за її власною; риски — це угоди.',
  'brief.tornado': 'Що зсуває відповідь, параметр за параметром',
  'brief.tornadoReading':
    'Смуги тягнуться між імовірностями, коли параметр зафіксовано на кінцях його діапазону; ромб показує, де він змінює висновок.',
  'brief.assumptions': 'Припущення, на яких тримається цей висновок',
  'brief.assumptionsIntro':
    'Параметри з найбільшим впливом, кожен зі значенням, за якого він сам змінив би висновок. Змініть його у файлі справи, обчисліть знову — і висновок перепишеться.',
  'brief.assumption': 'Припущення',
  'brief.ourValue': 'Наше значення (діапазон)',
  'brief.class': 'Клас',
  'brief.source': 'Джерело',
  'brief.flips': 'Висновок зміниться, якщо\u2026',
  'brief.effect': 'Відповідь зсувається',
  'brief.effectValue': 'від {low} до {high}',
  'brief.noSource': 'немає',
  'brief.placeholder': 'тимчасове значення',
  'brief.others':
    '{count, plural, =0 {Інших змінних параметрів немає.} one {Ще # параметр зсуває її слабше, на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} few {Ще # параметри зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} many {Ще # параметрів зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} other {Ще # параметра зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.}}',
  'brief.othersMany':
    'Решта ({count}) зсуває її слабше, на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}} кожен; серед них {names}.',
  'brief.unvaried':
    '{count, plural, one {ще # параметр не має діапазону, його не змінювали} few {ще # параметри не мають діапазону, їх не змінювали} many {ще # параметрів не мають діапазону, їх не змінювали} other {ще # параметра не мають діапазону, їх не змінювали}}.',
  'brief.noDrivers': 'Що визначає висновок, для цього аналізу не обчислено.',
  'brief.nothingVaries': 'Жоден параметр цієї справи не має діапазону, тому жодного не змінювали.',
  'brief.deals': 'Найближчі угоди',
  'brief.nearestShare': 'найближча з усіх{isAlways, select, yes {} other { у {share} випробувань}}',
  'brief.design': 'Угода, яку варто запропонувати',
  'brief.designNote':
    'Це пропозиції на середніх значеннях, а не прогнози. Виграші — в одиницях кожної сторони окремо; їх ніколи не можна додавати.',
  'brief.term': 'Умова-парі',
  'brief.frontierFigure': 'Що дає кожна ціна',
  'brief.frontierReading':
    'найімовірніший набір кроків за кожну ціну; ціни — медіани здогадів, кроки вдаються чи ні незалежно один від одного.',
  'frontier.up':
    '{output, select, recognised {Ймовірність, що кожна сторона бачить зону} other {Ймовірність, що зона існує}}',
  'frontier.across': '{hasUnit, select, yes {Ціна, {unit}} other {Кількість кроків}}',
  'frontier.share': 'потрібно: {share}',
  'frontier.enough': 'відкриває зону в потрібній частці випробувань',
  'frontier.short': 'не відкриває',
  'frontier.partial': 'Переглянуто не всі набори: дорожчий може бути ймовірнішим.',
  'brief.blockersFigure': 'Де кожна сторона за найближчої угоди',
  'brief.blockersReading':
    'Ліворуч від лінії стороні краще без угоди; кожна смуга — на шкалі своєї сторони.',
  'brief.alternatives': 'Розглянуті альтернативи',
  'brief.noAlternatives':
    'Суперницької школи в цій справі не змодельовано. Що сказав би інший аналітик, не з’ясовано.',
  'brief.schoolBy': 'Припущення: {by}.',
  'brief.differsOn': 'Розбіжності:',
  'brief.differsMore':
    'ще {count, plural, one {# параметр} few {# параметри} many {# параметрів} other {# параметра}}',
  'brief.differs': '{input}, {written} (тут {ours})',
  'brief.objections': 'Що заперечила б кожна сторона',
  'brief.asItSays': 'Як сказала б сторона {party}: {perspective}',
  'brief.noPerspective':
    'Як розповіла б про це сторона {party}, не написано, тож ніхто не перевірив, чи це не наше власне відображення.',
  'brief.noDeal': 'Якщо переговори проваляться',
  'brief.noDealWorth': 'Варте для неї, на її власній шкалі: {worth}.',
  'brief.mind': 'Що змінило б нашу думку',
  'brief.mindIntro':
    '{turns, select, open {{output, select, recognised {кожна сторона радше бачила б зону, ніж ні,} other {зона радше існувала б, ніж ні,}}} other {{output, select, recognised {радше так, ніж ні: якась сторона не бачила б зони,} other {радше так, ніж ні: зони не існувало б,}}}} якби змінилося будь-що одне з цього:',
  'brief.mindInput': 'Параметр',
  'brief.mindNow': 'Зараз',
  'brief.mindTurns': 'Змінює висновок',
  'brief.quote': 'Як цитувати цей аналіз',
  'brief.quoteNote':
    'Число з цієї сторінки нічого не означає без своєї умови, дати й версії. Будь ласка, цитуйте все разом.',
  'brief.method': 'Метод',
  'brief.methodText':
    'Зона можливої угоди існує, коли якась угода цінніша за її відсутність для кожної сторони, чия згода потрібна. Угода — це один варіант з кожного питання; її цінність для сторони лежить на власній шкалі цієї сторони і ніколи не порівнюється з чужою. Відсутність угоди варта стільки, скільки найкращий із курсів дій сторони, а кожен курс — це лотерея зі сценаріїв. Кожен невизначений параметр у своєму діапазоні розіграно стільки разів: {draws}; імовірність — це частка випробувань, у яких твердження справджується, передана словами {bands}. Ті самі випробування служать кожному погляду й кожній школі, тож різниці походять лише з переконань і припущень. Власний погляд кожної сторони — це те саме запитання з її власними переконаннями. Тут нічого не сказано про те, чи угоду, яка існує, знайдуть і укладуть.',
  'brief.reproduce': 'Щоб відтворити:',
  'brief.sources': 'Джерела',
  'brief.sourceUse':
    '{count, plural, one {# параметр} few {# параметри} many {# параметрів} other {# параметра}}: {class}',
  'brief.unused': 'у справі на нього ніщо не посилається',
  'brief.citedBeside': 'наведено для угоди, правила, лінії або школи',
  'brief.legend': 'Класи:',
  'brief.classMeaning':
    '{class, select, stated {це каже джерело} inferred {наше прочитання джерела} elicited {відповідь експерта} other {лише наше}}',
  'brief.cite': 'Посилання на цей аналіз',
  'brief.citePlain':
    '{hasAuthors, select, yes {{authors}. } other {}}{title}. {hasPublisher, select, yes {{publisher}. } other {}}{hasPublished, select, yes {{published}. } other {}}Станом на {asOf}. Справа {hash}, рушій {engine}, зерно {seed}, випробувань: {draws}.',
  'brief.notes': 'Що треба знати про ці числа',
  'brief.footer': '{title} \u00b7 станом на {date} \u00b7 справа {hash}',

  'time.title':
    'У часі: {count, plural, one {# названий варіант майбутнього} few {# названі варіанти майбутнього} many {# названих варіантів майбутнього} other {# названого варіанта майбутнього}}, початок — {date}.',
  'time.noFutures':
    'Жодного варіанта майбутнього не названо, тож про те, що буде, не сказано нічого: назвіть його у справі — з тим, що він приносить на кожному кроці.',
  'time.step':
    '{step, select, day {{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}} week {{count, plural, one {# тиждень} few {# тижні} many {# тижнів} other {# тижня}}} month {{count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}} quarter {{count, plural, one {# квартал} few {# квартали} many {# кварталів} other {# кварталу}}} other {{count, plural, one {# раунд} few {# раунди} many {# раундів} other {# раунду}}}}',
  'time.opens':
    '{isObserved, select, yes {Як потім показали дані} other {Якщо справдиться «{future}»}}: зона існує — {exists}, кожна сторона її бачить — {recognised}, {step, select, round {у раунді} other {станом на}} {date}; {gets, select, yes {медіанна траєкторія вперше доходить до цього через {steps}} other {медіанна траєкторія до цього не доходить}}{isAll, select, yes {, і жодна не доходить} other {{hasNever, select, yes {; {never} траєкторій не доходять у межах горизонту} other {}}}}.',
  'time.oneLine':
    'У часі, якщо справдиться «{future}»: кожна сторона бачить зону — зараз {now}, {step, select, round {у раунді} other {станом на}} {date} {later}.',
  'time.known':
    '{known, select, then {Як знали тоді: прочитано лише рядки, оприлюднені до {asOf}, останній з них — за {through}.} other {Як відомо тепер: дані прочитано до {through}, коли б їх не оприлюднили.}}',
  'label.dots': 'З кожних двадцяти випробувань',
  'time.dots':
    'якщо справдиться «{future}»: {step, select, round {у раунді} other {станом на}} {date} кожна сторона бачить зону приблизно у {count} з кожних 20 випробувань',
  'time.channel':
    '{future}: імовірність, що кожна сторона бачить зону, {isNothing, select, yes {майже не змінюється ({change} в. п.). } other {змінюється на {change} в. п. {isMost, select, yes {Найбільше діє {first}. } other {Жоден один канал не дає більшої частини. }}}}За каналами: {parts}.',
  'time.channelPart': '{channel} {change}',
  'time.channelName':
    '{channel, select, belief {переконання} cost {ціна відсутності угоди} terms {умови} other {зобов’язання}}',
  'time.widening':
    '{future}: {isLess, select, yes {дорогою ймовірність, що кожна сторона бачить зону, опускається нижче за початкову{isMore, select, yes {, а в кінці вища за неї} other {}}. Що оцінюють} other {що оцінюють}} — {input}: {a} та {b} на початку розходяться на {start} в. п., найбільше — на {widest} в. п. — через {steps}; {closes, select, before {ближчими, ніж на початку, вони були через {closed}} after {ближчими, ніж на початку, вони стають лише через {closed}} other {на жодному кроці в межах горизонту вони не ближчі, ніж на початку}}.',
  'time.view': '{isAnalyst, select, yes {ми} other {{party}}}',
  'time.ripeStuck': 'Ескалація не дає виграшу',
  'time.ripeHurts': 'Болить',
  'time.ripeWayOut': 'Бачить вихід',
  'time.ripeAll': 'Усе, що відомо',
  'time.ripeUnknown': 'не вказано',
  'time.ripeNote':
    'Три словники на одному екрані. Зартман називає сторону дозрілою, коли вона в глухому куті, їй болить і вона бачить вихід; Прюїтт — готовою, коли вона має мотив (перші дві ознаки) й оптимізм (третя); стороні болить, коли її найкращий курс коштує більше, ніж вона витримує. Кожна частка — це випробування очима самої сторони, і ніщо з цього не каже, що зона є.',
  'time.post':
    '{name} (термін: {by}): {status}{hasChanged, select, yes {; як було відомо тоді — {before}} other {}}{hasValue, select, yes {; останнє значення {value}} other {}}{hasHow, select, yes {. За чим стежити: {how}} other {}}.',
  'time.status':
    '{status, select, met {справдилося} failed {не справдилося} not-yet {ще ні} other {невідомо}}',
  'time.lookBack':
    'Умова {status, select, met {справдилася, термін {by}} failed {не справдилася, термін {by}} not-yet {ще не справдилася, її термін {by}} other {невідома, термін {by}}}: {condition}. Висновок, якщо справдиться «{future}»: на той час кожна сторона бачить зону — {judged}. Як потім показали дані: {observed}. Зона існує: за цієї умови — {judgedExists}, за даними — {observedExists}.{tellsApart, select, yes {} other { Цей погляд назад не розрізняє двох варіантів майбутнього: те, що бачить кожна сторона, різниться на той час на {gap} в. п.{hasStillest, select, yes {: за цього варіанта сторона {side} тримає {later}, а починала з {start} ({input}); здобуте на полі бою не дійшло до її переконань.} other {}}}}',
  'time.dissent':
    'Те, чого вчить війна, не мусить зближувати оцінки: переконання можуть лишатися далекими, скільки триває війна (Langlois and Langlois 2012). Хто як швидко вчиться — такий самий параметр, як інші: задайте силу навчання або напишіть школу, яка її задає, і прочитайте знову.',
  'time.observed': 'Як потім показали дані',
  'time.even': 'рівні',
  'time.past': 'відтворено за даними',
  'time.end': '{chance}: «{future}»',
  'time.observedEnd': '{chance} за даними, {date}',
  'time.observedTo': 'що потім показали дані, до: {date}',
  'backtest.finding':
    'На війнах після років, за якими її задано, готовність {hasSimple, select, yes {впорядковує краще за кожен простий показник} other {не впорядковує краще за кожен простий показник}} {hasBase, select, yes {{hasSimple, select, yes {і дає кращі ймовірності, ніж базова частота} other {, хоча її ймовірності кращі за базову частоту}}} other {{hasSimple, select, yes {, але її ймовірності не кращі за базову частоту} other {і її ймовірності не кращі за базову частоту}}}}.',
  'backtest.half':
    '{isUnclear, select, yes {Її інтервал, від {low} до {high}, містить 0,5: на цих війнах її не відрізнити від монети.} other {Її інтервал, від {low} до {high}, не містить 0,5.}}',
  'backtest.data':
    'Перевірка: конфлікто-років {count}, від {from} до {to}, з них {events} завершилися угодою або перемир’ям упродовж наступного року. Задано за {trainCount} конфлікто-роками, від {trainFrom} до {trainTo}.',
  'backtest.readiness': 'Готовність (від 0 до 4 ознак)',
  'backtest.base': 'Базова частота',
  'backtest.simple':
    '{name, select, few-deaths {Мало загиблих цього року} long-war {Довга війна} other {Угода цього року}}',
  'backtest.interval': 'від {low} до {high}',
  'backtest.signs': '{number} з 4',
  'backtest.battles':
    'Війн, у яких одна сторона перемогла й одна виграла більше битв, — {decided}; у {matches} з них перемогла та, що виграла більше битв. Винятки: {exceptions}.{hasEven, select, yes { Не враховано, бо виграних і програних порівну: {even}.} other {}}',
  'backtest.donbas':
    'Загиблі за три місяці до і після місяця угоди: Мінськ I — {beforeOne} і {afterOne}; Мінськ II — {beforeTwo} і {afterTwo}. Це ілюстрація, а не доказ: перша не втрималася.',
  'backtest.credit':
    'Дані: UCDP (CC BY 4.0), Correlates of War, CDB90 (ODC-By). Означення зафіксовано до оцінювання, і нічого не підігнано.',
  'label.predictor': 'Показник',
  'label.auc': 'AUC',
  'label.interval': 'Інтервал 95%',
  'label.brier': 'Брайєр',
  'label.calibration': 'Калібрування на роках перевірки',
  'label.given': 'Обіцяно',
  'label.happened': 'Сталося',
  'label.rows': 'Рядків',
  'label.battles': 'Битви та переможці',
  'label.donbas': 'Донбас, для ілюстрації',
  'label.opens': 'Коли відкривається зона',
  'label.channels': 'Через який канал',
  'label.widening': 'Де оцінки розходяться далі',
  'label.ripeness': 'Зрілість, як її бачить кожна сторона',
  'label.signposts': 'Дороговкази',
  'label.signpost': 'Дороговказ',
  'label.by': 'Термін',
  'label.status': 'Стан',
  'label.latest': 'Останнє',
  'label.effect': 'Якщо так',
  'label.lookBack': 'Погляд назад',
  'label.dissent': 'Окрема думка',
  'label.overTime': 'У часі',
  'label.side': 'Сторона',
  'caveat.rewound':
    'відмотування завело {isAnalyst, select, yes {наше переконання} other {переконання сторони {party}}} ({input}) далі, ніж дозволяє його сила: раніше за {before} воно лишається на своєму краї.',
  'caveat.gap': 'ряд {series} не має значень від {from} до {to}; там з нього нічого не дізнаються.',
  'caveat.pastUnseen': 'раніше за {before} даних немає, і минуле не відтворюється.',
  'brief.time': 'Коли зона існує і коли кожна сторона її бачить, у названих варіантах майбутнього',
  'brief.timeReading':
    'Минуле — суцільна лінія до вертикальної риски; кожен названий варіант має свій пунктир; що потім показали дані — жирна лінія. Це умова, а не прогноз.',

  'label.exists': 'Зона можливої угоди існує',
  'label.recognised': 'Кожна сторона її бачить',
  'label.asSeenBy': 'Очима сторони {party}',
  'label.state': 'Стан',
  'label.states': 'Чотири стани',
  'label.why': 'Чому',
  'label.blocks': '{isOpen, select, yes {Де найтісніше} other {Хто блокує}}',
  'label.flips': 'Зміниться, якщо',
  'label.classOf': 'Клас',
  'label.moves': 'Зсуває',
  'label.alone': 'Окремо',
  'label.turnsIn': 'Змінює',
  'label.chanceThen': 'Імовірність тоді',
  'label.right': 'Правильно',
  'label.inAll': 'Загалом',
  'label.ofMargin': 'У запасі',
  'label.together': 'Разом',
  'label.settled': 'Про це годі сперечатися',
  'label.weak': 'Найслабші припущення',
  'label.schools': 'Суперницькі школи',
  'label.note': 'Примітка',
  'label.deal': 'Угода',
  'label.binds': 'Виграє найменше',
  'label.allAccept': 'Приймуть усі',
  'label.redLines': 'Перетнуті червоні лінії',
  'label.references': 'Орієнтири, а не прогнози',
  'label.reading': 'Прочитання',
  'label.chance': 'Зона існує',
  'label.nearest': 'Найближча угода',
  'label.noDealSeen': 'Як кожна сторона оцінює для себе відсутність угоди',
  'label.beliefs': 'Переконання, що різняться',
  'label.hollow': 'Не змодельовано',
  'label.input': 'Параметр',
  'label.value': 'Значення',
  'label.atLow': 'Унизу',
  'label.atHigh': 'Угорі',
  'label.turns': 'Змінює висновок',
  'label.school': 'Школа',
  'talks.alternating': 'почергові пропозиції',
  'talks.single-text': 'єдиний текст посередника',
  'talks.meso': 'по три пакети за раз',
  'talks.boulware': 'жорстка (Boulware)',
  'talks.linear': 'лінійна',
  'talks.conceder': 'поступлива',
  'talks.tit-for-tat': 'око за око',
  'talks.micro': 'MiCRO',
  'talks.signedBy':
    'угоду підписано до {by} у {share} сеансів: {protocol}, {rounds, plural, one {# раунд} few {# раунди} many {# раундів} other {# раунду}}.',
  'talks.deadline': 'кінцевого терміну',
  'talks.meanRound': 'У середньому в раунді {round}.',
  'talks.found': 'Із зон, що справді існують, сеанси знаходять {share}.',
  'talks.noZone': 'У жодному випробуванні зони насправді не існує.',
  'talks.efficient': 'У {share} досягнутого ніхто не міг мати більше без втрат для іншого.',
  'talks.caution':
    'Так діють ці стратегії. Це нічого не каже про те, чи сторони справді так торгуються.',
  'positions.lies':
    '{topic}: зважена за спроможністю та важливістю середня позиція — {mean}; позиція, якої не долає жодна інша, — {median}.',
  'positions.noWeight': '{topic}: ні в кого немає ваги, тож вона ніде не лежить.',
  'positions.rounds':
    'Виклики {reading}: після {rounds, plural, one {# раунду} few {# раундів} many {# раундів} other {# раунду}} середня — {mean}, медіана — {median}; {settled}.',
  'positions.as-printed': 'за надрукованими формулами (Шольц, Калберт і Сміт, 2011)',
  'positions.as-tabled': 'як у таблиці тієї самої статті, якої її формули не дають',
  'positions.atRest': 'більше ніхто не рухається',
  'positions.moving': 'позиції ще рухаються',
  'positions.restIn': 'у {share} випробувань більше ніхто не рухається',
  'positions.move':
    '{kind, select, loses {{party} програє: {towards} бере гору, позиція {to}} compromises {{party} іде назустріч: {towards}, позиція {to}} other {{party} здається: {towards}, позиція {to}}}.',
  'positions.firstRound': 'У першому раунді, за центральними значеннями: {moves}',
  'positions.isMedian': 'так',
  'positions.record':
    'Спершу читайте середню: у 351 питанні Європейського Союзу раунди викликів помилялися в середньому на 27 пунктів зі 100, а зважена середня — на 23 (відкрите відтворення 2026 року; тут не повторене).',
  'positions.caution': 'Тут видно, де лежить вага. Це нічого не каже про те, чи хтось підписав би.',
  'label.actor': 'Учасник',
  'label.stands': 'Позиція',
  'label.weightShare': 'Частка ваги',
  'label.pull': 'Зсуває середню на',
  'label.isMedian': 'Є медіаною',
  'label.talksParty': 'Сторона',
  'label.talksStrategy': 'Стратегія',
  'label.talksGain': 'Виграш',
  'label.talksLeft': 'Лишилося на столі',
  'label.talksShare': 'Від її найкращого',
  'label.talksWorse': 'Гірше, ніж без угоди',
  'label.talksRound': 'Раунд',
  'label.talksDate': 'Дата',
  'label.talksSigned': 'Підписано на той час',
  'label.inTheWay': 'Що знаходить кожна школа',
  'label.differences': 'У чому розбіжність',
  'label.becauseOf': 'Чому',
  'label.sources': 'Джерела',
  'label.readsFrom': 'Обчислено з',
  'label.usedBy': 'Де використано',
  'label.influence': 'Вплив',
  'view.analyst': 'Як є',
  'view.own': 'Кожна сторона своїми очима',
  'deals.title':
    '{whose}: на середніх значеннях{stops, select, votes { з урахуванням ратифікації} lines { з урахуванням червоних ліній} both { з урахуванням червоних ліній і ратифікації} other {}} {count, plural, =0 {{deals, plural, =1 {єдина угода не краща за відсутність угоди} other {жодна угода з {of} не краща за відсутність угоди}}} one {{deals, plural, =1 {єдина угода} other {{zone} угода з {of}}} краща за відсутність угоди} few {{zone} угоди з {of} кращі за відсутність угоди} many {{zone} угод з {of} кращі за відсутність угоди} other {{zone} угоди з {of} кращі за відсутність угоди}}{deciders, plural, =1 {} =2 { для обох сторін} other { для всіх сторін}}{hasChance, select, yes {; що {output, select, recognised {кожна сторона її бачить} other {така угода існує}}: {chance}} other {}}.',
  'deals.titleContinuous':
    '{whose}: на середніх значеннях{stops, select, votes { з урахуванням ратифікації} lines { з урахуванням червоних ліній} both { з урахуванням червоних ліній і ратифікації} other {}} {count, plural, =0 {жодна угода не краща за відсутність угоди} other {існують угоди, кращі за відсутність угоди}}{deciders, plural, =1 {} =2 { для обох сторін} other { для всіх сторін}}{hasChance, select, yes {; що {output, select, recognised {кожна сторона її бачить} other {така угода існує}}: {chance}} other {}}.',
  'label.noDealWhy': 'Чому немає жодної, на середніх значеннях',
  'noDeal.alone':
    'сторона {party} сама виключає всі угоди: найкраща для неї дає на {amount} менше, ніж без угоди.',
  'noDeal.atBest':
    'якби ніхто інший не мав погоджуватися, сторона {party} могла б виграти {amount}.',
  'noDeal.pair':
    'найдалі одна від одної сторони {first} та {second}: кожна угода дає одній із них щонайменше на {amount} менше, ніж без угоди.',
  'noDeal.way': 'угода була б прийнятна для всіх, якби {each}.',
  'noDeal.gives': 'сторона {party} поступилася на {amount}',
  'deals.legend':
    'Виграші порівняно з відсутністю угоди, кожен в одиницях своєї сторони; їх ніколи не додають і не порівнюють між сторонами.{hasFrontier, select, yes { * на межі ефективності.} other {}}{isPartial, select, yes { Не показано угод: {hidden}.} other {}}{hasBarred, select, yes { Не перелічено угод, що перетинають червону лінію: {barred}.} other {}}',
  'deals.crosses': 'Угода {number} перетинає червону лінію сторони {party}: {line}',
  'perceive.binding':
    '{party}: {isTypical, select, yes {зазвичай } other {}}{hasAmount, select, yes {на {amount} } other {}}{sign, select, short {гірше, ніж без угоди} other {краще, ніж без угоди}}',
  'perceive.nearest': '{deal} (у {share} випробувань)',
  'perceive.cell': '{name} ({chance}): {meaning}',
  'drivers.title':
    'що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}: {chance}. Параметр за параметром:',
  'drivers.notShown': 'не показано ще: {rest}.',
  'drivers.settled':
    'з параметрів, що мають діапазон ({tried}), {settled, plural, one {# зсуває її від краю до краю менш ніж на 1 в. п. і не змінює висновку на жодному перевіреному значенні: про нього годі сперечатися} few {# зсувають її від краю до краю менш ніж на 1 в. п. і не змінюють висновку на жодному перевіреному значенні: про них годі сперечатися} many {# зсувають її від краю до краю менш ніж на 1 в. п. і не змінюють висновку на жодному перевіреному значенні: про них годі сперечатися} other {# зсувають її від краю до краю менш ніж на 1 в. п. і не змінюють висновку на жодному перевіреному значенні: про них годі сперечатися}}.',
  'drivers.unvaried':
    '{count, plural, one {# параметр не має діапазону, отже, ні низу, ні верху} few {# параметри не мають діапазону, отже, ні низу, ні верху} many {# параметрів не мають діапазону, отже, ні низу, ні верху} other {# параметра не мають діапазону, отже, ні низу, ні верху}}.',

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
  'threshold.title':
    'що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, коли два параметри зафіксовано, а решта як є.',
  'threshold.axis': '{input} (зараз {standing})',
  'threshold.across': 'Упоперек: {axis}.',
  'threshold.down': 'Униз: {axis}.',
  'threshold.points': '{change} в. п. імовірності',
  'threshold.days': '{change} дн.',
  'threshold.move': '{change} ({input}; до {at})',
  'threshold.none': 'діапазон має менше двох параметрів, тому карти за двома немає.',
  'threshold.start': 'обидва на медіанах: {held}; обидва такі непевні, як є: {drawn}.',
  'threshold.noTurn': 'ніде на карті висновок не змінюється.',
  'threshold.nearest':
    'найкоротший шлях туди, де {output, select, recognised {кожна сторона радше {turns, select, open {бачить зону, ніж ні} other {не бачить зони, ніж бачить}}} other {{turns, select, open {зона радше існує, ніж ні} other {зони радше не існує, ніж існує}}}}: {first}{hasTwo, select, yes {, разом із {second}} other {}}. Якщо відстань від медіани до краю 80-відсоткового діапазону взяти за 1, це {distance}.',
  'threshold.alone': 'окремо, коли інший на медіані: {first}; або {second}.',
  'threshold.notAlone': 'ніде на карті ({input})',
  'threshold.method':
    'Кожна клітинка — висновок, коли вписано обидва значення. Лише два параметри: решта лишається такою ж непевною.',
  'learning.title':
    'чого варто було б точно знати один параметр, щоб судити, чи {output, select, recognised {кожна сторона бачить зону} other {зона існує}}:',
  'learning.turns': '{amount, select, none {ніколи} few {рідше ніж 1 з 10} other {{tenths} з 10}}',
  'learning.first':
    '{input} ({standing}): точне знання змінило б висновок у стількох світах: {worlds}; хто називає ймовірніший бік, мав би рацію в {after} з них замість {before}.',
  'learning.none':
    'на жодному з перевірених значень точне знання одного параметра не змінило б висновку.',
  'learning.notComputed': 'скільки варто було б знати про вхідні дані, не обчислено.',
  'learning.nothing': 'жоден параметр не має діапазону: дізнаватися немає чого.',
  'learning.rest':
    '{count, plural, one {Ще # параметр не змінив би його} few {Ще # параметри не змінили б його} many {Ще # параметрів не змінили б його} other {Ще # параметра не змінили б його}} на жодному перевіреному значенні.',
  'learning.method':
    'Кожен параметр зафіксовано на однаково ймовірних значеннях ({values}), решта така ж непевна. Імовірність тоді: де її тримають 80% цих значень. Правильно: як часто ймовірніший бік справджується, коли параметр відомий.',
  'evidence.title': 'що зсуває відповідь і тримається на найменшому, спершу найслабше:',
  'evidence.none': 'жоден записаний у справі параметр не зсуває відповідь хоча б на пів в. п.',
  'evidence.class':
    '{isPlaceholder, select, yes {тимчасове значення} other {{class}}}{isStale, select, yes {, застаріле} other {}}',
  'evidence.weights':
    'Упорядковано за тим, наскільки параметр зсуває ймовірність, у в. п., помноженим на слабкість його підстав: заявлено в джерелі {stated}, виведено {inferred}, від експерта {elicited}, припущено {assumed}; на клас слабше (застаріле), якщо найновіше датоване джерело старше за справу більш ніж на стільки днів: {days}. Це порядок, а не вимірювання.',
  'check.ownNumber':
    '«{words}» подає власне число: воно залишиться, коли число моделі зміниться, і його цитуватимуть як число моделі.',
  'check.chanceOfDeal':
    '«{words}» читається як імовірність угоди. Записка каже, чи існує угода, краща для всіх за її відсутність, і нічого про те, чи її укладуть.',
  'check.namedAssumed':
    '«{school}» називає автора ({by}) й не посилається на жодне джерело, а частина його значень — припущення: читачі візьмуть їх за авторські.',
  'check.longTitle':
    'у назві {count, plural, one {# знак} few {# знаки} many {# знаків} other {# знака}}; переліки обрізають її після {most}, і цитуватимуть те, що залишиться.',
  'check.noQuestion': 'у справі немає питання, тож записка не може сказати, на що вона відповідає.',
  'check.noPerspective':
    'ніхто не записав, як розповіла б про це {party}: розділ заперечень так і скаже.',
  'check.noStory': 'не записано, з чим житиме {party}, якщо переговори зірвуться.',
  'check.noRival':
    'у справі немає суперницького прочитання: розділ альтернатив скаже, що жодного не розглядали.',
  'check.noSignposts':
    'не записано, за чим стежити, тож потім ніхто не скаже, чи судження справдилося.',
  'check.staleSignpost':
    'строк ознаки «{signpost}» минув {date}, і ніщо не каже, що з нею сталося.',
  'check.noSources':
    'справа не називає жодного джерела: читач мусить вірити авторам у кожному числі.',
  'check.bareDrivers': '{count} з {of} припущень, які визначають висновок, без джерела: {inputs}.',
  'check.noWhy': 'ніщо не каже, чому саме таке значення має {input}.',
  'check.placeholders':
    '{count, plural, one {# значення — заповнювач} few {# значення — заповнювачі} many {# значень — заповнювачі} other {# значення — заповнювачі}}: введено, щоб закрити прогалину, а обчислено з ними так само.',
  'check.unused':
    'на {count, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}} ніщо не посилається: {sources}.',
  'check.unfindable':
    '{count, plural, one {# джерело} few {# джерела} many {# джерел} other {# джерела}} важко знайти за тим, що записано: {sources}.',
  'influence.title':
    'Звідки сумнів, чи {output, select, recognised {кожна сторона бачить зону} other {зона існує}}; випробувань двічі по {base}:',
  'influence.nothing':
    'відповідь однакова в кожному випробуванні: сумніву, який можна поділити, немає.',
  'influence.together':
    'поодинці параметри дають {alone} сумніву, {output, select, recognised {чи кожна сторона бачить зону} other {чи зона існує}}; {left} не належить жодному окремо. Вони важать разом: дія одного залежить від інших, і смуга «параметр за параметром» показує замало.',
  'influence.alone':
    'поодинці параметри дають {alone} сумніву, {output, select, recognised {чи кожна сторона бачить зону} other {чи зона існує}}: здебільшого вони просто додаються.',
  'influence.margin':
    'Запас найближчої угоди (наскільки її бракує чи вистачає): поодинці вони дають {alone}{interacts, select, yes {; {left} не належить жодному окремо} other {}}.',
  'influence.withoutMargin':
    'У {share} випробувань не ратифікували б жодної угоди; запасу там немає, і в його частки вони не входять.',
  'influence.with': 'разом із тим, що про це вважає {holders}',
  'influence.settledMore': 'ще {count}',
  'influence.rule':
    'Зафіксований на будь-якому кінці діапазону, кожен із них зсуває ймовірність менш ніж на 4 в. п. і ніде в діапазоні не змінює висновку; його частка в сумніві, з усім, у чому він бере участь, менша за 1%.',
  'influence.method':
    'Окремо: частка дисперсії, яка зникла б, якби параметр був відомий. Загалом: частка, яка лишилася б, якби відоме було все інше. У дужках — де лежать 95% повторних оцінок. Обчислень: {evaluations}, по {base} на кожен із двох блоків і на кожен параметр ({inputs}).',
  'reference.name':
    '{name, select, nash {Неш} kalai-smorodinsky {Калаї\u2013Смородинський} egalitarian {Рівні виграші (егалітарна)} utilitarian {Найбільша сума (утилітарна)} other {Adjusted Winner}}',
  'reference.none':
    '{name}: немає, {why, select, no-zone {бо зони не існує} needs-two-parties {бо це обчислюється лише для двох сторін} needs-divisible-issues {бо для цього потрібні питання, які можна ділити} other {бо місця в рейтингу не можна зважувати}}.',
  'reference.line':
    '{name}{hasDeals, select, yes {: {deals}} other {}}{isDivided, select, yes {{hasDeals, select, yes {; якщо питання можна ділити — {divisible}} other {: {divisible}}}} other {}}.',
  'reference.deal': '{deal} ({gains})',
  'reference.gain': '{party} {gain}',
  'reference.share': '{issue} — {option}: {share}',
  'reference.divided': '{gains}{hasShares, select, yes {, а саме {shares}} other {}}',
  'design.title':
    'на середніх значеннях {isContinuous, select, yes {{zone, plural, =0 {немає угоди, прийнятної для всіх} other {є угоди, прийнятні для всіх}}} other {{zone, plural, =0 {немає угоди, прийнятної для всіх} one {для всіх прийнятна {number} угода} few {для всіх прийнятні {number} угоди} many {для всіх прийнятні {number} угод} other {для всіх прийнятні {number} угоди}}}}.{hasDeal, select, yes { Найзбалансованіша дає {gains}: {deal}{isRefused, select, yes {; ті, хто голосує, її відхилять} other {}}{hasCrosses, select, yes {; вона перетинає червону лінію: {crosses}} other {}}.} other {}}',
  'design.gain': '{party} {gain}',
  'design.deal':
    '{deal} ({gains}{hasShare, select, yes {; усі приймають у {share} випробувань} other {}}{isRefused, select, yes {; ті, хто голосує, її відхилять} other {}}{hasCrosses, select, yes {; перетинає червону лінію: {crosses}} other {}})',
  'design.suggestion': `${kindOfDeal}: {deal}{others, plural, =0 {} one {; ще # така ж добра} few {; ще # такі ж добрі} many {; ще # таких же добрих} other {; ще # такої ж доброї}}.{hasShort, select, yes { Та навіть за неї: {short}.} other {}}`,
  'design.suggestionNone': `${kindOfDeal}: немає, ${whyNone}.`,
  'design.change':
    '{issue}: з {from} на {to}{hasEffect, select, yes { (сама по собі {effect})} other {}}',
  'draft.now': 'у нинішньому вигляді: {deal}.',
  'draft.forbidden': 'у нинішньому вигляді її забороняє правило.',
  'draft.asIs': 'у нинішньому вигляді вона прийнятна для всіх.',
  'draft.cheapest':
    '{count, plural, one {# зміна робить} few {# зміни роблять} many {# змін роблять} other {# зміни роблять}} її прийнятною для всіх із найменшою втратою для сторони {party}: {changes}. Тоді: {gains}{hasShare, select, yes {; усі приймають у {share} випробувань} other {}}.{others, plural, =0 {} one { Ще # набір змін коштує не більше.} few { Ще # набори змін коштують не більше.} many { Ще # наборів змін коштують не більше.} other { Ще # набору змін коштують не більше.}}',
  'draft.nearest':
    'жодна зміна не робить її прийнятною для всіх: такої угоди немає. {hasChanges, select, yes {До найзбалансованішої {count, plural, one {# зміна} few {# зміни} many {# змін} other {# зміни}} ({changes}); там {short}.} other {Вона й так найзбалансованіша; {short}.}}',
  'draft.none': `жодна зміна не робить її прийнятною для всіх, ${whyNone}.`,
  'draft.better':
    'щонайменше так само добре для всіх і краще для когось: {deals}{more, plural, =0 {} other {; ще #}}.',
  'draft.efficient': 'немає угоди, щонайменше такої ж доброї для всіх і кращої для когось.',
  'trade.line':
    'від угоди {start}: сторона {giver} поступається в цьому — {gives}, а сторона {taker} в цьому — {takes}; разом {rises}.',
  'trade.what': '{issue} (з {from} на {to})',
  'trade.none':
    'немає двох питань, обмін за якими дав би виграш обом сторонам, у жодній з розглянутих угод.',
  'offers.line':
    'сторона {party} могла б зробити ці пропозиції водночас, для неї вони рівноцінні{isSame, select, yes {} other { з точністю {tolerance}}}{areAcceptable, select, yes {} other {, хоч і не прийнятні для всіх}}: {offers}.{isExact, select, yes {} other { Рівноцінних угод більше; порівняно найближчі.}}',
  'offers.none': `{party}: немає, ${whyNone}.`,
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
  'lottery.line': `${kindOfLottery}: {parts}, очікувано {gains}{opensZone, select, yes {: прийнятно для всіх, як жодна окрема угода} other {}}{hasDiscrete, select, yes {; найкраща окрема угода за тією ж мірою дає {discrete}} other {}}.`,
  'lottery.part': '{chance}: {deal}',
  'lottery.none': `${kindOfLottery}: жодна лотерея не краща за одну угоду.`,
  'lottery.whyNone': `${kindOfLottery}: немає, ${whyNone}.`,
  'lottery.balance':
    'баланс рахує кожен виграш як частку того, чого може досягти сама ця сторона, від найгіршої для неї угоди до найкращої. Лотерея збалансованіша, коли сторона з найменшою такою часткою отримує більше; це може бути сторона, чиє число більше.',
  'lottery.caution': 'лотереї припускають, що кожна сторона байдужа до ризику.',
  'winner.line':
    'Adjusted Winner дає {gains}, а саме {shares}: {isAcceptable, select, yes {обом краще, ніж без угоди} other {{short}}}.',
  'label.suggestions': 'Угоди, які варто запропонувати',
  'label.trades': 'Обміни',
  'label.offers': 'Кілька пропозицій водночас',
  'label.terms': 'Умови, прив’язані до того, що сторони бачать по-різному',
  'label.lotteries': 'Лотереї з угод',
  'label.winner': 'Adjusted Winner порівняно з відсутністю угоди',
  'blockers.title':
    '{isNearest, select, yes {найближчу угоду} other {угоду}} ({deal}) {count, plural, =0 {ніхто не блокує} one {блокує # сторона з {of}} few {блокують # сторони з {of}} many {блокують # сторін із {of}} other {блокують # сторони з {of}}}{hasBinding, select, yes {; вирішальна — {binding}{hasInside, select, yes { (у складі: {inside})} other {}}} other {{isOne, select, yes {: {binding}{hasInside, select, yes { (у складі: {inside})} other {}}} other {}}}}.',
  'blockers.noDeal':
    '{why, select, no-such-deal {такої угоди бути не може: її забороняє правило} other {не лишилося угоди, яка не перетинає червоної лінії і яку ратифікують}}.',
  'blockers.exists': '{chanceThat} існує угода, яка для всіх краща, ніж без угоди.',
  'blockers.oneExists':
    '{isCertain, select, yes {{exists, select, yes {така угода існує} other {такої угоди немає}}} other {{chanceThat} така угода існує}}',
  'blockers.side':
    '{party}{role, select, decides { (вирішує)} votes { (голосує у складі {of}{hasShare, select, yes {, {share}} other {}})} other { (може накласти вето у складі {of})}}: {sign, select, short {на {amount} {scale, select, places {нижче за відсутність угоди} other {гірше, ніж без угоди}}} over {на {amount} {scale, select, places {вище за відсутність угоди} other {краще, ніж без угоди}}} other {так само, як без угоди}}{isCertain, select, yes {} other { (у 80% випробувань: {range}), приймає у {accepts}}}.{hasRedLines, select, yes { Угода перетинає її червону лінію: {redLines}.} other {}}',
  'blockers.takes':
    '{isOne, select, yes {сторону {party} переконала б одна умова} other {сторону {party} переконала б будь-яка з цих умов}}{isEnough, select, yes {} other {, та тоді щоразу відмовляється хтось інший}}: {changes}.',
  'blockers.most':
    'жодна окрема умова не переконає сторону {party}; найбільше допомагає {change}, та й тоді їй на {amount} гірше, ніж без угоди.',
  'blockers.concession':
    '{measure, select, amount {{issue}: {amount}} days {{issue}: {count, plural, one {# день} few {# дні} many {# днів} other {# дня}}} steps {{issue}: {count, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}} other {{issue}}} ({to} замість {from}){hasCosts, select, yes {, {costs}} other {}}{refuseCount, plural, =0 {} one {; тоді відмовляється {refuse}} few {; тоді відмовляються {refuse}} many {; тоді відмовляються {refuse}} other {; тоді відмовляються {refuse}}}',
  'blockers.movers':
    'хто може вплинути на сторону {party}: {hasInside, select, yes {{inside}, зсередини} other {}}{hasMoves, select, yes {{hasInside, select, yes {; } other {}}{moves}} other {}}.',
  'blockers.move': '{name} ({by})',
  'blockers.voter': '{isVeto, select, yes {вето} other {голос}} учасника {by} ({of})',
  'blockers.redLine': 'червона лінія сторони {party} ({line})',
  'blockers.without': 'якби не було перешкоди «{obstacle}», {exists}.',
  'blockers.idle':
    '{others, plural, =0 {} other {решта }}голосів і червоних ліній, відмова від кожної з яких поодинці нічого не змінила б: {count}.',
  'blockers.notEnough':
    'навіть якби не було жодного з цих голосів і червоних ліній, {exists}: на заваді — те, чого варта відсутність угоди.',
  'blockers.moreThan': 'прибрати разом {count} з них не досить: потрібно більше.',
  'blockers.lifts':
    'щоб угода {isCertain, select, yes {існувала} other {радше існувала, ніж ні}}, {count, plural, =1 {треба прибрати таке} other {треба прибрати щось одне з такого}}: {sets}.',
  'blockers.lift': '{obstacles}{isCertain, select, yes {} other { ({chance})}}',
  'blockers.winSet':
    '{hasNeed, select, yes {сторона {of} потребує {needs} голосів: {canPass, select, yes {досить такого складу — {sets}{more, plural, =0 {} other {; ще #}}} other {усіх разом замало}}{hasVetoes, select, yes {; крім того, мають погодитися {vetoes}} other {}}} other {сторона {of} не потребує частки голосів{hasVetoes, select, yes {; мають погодитися {vetoes}} other {}}}}.',
  'blockers.winners':
    '{none, select, yes {нікого} other {{voters}}} ({share}{isSure, select, yes {} other {; у {enough} випробувань}})',
  'blockers.spoilers':
    '{parties} {count, plural, =1 {може зірвати} other {можуть зірвати}} угоду: хто може її порушити, знецінює кожну угоду.',
  'blockers.kept': 'якби кожної угоди напевно дотримувалися, {exists}.',
  'blockers.needed':
    'сторона {party} оцінює ймовірність дотримання угоди так: {kept}; {isEnough, select, yes {починаючи з {needed} угода {isCertain, select, yes {існувала б} other {радше існувала б, ніж ні}}, якщо решта як є} other {самої певності було б не досить}}.',
  'label.blockerSides': 'Де стоїть кожна сторона',
  'label.obstacles': 'Голоси, вето й червоні лінії',
  'label.winSets': 'Чиїх голосів досить',
  'label.compliance': 'Сумнів, чи угод дотримуються',
  'stability.title':
    '{isUncertain, select, yes {принаймні в половині випробувань } other {}}{count, plural, =0 {не тримається жоден стан із {of}: з кожного хтось пішов би} one {тримається # стан із {of}: {concept, select, nash {ніхто не хоче ходити} seq {ніхто не хоче ходити або стримують імовірні відповіді} sseq {ніхто не хоче ходити або стримують імовірні відповіді, після яких немає виходу} smr {ніхто не хоче ходити або стримує найгірша відповідь, після якої немає виходу} other {ніхто не хоче ходити або стримує найгірша відповідь}}} few {тримаються # стани з {of}: {concept, select, nash {ніхто не хоче ходити} seq {ніхто не хоче ходити або стримують імовірні відповіді} sseq {ніхто не хоче ходити або стримують імовірні відповіді, після яких немає виходу} smr {ніхто не хоче ходити або стримує найгірша відповідь, після якої немає виходу} other {ніхто не хоче ходити або стримує найгірша відповідь}}} many {тримаються # станів із {of}: {concept, select, nash {ніхто не хоче ходити} seq {ніхто не хоче ходити або стримують імовірні відповіді} sseq {ніхто не хоче ходити або стримують імовірні відповіді, після яких немає виходу} smr {ніхто не хоче ходити або стримує найгірша відповідь, після якої немає виходу} other {ніхто не хоче ходити або стримує найгірша відповідь}}} other {тримаються # стану з {of}: {concept, select, nash {ніхто не хоче ходити} seq {ніхто не хоче ходити або стримують імовірні відповіді} sseq {ніхто не хоче ходити або стримують імовірні відповіді, після яких немає виходу} smr {ніхто не хоче ходити або стримує найгірша відповідь, після якої немає виходу} other {ніхто не хоче ходити або стримує найгірша відповідь}}}}.',
  'stability.concept':
    '{concept, select, nash {ніхто не хоче ходити} seq {від ходів стримують імовірні відповіді} sseq {від ходів стримують імовірні відповіді, після яких немає виходу} smr {стримує навіть найгірша відповідь, після якої немає виходу} other {стримує навіть найгірша відповідь}}',
  'stability.term':
    '{concept, select, nash {Неш} seq {Послідовна} sseq {Симетрична послідовна} smr {Симетрична метараціональна} other {Загальна метараціональна}}',
  'stability.holds': 'тримається',
  'stability.isPresent': ' (тепер)',
  'stability.more':
    'і ще {count, plural, one {# стан} few {# стани} many {# станів} other {# стану}}',
  'stability.verdict':
    '{as, select, present {теперішній стан} nearest {найближча угода} first {стан, що тримається найчастіше,} other {стан, про який спитали,}} ({state}) {isStable, select, yes {тримається} other {не тримається}}{isUncertain, select, yes { за центральних значень, а всього — у {share} випробувань} other {}}.',
  'stability.leaves':
    'сторона {party} воліла б перейти до стану {to}, і {concept, select, nash {може зробити це сама} seq {жодна ймовірна відповідь не відбирає цього виграшу} sseq {жодна ймовірна відповідь не відбирає цього виграшу назавжди} smr {жодна відповідь не могла б відібрати цей виграш назавжди} other {жодна відповідь не могла б відібрати цей виграш}}.',
  'stability.leaveToo':
    '{count, plural, =1 {його лишила б і така сторона: {parties}} other {його лишили б і такі сторони: {parties}}}.',
  'stability.content':
    '{unwanted, plural, =0 {ніхто не може вийти з нього сам} =1 {ніхто не хоче ходити: від єдиного ходу, який можна зробити самому, тому, хто ходить, не краще} other {ніхто не хоче ходити: від кожного з ходів, які можна зробити самому (#), тому, хто ходить, не краще}}.',
  'stability.deterred':
    'сторона {party} воліла б перейти до стану {to}, але тоді {replies}, і їй не краще, ніж було{more, plural, =0 {} other {; інші ходи, які вона воліла б зробити (#), теж стримано}}.',
  'stability.others':
    '{hasHeld, select, yes {{count, plural, =1 {так само стримано сторону {parties}} other {так само стримано сторони: {parties}}}; більше ніхто ходити не хоче} other {більше ніхто ходити не хоче}}.',
  'stability.side':
    '{party}: місце {place} з {places}; {wanted, plural, =0 {не хоче робити жодного з ходів, які може} other {ходів, які воліла б зробити: #, з них стримано: {deterred}}}{isUncertain, select, yes {; для неї стан тримається в {share} випробувань} other {}}.',
  'stability.rise':
    'для сторони {party} він тримався б, якби стояв у її порядку так само високо, як {level}, тобто на {places, plural, one {# місце} few {# місця} many {# місць} other {# місця}} вище, а решта лишилася б як є.',
  'stability.nowhere':
    'ходи, яких хочуть ті, хто їх робить, не ведуть звідси до жодного стану, що тримається.',
  'stability.step':
    '{how, select, does {{party}} would {пішла б сторона {party}} other {могла б піти сторона {party}}}: {to}',
  'stability.accepted':
    '{isNever, select, yes {у жодному випробуванні він не кращий за відсутність угоди для кожної сторони, що вирішує} other {для кожної сторони, що вирішує, він кращий за відсутність угоди в {share} випробувань}}.',
  'stability.broken':
    'діючи як одна, сторони {parties} лишили б стан {state} заради стану {to}, який для кожної з них кращий{hasSteps, select, yes {: {steps}} other {}}.',
  'stability.kept':
    '{none, select, yes {діючи як одна, сторони {parties} не лишають жодного стану, що тримається} other {{count, plural, =0 {цього не витримує жоден стан, що тримається тепер} other {станів, що тримаються тепер і витримують це: #}}}}.',
  'stability.gained':
    'стан {state} тримався б лише тоді, коли вони діють як одна: поки кожна діє сама, хтось його лишив би.',
  'stability.nobodyHolds':
    'жодне питання цієї справи ніким не тримається, тож сам ніхто ходити не може: допишіть {key} там, що сторона може змінити коли захоче.',
  'stability.noState': 'правила не лишають жодного стану.',
  'stability.continuous': '{issue} не має кроку, тож стани не розрізнити: додайте його.',
  'stability.tooMany':
    'завелика, щоб перебрати: {of, select, steps {кроків між станами} other {станів}} {count}, а перебирається щонайбільше {limit}. Менше питань у руках сторін, менше варіантів або більше правил.',
  'stability.oneHolder':
    'сама може щось змінити лише сторона {party}: тримається те, що їй найкраще.',
  'stability.unheld':
    '{count, plural, =1 {{issues}: цього сам ніхто змінити не може, і ходи його не чіпають} other {{issues}: цього сам ніхто змінити не може, і ходи їх не чіпають}}.',
  'stability.overlooks':
    '{party}: згідно зі справою, не бачить {count, plural, one {# стану} few {# станів} many {# станів} other {# стану}}, не ходить ні туди, ні звідти, тож кожен такий стан для цієї сторони тримається. Те, що можуть зробити інші, враховано повністю.',
  'stability.fewerDraws':
    'через розмір справи перебрано порядки перших {draws} з {of} випробувань.',
  'label.graphState': 'Стан',
  'label.stateAccepted': 'Краще, ніж без угоди, для всіх',
  'label.stabilityWhy': 'Чому',
  'label.stabilityNoDeal': 'Поруч із відсутністю угоди',
  'label.stabilitySides': 'Де стоїть кожна сторона',
  'label.stabilityRise': 'За чого він тримався б',
  'label.stabilityPaths': 'Куди ведуть ходи',
  'label.coalition': 'Якщо діяти як одна',
  'explain.title': '{input} ({path})',
  'explain.value':
    '{value}: {isPlaceholder, select, yes {тимчасове значення, {class}} other {{class}}}',
  'explain.default': 'типове значення',
  'written.ranked': 'місце {place} з {of}',
  'written.word':
    '{word, select, terrible {жахливо} poor {погано} middling {посередньо} fair {непогано} good {добре} excellent {чудово} indifferent {байдуже} minor {другорядне} major {важливе} decisive {вирішальне} other {{word}}}',
  'explain.noSource': 'джерела немає: це лише наше.',
  'explain.other': '{input} ({path})',
  'explain.belief': 'на думку сторони {holder} — {value} ({class})',
  'explain.noInfluence': 'не змінюється, або ніщо обчислене від цього не залежить.',
  'explain.turns': 'змінює висновок: {flip}.',

  'log.heading': 'Крок за кроком',
  'log.note':
    'Лише кроки, на яких ймовірність стали називати іншим словом. Поруч зі зміною — що було в даних на цьому кроці, або умови майбутнього; через що зміна відбулася, кажуть канали.',
  'log.title': 'Журнал: кроки, після яких імовірність стали називати іншим словом.',
  'log.entry':
    '{move, select, closer {\u2191 ближче} other {\u2193 далі}}, {date}: {reading, select, exists {зона існує} other {кожна сторона її бачить}}, було {from}, стало {to}{hasSeen, select, yes {. У даних: {seen}} other {}}.',
  'log.inData': 'У даних: {seen}.',
  'log.byTerms': 'За умовами цього майбутнього: {why}.',
  'log.same':
    '\u2192 без змін: {step, select, day {{count, plural, one {# день} few {# дні} many {# днів} other {# дня}}} week {{count, plural, one {# тиждень} few {# тижні} many {# тижнів} other {# тижня}}} month {{count, plural, one {# місяць} few {# місяці} many {# місяців} other {# місяця}}} quarter {{count, plural, one {# квартал} few {# квартали} many {# кварталів} other {# кварталу}}} other {{count, plural, one {# раунд} few {# раунди} many {# раундів} other {# раунду}}}}.',
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
