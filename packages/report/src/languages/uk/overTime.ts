import type { overTime as asked } from '../messages/overTime.ts'

export const overTime: Readonly<Partial<Record<keyof typeof asked, string>>> = {
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
  'time.dots':
    'якщо справдиться «{future}»: {step, select, round {у раунді} other {станом на}} {date} кожна сторона бачить зону приблизно у {count} з кожних 20 випробувань',
  'time.known':
    '{known, select, then {Як знали тоді: прочитано лише рядки, оприлюднені до {asOf}, останній з них — за {through}.} other {Як відомо тепер: дані прочитано до {through}, коли б їх не оприлюднили.}}',
  'label.dots': 'З кожних двадцяти випробувань',
  'time.channel':
    '{future}: імовірність, що кожна сторона бачить зону, {isNothing, select, yes {майже не змінюється ({change} в. п.). } other {змінюється на {change} в. п. {isMost, select, yes {Найбільше діє {first}. } other {Жоден один канал не дає більшої частини. }}}}За каналами: {parts}.',
  'time.channelPart': '{channel} {change}',
  'time.channelName':
    '{channel, select, belief {переконання} cost {ціна відсутності угоди} terms {умови} other {зобов’язання}}',
  'time.widening':
    '{future}: {isLess, select, yes {дорогою ймовірність, що кожна сторона бачить зону, опускається нижче за початкову{isMore, select, yes {, а в кінці вища за неї} other {}}. Що оцінюють} other {що оцінюють}} — {input}: {a} та {b} на початку розходяться на {start} в. п., найбільше — на {widest} в. п. — через {steps}; {closes, select, before {ближчими, ніж на початку, вони були через {closed}} after {ближчими, ніж на початку, вони стають лише через {closed}} other {на жодному кроці в межах горизонту вони не ближчі, ніж на початку}}.',
  'time.view': '{isAnalyst, select, yes {ми} other {{party}}}',
  'time.ripeHurts': 'Болить',
  'time.ripeStuck': 'Ескалація не дає виграшу',
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
}
