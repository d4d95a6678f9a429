import type { positions as asked } from '../messages/positions.ts'

export const positions: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'positions.lies':
    '{topic}: зважена за спроможністю та важливістю середня позиція — {mean}; позиція, якої не долає жодна інша, — {median}.',
  'positions.noWeight': '{topic}: ні в кого немає ваги, тож вона ніде не лежить.',
  'positions.rounds':
    'Виклики {reading}: після {rounds, plural, one {# раунду} few {# раундів} many {# раундів} other {# раунду}} середня — {mean}, медіана — {median}; {settled}.',
  'positions.as-printed': 'за надрукованими формулами (Шольц, Калберт і Сміт, 2011)',
  'positions.as-tabled': 'як у таблиці тієї самої статті, якої її формули не дають',
  'positions.atRest': 'більше ніхто не рухається',
  'positions.moving': 'позиції ще рухаються',
  'positions.restIn': 'у {share} випробувань більше ніхто не рухається',
  'positions.move':
    '{kind, select, loses {{party} програє: {towards} бере гору, позиція {to}} compromises {{party} іде назустріч: {towards}, позиція {to}} other {{party} здається: {towards}, позиція {to}}}.',
  'positions.firstRound': 'У першому раунді, за центральними значеннями: {moves}',
  'positions.isMedian': 'так',
  'positions.record':
    'Спершу читайте середню: у 351 питанні Європейського Союзу раунди викликів помилялися в середньому на 27 пунктів зі 100, а зважена середня — на 23 (відкрите відтворення 2026 року; тут не повторене).',
  'positions.caution': 'Тут видно, де лежить вага. Це нічого не каже про те, чи хтось підписав би.',
  'label.actor': 'Учасник',
  'label.stands': 'Позиція',
  'label.weightShare': 'Частка ваги',
  'label.pull': 'Зсуває середню на',
  'label.isMedian': 'Є медіаною',
}
