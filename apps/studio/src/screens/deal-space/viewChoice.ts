import type { PanelView } from '@parley/charts'
import type { Case, DealsAnswer, VerdictAnswer } from '@parley/model'
import { labelledReadings, type Manner, type Phrase } from '@parley/report'

/** One pair of eyes a deal space can be seen through, with its verdict in words. */
export type Eyes = Readonly<{ view: PanelView; title: Phrase; chance: Phrase; isHollow: boolean }>

/** As it is, then as each side sees it. */
export function eyesOf(
  given: Case,
  answer: DealsAnswer,
  verdict: VerdictAnswer,
  analystName: string,
  manner: Manner,
): readonly Eyes[] {
  return labelledReadings(given, verdict, manner).flatMap(reading => {
    const view =
      reading.of === 'exists' ? 'analyst' : reading.of === 'recognised' ? null : reading.of
    if (view === null || !answer.views.some(of => of.view === view)) return []
    return [
      {
        view,
        title: view === 'analyst' ? [analystName] : reading.label,
        chance: reading.chance,
        isHollow: reading.isHollow,
      },
    ]
  })
}
