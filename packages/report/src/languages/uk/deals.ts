import type { deals as asked } from '../messages/deals.ts'

export const deals: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'deals.title':
    '{whose}: на середніх значеннях{stops, select, votes { з урахуванням ратифікації} lines { з урахуванням червоних ліній} both { з урахуванням червоних ліній і ратифікації} other {}} {count, plural, =0 {{deals, plural, =1 {єдина угода не краща за відсутність угоди} other {жодна угода з {of} не краща за відсутність угоди}}} one {{deals, plural, =1 {єдина угода} other {{zone} угода з {of}}} краща за відсутність угоди} few {{zone} угоди з {of} кращі за відсутність угоди} many {{zone} угод з {of} кращі за відсутність угоди} other {{zone} угоди з {of} кращі за відсутність угоди}}{deciders, plural, =1 {} =2 { для обох сторін} other { для всіх сторін}}{hasChance, select, yes {; що {output, select, recognised {кожна сторона її бачить} other {така угода існує}}: {chance}} other {}}.',
  'deals.titleContinuous':
    '{whose}: на середніх значеннях{stops, select, votes { з урахуванням ратифікації} lines { з урахуванням червоних ліній} both { з урахуванням червоних ліній і ратифікації} other {}} {count, plural, =0 {жодна угода не краща за відсутність угоди} other {існують угоди, кращі за відсутність угоди}}{deciders, plural, =1 {} =2 { для обох сторін} other { для всіх сторін}}{hasChance, select, yes {; що {output, select, recognised {кожна сторона її бачить} other {така угода існує}}: {chance}} other {}}.',
  'deals.legend':
    'Виграші порівняно з відсутністю угоди, кожен в одиницях своєї сторони; їх ніколи не додають і не порівнюють між сторонами.{hasFrontier, select, yes { * на межі ефективності.} other {}}{isPartial, select, yes { Не показано угод: {hidden}.} other {}}{hasBarred, select, yes { Не перелічено угод, що перетинають червону лінію: {barred}.} other {}}',
  'deals.crosses': 'Угода {number} перетинає червону лінію сторони {party}: {line}',
}
