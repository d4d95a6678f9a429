import type { overview as en } from '../en/overview.ts'

export const overview: Partial<Record<keyof typeof en, string>> = {
  'screen.overview': 'Огляд',
  'overview.copy': 'Скопіювати речення',
  'overview.cells': 'Чи існує угода, і чи бачать її сторони?',
  'overview.seen': 'Як є і очима кожної сторони',
  'overview.try': 'Що, якби',
  'overview.tryHelp':
    'Посуньте: кожне речення на сторінці зміниться. Справа лишається, як є, доки ви не збережете спробу.',
  'overview.tryOther': 'Спробувати інше:',
  'overview.why': 'Чому',
  'overview.change': 'Що це змінило б',
  'overview.blocks': 'Хто стоїть на заваді',
  'overview.weakest': 'Найслабші припущення',
  'overview.todo': 'Що знати й що зробити',
  'overview.toDrivers': 'Що це визначає',
  'overview.toDeals': 'Простір угод',
  'overview.toEvidence': 'Докази',
  'overview.couldChange': 'Що, за вашими словами, може скоро змінитися',
  'overview.couldChangeWhy':
    'Записано вашими словами; жодне число про це ще не знає. Додайте це як подію чи крок, щоб побачити, що воно змінить.',
  'overview.toEvents': 'Події та кроки',
  'overview.need': 'Що вам із цього потрібно',
}
