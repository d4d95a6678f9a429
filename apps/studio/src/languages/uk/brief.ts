import type { brief as en } from '../en/brief.ts'

export const brief: Partial<Record<keyof typeof en, string>> = {
  'screen.brief': 'Записка',
  'brief.lead':
    'Одна сторінка, щоб прочитати, надрукувати чи надіслати: висновок, чому, припущення, джерела. Це та сторінка, яку пише parley brief.',
  'brief.beginning': 'Пишемо: обчислено {done} з {of} частин …',
  'brief.growing': 'Перший погляд; повністю обчислено {done} з {of} частин …',
  'brief.whole': 'Сторінка повна.',
  'brief.stop': 'Зупинити',
  'brief.stopped': 'Зупинено: це не вся сторінка.',
  'brief.notBegun': 'Зупинено, перш ніж щось було готове.',
  'brief.go': 'Далі',
  'brief.write': 'Написати записку',
  'brief.toScreen': 'Попередній вигляд і перевірки',
  'brief.views': 'Що показано',
  'brief.preview': 'Вигляд',
  'brief.checks': 'Перевірки ({count})',
  'brief.page': 'Записка, як її читатимуть',
  'brief.weight': '{size} КБ із рисунками; без скриптів, нічого не завантажує.',
  'brief.html': 'Сторінка (HTML)',
  'brief.text': 'Для листа (текст)',
  'brief.copyText': 'Копіювати текст',
  'brief.print': 'Друкувати сторінку',
  'brief.private':
    'Сторінка каже, чого варта кожній стороні відсутність угоди та що кожна вважає. Хто не має цього знати, дістає копію без цього: див. «Поділитися».',
  'brief.tables': 'Її числа таблицями (CSV)',
  'brief.tablesWhy': 'Один факт на рядок, з тими самими назвами, що й у parley export.',
  'brief.tablesWait': 'Щойно сторінка буде повна.',
  'brief.tablesMake': 'Зробити таблиці',
  'brief.checksWhy':
    'На що глянути, перш ніж сторінка піде до людей. Порожній список означає, що нічого не знайдено, а не що записка слушна.',
  'brief.noChecks': 'Нічого не знайдено.',
  'brief.misquote': 'Що можуть процитувати хибно',
  'brief.missing': 'Чого сторінці бракуватиме',
  'brief.sources': 'На що вона спирається',
  'brief.toInput': 'Глянути',
  'brief.toText': 'У тексті справи',
}
