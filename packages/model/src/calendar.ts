import { daysOf } from './days.ts'
import type { Dynamics, StepUnit } from './dynamics.ts'
import type { IsoDate } from './ids.ts'

const DAY_MS = 86_400_000

/** Days since 1970-01-01 of an ISO date. */
export function dayOf(date: IsoDate): number {
  const [year, month, day] = date.split('-').map(Number)
  return Math.round(Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / DAY_MS)
}

/**
 * Which step holds a date, counted from the step of `from`; negative before it.
 * Weeks and days count from `from` itself; months and quarters are those of the calendar; a round has no date.
 */
export function stepOf(date: IsoDate, from: IsoDate, unit: StepUnit): number {
  switch (unit) {
    case 'day':
      return dayOf(date) - dayOf(from)
    case 'week':
      return Math.floor((dayOf(date) - dayOf(from)) / 7)
    case 'month':
      return monthOf(date) - monthOf(from)
    case 'quarter':
      return Math.floor(monthOf(date) / 3) - Math.floor(monthOf(from) / 3)
    case 'round':
      return 0
    default:
      throw new Error(`stepOf: no such step ${unit satisfies never}`)
  }
}

/** The label of a step: its first day, `2023-01` for months, `2023 Q1` for quarters, `round 3`. */
export function labelOf(step: number, from: IsoDate, unit: StepUnit): string {
  switch (unit) {
    case 'day':
    case 'week': {
      const days = dayOf(from) + step * (unit === 'week' ? 7 : 1)
      return new Date(days * DAY_MS).toISOString().slice(0, 10)
    }
    case 'month': {
      const month = monthOf(from) + step
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    }
    case 'quarter': {
      const quarter = Math.floor(monthOf(from) / 3) + step
      return `${Math.floor(quarter / 4)} Q${(quarter % 4) + 1}`
    }
    case 'round':
      return `round ${step}`
    default:
      throw new Error(`labelOf: no such step ${unit satisfies never}`)
  }
}

/** Months since year 0. */
function monthOf(date: IsoDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1
}

/**
 * The step that a date, a quarter or a round names: `2023-01-11`, `2023-01`, `2023`, `2023 Q1`, `round 3` or `3`. A
 * month, quarter or year stands for the step that holds its first day. Null for any other text; outside 0 … `steps`
 * where the date is.
 */
export function stepNamed({ from, step }: Dynamics, written: string): number | null {
  const text = written.trim()
  if (step === 'round') {
    const round = /^(?:round )?(\d+)$/i.exec(text)
    return round ? Number(round[1]) : null
  }
  const quarter = /^(\d{4})[ -]?Q([1-4])$/i.exec(text)
  if (quarter)
    return stepOf(
      `${quarter[1]}-${String(3 * Number(quarter[2]) - 2).padStart(2, '0')}-01`,
      from,
      step,
    )
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  return daysOf(date) === null ? null : stepOf(date, from, step)
}

/** The last step in which any series of a case has a value, of what was published by a day; −1 without one. */
export function lastDataStep(
  { series, from, step, steps: last }: Dynamics,
  knownBy: number | null,
): number {
  if (step === 'round') return -1
  const steps = series.flatMap(of =>
    of.rows
      .filter(({ date }) => knownBy === null || dayOf(date) + of.knownAfterDays <= knownBy)
      .map(({ date }) => stepOf(date, from, step)),
  )
  return steps.filter(at => at <= last).reduce((latest, at) => Math.max(latest, at), -1)
}
