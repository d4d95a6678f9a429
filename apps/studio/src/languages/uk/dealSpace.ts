import type { dealSpace as en } from '../en/dealSpace.ts'

export const dealSpace: Partial<Record<keyof typeof en, string>> = {
  'screen.dealSpace': 'Простір угод',
  'deals.computing': 'Розкладаємо угоди …',
  'deals.views': 'Чиїми очима',
  'deals.sideBySide': 'Поруч',
  'deals.exists': 'зона існує: {chance}',
  'deals.planesReading':
    'Кожна точка — угода: що вона дає кожній стороні порівняно з відсутністю угоди. Вище й праворуч від обох ліній обом краще. Точка заповнена тим більше, чим імовірніше, що її приймуть усі.',
  'deals.gainsReading':
    'Рядки — угоди, першою та, за якої найслабшій стороні найкраще; смуги починаються від відсутності угоди.',
  'deals.rangeTitle': 'Де кожна сторона встала б з-за столу',
  'deals.rangeReading':
    'Смуги показують, наскільки ми певні кожної межі відмови; зона лежить між ними.',
  'deals.keys':
    'Стрілки: наступна угода в той бік. Page down: наступна за якістю. F: уздовж межі ефективності. B: найкраща. Дужки: наступна панель. Enter: її картка.',
  'deals.marked': 'Позначена угода',
  'deals.best': 'Найкраща угода, яка є',
  'deals.deal': 'Угода',
  'deals.gainOf': 'Виграш: {party}',
  'deals.accepted': 'Приймуть усі, як є',
  'deals.acceptedAsSeenBy': 'Приймуть усі, очима сторони {party}',
  'deals.frontier': 'Межа ефективності',
  'deals.onFrontier': 'на ній',
  'deals.pair': 'По дві сторони:',
  'deals.pairTitle': '{first} та {second}, угода за угодою',
  'deals.walkAway': 'Межа відмови',
  'deals.accepts': 'Приймає',
  'deals.above': 'вище за неї',
  'deals.below': 'нижче за неї',
}
