import type { settings as en } from '../en/settings.ts'

export const settings: Partial<Record<keyof typeof en, string>> = {
  'settings.title': 'Налаштування',
  'settings.language': 'Мова',
  'settings.theme': 'Кольори',
  'settings.direction': 'Напрям',
  'settings.auto': 'Як у системі',
  'settings.light': 'Світлі',
  'settings.dark': 'Темні',
  'settings.byLanguage': 'За мовою',
  'settings.ltr': 'Зліва направо',
  'settings.rtl': 'Справа наліво',
  'settings.singleKeys': 'Скорочення однією клавішею',
  'settings.local': 'Зберігається в цьому браузері. Нікуди нічого не надсилається.',
}
