import { startTransition, useEffect, useRef, useState } from 'react'

type Source<S> = Readonly<{
  getState: () => S
  subscribe: (listener: () => void) => () => void
}>

/**
 * Part of a store, drawn in pieces between which keys and clicks are answered. A store that is subscribed to the usual
 * way has its components drawn in one go, which takes a screen of this studio several frames.
 *
 * What is shown can be a moment behind the store: who acts on it asks the store.
 */
export function useGently<S, T>(source: Source<S>, select: (state: S) => T): T {
  const [seen, setSeen] = useState(() => ({ source, value: select(source.getState()) }))
  const latest = useRef(select)
  latest.current = select
  useEffect(() => {
    const take = (): void => {
      const value = latest.current(source.getState())
      startTransition(() =>
        setSeen(was =>
          was.source === source && Object.is(was.value, value) ? was : { source, value },
        ),
      )
    }
    take()
    return source.subscribe(take)
  }, [source])
  return seen.source === source ? seen.value : select(source.getState())
}
