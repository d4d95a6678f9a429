import type { figures as en } from '../en/figures.ts'

export const figures: Partial<Record<keyof typeof en, string>> = {
  'view.analyst': 'Як є',
  'view.asSeenBy': 'Чиїми очима',
  'figure.table': 'Таблицею',
  'figure.take': 'Узяти з собою',
  'figure.copySentence': 'Скопіювати речення',
  'figure.copyImage': 'Скопіювати зображення',
  'figure.refused': 'Браузер цього не дозволив.',
  'figure.saved': 'Збережено: {file}',
  'figure.footer': '{title} · станом на {date} · справа {hash}',
  'figure.guard':
    'Виведено в Parley з припущень справи; це не вимірювання; не приписуйте цього джерелам.',
  'copy.awaited': 'Скопіюємо, щойно буде остаточним …',
  'table.party': 'Сторона',
  'table.view': 'Чиїми очима',
}
