import { type ReactNode, useEffect } from 'react'
import { useFrame } from './frameState.ts'

/** The last thing done, said once. It stays eight seconds, and takes no focus. */
export function Toast(): ReactNode {
  const { toast, say } = useFrame()
  useEffect(() => {
    if (toast === '') return
    const timer = setTimeout(() => say(''), 8000)
    return () => clearTimeout(timer)
  }, [toast, say])
  return (
    <div className="toast" role="status" data-shown={toast === '' ? 'no' : 'yes'}>
      {toast}
    </div>
  )
}
