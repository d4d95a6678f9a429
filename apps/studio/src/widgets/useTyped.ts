import type { Diagnostic } from '@parley/casefile'
import { useRef, useState } from 'react'

/** What is being typed into a field that shows a value of the case; null while it shows the case's own. */
export type Typed = Readonly<{
  typed: string | null
  type: (typed: string | null) => void
  /** Why the file would not take it; empty while it would. What was typed stays in the field. */
  refusal: string
  /** Hands what was typed to the case. It stays in sight until the case has been read with it. */
  send: (change: Promise<readonly Diagnostic[]>) => void
}>

/** @param isReading  whether the text of the case is still being read */
export function useTyped(isReading: boolean): Typed {
  const [typed, setTyped] = useState<string | null>(null)
  const [isTaken, setIsTaken] = useState(false)
  const [refusal, setRefusal] = useState('')
  /** Typing goes on while a change is worked out: its outcome is then no news of what is in the field. */
  const sent = useRef(0)
  if (isTaken && !isReading) {
    setIsTaken(false)
    setTyped(null)
  }
  return {
    typed,
    refusal,
    type(next) {
      sent.current++
      setIsTaken(false)
      setTyped(next)
      if (next === null) setRefusal('')
    },
    send(change) {
      const mine = ++sent.current
      void change.then(refused => {
        if (sent.current !== mine) return
        setRefusal(saysWhy(refused))
        setIsTaken(refused.length === 0)
      })
    },
  }
}

/** The first reason for a refusal, and what to write instead; empty when there was none. */
export function saysWhy([first]: readonly Diagnostic[]): string {
  return first ? [first.message, first.hint ?? ''].join(' ').trim() : ''
}
