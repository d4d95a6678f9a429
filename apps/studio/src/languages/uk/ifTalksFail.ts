import type { ifTalksFail as en } from '../en/ifTalksFail.ts'

export const ifTalksFail: Partial<Record<keyof typeof en, string>> = {
  'screen.ifTalksFail': 'Якщо переговори проваляться',
  'noDeal.title': 'Чого варта відсутність угоди для кожної сторони і які угоди кращі за неї',
  'noDeal.reading':
    'Кожна сторона на власній шкалі: з чим вона житиме за нашою оцінкою і за своєю; угоди — риски. Ніколи не порівнюйте сторони між собою.',
  'noDeal.worth': 'Цінність відсутності угоди',
  'noDeal.low': 'Низьке',
  'noDeal.high': 'Високе',
  'noDeal.question':
    'Що буде, якщо згоди не досягнуть? Не те, на що сподівається {party}, а те, з чим доведеться жити.',
  'noDeal.storyStep': 'записати, що робить сторона {party}, якщо переговори проваляться',
  'noDeal.storyHint': 'Одне-два речення.',
  'noDeal.sum': 'Варте для неї, на її власній шкалі:',
  'noDeal.best': 'найкраще у {share} випробувань',
  'noDeal.whatIf': 'А якби воно було варте більше чи менше?',
  'noDeal.ranked': 'Цей курс має місце в рейтингу, але не число.',
  'noDeal.chance': 'Імовірність',
  'noDeal.worthOf': 'Цінність',
  'noDeal.cost': 'Ціна цього курсу',
}
