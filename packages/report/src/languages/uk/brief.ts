import type { brief as asked } from '../messages/brief.ts'

export const brief: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'brief.kicker': 'Аналіз переговорів',
  'brief.status': 'Станом на {date}',
  'brief.published': 'Оприлюднено: {date}',
  'brief.by': 'Автори: {authors}',
  'brief.preparedWith': 'Підготовлено в Parley',
  'brief.judgements': 'Головні висновки',
  'brief.lead.exists': 'Що існує.',
  'brief.lead.seen': 'Що бачать сторони.',
  'brief.lead.blocks': '{isOpen, select, yes {Де найтісніше.} other {Що стоїть на заваді.}}',
  'brief.lead.follows': 'Що з цього випливає.',
  'brief.lead.rests': 'На чому це тримається.',
  'brief.exists': '{chanceThat} зона можливої угоди існує.',
  'brief.margin':
    'за найближчої щоразу угоди запас, у балах тієї сторони, яка виграє найменше, — {margin}; нижче за нуль зони немає.',
  'brief.marginInUnit':
    'за найближчої щоразу угоди найменший виграш порівняно з відсутністю угоди — {margin}; нижче за нуль зони немає.',
  'brief.recognised':
    '{chanceThat} кожна сторона, за власними переконаннями, її бачить. Із чотирьох станів найімовірніший — «{cell}» ({number}): {meaning}.',
  'brief.state': 'стан — «{cell}»: {meaning}.',
  'brief.classes': 'висновок тримається на параметрах ({number}): {classes}.',
  'brief.classCount': '{count} — {class}',
  'brief.confidence': 'Впевненість',
  'brief.assumptions': 'Припущення, на яких тримається цей висновок',
  'brief.assumptionsIntro':
    'Параметри з найбільшим впливом, кожен зі значенням, за якого він сам змінив би висновок. Змініть його у файлі справи, обчисліть знову — і висновок перепишеться.',
  'brief.assumption': 'Припущення',
  'brief.ourValue': 'Наше значення (діапазон)',
  'brief.class': 'Клас',
  'brief.source': 'Джерело',
  'brief.flips': 'Висновок зміниться, якщо\u2026',
  'brief.effect': 'Відповідь зсувається',
  'brief.effectValue': 'від {low} до {high}',
  'brief.noSource': 'немає',
  'brief.placeholder': 'тимчасове значення',
  'brief.others':
    '{count, plural, =0 {Інших змінних параметрів немає.} one {Ще # параметр зсуває її слабше, на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} few {Ще # параметри зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} many {Ще # параметрів зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.} other {Ще # параметра зсувають її слабше, кожен на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}}: {names}.}}',
  'brief.othersMany':
    'Решта ({count}) зсуває її слабше, на {most, plural, =0 {менш ніж 1 в. п.} other {щонайбільше # в. п.}} кожен; серед них {names}.',
  'brief.unvaried':
    '{count, plural, one {ще # параметр не має діапазону, його не змінювали} few {ще # параметри не мають діапазону, їх не змінювали} many {ще # параметрів не мають діапазону, їх не змінювали} other {ще # параметра не мають діапазону, їх не змінювали}}.',
  'brief.noDrivers': 'Що визначає висновок, для цього аналізу не обчислено.',
  'brief.nothingVaries': 'Жоден параметр цієї справи не має діапазону, тому жодного не змінювали.',
  'brief.deals': 'Найближчі угоди',
  'brief.nearestShare': 'найближча з усіх{isAlways, select, yes {} other { у {share} випробувань}}',
  'brief.design': 'Угода, яку варто запропонувати',
  'brief.designNote':
    'Це пропозиції на середніх значеннях, а не прогнози. Виграші — в одиницях кожної сторони окремо; їх ніколи не можна додавати.',
  'brief.term': 'Умова-парі',
  'brief.alternatives': 'Розглянуті альтернативи',
  'brief.noAlternatives':
    'Суперницької школи в цій справі не змодельовано. Що сказав би інший аналітик, не з’ясовано.',
  'brief.schoolBy': 'Припущення: {by}.',
  'brief.differsOn': 'Розбіжності:',
  'brief.differsMore':
    'ще {count, plural, one {# параметр} few {# параметри} many {# параметрів} other {# параметра}}',
  'brief.differs': '{input}, {written} (тут {ours})',
  'brief.objections': 'Що заперечила б кожна сторона',
  'brief.asItSays': 'Як сказала б сторона {party}: {perspective}',
  'brief.noPerspective':
    'Як розповіла б про це сторона {party}, не написано, тож ніхто не перевірив, чи це не наше власне відображення.',
  'brief.noDeal': 'Якщо переговори проваляться',
  'brief.noDealWorth': 'Варте для неї, на її власній шкалі: {worth}.',
  'brief.mind': 'Що змінило б нашу думку',
  'brief.mindIntro':
    '{turns, select, open {{output, select, recognised {кожна сторона радше бачила б зону, ніж ні,} other {зона радше існувала б, ніж ні,}}} other {{output, select, recognised {радше так, ніж ні: якась сторона не бачила б зони,} other {радше так, ніж ні: зони не існувало б,}}}} якби змінилося будь-що одне з цього:',
  'brief.mindInput': 'Параметр',
  'brief.mindNow': 'Зараз',
  'brief.mindTurns': 'Змінює висновок',
  'brief.quote': 'Як цитувати цей аналіз',
  'brief.quoteNote':
    'Число з цієї сторінки нічого не означає без своєї умови, дати й версії. Будь ласка, цитуйте все разом.',
  'brief.method': 'Метод',
  'brief.methodText':
    'Зона можливої угоди існує, коли якась угода цінніша за її відсутність для кожної сторони, чия згода потрібна. Угода — це один варіант з кожного питання; її цінність для сторони лежить на власній шкалі цієї сторони і ніколи не порівнюється з чужою. Відсутність угоди варта стільки, скільки найкращий із курсів дій сторони, а кожен курс — це лотерея зі сценаріїв. Кожен невизначений параметр у своєму діапазоні розіграно стільки разів: {draws}; імовірність — це частка випробувань, у яких твердження справджується, передана словами {bands}. Ті самі випробування служать кожному погляду й кожній школі, тож різниці походять лише з переконань і припущень. Власний погляд кожної сторони — це те саме запитання з її власними переконаннями. Тут нічого не сказано про те, чи угоду, яка існує, знайдуть і укладуть.',
  'brief.reproduce': 'Щоб відтворити:',
  'brief.sources': 'Джерела',
  'brief.sourceUse':
    '{count, plural, one {# параметр} few {# параметри} many {# параметрів} other {# параметра}}: {class}',
  'brief.unused': 'у справі на нього ніщо не посилається',
  'brief.citedBeside': 'наведено для угоди, правила, лінії або школи',
  'brief.legend': 'Класи:',
  'brief.classMeaning':
    '{class, select, stated {це каже джерело} inferred {наше прочитання джерела} elicited {відповідь експерта} other {лише наше}}',
  'brief.cite': 'Посилання на цей аналіз',
  'brief.citePlain':
    '{hasAuthors, select, yes {{authors}. } other {}}{title}. {hasPublisher, select, yes {{publisher}. } other {}}{hasPublished, select, yes {{published}. } other {}}Станом на {asOf}. Справа {hash}, рушій {engine}, зерно {seed}, випробувань: {draws}.',
  'brief.notes': 'Що треба знати про ці числа',
  'brief.footer': '{title} \u00b7 станом на {date} \u00b7 справа {hash}',
}
