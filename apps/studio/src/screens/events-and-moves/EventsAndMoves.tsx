import { type Case, effectPath, type Move, type TimedEvent } from '@parley/model'
import { formatDate, inputPhrase, partyName } from '@parley/report'
import type { ReactNode } from 'react'
import { useWords } from '../../languages/words.ts'
import { screenHref } from '../../route/route.ts'
import { useSession } from '../../session/SessionContext.ts'
import { useGiven } from '../../session/session.ts'
import { EstimateField } from '../../widgets/EstimateField.tsx'
import { Says } from '../../widgets/Says.tsx'
import { CouldChange } from '../overview/Noted.tsx'
import { AddChange } from './AddChange.tsx'

/** What may happen, and what somebody could do: each with what it does to the case, and one form for both. */
export default function EventsAndMoves(): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  if (!given) return null
  const events = given.dynamics?.events ?? []
  return (
    <>
      <h1>{t('screen.eventsAndMoves')}</h1>
      {given.notes && given.notes.couldChange.length > 0 && (
        <section className="card">
          <h2>{t('overview.couldChange')}</h2>
          <CouldChange notes={given.notes} />
        </section>
      )}
      <AddChange given={given} />
      <h2>{t('catalogue.moves')}</h2>
      {given.moves.length === 0 ? (
        <p>{t('catalogue.noMoves')}</p>
      ) : (
        <p>
          <a href={screenHref('moves')}>{t('catalogue.toMoves')}</a>
        </p>
      )}
      {given.moves.map(move => (
        <MoveCard key={move.id} move={move} given={given} />
      ))}
      <h2>{t('catalogue.events')}</h2>
      {events.length === 0 && <p>{t('catalogue.noEvents')}</p>}
      {events.map(event => (
        <EventCard key={event.id} event={event} given={given} />
      ))}
    </>
  )
}

function MoveCard({ move, given }: Readonly<{ move: Move; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  return (
    <details className="card">
      <summary>
        <strong>
          <bdi>{move.name}</bdi>
        </strong>{' '}
        <span className="muted">
          <Says of={partyName(given, move.by)} />
        </span>
      </summary>
      <div className="catalogue-fields">
        <EstimateField path={`moves.${move.id}.chance`} label={t('catalogue.works')} />
        <EstimateField path={`moves.${move.id}.cost`} label={t('moves.cost')} />
        <EstimateField path={`moves.${move.id}.lag`} label={t('moves.takes')} />
      </div>
      <ul className="plain">
        {move.effects.map(effect =>
          effect.kind === 'input' ? (
            <li key={`${effect.on} ${effect.change}`}>
              <EstimateField
                path={effectPath(move.id, effect)}
                label={t('catalogue.effect', {
                  how: effect.change,
                  input: inputPhrase(given, manner.language, effect.on),
                })}
              />
            </li>
          ) : (
            <li key={`${effect.party} ${effect.change}`}>
              {t('catalogue.redLine', {
                change: effect.change,
                party: partyName(given, effect.party),
              })}
            </li>
          ),
        )}
      </ul>
      <Remove path={`moves.${move.id}`} name={move.name} />
    </details>
  )
}

function EventCard({ event, given }: Readonly<{ event: TimedEvent; given: Case }>): ReactNode {
  const { t, manner } = useWords()
  return (
    <details className="card">
      <summary>
        <strong>
          <bdi>{event.name}</bdi>
        </strong>{' '}
        {event.when.kind === 'dated' && (
          <span className="muted">{formatDate(manner.language, event.when.date)}</span>
        )}
      </summary>
      <EstimateField path={`events.${event.id}.chance`} label={t('catalogue.chance')} />
      <ul className="plain">
        {event.effects.map(effect => (
          <li key={`${effect.on} ${effect.change}`}>
            <EstimateField
              path={`events.${event.id}.effects.${effect.on}.${effect.change}`}
              label={t('catalogue.effect', {
                how: effect.change,
                input: inputPhrase(given, manner.language, effect.on),
              })}
            />
          </li>
        ))}
      </ul>
      <Remove path={`events.${event.id}`} name={event.name} />
    </details>
  )
}

function Remove({ path, name }: Readonly<{ path: string; name: string }>): ReactNode {
  const { t } = useWords()
  const { actions } = useSession()
  return (
    <button
      type="button"
      onClick={() =>
        void actions.apply(t('catalogue.removeStep', { name: [{ name }] }), ['removeEntry', path])
      }
    >
      {t('catalogue.remove')} <bdi className="hidden">{name}</bdi>
    </button>
  )
}
