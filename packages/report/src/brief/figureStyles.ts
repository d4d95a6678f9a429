import { shortPath } from './shortPath.ts'

/** The class that stands for a figure's own id once the page holds its style; short, since every rule begins with it. */
const SHARED = 'fig'

type FigureStyles = Readonly<{
  /** The figure without the style that the page now holds; as it was when its style is its own. */
  adopt: (id: string, svg: string) => string
  /** The rules adopted, for the page's style sheet; without those for classes that no figure of the page has. */
  rules: () => string
}>

/**
 * Lets the figures of one page share their style.
 *
 * Every figure brings some 5 KB of rules that begin with its own id, all alike. The first one's are kept for the page,
 * under a class; a figure whose rules are the same but for the id loses them and gets the class, and the classes in it
 * short names.
 */
export function figureStyles(): FigureStyles {
  let kept: string | null = null
  const used = new Set<string>()
  const shorts = new Map<string, string>()
  const shortOf = (name: string): string => {
    const found = shorts.get(name) ?? shortName(shorts.size)
    shorts.set(name, found)
    return found
  }
  return {
    adopt(id, svg) {
      const thin = thinned(svg)
      for (const [, names] of thin.matchAll(/ class="([^"]*)"/g))
        for (const name of names!.split(' ')) used.add(name)
      const own = /<style>([^<]*)<\/style>/.exec(thin)
      if (!own) return thin
      const rules = own[1]!.replaceAll(`#${id}`, `.${SHARED}`)
      kept ??= rules
      if (rules !== kept) return thin
      return thin
        .replace(own[0], '')
        .replace(
          / class="([^"]*)"/g,
          (_, names: string) => ` class="${names.split(' ').map(shortOf).join(' ')}"`,
        )
        .replace('<svg ', `<svg class="${SHARED}" `)
    },
    rules: () =>
      (kept ?? '').replace(oneClass, (rule, name: string) =>
        used.has(name) ? rule.replace(`.${name}{`, `.${shorts.get(name) ?? name}{`) : '',
      ),
  }
}

/** `a` to `z`, then `a1`, `b1`, …: what a page says hundreds of times is said shortly. */
function shortName(place: number): string {
  const letter = String.fromCharCode(97 + (place % 26))
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`
}

/** A rule for one class and nothing else. */
const oneClass = new RegExp(`\\.${SHARED} \\.([\\w-]+)\\{[^}]*\\}`, 'g')

/** Places to a tenth of a pixel: what an eye can see, and a tenth of the page saved. */
function thinned(svg: string): string {
  return svg
    .replace(/ (?:x|y|x1|x2|y1|y2|cx|cy)="[^"]*"/g, toTenths)
    .replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${toTenths(shortPath(d))}"`)
}

function toTenths(place: string): string {
  return place.replace(/-?\d*\.\d{2,}/g, number => String(Math.round(Number(number) * 10) / 10))
}
