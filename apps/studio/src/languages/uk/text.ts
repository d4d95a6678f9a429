import type { text as en } from '../en/text.ts'

export const text: Partial<Record<keyof typeof en, string>> = {
  'broken.title': 'У цьому файлі є помилки, і показати поки нічого не можна',
  'broken.why': 'Нічого не втрачено. Текст нижче каже, що не так, де саме і що вписати.',
  'broken.open': 'Відкрити текст',
  'broken.showing': 'Показано версію до рядка {line}',
  'source.label': 'Текст файлу {file}',
  'source.clean': 'Помилок немає.',
  'source.error': 'Помилка, {place}:',
  'source.warning': 'Зауваження, {place}:',
}
