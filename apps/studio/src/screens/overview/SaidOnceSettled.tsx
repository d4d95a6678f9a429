import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { OnItsWay } from '../../widgets/Updating.tsx'

/** A sentence said to who cannot see it, once it is not about to change any more. */
export function SaidOnceSettled({ of, text }: Readonly<{ of: OnItsWay; text: string }>): ReactNode {
  const isUpdating = useStore(of.progress, progress => progress.isUpdating)
  return (
    <p className="sr-live" role="status" aria-live="polite">
      {isUpdating ? '' : text}
    </p>
  )
}
