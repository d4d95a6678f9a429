import { useEffect, useRef, useState } from 'react'

/** The latest of a value that changes fast, at most once in so many milliseconds, and always the last one. */
export function useThrottled<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value)
  const isWaiting = useRef(false)
  const latest = useRef(value)
  latest.current = value
  useEffect(() => {
    if (isWaiting.current || value === shown) return
    isWaiting.current = true
    const timer = setTimeout(() => {
      isWaiting.current = false
      setShown(latest.current)
    }, milliseconds)
    return () => {
      clearTimeout(timer)
      isWaiting.current = false
    }
  }, [value, shown, milliseconds])
  return shown
}
