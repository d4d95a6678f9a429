import { type Screen, screenGroups } from './Screen.ts'

const found = import.meta.glob<Readonly<{ screen: Screen }>>('./*/screen.ts', { eager: true })

/** Every screen there is, in the order of the rail. */
export const screens: readonly Screen[] = Object.values(found)
  .map(module => module.screen)
  .sort(
    (a, b) => screenGroups.indexOf(a.group) - screenGroups.indexOf(b.group) || a.order - b.order,
  )

export function screenOf(key: string): Screen | null {
  return screens.find(screen => screen.key === key) ?? null
}
