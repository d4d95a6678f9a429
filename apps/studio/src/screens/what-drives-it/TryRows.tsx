import type { Case, DriversAnswer } from '@parley/model'
import { type ReactNode, useState } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../../languages/words.ts'
import { useQuery } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { TryValue } from '../../widgets/TryValue.tsx'
import { ordered, orders } from './order.ts'

/** How many inputs have a field to try another value in. */
const ROWS = 6

/** The first drivers, each to be tried. While something is tried the rows stay as they were. */
export function TryRows({
  given,
  drivers,
}: Readonly<{ given: Case; drivers: DriversAnswer }>): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const isTrying = useStore(session.whatIfs, all => all.length > 0)
  const [kept, setKept] = useState(drivers)
  const sort = useQuery('sort')
  if (!isTrying && drivers !== kept) setKept(drivers)
  const by = orders.find(of => of === sort) ?? 'swing'
  return (
    <section className="card">
      <h2>{t('drivers.try')}</h2>
      <div className="try-rows">
        {ordered(given, kept, by)
          .slice(0, ROWS)
          .map(driver => (
            <TryValue key={driver.path} driver={driver} />
          ))}
      </div>
    </section>
  )
}
