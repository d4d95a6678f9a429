import { dealTicks, noDealStrip } from '@parley/charts'
import {
  partyName,
  quantity,
  scaleName,
  scaleOf,
  spokenDeals,
  toText,
  unitOf,
} from '@parley/report'
import { type ReactNode, useMemo } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { Awaited } from '../../widgets/Awaited.tsx'
import { dealsAsk } from '../../widgets/DealCard.tsx'
import { Failed } from '../../widgets/Failed.tsx'
import { Figure } from '../../widgets/Figure.tsx'
import { Says } from '../../widgets/Says.tsx'
import { NoDealCard } from './NoDealCard.tsx'
import './if-talks-fail.css'

/** Values of one side to try: those that move the answer most. */
const TRIED = 2

/** What each side will live with if there is no agreement, and which deals beat that. */
export default function IfTalksFail(): ReactNode {
  const { t, phrase, manner } = useWords()
  const verdict = useAnswer('verdict', {})
  const deals = useAnswer('deals', dealsAsk)
  // Of the case as it is written: while a value is tried, its field stays where it is.
  const drivers = useAnswer('drivers', { output: 'exists' }, 'written')
  const spoken = useMemo(
    () => deals.answer && deals.asked && spokenDeals(deals.asked.given, deals.answer, manner),
    [deals.answer, deals.asked, manner],
  )
  const { answer, asked, failure } = verdict
  if (failure) return <Failed of={verdict} heading="screen.ifTalksFail" />
  if (!answer || !asked)
    return <Awaited of={verdict} words="verdict.computing" heading="screen.ifTalksFail" />
  const { given } = asked
  const { language } = manner
  const analyst = spoken?.views.find(view => view.view === 'analyst')
  const isRanked = answer.deciders.some(party => scaleOf(given, party).kind === 'places')
  return (
    <>
      <h1>{t('screen.ifTalksFail')}</h1>
      <Failed of={deals} />
      <Failed of={drivers} />
      {!isRanked && answer.noDeals.length > 0 && (
        <Figure
          name="no-deal"
          title={phrase('noDeal.title')}
          reading={phrase('noDeal.reading')}
          shown={verdict}
          run={answer.run}
          table={{
            columns: [
              { name: t('table.party') },
              { name: t('table.view') },
              { name: t('noDeal.worth'), isNumber: true },
              { name: t('noDeal.low'), isNumber: true },
              { name: t('noDeal.high'), isNumber: true },
            ],
            rows: answer.noDeals.map(of => {
              const party = toText(partyName(given, of.party))
              const view =
                of.view === 'analyst' ? t('view.analyst') : toText(partyName(given, of.view))
              const unit = unitOf(scaleOf(given, of.party))
              return {
                key: `${of.party} ${of.view}`,
                cells: [
                  { shown: <bdi>{party}</bdi>, value: party },
                  { shown: <bdi>{view}</bdi>, value: view },
                  {
                    shown: <Says of={quantity(language, of.worth.median, unit)} />,
                    value: of.worth.median,
                  },
                  {
                    shown: <Says of={quantity(language, of.worth.low, unit)} />,
                    value: of.worth.low,
                  },
                  {
                    shown: <Says of={quantity(language, of.worth.high, unit)} />,
                    value: of.worth.high,
                  },
                ],
              }
            }),
          }}
          draw={options =>
            noDealStrip(answer, {
              ...options,
              partyName: party => toText(partyName(given, party)),
              unitOf: party => scaleName(given, party, manner),
              ...(analyst ? { deals: dealTicks(analyst, answer, 4) } : {}),
            })
          }
        />
      )}
      <div className="sides no-deal-cards">
        {given.noDeal.map(of => (
          <NoDealCard
            key={of.party}
            of={of}
            given={given}
            reading={answer.noDeals.find(one => one.party === of.party && one.view === 'analyst')}
            drivers={(drivers.answer?.drivers ?? [])
              .filter(driver => driver.path.startsWith(`if_talks_fail.${of.party}.`))
              .slice(0, TRIED)}
          />
        ))}
      </div>
    </>
  )
}
