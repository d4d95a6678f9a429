import type { whoBelievesWhat as en } from '../en/whoBelievesWhat.ts'

export const whoBelievesWhat: Partial<Record<keyof typeof en, string>> = {
  'screen.whoBelievesWhat': 'Хто що вважає',
  'beliefs.lead':
    'Найкращі оцінки поруч із тим, що вважає кожна сторона. Пунктирну клітинку не змодельовано: прийнято нашу оцінку, і це не висновок.',
  'beliefs.what': 'Про що сперечаються',
  'beliefs.best': 'Найкраща оцінка',
  'beliefs.believes': 'вважає',
  'beliefs.noDealOf': 'Чого варта відсутність угоди для сторони',
  'beliefs.apart': 'розрив',
  'beliefs.apartWhy': 'Кожне лежить поза діапазоном іншого.',
  'beliefs.hollow': 'не змодельовано: прийнято нашу оцінку',
  'beliefs.add': 'Задати',
  'beliefs.addOf': 'Задати, що вважає сторона {party}: {input}',
  'beliefs.addStep': 'записати, що вважає сторона {party}: {input}',
  'beliefs.ifClosed': 'Що, якби цей розрив зник?',
}
