import type { backtest as asked } from '../messages/backtest.ts'

export const backtest: Readonly<Partial<Record<keyof typeof asked, string>>> = {
  'backtest.finding':
    'На війнах після років, за якими її задано, готовність {hasSimple, select, yes {впорядковує краще за кожен простий показник} other {не впорядковує краще за кожен простий показник}} {hasBase, select, yes {{hasSimple, select, yes {і дає кращі ймовірності, ніж базова частота} other {, хоча її ймовірності кращі за базову частоту}}} other {{hasSimple, select, yes {, але її ймовірності не кращі за базову частоту} other {і її ймовірності не кращі за базову частоту}}}}.',
  'backtest.half':
    '{isUnclear, select, yes {Її інтервал, від {low} до {high}, містить 0,5: на цих війнах її не відрізнити від монети.} other {Її інтервал, від {low} до {high}, не містить 0,5.}}',
  'backtest.data':
    'Перевірка: конфлікто-років {count}, від {from} до {to}, з них {events} завершилися угодою або перемир’ям упродовж наступного року. Задано за {trainCount} конфлікто-роками, від {trainFrom} до {trainTo}.',
  'backtest.readiness': 'Готовність (від 0 до 4 ознак)',
  'backtest.base': 'Базова частота',
  'backtest.simple':
    '{name, select, few-deaths {Мало загиблих цього року} long-war {Довга війна} other {Угода цього року}}',
  'backtest.interval': 'від {low} до {high}',
  'backtest.signs': '{number} з 4',
  'backtest.battles':
    'Війн, у яких одна сторона перемогла й одна виграла більше битв, — {decided}; у {matches} з них перемогла та, що виграла більше битв. Винятки: {exceptions}.{hasEven, select, yes { Не враховано, бо виграних і програних порівну: {even}.} other {}}',
  'backtest.donbas':
    'Загиблі за три місяці до і після місяця угоди: Мінськ I — {beforeOne} і {afterOne}; Мінськ II — {beforeTwo} і {afterTwo}. Це ілюстрація, а не доказ: перша не втрималася.',
  'backtest.credit':
    'Дані: UCDP (CC BY 4.0), Correlates of War, CDB90 (ODC-By). Означення зафіксовано до оцінювання, і нічого не підігнано.',
  'label.predictor': 'Показник',
  'label.auc': 'AUC',
  'label.interval': 'Інтервал 95%',
  'label.brier': 'Брайєр',
  'label.calibration': 'Калібрування на роках перевірки',
  'label.given': 'Обіцяно',
  'label.happened': 'Сталося',
  'label.rows': 'Рядків',
  'label.battles': 'Битви та переможці',
  'label.donbas': 'Донбас, для ілюстрації',
}
