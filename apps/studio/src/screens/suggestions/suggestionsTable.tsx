import type { Case, DesignAnswer } from '@parley/model'
import {
  dealPhrase,
  isCertainByConstruction,
  numberOrYesNo,
  partyName,
  signedGain,
  toText,
} from '@parley/report'
import type { Words } from '../../languages/words.ts'
import { setQuery } from '../../route/route.ts'
import type { TableData } from '../../widgets/DataTable.tsx'
import { Says } from '../../widgets/Says.tsx'
import { suggestedDeals } from './suggestedDeals.ts'

/** Suggested deals and drafts as rows: what each gains every side at the central values, and how often all accept. */
export function suggestionsTable(
  given: Case,
  answer: DesignAnswer,
  { t, manner }: Words,
): TableData {
  const { language } = manner
  const columns = [
    { name: t('deals.deal') },
    ...answer.deciders.map(party => ({
      name: t('deals.gainOf', { party: partyName(given, party) }),
      isNumber: true,
    })),
    { name: t('deals.accepted'), isNumber: true },
    { name: t('deal.redLines') },
  ]
  const rows = suggestedDeals(answer).map(of => {
    const name = dealPhrase(given, language, of.deal)
    const lines = of.redLinesCrossed.map(({ line }) => line).join('; ')
    return {
      key: of.deal.id,
      onSelect: () => setQuery({ sel: `deal:${of.deal.id}` }),
      cells: [
        { shown: <Says of={name} />, value: toText(name) },
        ...answer.deciders.map((party, i) => ({
          shown: <Says of={signedGain(given, language, party, of.gains[i]!)} />,
          value: of.gains[i]!,
        })),
        {
          shown: (
            <Says of={numberOrYesNo(manner, of.acceptedBy, isCertainByConstruction(answer))} />
          ),
          value: of.acceptedBy,
        },
        { shown: <bdi>{lines}</bdi>, value: lines },
      ],
    }
  })
  return { columns, rows }
}
