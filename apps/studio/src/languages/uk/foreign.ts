import type { foreign as en } from '../en/foreign.ts'

export const foreign: Partial<Record<keyof typeof en, string>> = {
  'foreign.title': 'Сценарій іншої програми',
  'foreign.what': 'Що це?',
  'foreign.nothing': 'Тут не відкрито жодного файлу. Відкрийте його ще раз із бібліотеки.',
  'foreign.understood': 'Сценарій {format} «{name}»: питань — {issues}; сторони: {parties}.',
  'foreign.make': 'Зробити з нього справу',
  'foreign.asCase': 'Усе одно відкрити як справу й виправити там',
  'foreign.opens':
    'Що можна відкрити: справу Parley (YAML); усі файли одного сценарію GENIUS (XML, область і профілі), GeniusWeb (JSON) або NegMAS (YAML), вибрані разом; таблицю (CSV).',
  'foreign.understoodKind': 'Зрозуміло:',
  'foreign.changed': 'Змінено:',
  'foreign.dropped': 'Пропущено:',
  'foreign.refused': 'Відмовлено:',
  'foreign.seemsEmpty': 'у ньому нічого немає.',
  'foreign.seemsXml': 'це XML, але ні область, ні профіль GENIUS.',
  'foreign.seemsJson': 'це JSON, але ні справа, ні область чи профіль GeniusWeb.',
  'foreign.seemsYaml':
    'схоже на YAML, але не починається, як справа (parley: 1), і не є сценарієм NegMAS.',
  'foreign.seemsText': 'це текст, але не те, що можна відкрити.',
  'foreign.seemsBytes': 'це не текст у UTF-8 або більше за 5 МБ.',
  'foreign.seemsCase': 'це справа: відкрийте її окремо.',
  'foreign.seemsTable': 'це таблиця: відкрийте її окремо.',
}
