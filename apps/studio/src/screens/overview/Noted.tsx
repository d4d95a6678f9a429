import type { Notes } from '@parley/model'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { Block } from './Block.tsx'

/** What the author answered and no answer depends on: what could change soon, each on its way to become an event, and the need. */
export function Noted({ notes }: Readonly<{ notes: Notes | undefined }>): ReactNode {
  const { t } = useWords()
  if (!notes) return null
  return (
    <>
      {notes.couldChange.length > 0 && (
        <Block
          title={t('overview.couldChange')}
          to="events-and-moves"
          more={t('overview.toEvents')}
        >
          <CouldChange notes={notes} />
        </Block>
      )}
      {notes.need !== '' && (
        <Block title={t('overview.need')}>
          <p>
            <bdi>{notes.need}</bdi>
          </p>
        </Block>
      )}
    </>
  )
}

/** As it was typed, with what it is not: nothing here has been computed with. */
export function CouldChange({ notes }: Readonly<{ notes: Notes }>): ReactNode {
  const { t } = useWords()
  return (
    <>
      <ul className="lines">
        {notes.couldChange.map(text => (
          <li key={text}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
      <p className="muted">{t('overview.couldChangeWhy')}</p>
    </>
  )
}
