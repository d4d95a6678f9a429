import type { CompareAnswer, SchoolId } from '@parley/model'
import { strongestRival } from '@parley/report'
import type { ReactNode } from 'react'
import { useAnswer } from '../../engine/useAnswer.ts'
import { useWords } from '../../languages/words.ts'
import { setQuery, useQuery } from '../../route/route.ts'
import { Changed, MeasureChoice } from './Changed.tsx'

/** In the address, for the case as written. */
const WRITTEN = 'written'

/** From any one to any other: the change in judgement, what accounts for it, and the smallest sets that turn it. */
export function Between({ answer: compare }: Readonly<{ answer: CompareAnswer }>): ReactNode {
  const { t } = useWords()
  const [fromKey, toKey] = [useQuery('from'), useQuery('to')]
  const schoolOf = (key: string): SchoolId | null | undefined =>
    key === WRITTEN
      ? null
      : (compare.columns.find(of => of.school === key)?.school as SchoolId | undefined)
  const from = schoolOf(fromKey) ?? null
  const rival = strongestRival(compare, from)?.school ?? null
  const asTo = schoolOf(toKey)
  const to = asTo === undefined || asTo === from ? rival : asTo
  const shown = useAnswer('change', { between: { kind: 'schools', from, to } })
  const pick = (end: 'from' | 'to', value: string): void =>
    setQuery({
      from: from ?? WRITTEN,
      to: to ?? WRITTEN,
      ...(end === 'from' && value === (to ?? WRITTEN) ? { to: from ?? WRITTEN } : {}),
      ...(end === 'to' && value === (from ?? WRITTEN) ? { from: to ?? WRITTEN } : {}),
      [end]: value,
    })
  return (
    <>
      <div className="row pick">
        {(['from', 'to'] as const).map(end => (
          <label key={end} className="row">
            {t(`compare.${end}`)}
            <select
              value={(end === 'from' ? from : to) ?? WRITTEN}
              onChange={event => pick(end, event.target.value)}
            >
              {compare.columns.map(of => (
                <option key={of.school ?? WRITTEN} value={of.school ?? WRITTEN}>
                  {of.school === null ? t('top.asWritten') : of.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <MeasureChoice />
      </div>
      <Changed shown={shown} pairOf={({ given }) => ({ from: given, to: given })} />
    </>
  )
}
