import type { backtest as asked } from '../messages/backtest.ts'

export const backtest: Readonly<Record<keyof typeof asked, string>> = {
  'backtest.finding':
    'On wars after the years it was set on, readiness {hasSimple, select, yes {ranks better than every simple predictor} other {does not rank better than every simple predictor}} {hasBase, select, yes {{hasSimple, select, yes {and gives better chances than the base rate} other {, though its chances are better than the base rate}}} other {{hasSimple, select, yes {, but its chances are no better than the base rate} other {and its chances are no better than the base rate}}}}.',
  'backtest.half':
    '{isUnclear, select, yes {Its interval, {low} to {high}, holds 0.5: on these wars it cannot be told from a coin.} other {Its interval, {low} to {high}, leaves 0.5 out.}}',
  'backtest.data':
    'Test: {count} conflict-years, {from} to {to}, of which {events} ended by agreement or ceasefire in the year after. Set on {trainCount} conflict-years, {trainFrom} to {trainTo}.',
  'backtest.readiness': 'Readiness (0 to 4 signs)',
  'backtest.base': 'Base rate',
  'backtest.simple':
    '{name, select, few-deaths {Few deaths this year} long-war {A long war} other {An agreement this year}}',
  'backtest.interval': '{low} to {high}',
  'backtest.signs': '{number} of 4',
  'backtest.battles':
    'Of {decided} wars that one side won with more battles won by one side than by the other, the winner of more battles won {matches}. Exceptions: {exceptions}.{hasEven, select, yes { Left out, with as many won as lost: {even}.} other {}}',
  'backtest.donbas':
    'Deaths in the three months before and after the month of an agreement: Minsk I {beforeOne} and {afterOne}; Minsk II {beforeTwo} and {afterTwo}. An illustration, not a proof: the first did not last.',
  'backtest.credit':
    'Data: UCDP (CC BY 4.0), Correlates of War, CDB90 (ODC-By). The definition was fixed before it was scored, and nothing is fitted.',
  'label.predictor': 'Predictor',
  'label.auc': 'AUC',
  'label.interval': '95% interval',
  'label.brier': 'Brier',
  'label.calibration': 'Calibration on the test years',
  'label.given': 'Given',
  'label.happened': 'Happened',
  'label.rows': 'Rows',
  'label.battles': 'Battles and winners',
  'label.donbas': 'Donbas, as an illustration',
}
