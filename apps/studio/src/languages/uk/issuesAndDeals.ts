import type { issuesAndDeals as en } from '../en/issuesAndDeals.ts'

export const issuesAndDeals: Partial<Record<keyof typeof en, string>> = {
  'screen.issues': 'Питання та угоди',
  'issues.title': 'Що вирішують',
  'issues.proposals': 'Угоди на столі',
  'issues.noProposals': 'На столі угод немає: у файлі порожній розділ "deals".',
  'issues.binding': 'Виграє найменше',
  'issues.rangeAsSeenBy': 'Як це бачить {party}',
  'issues.weight': 'Наскільки це важливо',
  'issues.another': 'Ще один варіант',
  'issues.add': 'Додати',
  'issues.addStep': 'додати варіант {option} ({issue})',
  'issues.addWhy': 'Потім скажіть, чого це варте для кожної сторони: доти нічого не обчислюється.',
}
