import type { blockers as en } from '../en/blockers.ts'

export const blockers: Partial<Record<keyof typeof en, string>> = {
  'screen.blockers': 'Хто блокує',
  'blockers.computing': 'Питаємо кожну сторону …',
  'blockers.which': 'За якої угоди',
  'blockers.nearest': 'Найближча угода',
  'blockers.toNearest': 'Подивитися на найближчу угоду',
  'blockers.reading':
    'Спершу ті, хто погоджується найрідше. Кожна смуга починається від відсутності угоди, на шкалі своєї сторони; смугасте — чого бракує.',
  'blockers.role': 'Що може',
  'blockers.roleIs':
    '{role, select, decides {має погодитися} vetoes {може накласти вето} other {голосує}}',
  'blockers.gain': 'Виграш порівняно з відсутністю угоди',
  'blockers.accepts': 'Приймає',
  'blockers.blocks': 'Блокує',
  'blockers.isBlocking': 'блокує',
  'blockers.takes': 'Яка одна умова переконала б',
  'blockers.sides': 'Де стоїть кожна сторона і що її переконало б',
  'blockers.obstacles': 'Голоси, вето й червоні лінії',
  'blockers.winSets': 'Чиїх голосів досить',
  'blockers.compliance': 'Сумнів, чи угод дотримуються',
  'blockers.notes': 'Що треба знати',
}
