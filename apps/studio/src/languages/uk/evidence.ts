import type { evidence as en } from '../en/evidence.ts'

export const evidence: Partial<Record<keyof typeof en, string>> = {
  'screen.evidence': 'Підстави',
  'evidence.computing': 'Пробуємо кожен параметр, щоб побачити, які з них важать …',
  'evidence.from': 'Джерела',
  'evidence.nothing': 'немає',
  'evidence.old':
    '{days, plural, one {старе: за # день до справи} few {старе: за # дні до справи} many {старе: за # днів до справи} other {старе: за # дня до справи}}',
  'evidence.toDrivers': 'Що це визначає',
  'evidence.sources': 'Джерела',
  'evidence.noSources':
    'У справі немає джерел: хто її читає, мусить вірити вам у кожному числі. Додайте перше нижче.',
  'evidence.restsOn': 'Що спирається на {source}',
  'evidence.at': 'Де саме в ньому',
  'evidence.why': 'Чому таке значення',
  'evidence.matrix': 'Який параметр на яке джерело спирається',
  'evidence.matrixReading':
    'Стовпці — джерела, подані вище, за номерами. Знак — клас значення там, де воно посилається на джерело; крапка — де джерело про нього мовчить. Натисніть параметр, щоб побачити все, звідки він.',
  'evidence.silent': 'мовчить',
  'evidence.fewer': 'Менше рядків',
  'evidence.all':
    '{count, plural, one {Усі: # параметр} few {Усі # параметри} many {Усі # параметрів} other {Усі # параметра}}',
  'evidence.apart': 'Де джерела розходяться',
  'evidence.apartWhy':
    'Справа і школа записують різні значення й посилаються для них на різні джерела. Тут подано обидва; висновок обчислено з тим, що обрано вгорі.',
  'evidence.numbers': '[{numbers}]',
  'evidence.ofCase': 'Справа та її джерела',
  'evidence.ofSchool': 'Школа та її джерела',
  'evidence.todo':
    '{count, plural, =0 {Кожен параметр називає джерело} one {# параметр не називає джерела} few {# параметри не називають джерела} many {# параметрів не називають джерела} other {# параметра не називають джерела}}',
  'evidence.todoWhy':
    'Спершу те, що зсуває відповідь найбільше. Шукайте й того, що спростувало б, а не лише того, що підтверджує.',
  'evidence.movesBy': 'зсуває відповідь на {points}',
  'evidence.cite': 'Сказати, звідки це',
  'evidence.source': 'Джерело',
  'evidence.atHint': 'с. 3, таблиця 2',
  'evidence.how': 'Як',
  'evidence.citeIt': 'Послатися',
  'evidence.citeStep': 'сказати, звідки {input}',
  'evidence.chooseSource': 'Спершу виберіть джерело.',
  'evidence.addSource': 'Додати джерело',
  'evidence.add': 'Додати',
  'evidence.addStep': 'додати джерело {source}',
  'evidence.title': 'Назва',
  'evidence.authors': 'Автори, через ;',
  'evidence.issued': 'Дата (2023-01-11, 2023)',
  'evidence.publisher': 'Видавець',
  'evidence.url': 'Адреса в мережі (її не відкривають)',
  'evidence.titleMissing': 'Джерелу потрібна назва.',
}
