import type { stability as en } from '../en/stability.ts'

export const stability: Partial<Record<keyof typeof en, string>> = {
  'screen.stability': 'Стійкість',
  'stability.lead':
    'Кожна сторона може сама змінити те, що тримає. Стан тримається, коли ніхто з тих, хто міг би його покинути, цього не зробив би, зважаючи на те, як далеко він дивиться.',
  'stability.treeReading':
    'Кожна рамка — стан, який хтось волів би мати. Товста лінія — крок, який зробили б; переривчаста — такий, від якого втримують відповіді під ним.',
  'stability.step': 'Крок',
  'stability.who': 'Хто',
  'stability.to': 'Куди',
  'stability.said': 'Що про це сказано',
  'stability.ahead': 'Як далеко дивиться кожна',
  'stability.asOne': 'Діють разом',
  'stability.computing': 'Перебираємо стани …',
  'stability.showMore': 'Показати більше',
  'stability.reading': 'Натисніть стан, щоб побачити, чому він тримається чи ні.',
}
