import type { threshold as asked } from '../messages/threshold.ts'

export const threshold: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'threshold.title':
    'що {output, select, recognised {кожна сторона бачить зону} other {зона існує}}, коли два параметри зафіксовано, а решта як є.',
  'threshold.axis': '{input} (зараз {standing})',
  'threshold.across': 'Упоперек: {axis}.',
  'threshold.down': 'Униз: {axis}.',
  'threshold.points': '{change} в. п. імовірності',
  'threshold.days': '{change} дн.',
  'threshold.move': '{change} ({input}; до {at})',
  'threshold.none': 'діапазон має менше двох параметрів, тому карти за двома немає.',
  'threshold.start': 'обидва на медіанах: {held}; обидва такі непевні, як є: {drawn}.',
  'threshold.noTurn': 'ніде на карті висновок не змінюється.',
  'threshold.nearest':
    'найкоротший шлях туди, де {output, select, recognised {кожна сторона радше {turns, select, open {бачить зону, ніж ні} other {не бачить зони, ніж бачить}}} other {{turns, select, open {зона радше існує, ніж ні} other {зони радше не існує, ніж існує}}}}: {first}{hasTwo, select, yes {, разом із {second}} other {}}. Якщо відстань від медіани до краю 80-відсоткового діапазону взяти за 1, це {distance}.',
  'threshold.alone': 'окремо, коли інший на медіані: {first}; або {second}.',
  'threshold.notAlone': 'ніде на карті ({input})',
  'threshold.method':
    'Кожна клітинка — висновок, коли вписано обидва значення. Лише два параметри: решта лишається такою ж непевною.',
}
