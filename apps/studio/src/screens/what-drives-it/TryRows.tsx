import type { DriverOutput } from '@parley/model'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { TryValue } from '../../widgets/TryValue.tsx'
import { ordered, orders } from './order.ts'

/** How many inputs have a field to try another value in. */
const ROWS = 6

/** The first drivers of the case as it is written, each to be tried: while something is, the rows stay as they were. */
export function TryRows({ output }: Readonly<{ output: DriverOutput }>): ReactNode {
  const { t } = useWords()
  const { answer, asked } = useAnswer('drivers', { output }, 'written')
  const sort = useQuery('sort')
  if (!answer || !asked) return null
  const by = orders.find(of => of === sort) ?? 'swing'
  return (
    <section className="card">
      <h2>{t('drivers.try')}</h2>
      <div className="try-rows">
        {ordered(asked.given, answer, by)
          .slice(0, ROWS)
          .map(driver => (
            <TryValue key={driver.path} driver={driver} />
          ))}
      </div>
    </section>
  )
}
