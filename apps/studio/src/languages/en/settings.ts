/** Settings. */
export const settings = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.theme': 'Colours',
  'settings.direction': 'Direction',
  'settings.auto': 'As the system',
  'settings.light': 'Light',
  'settings.dark': 'Dark',
  'settings.byLanguage': 'By language',
  'settings.ltr': 'Left to right',
  'settings.rtl': 'Right to left',
  'settings.singleKeys': 'Shortcuts of one key',
  'settings.local': 'Kept in this browser. Nothing is sent anywhere.',
} as const
