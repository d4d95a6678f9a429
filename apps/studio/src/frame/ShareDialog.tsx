import { type Audience, type Redacted, type RedactKind, redactKinds } from '@parley/casefile'
import { type ReactNode, useEffect, useState } from 'react'
import { ShareBrief } from '../brief/ShareBrief.tsx'
import { caseWork } from '../casework/caseWork.ts'
import { type Key, useWords } from '../languages/words.ts'
import { download } from '../session/download.ts'
import { useSession } from '../session/SessionContext.ts'
import { useGiven, useOpenDocument } from '../session/session.ts'
import { ModalDialog } from '../widgets/ModalDialog.tsx'
import { useFrame } from './frameState.ts'

const kindNames: Readonly<Record<RedactKind, Key>> = {
  worth: 'share.worth',
  'no-deal': 'share.noDeal',
  'bottom-lines': 'share.bottomLines',
  beliefs: 'share.beliefs',
  prose: 'share.prose',
  sources: 'share.sources',
}

/** Ways to give a case away: the file, a copy without what its reader is not to see, this screen on paper. */
export default function ShareDialog(): ReactNode {
  const { t } = useWords()
  const { show } = useFrame()
  const { name, text } = useOpenDocument(useSession())
  const close = (): void => show(null)
  const print = (): void => {
    close()
    // The dialog is gone from the page by then.
    setTimeout(() => globalThis.print())
  }
  return (
    <ModalDialog title={t('share.title')} onClose={close}>
      <p className="row">
        <button type="button" onClick={() => download(name, text)}>
          {t('share.file', { file: name })}
        </button>
        <button type="button" onClick={print}>
          {t('command.print')}
        </button>
      </p>
      <p className="muted">{t('share.figures')}</p>
      <ShareBrief onLeave={close} />
      <RedactedCopy name={name} text={text} />
    </ModalDialog>
  )
}

/** What a reader is not to see, taken out, listed, and looked for in what is left; not to be had while any of it is. */
function RedactedCopy({ name, text }: Readonly<{ name: string; text: string }>): ReactNode {
  const { t } = useWords()
  const given = useGiven(useSession())
  const [party, setParty] = useState('')
  const [kinds, setKinds] = useState<readonly RedactKind[]>([])
  const [paths, setPaths] = useState<readonly string[]>([])
  const [made, setMade] = useState<Redacted | null>(null)
  useEffect(() => {
    let isOvertaken = false
    setMade(null)
    const audience: Audience = party === '' ? { kind: 'public' } : { kind: 'party', party }
    void caseWork()
      .then(work => work.redact(text, { audience, kinds, paths }))
      .then(redacted => {
        if (!isOvertaken) setMade(redacted)
      })
    return () => {
      isOvertaken = true
    }
  }, [text, party, kinds, paths])
  const isSafe = made !== null && made.diagnostics.length === 0 && made.survivors.length === 0
  return (
    <section>
      <h3>{t('share.redacted')}</h3>
      <p className="row">
        <label>
          {t('share.audience')}{' '}
          <select
            value={party}
            onChange={event => {
              setParty(event.target.value)
              setPaths([])
            }}
          >
            <option value="">{t('share.public')}</option>
            {given?.parties.map(of => (
              <option key={of.id} value={of.id}>
                {of.name}
              </option>
            ))}
          </select>
        </label>
      </p>
      <fieldset>
        <legend>{t('share.alsoOut')}</legend>
        {redactKinds.map(kind => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={event =>
                setKinds(event.target.checked ? [...kinds, kind] : kinds.filter(of => of !== kind))
              }
            />
            {t(kindNames[kind])}
          </label>
        ))}
      </fieldset>
      <div role="status">
        {made === null ? (
          <p className="muted">{t('share.looking')}</p>
        ) : (
          <Proof made={made} onTakeOut={more => setPaths([...new Set([...paths, ...more])])} />
        )}
      </div>
      <button
        type="button"
        disabled={!isSafe}
        onClick={() => made && download(name.replace(/(\.ya?ml)?$/, '.redacted.yaml'), made.text)}
      >
        {t('share.takeRedacted')}
      </button>
    </section>
  )
}

function Proof({
  made,
  onTakeOut,
}: Readonly<{ made: Redacted; onTakeOut: (paths: readonly string[]) => void }>): ReactNode {
  const { t } = useWords()
  const [trouble] = made.diagnostics
  if (trouble) return <p className="refusal">{trouble.message}</p>
  const places = [...new Set(made.survivors.map(({ path }) => path))].filter(path => path !== '')
  return (
    <>
      <details>
        <summary>{t('share.removed', { count: made.removed.length })}</summary>
        <ul className="lines removed">
          {made.removed.map(({ path, text }) => (
            <li key={`${path} ${text}`}>
              <bdi>{path}</bdi> <code dir="auto">{text}</code>
            </li>
          ))}
        </ul>
      </details>
      {made.survivors.length === 0 ? (
        <p>{t('share.proof', { count: made.searched })}</p>
      ) : (
        <div className="refusal">
          <p>{t('share.survives', { count: made.survivors.length })}</p>
          <ul className="lines removed">
            {made.survivors.map(({ phrase, line, where }, i) => (
              // One line may hold one phrase twice; the list is never reordered.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={i}>
                {t('share.survivor', { phrase, line: String(line) })}{' '}
                <code dir="auto">{where}</code>
              </li>
            ))}
          </ul>
          {places.length > 0 && (
            <button type="button" onClick={() => onTakeOut(places)}>
              {t('share.takeOut', { count: places.length })}
            </button>
          )}
        </div>
      )}
    </>
  )
}
