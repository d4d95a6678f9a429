import type { flips as asked } from '../messages/flips.ts'

export const flips: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'condition.flip':
    '{output, select, recognised {{turns, select, open {{isCertain, select, yes {кожна сторона бачитиме таку угоду} other {радше так, ніж ні: кожна сторона бачитиме таку угоду}}} other {{isCertain, select, yes {не кожна сторона бачитиме таку угоду} other {радше так, ніж ні: не кожна сторона бачитиме таку угоду}}}}} other {{turns, select, open {{isCertain, select, yes {така угода існуватиме} other {радше так, ніж ні: така угода існуватиме}}} other {{isCertain, select, yes {такої угоди не існуватиме} other {радше так, ніж ні: такої угоди не існуватиме}}}}}}, якщо {input} буде {point}.',
  'condition.nothing':
    'Жодне перевірене значення {single, plural, =0 {у правдоподібному діапазоні будь-якого окремого параметра} other {у діапазонах параметрів, що їх мають ({tried}), по одному за раз,}} цього не змінює{single, plural, =0 {} one {; # параметр діапазону не має} few {; # параметри діапазону не мають} many {; # параметрів діапазону не мають} other {; # параметра діапазону не мають}}.',
  'condition.beyond':
    'Змінило б значення {hasRange, select, yes {поза вказаним діапазоном} other {параметра без діапазону, правдоподібне чи ні}}: {input} {point}.',
  'condition.single':
    'Жоден параметр не має діапазону; правдоподібно чи ні, це змінило б таке значення: {input} {point}.',
  'condition.bound':
    'Це змінять лише інші {what, select, rules {правила} other {червоні лінії}}, хоч скільки б важили угоди.',
  'condition.noInputs':
    'Жоден параметр не має діапазону, тому не перевірено, що могло б це змінити.',
  'condition.notComputed': 'Що це змінило б, не обчислено.',
  'input.standing':
    '{now}{hasRange, select, yes {, {level} діапазон {range}} other {}}; {isPlaceholder, select, yes {тимчасове значення} other {{class}}}',
  'flip.point':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at} (зараз {now}{isPlaceholder, select, yes {, тимчасове значення} other {}})',
  'flip.standing':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at} (зараз {standing})',
  'flip.cell': '{side, select, above {вище за} below {нижче за} other {на рівні}} {at}',
  'flip.outside':
    'не в його діапазоні; лише {side, select, above {вище за} below {нижче за} other {на рівні}} {at}',
  'flip.none': 'у правдоподібному діапазоні не змінює',
  'flip.single':
    '{side, select, above {вище за} below {нижче за} other {на рівні}} {at}; без діапазону',
  'flip.plausibleOrNot': '{line}: правдоподібно чи ні, бо діапазону немає',
  'flip.beyond': '{line}: поза вказаним діапазоном',
  'flip.noRange': 'діапазону не задано',
}
