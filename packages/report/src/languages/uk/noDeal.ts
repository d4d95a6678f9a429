import type { noDeal as asked } from '../messages/noDeal.ts'

export const noDeal: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'noDeal.only':
    'якщо переговори проваляться, сторона {party} має один курс: {course}{isPlaceholder, select, yes { (тимчасове значення: його слід розкрити в те, що вона справді може робити)} other {}}.',
  'noDeal.always':
    'якщо переговори проваляться, сторона {party} обирає курс {course}, найкращий для неї в кожному випробуванні.',
  'noDeal.mostly':
    'якщо переговори проваляться, сторона {party} обирає курс {course} у {share} випробувань, інакше {others}.',
  'noDeal.share': '{course} у {share}',
  'noDeal.none': 'що сторона {party} робить у разі провалу переговорів, невідомо.',
  'noDeal.ranked': 'має місце в її рейтингу, без числа',
  'noDeal.alone':
    'сторона {party} сама виключає всі угоди: найкраща для неї дає на {amount} менше, ніж без угоди.',
  'noDeal.atBest':
    'якби ніхто інший не мав погоджуватися, сторона {party} могла б виграти {amount}.',
  'noDeal.pair':
    'найдалі одна від одної сторони {first} та {second}: кожна угода дає одній із них щонайменше на {amount} менше, ніж без угоди.',
  'noDeal.way': 'угода була б прийнятна для всіх, якби {each}.',
  'noDeal.gives': 'сторона {party} поступилася на {amount}',
  'label.noDealWhy': 'Чому немає жодної, на середніх значеннях',
}
