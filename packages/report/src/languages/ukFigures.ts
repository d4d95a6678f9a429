import type { FigureDictionary } from '@parley/charts'

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} та ${names[names.length - 1]}`
const side = (names: readonly string[]): string =>
  `${names.length === 1 ? 'сторони' : 'сторін'} ${listed(names)}`
const better = (isBetter: boolean): string => (isBetter ? 'кращою' : 'гіршою')

/**
 * The words on every picture, in Ukrainian. Numbers come formatted and names as the case has them: no word here is inflected
 * by either.
 */
export const ukrainianFigures: FigureDictionary = {
  blockers: {
    role: (role, share) =>
      role === 'decides'
        ? 'вирішує'
        : role === 'vetoes'
          ? 'може накласти вето'
          : `голосує${share ? `, ${share}` : ''}`,
    blocks: 'блокує',
    shortBy: (amount, unit) => `бракує ${amount} ${lacking(unit)}`,
    over: (amount, unit) => `краще на ${amount} ${short(unit)}`,
    level: 'що лишає їй відсутність угоди',
    noDeal: 'без угоди',
    scale: 'Кожна смуга на шкалі своєї сторони: довжини різних сторін не порівнюються',
    short: 'гірше, ніж без угоди',
    gains: 'краще, ніж без угоди',
    spread: '80% випробувань',
    redLine: 'перетинає її червону лінію',
    nothing: 'Немає угоди, яку можна розглянути.',
  },
  calibration: {
    said: 'названий шанс',
    happened: 'частка того, що сталося',
    ideal: 'так часто, як сказано',
    interval: '95% інтервал (Вілсон)',
    nothing: 'Нічого не передбачено, тож немає що порівнювати.',
  },
  cell: {
    exists: 'Зона є',
    none: 'Зони немає',
    seen: 'Її бачить кожна сторона',
    unseen: 'Хтось її не бачить',
    name: cell =>
      ({
        recognised: 'Видима угода',
        hidden: 'Прихована угода',
        mirage: 'Міраж',
        none: 'Угоди немає, і це бачать',
      })[cell],
    problem: cell =>
      ({
        recognised: 'справа процесу: спроєктуйте переговори',
        hidden: 'справа уявлень: заперечення чи хибне бачення',
        mirage: 'чекайте, що переговори зірвуться',
        none: 'справа розкладу сил: змініть гру',
      })[cell],
    likeliest: 'найімовірніше',
  },
  change: {
    start: 'від',
    end: 'до',
    rest: count => `ще ${count}`,
    up: 'підвищує шанс',
    down: 'знижує його',
  },
  channel: {
    start: 'зараз',
    end: 'на останньому кроці',
    channel: of =>
      ({
        belief: 'уявлення',
        cost: 'ціна відсутності угоди',
        terms: 'умови',
        commitment: 'зобов’язання',
      })[of],
    up: 'підвищує шанс',
    down: 'знижує його',
  },
  frontier: { nothing: 'Немає набору кроків, який можна намалювати.' },
  gainTable: {
    deal: 'Угода',
    allAccept: 'приймають усі',
    zone: (inZone, of) => `Усім краще, ніж без угоди (${inZone} із ${of})`,
    beyond: 'Комусь гірше, ніж без угоди',
    barred: 'Нікому не гірше, ніж без угоди, але перетнуто червону лінію',
    shortBy: (amount, party, unit) =>
      `Жодна не краща для всіх; до найближчої бракує ${amount} ${lacking(unit)} сторони ${party}`,
    noDeals: 'Жодна угода не можлива: правила виключають усі.',
    allBarred: count => `Кожна з угод (${count}) перетинає чиюсь червону лінію.`,
    namedByDifference: 'угоди названо за тим, чим вони різняться',
    crosses: (party, line) => `перетинає червону лінію сторони ${party}: ${line}`,
    least: 'хто виграє найменше',
    better: 'краще, ніж без угоди',
    worse: 'гірше, ніж без угоди',
    range: '80% випробувань',
    gains: unit =>
      `Виграш порівняно з відсутністю угоди, у власних ${unitsIn(unit)} кожної сторони`,
    partOf: (shown, of, barred) =>
      `Показано ${shown} із ${of} угод, спершу найбільший найменший виграш${barred === null ? '' : `; ще ${barred} перетинають червону лінію`}`,
  },
  map: {
    decides: 'має сказати «так»',
    ratifies: 'голосує за підписане',
    shapes: 'може впливати',
    spoils: 'може зірвати',
    affected: 'на неї це впливає',
    votes: 'голосує',
    vetoes: 'може накласти вето',
    inside: 'є її частиною',
    nobody: 'У цій справі нікому не треба казати «так».',
  },
  move: {
    exists: 'Зона є',
    recognised: 'Кожна сторона її бачить',
    existsShort: 'Є',
    recognisedShort: 'Бачать',
    before: 'як є зараз',
    after: 'після кроку, наскільки він імовірний',
    ifItWorks: 'якщо вдасться',
    closes: share => `закриває зону у ${share} випробувань`,
    rest: count => `не показано ще кроків: ${count}`,
    nothing: 'У цій справі немає кроків.',
  },
  noDeal: {
    ours: 'за нашою оцінкою',
    own: 'як бачить сама сторона',
    notModelled: 'її власний погляд не змодельовано: вважаємо, що вона згодна',
    value: (median, low, high) => `${median} (від ${low} до ${high})`,
    differs: (amount, unit, isHigher) =>
      `вона оцінює свою відсутність угоди на ${amount} ${short(unit)} ${isHigher ? 'вище' : 'нижче'}, ніж ми`,
    same: 'вона оцінює свою відсутність угоди так, як ми',
    worst: 'найгірше',
    best: 'найкраще',
    scale:
      'Чого варта відсутність угоди для кожної сторони, на її власній шкалі; смуги містять 80% випробувань, риска — медіана',
    dealTick: 'угода, пронумерована, як у списку; за смугою вона краща, ніж без угоди',
    nothing: 'Чого варта відсутність угоди для кожної сторони, не обчислено.',
  },
  passage: {
    never: share => `ніколи: ${share}`,
    middle: 'від найранішої десятої частини шляхів до дев’яти десятих; риска — медіанний шлях',
    open: 'відкритий кінець: дев’ять десятих туди не доходять у межах горизонту',
    noMedian: 'медіанний шлях туди не доходить',
    nobody: 'жоден шлях туди не доходить',
  },
  plane: {
    axis: (party, unit) => `${party}: виграш порівняно з відсутністю угоди, ${unit}`,
    noDeal: 'без угоди',
    zone: (inZone, of) => `обом краще (${inZone} із ${of})`,
    noZone: of => `обом краще (жодної із ${of})`,
    zoneUncounted: 'обом краще',
    zoneOfPair: 'обом із них краще',
    shortBy: (amount, party, unit) => `бракує ${amount} ${lacking(unit)} сторони ${party}`,
    andBy: (amount, party, unit) => `і ${amount} ${lacking(unit)} сторони ${party}`,
    noDealLooks: (amount, unit, isBetter, party) =>
      `стороні ${party} відсутність угоди здається ${better(isBetter)} на ${amount} ${short(unit)}`,
    noDealSeen: (amount, unit, isBetter, party, holder) =>
      `${holder}: відсутність угоди для сторони ${party} здається ${better(isBetter)} на ${amount} ${short(unit)}`,
    notModelled: parties => `Погляд ${side(parties)} не змодельовано: вважаємо, що він як наш.`,
    crosses: (party, line) => `перетинає червону лінію сторони ${party}: ${line}`,
    nearest: 'найближча угода',
    best: 'найкраща для тієї сторони, яка виграє менше',
    bothAccept: ([, high]) => `угода; шанс, що її приймуть обидві, менший за ${high}`,
    between: (low, high) => `від ${low} до ${high}`,
    orMore: low => `${low} або більше`,
    redLine: 'перетинає червону лінію',
    frontier: isNumbered =>
      isNumbered
        ? 'найкращі поєднання (ефективна межа), пронумеровані, як у списку'
        : 'найкращі поєднання (ефективна межа)',
    band: 'де може лежати відсутність угоди: 80% випробувань',
    ours: 'відсутність угоди за нашою оцінкою',
    proposal: 'пропозиція на столі',
    namedByDifference: 'угоди у списку названо за тим, чим вони різняться',
    hexagon: (low, high) => (low === high ? `угод тут: ${low}` : `угод тут: від ${low} до ${high}`),
    hexagonSolid: 'принаймні одну з них обидві радше приймуть, ніж ні',
    hexagonHollow: 'жодну з них обидві радше не приймуть',
    partOf: (shown, of, barred) =>
      `Показано найкращі ${shown} із ${of} угод${barred === null ? '' : `; ще ${barred} перетинають червону лінію`}.`,
    noDeals: 'Жодна угода не можлива: правила виключають усі.',
    oneDeal: (of, gaining, losing) => {
      const only =
        of === null
          ? 'Можлива лише одна угода'
          : `Червоних ліній не перетинає лише одна з угод (${of})`
      if (gaining.length === 0) return `${only}, і для ${side(losing)} вона гірша, ніж без угоди.`
      if (losing.length === 0) return `${only}, і для ${side(gaining)} вона краща, ніж без угоди.`
      return `${only}: краща, ніж без угоди, для ${side(gaining)}, гірша для ${side(losing)}.`
    },
    tooMany: (count, limit) =>
      `Угод ${count}: більше, ніж ${limit}, які перелічуються; нічого не обчислено.`,
    allEqual: count => `Усі угоди (${count}) варті для кожної сторони однаково, тож точка одна.`,
    allBarred: count => `Кожна з угод (${count}) перетинає чиюсь червону лінію.`,
    allWorse: count => `Кожна з угод (${count}) для кожної сторони гірша, ніж без угоди.`,
  },
  range: {
    zone: (low, high) => `зона: від ${low} до ${high}`,
    shortBy: amount => `бракує ${amount}`,
    noZone: 'у більшості випробувань зони немає',
    accepts: (way, value) =>
      way === 'above' ? `приймає ${value} або більше` : `приймає ${value} або менше`,
    walkAway: 'межа відмови: 80% випробувань і медіана; стрілка йде над тим, що приймають',
    overlap: 'приймає кожна сторона',
    gap: 'між межами відмови',
    nothing: 'Жодна сторона не має тут точки, на якій вона відмовилася б.',
  },
  state: {
    holds: 'тримається',
    holdsNot: 'не тримається',
    step: (party, said) => `${party}: ${said}`,
    goes: 'хоче й зробила б',
    deterred: 'хоче, але будуть відповіді',
    harms: 'відповідає, і тому, хто пішов, не краще',
    unwanted: (count, party) => `${party}: могла б піти деінде, але не хоче (${count})`,
    nothing: 'Ніхто не може піти з цього стану.',
  },
  term: {
    scale: 'Шанс події, як його бачить кожна сторона',
    ours: 'наша оцінка',
    expects: (amount, unit) => `очікує виграти ${amount} ${lacking(unit)}`,
    short: (amount, unit) => `очікує втратити ${amount} ${lacking(unit)}`,
    nothing: 'Не знайдено умови, прив’язаної до події.',
  },
  threshold: {
    even: 'тут висновок змінюється',
    now: 'обидва на своїх медіанах',
    box: 'де кожне з імовірністю 80%',
    way: 'найкоротший шлях на інший бік',
    noTurn: 'ніде на цій мапі висновок не змінюється',
    nothing: 'Менш ніж два вхідні значення цієї справи мають діапазон, тож мапи двох немає.',
  },
  timeline: {
    exists: 'Зона є',
    recognised: 'Кожна сторона її бачить',
    asOf: date => `станом на ${date}`,
    even: 'порівну',
    past: 'відтворено з даних',
    end: (future, chance) => `${chance}, якщо ${future}`,
    observedEnd: (chance, date) => `${chance}, як сталося, ${date}`,
    observed: date => `що потім показали дані, до ${date}`,
    dots: (count, future, date) =>
      `на ${date} зону визнають приблизно у ${count} з кожних 20 випробувань, якщо ${future}`,
    nothing: 'У цій справі не названо майбутнього, і дані не йдуть далі за її дату.',
  },
  tornado: {
    baseline: chance => `як є: ${chance}`,
    even: 'порівну',
    at: value => `за ${value}`,
    flips: (way, value) => `змінюється ${way === 'above' ? 'вище за' : 'нижче за'} ${value}`,
    flipsOutside: (way, value) =>
      `змінюється ${way === 'above' ? 'вище за' : 'нижче за'} ${value}, поза 80% діапазоном`,
    noFlip: 'у діапазоні не змінюється',
    placeholder: 'заготовка',
    highEnd: 'вхідне значення на верху свого 80% діапазону',
    lowEnd: 'вхідне значення на його низу',
    turn: 'тут висновок змінюється',
    turnOutside: 'він змінюється поза цим діапазоном',
    rest: (count, points) =>
      points === '0'
        ? `інші вхідні значення (${count}) шансу не змінюють`
        : `інші вхідні значення (${count}) змінюють шанс щонайбільше на ${points} в. п. кожне`,
    nothing: 'Жодне вхідне значення цієї справи не є невизначеним, тож шанс не змінює ніщо.',
  },
}

/** The unit after an amount that is lacked or gained: the genitive, right after every number. */
function lacking(unit: string): string {
  return unit === 'бали' ? 'балів' : unit === 'місця' ? 'місць' : unit
}

/** The unit after "на" and an amount, where its form would hang on the number. */
function short(unit: string): string {
  return unit === 'бали' ? 'б.' : unit === 'місця' ? 'м.' : unit
}

/** The unit as it stands after "у власних": the two that are words of ours. */
function unitsIn(unit: string): string {
  return unit === 'бали' ? 'балах' : unit === 'місця' ? 'місцях' : unit
}
