import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Screen } from '../screens/Screen.ts'

const made = new Map<string, LazyExoticComponent<ComponentType>>()

/** A screen that is fetched when it is first shown; the same component every time, so that it keeps its state. */
export function lazyScreen(screen: Screen): LazyExoticComponent<ComponentType> {
  let component = made.get(screen.key)
  if (!component) {
    component = lazy(screen.load)
    made.set(screen.key, component)
  }
  return component
}
