import type { Case, DealsAnswer } from '@parley/model'
import {
  dealPhrase,
  formatNumber,
  isCertainByConstruction,
  numberOrYesNo,
  partyName,
  quantity,
  scaleOf,
  toText,
  unitOf,
} from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import type { TableCell, TableData } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'

/** Rows that are laid out at once; a page of thousands of rows stops answering. */
const MOST_ROWS = 200

/** The deals as rows, best smallest gain first: what each side gains, and how likely all accept, through whose eyes. */
export function dealsTable(
  given: Case,
  answer: DealsAnswer,
  { t, manner }: Words,
  selected: string,
): TableData {
  const { language } = manner
  const [analyst] = answer.views
  const seen = answer.views.filter(view => view.view !== 'own')
  const rowsOf = seen.map(view => new Map(view.rows.map(row => [row.deal.id, row])))
  const columns = [
    { name: t('deals.deal') },
    ...answer.deciders.map(party => ({
      name: t('deals.gainOf', { party: partyName(given, party) }),
      isNumber: true,
    })),
    ...seen.map(view => ({
      name:
        view.view === 'analyst'
          ? t('deals.accepted')
          : t('deals.acceptedAsSeenBy', { party: partyName(given, view.view as never) }),
      isNumber: true,
    })),
    { name: t('deals.frontier') },
    { name: t('deal.redLines') },
  ]
  const rows = (analyst?.rows ?? []).slice(0, MOST_ROWS).map(row => {
    const id = `deal:${row.deal.id}`
    const name = dealPhrase(given, language, row.deal)
    const chances = rowsOf.map((rows): TableCell => {
      const chance = rows.get(row.deal.id)?.acceptedBy
      return chance === undefined
        ? { shown: '', value: null }
        : {
            shown: <Says of={numberOrYesNo(manner, chance, isCertainByConstruction(answer), 1)} />,
            value: chance,
          }
    })
    return {
      key: row.deal.id,
      isSelected: id === selected,
      onSelect: () => setQuery({ sel: id }),
      cells: [
        { shown: <Says of={name} />, value: toText(name) },
        ...answer.deciders.map((party, i): TableCell => {
          const gain = row.gains[i]!.median
          const unit = unitOf(scaleOf(given, party))
          const sign = gain > 0 ? '+' : ''
          return {
            shown: (
              <>
                {sign}
                <Says
                  of={
                    unit === '' ? [formatNumber(language, gain, 0)] : quantity(language, gain, unit)
                  }
                />
              </>
            ),
            value: gain,
          }
        }),
        ...chances,
        {
          shown: row.isOnFrontier ? t('deals.onFrontier') : '',
          value: row.isOnFrontier ? 'yes' : 'no',
        },
        {
          shown: row.redLinesCrossed.map(of => of.line).join('; '),
          value: row.redLinesCrossed.map(of => of.line).join('; '),
        },
      ],
    }
  })
  return { columns, rows }
}
