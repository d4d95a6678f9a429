import { useState } from 'react'

/** What is being typed into a field that shows a value of the case; null while it shows the case's own. */
export type Typed = Readonly<{
  typed: string | null
  type: (typed: string | null) => void
  /** The case has it: it stays in sight until the case has been read again. */
  sent: () => void
}>

/** @param isReading  whether the text of the case is still being read */
export function useTyped(isReading: boolean): Typed {
  const [typed, setTyped] = useState<string | null>(null)
  const [isSent, setIsSent] = useState(false)
  if (isSent && !isReading) {
    setIsSent(false)
    setTyped(null)
  }
  return {
    typed,
    type(next) {
      setIsSent(false)
      setTyped(next)
    },
    sent: () => setIsSent(true),
  }
}
