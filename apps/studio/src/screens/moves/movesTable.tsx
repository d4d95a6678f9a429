import type { Case, MoveReading } from '@parley/model'
import {
  formatShort,
  helpsInPhrase,
  lagPhrase,
  numberOrYesNo,
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
 * a no where nothing is uncertain.
 */
export function movesTable(
  given: Case,
  moves: readonly MoveReading[],
  isCertain: boolean,
  { t, phrase, manner }: Words,
): TableData {
  const { language } = manner
  const said = (of: number): Phrase => numberOrYesNo(manner, of, isCertain, 1)
  const chance = (of: number): TableCell => ({ shown: <Says of={said(of)} />, value: of })
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
        chance(of.asLikely.exists.chance),
        chance(of.ifItWorks.exists.chance),
        chance(of.asLikely.recognised.chance),
        chance(of.ifItWorks.recognised.chance),
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
