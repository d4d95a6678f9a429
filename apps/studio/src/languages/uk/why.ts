import type { why as en } from '../en/why.ts'

export const why: Partial<Record<keyof typeof en, string>> = {
  'why.back': 'Назад до висновку',
  'why.flips': 'Що змінило б висновок',
  'why.computing': 'Пробуємо кожен параметр на обох кінцях його діапазону …',
  'why.hint': 'Виберіть значення чи угоду або натисніть на них ?, щоб побачити, звідки вони.',
  'why.noInput': 'У цій справі немає параметра {path}.',
  'why.of': 'Чому таке значення: {input}',
  'class.placeholder': 'тимчасове значення',
  'deal.unknown': 'Угоди {id} тут немає.',
  'deal.gains': 'Виграш порівняно з відсутністю угоди',
  'deal.accepted': 'Що її приймуть усі, чия згода потрібна',
  'deal.redLines': 'Перетнуті червоні лінії',
  'deal.binding': 'Кому дає найменше',
}
