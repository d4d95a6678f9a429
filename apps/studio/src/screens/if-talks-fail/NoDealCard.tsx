import type { Case, Course, Driver, NoDeal, NoDealReading } from '@parley/model'
import { chanceNumber, partyName, scaleOf, spread, toText, unitOf } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { EstimateField } from '../../widgets/EstimateField.tsx'
import { Says } from '../../widgets/Says.tsx'
import { TextField } from '../../widgets/TextField.tsx'
import { TryValue } from '../../widgets/TryValue.tsx'

/** One side's no deal: the story, then the courses it could take, each a small tree of what may come of it. */
export function NoDealCard({
  of,
  given,
  reading,
  drivers,
}: Readonly<{
  of: NoDeal
  given: Case
  reading: NoDealReading | undefined
  /** What of it moves the answer, most first. */
  drivers: readonly Driver[]
}>): ReactNode {
  const { t, manner } = useWords()
  const { language } = manner
  const party = toText(partyName(given, of.party))
  const unit = unitOf(scaleOf(given, of.party))
  return (
    <section className="card">
      <h2>
        <bdi>{party}</bdi>
      </h2>
      <TextField
        path={`if_talks_fail.${of.party}.story`}
        value={of.story}
        label={t('noDeal.question', { party: partyName(given, of.party) })}
        step={t('noDeal.storyStep', { party: partyName(given, of.party) })}
        hint={t('noDeal.storyHint')}
      />
      {reading && (
        <p>
          <strong>{t('noDeal.sum')}</strong> <Says of={spread(language, reading.worth, unit)} />{' '}
          {of.isPlaceholder && <span className="class-chip">{t('class.placeholder')}</span>}
        </p>
      )}
      {drivers.length > 0 && (
        <div className="no-deal-tries">
          <h3>{t('noDeal.whatIf')}</h3>
          {drivers.map(driver => (
            <TryValue key={driver.path} driver={driver} />
          ))}
        </div>
      )}
      {of.courses.map(course => {
        const share = reading?.courses.find(one => one.course === course.id)?.bestShare
        return (
          <details key={course.id} open={share !== undefined && share >= 0.5}>
            <summary>
              <bdi>{course.name}</bdi>
              {share !== undefined && (
                <span className="muted">
                  {' '}
                  {t('noDeal.best', { share: chanceNumber(language, share, 1) })}
                </span>
              )}
            </summary>
            <CourseTree party={of.party} course={course} />
          </details>
        )
      })}
    </section>
  )
}

function CourseTree({ party, course }: Readonly<{ party: string; course: Course }>): ReactNode {
  const { t } = useWords()
  if (course.kind === 'ranked') return <p className="muted">{t('noDeal.ranked')}</p>
  const base = `if_talks_fail.${party}.${course.id}`
  // A course written as one worth has one path, which nobody named and which is sure.
  const isWorthAlone = course.scenarios.length === 1 && course.scenarios[0]!.id === 'certain'
  return (
    <div className="course">
      <ul className="tree">
        {course.scenarios.map(scenario => (
          <li key={scenario.id}>
            {!isWorthAlone && (
              <strong>
                <bdi>{scenario.name}</bdi>
              </strong>
            )}
            <div className="pair">
              {!isWorthAlone && (
                <EstimateField
                  path={`${base}.scenarios.${scenario.id}.chance`}
                  label={t('noDeal.chance')}
                />
              )}
              <EstimateField
                path={`${base}.scenarios.${scenario.id}.worth`}
                label={t('noDeal.worthOf')}
              />
            </div>
          </li>
        ))}
      </ul>
      <EstimateField path={`${base}.cost`} label={t('noDeal.cost')} />
    </div>
  )
}
