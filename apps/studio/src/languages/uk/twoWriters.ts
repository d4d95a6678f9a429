import type { twoWriters as en } from '../en/twoWriters.ts'

export const twoWriters: Partial<Record<keyof typeof en, string>> = {
  'changed.title': 'Файл {file} змінив хтось інший.',
  'changed.clashes':
    '{count, plural, =0 {Зміни не суперечать одна одній.} one {У # місці обоє змінили те саме: скажіть, що лишити.} few {У # місцях обоє змінили те саме: скажіть, що лишити.} many {У # місцях обоє змінили те саме: скажіть, що лишити.} other {У # місця обоє змінили те саме: скажіть, що лишити.}}',
  'changed.merge': 'Узяти обидва',
  'changed.theirs': 'Узяти їхній',
  'changed.mine': 'Лишити мій',
  'changed.mergeStep': 'узяти зміни обох',
  'changed.theirsStep': 'узяти змінене ззовні',
  'changed.whole': 'Місця не розрізнити: в одному з файлів є помилка.',
  'changed.takeChosen': 'Узяти вибране',
  'changed.lines': 'Що тут змінилося б, рядок за рядком',
  'clash.mine': 'Моє:',
  'clash.theirs': 'Їхнє:',
  'clash.base': 'Як було до обох:',
  'clash.nothing': 'тут нічого',
  'clash.whole': 'Увесь файл',
  'diff.label': 'Змінені рядки',
  'diff.same': 'Усі рядки однакові.',
  'diff.in': 'рядок {line}, новий:',
  'diff.out': 'рядок {line}, вилучено:',
  'diff.more':
    '{count, plural, one {і ще # рядок} few {і ще # рядки} many {і ще # рядків} other {і ще # рядка}}',
}
