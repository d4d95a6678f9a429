import type { Case, MoveReading } from '@parley/model'
import {
  chanceNumber,
  formatShort,
  helpsInPhrase,
  lagPhrase,
  partyNames,
  toText,
  worstView,
} from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { type TableCell, type TableData, textCell } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Moves as rows: both chances as likely as the move is and if it works, what it takes, and where it does least. */
export function movesTable(
  given: Case,
  moves: readonly MoveReading[],
  { t, phrase, manner }: Words,
): TableData {
  const { language } = manner
  const chance = (of: number): TableCell => ({ shown: chanceNumber(language, of, 1), value: of })
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
          before: chanceNumber(language, worst.exists.before, 1),
          after: chanceNumber(language, worst.exists.after, 1),
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
