/** The class that stands for a figure's own id once the page holds its style. */
const SHARED = 'parley-figure'

export type FigureStyles = Readonly<{
  /** The figure without the style that the page now holds; as it was when its style is its own. */
  adopt: (id: string, svg: string) => string
  /** The rules adopted, for the page's style sheet. */
  rules: () => string
}>

/**
 * Lets the figures of one page share their style.
 *
 * Every figure brings some 5 KB of rules that begin with its own id, all alike. The first one's are kept for the page,
 * under a class; a figure whose rules are the same but for the id loses them and gets the class.
 */
export function figureStyles(): FigureStyles {
  let kept: string | null = null
  return {
    adopt(id, svg) {
      const own = /<style>([^<]*)<\/style>/.exec(svg)
      if (!own) return svg
      const rules = own[1]!.replaceAll(`#${id}`, `.${SHARED}`)
      kept ??= rules
      if (rules !== kept) return svg
      return svg.replace(own[0], '').replace('<svg ', `<svg class="${SHARED}" `)
    },
    rules: () => kept ?? '',
  }
}
