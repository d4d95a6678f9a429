import type { suggestions as en } from '../en/suggestions.ts'

export const suggestions: Partial<Record<keyof typeof en, string>> = {
  'screen.suggestions': 'Пропозиції',
  'suggest.computing': 'Складаємо угоди …',
  'suggest.title': 'Угоди, які варто запропонувати',
  'suggest.reading':
    'Запропоновані угоди й чернетки, які вони замінили б; смуги починаються від відсутності угоди, кожна сторона на власній шкалі.',
  'suggest.deals': 'Угоди, які варто запропонувати, і чому',
  'suggest.open': 'Подивитися на цю угоду',
  'suggest.openOf': 'Подивитися на цю угоду: пропозиція {number}',
  'suggest.drafts': 'Що можна зробити з кожної чернетки',
  'suggest.terms': 'Умови, прив’язані до того, що сторони бачать по-різному',
  'suggest.termTitle': 'Сторони розходяться щодо події {event}: угода може зробити на неї ставку',
  'suggest.chance': 'Імовірність події на погляд сторони',
  'suggest.expects': 'Очікує виграти',
  'suggest.beware': 'Хто чого від неї чекає, що показало б, хто мав рацію, і чого остерігатися',
  'suggest.trades': 'Обміни',
  'suggest.offers': 'Кілька пропозицій водночас',
  'suggest.lotteries': 'Лотереї з угод',
  'suggest.winner': 'Adjusted Winner порівняно з відсутністю угоди',
}
