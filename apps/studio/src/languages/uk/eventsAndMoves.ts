import type { eventsAndMoves as en } from '../en/eventsAndMoves.ts'

export const eventsAndMoves: Partial<Record<keyof typeof en, string>> = {
  'screen.eventsAndMoves': 'Події та кроки',
  'catalogue.moves': 'Що хтось міг би зробити',
  'catalogue.events': 'Що може статися',
  'catalogue.noMoves': 'Жодного кроку не записано. Додайте його вище.',
  'catalogue.noEvents': 'Жодної події не записано. Подіям потрібен у справі розділ про час.',
  'catalogue.toMoves': 'Що змінив би кожен крок',
  'catalogue.addTitle': 'Додати те, що хтось може зробити, або те, що може статися',
  'catalogue.name': 'Назва',
  'catalogue.by': 'Хто робить',
  'catalogue.nobody': 'ніхто: воно стається',
  'catalogue.works': 'Імовірність, що спрацює',
  'catalogue.chance': 'Імовірність за один крок часу',
  'catalogue.how': 'Воно …',
  'catalogue.way':
    '{how, select, shift {підвищує (з мінусом: знижує)} scale {множить} other {задає}}',
  'catalogue.on': '… цей показник',
  'catalogue.amount': '… на скільки або чому дорівнює (від 5 до 15: 5 to 15)',
  'catalogue.effect':
    '{how, select, shift {підвищує ({input}) на} scale {множить ({input}) на} other {задає ({input}):}}',
  'catalogue.redLine':
    '{change, select, lift {знімає червону лінію сторони {party}} other {додає червону лінію сторони {party}}}',
  'catalogue.add': 'Додати',
  'catalogue.addStep': 'додати: {name}',
  'catalogue.remove': 'Вилучити',
  'catalogue.removeStep': 'вилучити: {name}',
  'catalogue.missing': 'Потрібні назва й число, а для події — ще її ймовірність.',
}
