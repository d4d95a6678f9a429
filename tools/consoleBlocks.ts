/**
 * One command shown in a page, with what it prints:
 *
 *     ```console
 *     $ parley check talks.yaml
 *     ...
 *     ```
 *
 * A last line `...` says that more follows and is not shown.
 */
export type ConsoleBlock = Readonly<{
  command: string
  shown: string
  isCut: boolean
  /** Where the shown text stands in the page. */
  span: readonly [start: number, end: number]
}>

const block = /^```console\n\$ (.+)\n([\s\S]*?)^```$/gm

/** Every console block of a page, in order. A block without `$ ` on its first line is not one. */
export function consoleBlocks(page: string): readonly ConsoleBlock[] {
  return [...page.matchAll(block)].map(match => {
    const [whole, command, body] = match as unknown as [string, string, string]
    const isCut = body.endsWith('\n...\n') || body === '...\n'
    const start = match.index + whole.indexOf('\n', whole.indexOf('$ ')) + 1
    const end = start + body.length
    return { command, shown: isCut ? body.slice(0, -4) : body, isCut, span: [start, end] }
  })
}

/** The words of a command line as a shell would split them: quotes group, nothing else is special. */
export function shellWords(line: string): readonly string[] {
  const words: string[] = []
  let word: string | null = null
  let quote: string | null = null
  for (const letter of line) {
    if (quote !== null) {
      if (letter === quote) quote = null
      else word += letter
    } else if (letter === "'" || letter === '"') {
      quote = letter
      word ??= ''
    } else if (letter === ' ') {
      if (word !== null) words.push(word)
      word = null
    } else word = (word ?? '') + letter
  }
  return word === null ? words : [...words, word]
}

/** The page with what a block shows replaced by what the command prints, cut where it was cut. */
export function withOutput(page: string, shown: ConsoleBlock, printed: string): string {
  const [start, end] = shown.span
  const lineCount = shown.shown.split('\n').length - 1
  const text = shown.isCut
    ? `${printed.split('\n').slice(0, Math.max(1, lineCount)).join('\n')}\n...\n`
    : printed
  return page.slice(0, start) + text + page.slice(end)
}

/** Whether what a command printed is what its block shows. */
export function isAsShown(shown: ConsoleBlock, printed: string): boolean {
  return shown.isCut ? printed.startsWith(shown.shown) : printed === shown.shown
}
