import type { whatIf as en } from '../en/whatIf.ts'

export const whatIf: Partial<Record<keyof typeof en, string>> = {
  'whatIf.label': 'Що, якби: не збережено.',
  'whatIf.change': '{input}: {value}',
  'whatIf.step': 'лишити «що, якби»: {changes}',
  'whatIf.keep': 'Лишити',
  'whatIf.discard': 'Відкинути',
  'whatIf.kept': 'Лишили: тепер це в справі, і це можна скасувати.',
  'whatIf.refused': 'Файл не прийняв цього значення; нічого не змінено.',
  'try.value': 'Яке значення спробувати',
  'try.slide': 'Яке значення спробувати, повзунком',
  'try.less': 'Менше',
  'try.more': 'Більше',
  'try.written': 'У справі:',
}
