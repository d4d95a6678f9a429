import type { blockers as asked } from '../messages/blockers.ts'

export const blockers: Readonly<Partial<Record<keyof typeof asked, string>>> = {
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
}
