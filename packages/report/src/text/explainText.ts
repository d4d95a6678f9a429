import type { Case, DriversAnswer } from '@parley/model'
import { explain } from '../sentences/explain.ts'
import { paragraph, section } from './render.ts'
import { type StyleOptions, strong, textStyle } from './style.ts'

/**
 * What `parley explain <input>` prints: the value as written, its class and why, the sources with their locators,
 * who believes otherwise, which schools change it, what is computed from it, and how far it moves the answer.
 *
 * Null when the path is no input of the case: the caller knows the nearest one.
 */
export function explainText(
  given: Case,
  path: string,
  drivers: DriversAnswer | undefined,
  options: StyleOptions = {},
): string | null {
  const style = textStyle(options)
  const chain = explain(given, path, drivers, style.manner)
  if (!chain) return null
  return [
    ...paragraph(style, chain.title).map(text => strong(style, text)),
    ...chain.sections.flatMap(part => section(style, part.label, part.lines)),
  ].join('\n')
}
