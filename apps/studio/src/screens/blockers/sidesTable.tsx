import type { BlockersAnswer, Case } from '@parley/model'
import {
  concessionPhrase,
  isCertainByConstruction,
  joined,
  numberOrYesNo,
  partyName,
  quantity,
  scaleOf,
  toText,
  unitOf,
} from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { type TableCell, type TableData, textCell } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Sides as rows, who accepts least often first: what each gains, whether it blocks, and what one term would do. */
export function sidesTable(given: Case, answer: BlockersAnswer, { t, manner }: Words): TableData {
  const { language } = manner
  const columns = [
    { name: t('table.party') },
    { name: t('blockers.role') },
    { name: t('blockers.gain'), isNumber: true },
    { name: t('noDeal.low'), isNumber: true },
    { name: t('noDeal.high'), isNumber: true },
    { name: t('blockers.accepts'), isNumber: true },
    { name: t('blockers.blocks') },
    { name: t('deal.redLines') },
    { name: t('blockers.takes') },
  ]
  const rows = [...answer.sides]
    .sort((a, b) => a.accepts - b.accepts)
    .map(of => {
      const name = partyName(given, of.party)
      const unit = unitOf(scaleOf(given, of.party))
      const amount = (value: number): TableCell => ({
        shown: <Says of={quantity(language, value, unit)} />,
        value,
      })
      const takes = joined(
        of.concessions.map(one => concessionPhrase(given, answer, of, one, manner)),
        language.lists.clauses,
      )
      return {
        key: `${of.party} ${of.role}`,
        cells: [
          { shown: <Says of={name} />, value: toText(name) },
          textCell(t('blockers.roleIs', { role: of.role })),
          amount(of.gain.median),
          amount(of.gain.low),
          amount(of.gain.high),
          {
            shown: <Says of={numberOrYesNo(manner, of.accepts, isCertainByConstruction(answer))} />,
            value: of.accepts,
          },
          textCell(of.blocks ? t('blockers.isBlocking') : ''),
          textCell(of.redLines.join('; ')),
          { shown: <Says of={takes} />, value: toText(takes) },
        ],
      }
    })
  return { columns, rows }
}
