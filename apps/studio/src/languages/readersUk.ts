/**
 * What readers of foreign files and of pasted tables say, in Ukrainian. They know no language of the reader, so that what they
 * say is found here by its English: `{}` stands for whatever is named there, and a remark within a remark is looked up in its turn.
 */
const said: readonly (readonly [english: string, ukrainian: string])[] = [
  // Pasted tables
  ['the table has no column of a party', 'у таблиці немає стовпця сторони'],
  ['the table has one column of a party', 'у таблиці лише один стовпець сторони'],
  [
    'the first row names them: Option, then a party each',
    'перший рядок їх називає: Варіант, далі по стороні',
  ],
  ['a column of scores has no party', 'стовпець оцінок не має сторони'],
  ['write a name over it', 'напишіть над ним назву'],
  ['"{}" heads a column, and is no name', '«{}» стоїть над стовпцем і не є назвою'],
  ['the first row names the parties', 'перший рядок називає сторони'],
  ['"{}" heads two columns', '«{}» стоїть над двома стовпцями'],
  ['keep one of them', 'залиште один із них'],
  ['{} has no score here', '{}: тут немає оцінки'],
  ['write a number; 0 is one too', 'напишіть число; 0 теж число'],
  ['"{}" is no number', '«{}» не є числом'],
  [
    'write one number, without unit or range',
    'напишіть одне число, без одиниці виміру й без діапазону',
  ],
  ['write {} or {}: it could be either', 'напишіть {} або {}: це може бути і те, і те'],
  ['the row says of no issue', 'рядок не каже, до якого питання він належить'],
  ['write the issue in the first column', 'напишіть питання в першому стовпці'],
  ['an option has no name', 'варіант не має назви'],
  ['write one in this cell', 'напишіть її в цій клітинці'],
  ['"{}" stands twice', '«{}» стоїть двічі'],
  ['give one of them another name', 'дайте одному з них іншу назву'],
  ['the table has one option', 'у таблиці лише один варіант'],
  ['the table has no options', 'у таблиці немає варіантів'],
  ['"{}" has one option', 'у «{}» лише один варіант'],
  ['"{}" has no options', 'у «{}» немає варіантів'],
  ['there must be two ways it can come out', 'має бути щонайменше два можливі виходи'],
  ['"{}" has no weight, and others have', '«{}» не має ваги, а інші мають'],
  ['weigh all or none', 'надайте вагу всім або нікому'],
  ['scores of "{}" leave 0 to 100', 'оцінки «{}» виходять за межі 0–100'],
  ['with weights, scores run from 0 to 100', 'з вагами оцінки йдуть від 0 до 100'],
  // Any format
  ['issue "{}": {}', 'питання «{}»: {}'],
  ['issue "{}" has no values', 'питання «{}» не має значень'],
  [
    'issue "{}" has no bounds, or the upper one below the lower',
    'питання «{}» не має меж, або верхня нижча за нижню',
  ],
  [
    'issue "{}" counts in whole numbers and its bounds are none',
    'питання «{}» рахує цілими числами, а його межі не цілі',
  ],
  ['its reservation is not a number', 'його резервне значення не є числом'],
  ['its discount is not above 0 and at most 1', 'його знецінення не більше за 0 або перевищує 1'],
  [
    'a rectangle has a bound or weight that is not a number',
    'прямокутник має межу або вагу, що не є числом',
  ],
  ['the weight of issue "{}" is not a number', 'вага питання «{}» не є числом'],
  [
    'what issue "{}" is worth is not a number somewhere',
    'цінність питання «{}» подекуди не є числом',
  ],
  ['not read: {}', 'не прочитано: {}'],
  // What a case makes of it
  [
    '{} real issues: each is cut into 100 steps (one alone would be solved exactly)',
    'питань із дійсними числами: {}; кожне поділено на 100 кроків (одне таке питання розв’язали б точно)',
  ],
  [
    'discount {}: a case has no clock of its own. The reservation {} is kept',
    'знецінення {}: справа не має власного годинника. Резервне значення {} збережено',
  ],
  [
    'deals worth more than 1 are not cut at 1 (the best is worth {}): counts of what beats no deal are the same, efficient deals and points near the top may differ',
    'угоди, варті понад 1, не обрізано до 1 (найкраща варта {}): скільки угод кращі за відсутність угоди, те саме, а ефективні угоди й точки біля верху можуть відрізнятися',
  ],
  [
    'deals worth more than 1 are cut at 1, as in GENIUS: {}, each by a condition of its own',
    'угоди, варті понад 1, обрізано до 1, як у GENIUS: {}, кожну власною умовою',
  ],
  [
    'rectangles combined by {} have no form in a case',
    'прямокутники, поєднані через {}, у справі записати не можна',
  ],
  [
    'deals whose rectangles pay more than maxutility together are not cut at 1: counts of what beats no deal are the same, efficient deals and points near the top may differ',
    'угоди, чиї прямокутники разом дають більше за maxutility, не обрізано до 1: скільки угод кращі за відсутність угоди, те саме, а ефективні угоди й точки біля верху можуть відрізнятися',
  ],
  [
    '{}: more than {} whole numbers become one span, fractions included',
    '{}: понад {} цілих чисел стають одним проміжком, разом із дробами',
  ],
  [
    'hyper-rectangles over issue "{}", of more than {} whole numbers, would have to be written number by number',
    'гіперпрямокутники над питанням «{}», де понад {} цілих чисел, довелося б писати число за числом',
  ],
  // NegMAS
  [
    'neither an outcome space nor a utility function',
    'це ні простір виходів, ні функція корисності',
  ],
  ['no outcome space among the files', 'серед файлів немає простору виходів'],
  ['no utility function among the files', 'серед файлів немає функції корисності'],
  [
    'its reserved value is −inf: nothing says what no deal is worth to this party. Write reserved_value',
    'його резервне значення −inf: ніщо не каже, чого варта для цієї сторони відсутність угоди. Напишіть reserved_value',
  ],
  [
    'the wrapper has no reserved value: the {} inside is kept',
    'обгортка не має резервного значення: збережено внутрішнє {}',
  ],
  ['"{}" is not a LinearAdditiveUtilityFunction', '«{}» — це не LinearAdditiveUtilityFunction'],
  [
    'its weights and values are not one for each of the {} issues',
    'його ваг і значень не по одному на кожне з питань (їх {})',
  ],
  [
    '"{}" of issue "{}" has no value: it counts nothing',
    '«{}» питання «{}» не має цінності: воно нічого не додає',
  ],
  [
    '"{}" is not a table of values, and only a TableFun is read',
    '«{}» — не таблиця значень, а читається лише TableFun',
  ],
  ['issue "{}" has no list of values', 'питання «{}» не має списку значень'],
  [
    'issue "{}" is a {}: a range, and no list of values',
    'питання «{}» має тип {}: це діапазон, а не список значень',
  ],
  // GeniusWeb
  ['not JSON ({})', 'це не JSON ({})'],
  ['not a domain or profile', 'це ні домен, ні профіль'],
  [
    '"{}" is neither a domain nor a linear additive profile',
    '«{}» — ні домен, ні лінійний адитивний профіль',
  ],
  [
    '"{}" says which bids are better, not what they are worth: only LinearAdditiveUtilitySpace is read',
    '«{}» каже, які пропозиції кращі, а не скільки вони варті: читається лише LinearAdditiveUtilitySpace',
  ],
  ['no domain with issues among the files', 'серед файлів немає домену з питаннями'],
  [
    'no LinearAdditiveUtilitySpace among the files',
    'серед файлів немає LinearAdditiveUtilitySpace',
  ],
  [
    '"{}" of issue "{}" has no utility: it counts nothing',
    '«{}» питання «{}» не має корисності: воно нічого не додає',
  ],
  [
    'no reservation bid: no deal is worth 0, the worst utility',
    'немає резервної пропозиції: відсутність угоди варта 0, найгіршої корисності',
  ],
  [
    'the reservation bid says nothing known about "{}"',
    'резервна пропозиція не каже нічого відомого про «{}»',
  ],
  ['the reservation bid is worth {}', 'резервна пропозиція варта {}'],
  [
    'neither discreteutils nor numberutils say what its values are worth',
    'ні discreteutils, ні numberutils не кажуть, чого варті його значення',
  ],
  // GENIUS
  ['<{}> is neither a domain nor a profile', '<{}> — ні домен, ні профіль'],
  [
    'no <negotiation_template> and no <utility_space> among the files',
    'серед файлів немає ні <negotiation_template>, ні <utility_space>',
  ],
  [
    'a second domain: {} already is one. Import one folder at a time',
    'другий домен: {} уже ним є. Відкривайте по одній теці',
  ],
  ['a domain without a profile: nobody negotiates', 'домен без профілю: ніхто не веде переговорів'],
  [
    'no <negotiation_template>: the issues are taken from this profile',
    'немає <negotiation_template>: питання взято з цього профілю',
  ],
  ['a domain without issues', 'домен без питань'],
  ['{} issue, {}', 'питань: {}; {}'],
  ['{} issues, {}', 'питань: {}; {}'],
  ['{} party', 'сторін: {}'],
  ['{} parties', 'сторін: {}'],
  ['issue "{}" has no bounds', 'питання «{}» не має меж'],
  [
    'issue "{}" lists "{}" twice: the first stands in the domain',
    'питання «{}» називає «{}» двічі: у домені лишається перше',
  ],
  [
    'ranked items with constraints (<rules>) are not read yet',
    'упорядковані елементи з обмеженнями (<rules>) ще не читаються',
  ],
  [
    'discount {} is outside (0, 1] and means none, as in GENIUS',
    'знецінення {} поза (0, 1] і означає його відсутність, як у GENIUS',
  ],
  [
    'discount {}, kept with the reservation {}',
    'знецінення {}, збережене разом із резервним значенням {}',
  ],
  [
    'issue "{}" is not in this profile: it counts nothing',
    'питання «{}» немає в цьому профілі: воно нічого не додає',
  ],
  ['issue "{}" has no weight: it counts nothing', 'питання «{}» не має ваги: воно нічого не додає'],
  [
    '"{}" of issue "{}" has no evaluation: it counts nothing',
    '«{}» питання «{}» не має оцінки: воно нічого не додає',
  ],
  ['weights sum to {} and are used as written', 'сума ваг — {}, їх узято, як написано'],
  [
    'hyper-rectangles without a maxutility above 0 cannot be put on [0, 1]',
    'гіперпрямокутники без maxutility понад 0 не можна покласти на [0, 1]',
  ],
  ['this is not XML: it does not begin with "<"', 'це не XML: він не починається з «<»'],
  [
    'it declares a document type or entities, which are not followed',
    'він оголошує тип документа або сутності, яких тут не виконують',
  ],
  [
    'a rectangle bounds issue {}, which is not there',
    'прямокутник обмежує питання {}, якого тут немає',
  ],
  ['one rectangle mixes INCLUDES and EXCLUDES', 'один прямокутник змішує INCLUDES і EXCLUDES'],
  ['a rectangle pays no utility', 'прямокутник не дає корисності'],
  ['aggregation "{}" is not sum, min or max', 'поєднання «{}» — не sum, min чи max'],
  ['it holds no element', 'у ньому немає жодного елемента'],
  ['line {}: {}', 'рядок {}: {}'],
  ['it has a weight but no evaluator', 'має вагу, але не має оцінювача'],
  [
    'its linear evaluator lacks a slope and an offset',
    'його лінійному оцінювачу бракує нахилу й зсуву',
  ],
  [
    'its triangle is not written low, high, top',
    'його трикутник не записано як низ, верх, вершина',
  ],
  [
    'its evaluator "{}" is not linear, constant or triangular',
    'його оцінювач «{}» не лінійний, не сталий і не трикутний',
  ],
]

const patterns = said.map(([english, ukrainian]) => {
  const words = english.split('{}').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [new RegExp(`^${words.join('([\\s\\S]+?)')}$`), ukrainian] as const
})

/** What a reader said, in Ukrainian; as it was said where nobody has put it into words yet. */
export function readerSaysInUkrainian(text: string): string {
  for (const [pattern, ukrainian] of patterns) {
    const found = pattern.exec(text)
    if (!found) continue
    let slot = 0
    return ukrainian.replace(/\{\}/g, () => readerSaysInUkrainian(found[++slot]!))
  }
  return text
}
