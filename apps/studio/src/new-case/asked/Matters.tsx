import { impliedOrder } from '@parley/casefile'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { answersOf, optionsOf } from '../draft.ts'
import type { PageProps } from '../PageProps.ts'
import { Ranked } from '../Ranked.tsx'

/** 4. What matters most to each, and what it would like best. */
export function Matters({ draft, asOf, change }: PageProps): ReactNode {
  const { t } = useWords()
  const answers = answersOf(draft, asOf)
  if (!answers) return null
  return answers.parties.map((party, i) => {
    const said = draft.ranking[party] ?? {}
    const set = (changes: Partial<typeof said>): void =>
      change({ ranking: { ...draft.ranking, [party]: { ...said, ...changes } } })
    const implied = impliedOrder(answers, i)
    return (
      <fieldset key={party}>
        <legend>
          <bdi>{party}</bdi>
        </legend>
        {answers.issues.length > 1 && (
          <>
            <p>{t('ask.mattersMost')}</p>
            <Ranked
              label={t('ask.mattersMost')}
              items={named(implied.issues.map(k => answers.issues[k]!.name))}
              onOrder={issues => set({ issues })}
            />
          </>
        )}
        {answers.issues.map((issue, k) => (
          <div key={issue.name}>
            <p>{t('ask.likesBest', { issue: issue.name })}</p>
            <Ranked
              label={t('ask.likesBest', { issue: issue.name })}
              items={named(implied.options[k]!.map(option => optionsOf(issue)[option]!))}
              onOrder={order => set({ options: { ...said.options, [issue.name]: order } })}
            />
          </div>
        ))}
      </fieldset>
    )
  })
}

function named(names: readonly string[]): readonly Readonly<{ key: string; name: string }>[] {
  return names.map(name => ({ key: name, name }))
}
