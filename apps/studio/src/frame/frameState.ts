import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** What of the frame is open. Not in the address: it says how one works, not what one sees. */
type FrameState = Readonly<{
  isSourceOpen: boolean
  isWhyOpen: boolean
  isRailFolded: boolean
  overlay: 'palette' | 'keys' | 'share' | null
  /** Said once, politely, and shown for a while. */
  toast: string
  openSource: () => void
  toggleSource: () => void
  toggleWhy: () => void
  openWhy: () => void
  toggleRail: () => void
  show: (overlay: FrameState['overlay']) => void
  say: (toast: string) => void
}>

export const frame = createStore<FrameState>(set => ({
  isSourceOpen: false,
  isWhyOpen: false,
  isRailFolded: false,
  overlay: null,
  toast: '',
  openSource: () => set({ isSourceOpen: true }),
  toggleSource: () => set(state => ({ isSourceOpen: !state.isSourceOpen })),
  toggleWhy: () => set(state => ({ isWhyOpen: !state.isWhyOpen })),
  openWhy: () => set({ isWhyOpen: true }),
  toggleRail: () => set(state => ({ isRailFolded: !state.isRailFolded })),
  show: overlay => set({ overlay }),
  say: toast => set({ toast }),
}))

export function useFrame(): FrameState {
  return useStore(frame)
}
