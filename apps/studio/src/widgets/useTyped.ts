import type { Diagnostic } from '@parley/casefile'
import { startTransition, useEffect, useRef, useState } from 'react'
import type { Session } from '../session/session.ts'

/** What is being typed into a field that shows a value of the case; null while it shows the case's own. */
type Typed = Readonly<{
  typed: string | null
  type: (typed: string | null) => void
  /** Why the file would not take it; empty while it would. What was typed stays in the field. */
  refusal: string
  /** Hands what was typed to the case. It stays in sight until the case has been read with it. */
  send: (change: Promise<readonly Diagnostic[]>) => void
}>

/** What is typed into one field of the open case. */
export function useTyped(session: Session): Typed {
  const { document } = session
  const [typed, setTyped] = useState<string | null>(null)
  /** The document had it from this revision on; null while it has not. */
  const [takenAt, setTakenAt] = useState<number | null>(null)
  const [refusal, setRefusal] = useState('')
  /** Typing goes on while a change is worked out: its outcome is then no news of what is in the field. */
  const sent = useRef(0)
  useEffect(() => {
    if (takenAt === null) return undefined
    const look = (): void => {
      const { isReading, revision } = document.state
      if (isReading || revision < takenAt) return
      // Together with the case that has it, which is drawn as gently.
      startTransition(() => {
        setTakenAt(null)
        setTyped(null)
      })
    }
    look()
    return document.subscribe(look)
  }, [document, takenAt])
  return {
    typed,
    refusal,
    type(next) {
      sent.current++
      setTakenAt(null)
      setTyped(next)
      if (next === null) setRefusal('')
    },
    send(change) {
      const mine = ++sent.current
      void change.then(refused => {
        if (sent.current !== mine) return
        setRefusal(saysWhy(refused))
        setTakenAt(refused.length === 0 ? document.state.revision : null)
      })
    },
  }
}

/** The first reason for a refusal, and what to write instead; empty when there was none. */
export function saysWhy([first]: readonly Diagnostic[]): string {
  return first ? [first.message, first.hint ?? ''].join(' ').trim() : ''
}
