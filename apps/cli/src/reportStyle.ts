import type { Call } from './Command.ts'
import type { ReportLanguage } from './choices.ts'
import { usesColor } from './usesColor.ts'

/** How wide a text is laid out, whether in colour, and in which language: as the call and the terminal have it. */
export function reportStyle(call: Call): { width: number; color: boolean; lang: ReportLanguage } {
  const { world, options } = call
  const isShown = options.output === null || options.output === '-'
  const columns = world.stdout.isTTY && isShown ? (world.stdout.columns ?? 80) : 80
  return {
    // Lines longer than this are hard to read, however wide the terminal is.
    width: options.width ?? Math.min(100, Math.max(40, columns)),
    lang: options.lang,
    color: isShown && usesColor(world, world.stdout, options.color),
  }
}
