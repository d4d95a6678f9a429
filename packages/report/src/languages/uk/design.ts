import type { design as asked } from '../messages/design.ts'

// Why there is no deal of a kind: said alike wherever designs, drafts, offers and lotteries say it.
const whyNone =
  '{why, select, no-zone {бо немає угоди, прийнятної для всіх} others-refuse {бо жодна угода не дає іншим принаймні того, що вони мають без угоди} no-deal-left {бо не лишилося угоди, яка не перетинає червоних ліній і яку ратифікують ті, хто голосує} ordinal {бо місця в рейтингу не можна зважувати} needs-two-parties {бо це обчислюється лише для двох сторін} no-two-alike {бо угод, однаково цінних для неї, менше двох} efficient {бо таких немає} needs-divisible-issues {бо для цього потрібні питання, які можна ділити} other {бо угода лише одна}}'
const kindOfDeal =
  '{kind, select, best-for {найкраща для сторони {party}{isPrincipal, select, yes { (про чий інтерес ідеться)} other {}}, якщо нікому не гірше, ніж без угоди} balanced {найзбалансованіша} other {та, яку найімовірніше приймуть усі}}'
const kindOfLottery = '{kind, select, nash {найбільший добуток виграшів} other {найзбалансованіша}}'

export const design: Readonly<Partial<Record<keyof typeof asked, string>>> = {
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
  'lottery.line': `${kindOfLottery}: {parts}, очікувано {gains}{opensZone, select, yes {: прийнятно для всіх, як жодна окрема угода} other {}}{hasDiscrete, select, yes {; найкраща окрема угода за тією ж мірою дає {discrete}} other {}}.`,
  'lottery.part': '{chance}: {deal}',
  'lottery.none': `${kindOfLottery}: жодна лотерея не краща за одну угоду.`,
  'lottery.whyNone': `${kindOfLottery}: немає, ${whyNone}.`,
  'lottery.caution': 'лотереї припускають, що кожна сторона байдужа до ризику.',
  'lottery.balance':
    'баланс рахує кожен виграш як частку того, чого може досягти сама ця сторона, від найгіршої для неї угоди до найкращої. Лотерея збалансованіша, коли сторона з найменшою такою часткою отримує більше; це може бути сторона, чиє число більше.',
  'winner.line':
    'Adjusted Winner дає {gains}, а саме {shares}: {isAcceptable, select, yes {обом краще, ніж без угоди} other {{short}}}.',
  'label.suggestions': 'Угоди, які варто запропонувати',
  'label.trades': 'Обміни',
  'label.offers': 'Кілька пропозицій водночас',
  'label.lotteries': 'Лотереї з угод',
  'label.winner': 'Adjusted Winner порівняно з відсутністю угоди',
}
