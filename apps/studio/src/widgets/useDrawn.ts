import type { Drawing } from '@parley/charts'
import { startTransition, useEffect, useState } from 'react'
import { nextTask } from './nextTask.ts'

/** A picture that may be drawn in steps: what was drawn last stays until the next is whole, and keys are answered between two steps. */
export function useDrawn(drawing: string | Drawing): string {
  const [drawn, setDrawn] = useState('')
  useEffect(() => {
    if (typeof drawing === 'string') return undefined
    let isWanted = true
    void (async () => {
      for (;;) {
        const step = drawing.next()
        if (step.done) return startTransition(() => setDrawn(step.value))
        await nextTask()
        if (!isWanted) return
      }
    })()
    return () => {
      isWanted = false
    }
  }, [drawing])
  return typeof drawing === 'string' ? drawing : drawn
}
