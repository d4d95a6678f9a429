import type { Case, MoveReading, MovesAnswer } from '@parley/model'
import {
  formatShort,
  helpsInPhrase,
  isCertainByConstruction,
  lagPhrase,
  likelyCell,
  numberOrYesNo,
  outcomeCell,
  type Phrase,
  partyNames,
  toText,
  worstView,
} from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { type TableCell, type TableData, textCell } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/**
 * Moves as rows: both chances as likely as the move is and if it works, what it takes, and where it does least; a yes or
 * a no where nothing is uncertain, but a chance of a move that may fail.
 */
export function movesTable(
  given: Case,
  answer: MovesAnswer,
  moves: readonly MoveReading[],
  { t, phrase, manner }: Words,
): TableData {
  const { language } = manner
  const isCertain = isCertainByConstruction(answer)
  const said = (of: number): Phrase =>
    numberOrYesNo(manner, of, isCertain && (of === 0 || of === 1), 1)
  const likely = (of: MoveReading, what: 'exists' | 'recognised'): TableCell => ({
    shown: <Says of={likelyCell(manner, answer, of, what)} />,
    value: of.asLikely[what].chance,
  })
  const sure = (of: MoveReading, what: 'exists' | 'recognised'): TableCell => ({
    shown: <Says of={outcomeCell(manner, of.ifItWorks[what], isCertain)} />,
    value: of.ifItWorks[what].chance,
  })
  const columns = [
    { name: t('moves.move') },
    { name: t('moves.by') },
    { name: t('moves.exists'), isNumber: true },
    { name: t('moves.existsSure'), isNumber: true },
    { name: t('moves.recognised'), isNumber: true },
    { name: t('moves.recognisedSure'), isNumber: true },
    { name: t('moves.cost'), isNumber: true },
    { name: t('moves.takes') },
    { name: t('moves.reversible') },
    { name: t('moves.helpsIn') },
    { name: t('moves.worst') },
  ]
  const rows = moves.map(of => {
    const name = of.names.join(' + ')
    const by = partyNames(given, language, of.by)
    const lag = lagPhrase(of, manner) ?? []
    const worst = worstView(of)
    const least = worst
      ? phrase('moves.worstCell', {
          school: worst.school === null ? t('top.asWritten') : [{ name: worst.name }],
          before: said(worst.exists.before),
          after: said(worst.exists.after),
        })
      : []
    return {
      key: of.moves.join('+'),
      cells: [
        { shown: <bdi>{name}</bdi>, value: name },
        { shown: <Says of={by} />, value: toText(by) },
        likely(of, 'exists'),
        sure(of, 'exists'),
        likely(of, 'recognised'),
        sure(of, 'recognised'),
        of.cost
          ? { shown: formatShort(language, of.cost.median, 2), value: of.cost.median }
          : textCell(''),
        { shown: <Says of={lag} />, value: toText(lag) },
        textCell(
          of.isReversible === null
            ? ''
            : t('moves.isReversible', { is: of.isReversible ? 'yes' : 'no' }),
        ),
        textCell(toText(helpsInPhrase(of, manner))),
        { shown: <Says of={least} />, value: toText(least) },
      ],
    }
  })
  return { columns, rows }
}
