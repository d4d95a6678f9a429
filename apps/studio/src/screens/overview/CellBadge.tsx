import { fourCells } from '@parley/charts'
import type { VerdictAnswer } from '@parley/model'
import { cellLine, chanceOrYesNo, isCertainByConstruction, toText } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { Picture } from '../../widgets/Picture.tsx'
import { useFigureOptions } from '../../widgets/useFigureOptions.ts'

/** Does a zone exist, and do the sides see one: the four answers with their chances. */
export function CellBadge({ answer }: Readonly<{ answer: VerdictAnswer }>): ReactNode {
  const { t, manner } = useWords()
  const options = useFigureOptions()
  return (
    <Picture
      maximum={640}
      draw={width =>
        fourCells(answer.cells, {
          ...options,
          width,
          current: answer.cell,
          chance: chance => toText(chanceOrYesNo(manner, chance, isCertainByConstruction(answer))),
          title: t('overview.cells'),
          description: toText(cellLine(answer, manner)),
        })
      }
    />
  )
}
