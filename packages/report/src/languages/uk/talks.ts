import type { talks as asked } from '../messages/talks.ts'

export const talks: Readonly<Partial<Record<keyof typeof asked, string>>> = {
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
  'label.talksParty': 'Сторона',
  'label.talksStrategy': 'Стратегія',
  'label.talksGain': 'Виграш',
  'label.talksLeft': 'Лишилося на столі',
  'label.talksShare': 'Від її найкращого',
  'label.talksWorse': 'Гірше, ніж без угоди',
  'label.talksRound': 'Раунд',
  'label.talksDate': 'Дата',
  'label.talksSigned': 'Підписано на той час',
}
