import type { Party } from '@parley/model'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { TextField } from '../../widgets/TextField.tsx'
import { useTyped } from '../../widgets/useTyped.ts'
import { AddParty } from './AddParty.tsx'
import { PartyMap } from './PartyMap.tsx'
import { roleNames, roles } from './roles.ts'
import './parties.css'

/** Who must say yes, who can stop it, who else has a hand in it; and how each would tell the story. */
export default function Parties(): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  if (!given) return null
  const deciders = given.parties.filter(party => party.role === 'decides')
  return (
    <>
      <h1>{t('screen.parties')}</h1>
      <p className="muted">{t('parties.lead')}</p>
      <section className="card scroll">
        <table className="data parties">
          <caption className="hidden">{t('screen.parties')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('parties.name')}</th>
              <th scope="col">{t('parties.role')}</th>
              <th scope="col">{t('parties.inside')}</th>
              <th scope="col">{t('parties.worth')}</th>
            </tr>
          </thead>
          <tbody>
            {given.parties.map(party => (
              <PartyRow
                key={party.id}
                party={party}
                inside={given.parties.find(of => of.id === party.inside)?.name ?? ''}
                hasWorth={given.worth.some(of => of.party === party.id)}
              />
            ))}
          </tbody>
        </table>
      </section>
      <AddParty parties={given.parties} />
      <PartyMap given={given} />
      <h2>{t('parties.stories')}</h2>
      <p className="muted">{t('parties.storiesWhy')}</p>
      {deciders.map(party => (
        <TextField
          key={party.id}
          path={`parties.${party.id}.perspective`}
          value={party.perspective}
          label={t('parties.story', { party: party.name })}
          step={t('parties.storyStep', { party: party.name })}
        />
      ))}
    </>
  )
}

function PartyRow({
  party,
  inside,
  hasWorth,
}: Readonly<{ party: Party; inside: string; hasWorth: boolean }>): ReactNode {
  const { t } = useWords()
  const session = useSession()
  const { actions } = session
  const { typed, type, refusal, send } = useTyped(session)
  const rename = (): void => {
    if (typed === null || typed.trim() === '' || typed === party.name) {
      type(null)
      return
    }
    const step = t('parties.renameStep', { from: party.name, to: typed })
    send(actions.apply(step, ['setName', `parties.${party.id}`, typed]))
  }
  const become = (role: string): void => {
    const step = t('parties.roleStep', { party: party.name })
    send(actions.apply(step, ['setText', `parties.${party.id}.role`, role]))
  }
  return (
    <tr>
      <th scope="row">
        <input
          id={`party-${party.id}`}
          type="text"
          dir="auto"
          aria-label={t('parties.nameOf', { party: party.name })}
          value={typed ?? party.name}
          onChange={event => type(event.target.value)}
          onBlur={rename}
          onKeyDown={event => {
            if (event.key === 'Enter') rename()
            if (event.key === 'Escape') type(null)
          }}
        />
        {refusal !== '' && (
          <span className="refusal" role="alert">
            {refusal}
          </span>
        )}
      </th>
      <td>
        <select
          aria-label={t('parties.roleOf', { party: party.name })}
          value={party.role}
          onChange={event => become(event.target.value)}
        >
          {roles.map(role => (
            <option key={role} value={role}>
              {t(roleNames[role])}
            </option>
          ))}
        </select>
      </td>
      <td>
        <bdi>{inside}</bdi>
      </td>
      <td>{t(hasWorth ? 'parties.hasWorth' : 'parties.noWorth')}</td>
    </tr>
  )
}
