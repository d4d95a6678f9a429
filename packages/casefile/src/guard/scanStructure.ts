/** What the eye of a scanner sees in YAML text before anything is built from it. */
type Structure = Readonly<{
  /** Where nesting first passes the limit; null when it never does. */
  tooDeepAt: number | null
  /** The alias at which the uses, the text repeated, or the recursion pass what is allowed. */
  alias: Readonly<{ name: string; at: number; why: 'uses' | 'text' | 'recursion' }> | null
  /** Tabs that stand where only spaces may. */
  tabs: readonly number[]
}>

type StructureLimits = Readonly<{
  depth: number
  /** Uses of aliases; one inside an anchored entry counts again wherever that entry is used. */
  aliasUses: number
  /** Characters that aliases repeat. */
  aliasText: number
}>

/** An entry with a name that later text can repeat. `weight` and `text` are what one use of it costs. */
type Anchor = {
  name: string
  start: number
  flow: number
  /** Indent and kind of the block collection it stands in; -1 at the top. */
  indent: number
  inSequence: boolean
  weight: number
  text: number
}

type Level = Readonly<{ indent: number; kind: 'map' | 'sequence' }>

const TAB = 9
const NEWLINE = 10
const RETURN = 13
const SPACE = 32
const DOUBLE_QUOTE = 34
const EXCLAMATION = 33
const HASH = 35
const AMPERSAND = 38
const SINGLE_QUOTE = 39
const STAR = 42
const COMMA = 44
const DASH = 45
const COLON = 58
const GREATER = 62
const QUESTION = 63
const OPEN_SQUARE = 91
const BACKSLASH = 92
const CLOSE_SQUARE = 93
const OPEN_CURLY = 123
const BAR = 124
const CLOSE_CURLY = 125

/** Tabs reported; a file indented with tabs throughout needs to hear it only a few times. */
const TABS_SHOWN = 5

/**
 * Finds nesting, alias expansion and tab indentation in one pass, without building anything.
 *
 * It follows YAML's own tokens (quotes, comments, block scalars, plain scalars over several lines),
 * so that a bracket in a sentence is not nesting. Stops at the first limit passed.
 * Time O(length); memory O(depth + anchors).
 */
export function scanStructure(text: string, limits: StructureLimits): Structure {
  const length = text.length
  const levels: Level[] = []
  const open: Anchor[] = []
  const closed = new Map<string, { weight: number; text: number }>()
  const tabs: number[] = []
  let flow = 0
  let uses = 0
  let repeated = 0
  let tooDeepAt: number | null = null
  let alias: Structure['alias'] = null
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let lineStart = at

  const codeAt = (i: number): number => (i < length ? text.charCodeAt(i) : NEWLINE)
  const isBlank = (code: number): boolean => code === SPACE || code === TAB
  const isBreak = (code: number): boolean => code === NEWLINE || code === RETURN
  const isGap = (code: number): boolean => isBlank(code) || isBreak(code)
  const isFlowMark = (code: number): boolean =>
    code === COMMA ||
    code === OPEN_SQUARE ||
    code === CLOSE_SQUARE ||
    code === OPEN_CURLY ||
    code === CLOSE_CURLY
  const isStopped = (): boolean => tooDeepAt !== null || alias !== null

  const toLineEnd = (): void => {
    const end = text.indexOf('\n', at)
    at = end < 0 ? length : end
  }
  const closeAnchors = (isDone: (anchor: Anchor) => boolean): void => {
    for (let last = open.at(-1); last && isDone(last); last = open.at(-1)) {
      open.pop()
      closed.set(last.name, { weight: last.weight, text: last.text + at - last.start })
    }
  }
  const checkDepth = (): void => {
    if (tooDeepAt === null && levels.length + flow > limits.depth) tooDeepAt = at
  }
  const pushLevel = (indent: number, kind: Level['kind']): void => {
    const top = levels.at(-1)
    if (top && top.indent === indent && top.kind === kind) return
    levels.push({ indent, kind })
    checkDepth()
  }
  const nameFrom = (start: number): string => {
    let end = start
    while (end < length && !isGap(codeAt(end)) && !isFlowMark(codeAt(end))) end++
    return text.slice(start, end)
  }
  const openAnchor = (): void => {
    const name = nameFrom(at + 1)
    const top = levels.at(-1)
    open.push({
      name,
      start: at,
      flow,
      indent: top ? top.indent : -1,
      inSequence: top?.kind === 'sequence',
      weight: 0,
      text: 0,
    })
    at += 1 + name.length
  }
  const useAlias = (): void => {
    const start = at
    const name = nameFrom(at + 1)
    at += 1 + name.length
    if (open.some(anchor => anchor.name === name)) {
      alias = { name, at: start, why: 'recursion' }
      return
    }
    const of = closed.get(name)
    const weight = 1 + (of?.weight ?? 0)
    const size = of?.text ?? 0
    uses += weight
    repeated += size
    for (const anchor of open) {
      anchor.weight += weight
      anchor.text += size
    }
    if (uses > limits.aliasUses) alias = { name, at: start, why: 'uses' }
    else if (repeated > limits.aliasText) alias = { name, at: start, why: 'text' }
  }
  const skipQuoted = (): void => {
    const quote = codeAt(at)
    at++
    while (at < length) {
      const code = text.charCodeAt(at)
      if (code === BACKSLASH && quote === DOUBLE_QUOTE) at += 2
      else if (code === quote) {
        if (quote === SINGLE_QUOTE && codeAt(at + 1) === SINGLE_QUOTE) at += 2
        else break
      } else at++
    }
    at = Math.min(at + 1, length)
  }

  /** From an opening bracket to where it closes, over as many lines as it takes. */
  const scanFlow = (): void => {
    let isTokenStart = true
    while (at < length && !isStopped()) {
      const code = text.charCodeAt(at)
      if (code === OPEN_SQUARE || code === OPEN_CURLY) {
        flow++
        checkDepth()
        isTokenStart = true
        at++
      } else if (code === CLOSE_SQUARE || code === CLOSE_CURLY) {
        closeAnchors(anchor => anchor.flow >= flow)
        flow--
        isTokenStart = false
        at++
        if (flow === 0) return
      } else if (code === COMMA) {
        closeAnchors(anchor => anchor.flow >= flow)
        isTokenStart = true
        at++
      } else if (isGap(code)) at++
      else if (code === HASH && (at === 0 || isGap(codeAt(at - 1)))) toLineEnd()
      else if (
        code === COLON &&
        (!isTokenStart || isGap(codeAt(at + 1)) || isFlowMark(codeAt(at + 1)))
      ) {
        isTokenStart = true
        at++
      } else if (code === QUESTION && isTokenStart && isGap(codeAt(at + 1))) at++
      else if (isTokenStart && code === AMPERSAND) openAnchor()
      else if (isTokenStart && code === STAR) {
        useAlias()
        isTokenStart = false
      } else if (isTokenStart && (code === DOUBLE_QUOTE || code === SINGLE_QUOTE)) {
        skipQuoted()
        isTokenStart = false
      } else {
        skipPlainInFlow()
        isTokenStart = false
      }
    }
  }
  const skipPlainInFlow = (): void => {
    at++
    while (at < length) {
      const code = text.charCodeAt(at)
      if (isFlowMark(code)) return
      if (code === COLON && (isGap(codeAt(at + 1)) || isFlowMark(codeAt(at + 1)))) return
      if (code === HASH && isGap(codeAt(at - 1))) return
      at++
    }
  }

  /** The lines of a block scalar: those indented deeper than the collection it stands in. */
  const skipBlockScalar = (parentIndent: number): void => {
    toLineEnd()
    while (at < length) {
      const start = at + 1
      let i = start
      while (codeAt(i) === SPACE && i < length) i++
      const isEmpty = i >= length || isBreak(codeAt(i))
      if (!isEmpty && i - start <= parentIndent) return
      at = start
      if (i >= length) {
        at = length
        return
      }
      toLineEnd()
    }
  }
  /** Moves to the end of the line; true when a comment ends it. */
  const skipsToComment = (): boolean => {
    const start = at
    toLineEnd()
    const line = text.slice(start, at)
    return line.includes(' #') || line.includes('\t#')
  }
  /** The later lines of a plain scalar, deeper than the collection it stands in; a comment ends it. */
  const skipPlainLines = (parentIndent: number): void => {
    while (at < length) {
      const start = at + 1
      let i = start
      while (i < length && isBlank(codeAt(i))) i++
      if (i >= length) return
      if (!isBreak(codeAt(i))) {
        if (i - start <= parentIndent || codeAt(i) === HASH) return
        if (i === start && isDocumentMark(i)) return
      }
      at = start
      if (skipsToComment()) return
    }
  }
  const isDocumentMark = (i: number): boolean =>
    (text.startsWith('---', i) || text.startsWith('...', i)) && isGap(codeAt(i + 3))

  const findKeyEnd = (): number => {
    // A key is one line: the first ": " or ":" at its end, before any comment.
    for (let i = at; i < length; i++) {
      const code = text.charCodeAt(i)
      if (isBreak(code)) return -1
      if (code === HASH && i > at && isBlank(codeAt(i - 1))) return -1
      if (code === COLON && isGap(codeAt(i + 1))) return i
    }
    return -1
  }

  /** One line of block context, from its first character that is not a space. */
  const scanBlockLine = (): void => {
    // A map is indented as its first key is, and an anchor or a tag before the key belongs to it.
    let entryStart = -1
    while (at < length && !isStopped()) {
      const code = text.charCodeAt(at)
      if (isBreak(code)) return
      if (isBlank(code)) {
        at++
        continue
      }
      if (code === HASH && (at === lineStart || isBlank(codeAt(at - 1)))) {
        toLineEnd()
        return
      }
      if (entryStart < 0) entryStart = at
      const column = entryStart - lineStart
      if ((code === DASH || code === QUESTION || code === COLON) && isGap(codeAt(at + 1))) {
        pushLevel(column, code === DASH ? 'sequence' : 'map')
        entryStart = -1
        at++
        continue
      }
      if (code === AMPERSAND) {
        openAnchor()
        continue
      }
      if (code === EXCLAMATION) {
        at += 1 + nameFrom(at + 1).length
        continue
      }
      const parentIndent = levels.at(-1)?.indent ?? -1
      if (code === BAR || code === GREATER) {
        skipBlockScalar(parentIndent)
        return
      }
      if (code === STAR) useAlias()
      else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) skipQuoted()
      else if (code === OPEN_SQUARE || code === OPEN_CURLY) scanFlow()
      else {
        const end = findKeyEnd()
        if (end < 0) {
          if (!skipsToComment()) skipPlainLines(parentIndent)
          return
        }
        pushLevel(column, 'map')
        entryStart = -1
        at = end + 1
        continue
      }
      // After a quoted scalar, an alias or a closed bracket: a colon makes it a key.
      while (isBlank(codeAt(at)) && at < length) at++
      if (codeAt(at) === COLON && at < length) {
        pushLevel(column, 'map')
        entryStart = -1
        at++
      }
    }
  }

  while (at < length && !isStopped()) {
    lineStart = at
    while (codeAt(at) === SPACE && at < length) at++
    const indent = at - lineStart
    if (codeAt(at) === TAB) {
      const tab = at
      while (isBlank(codeAt(at)) && at < length) at++
      // Before a lone scalar a tab is a separator; before a key or a dash it stands for a level.
      const code = codeAt(at)
      const isKey =
        code !== HASH && code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE && findKeyEnd() >= 0
      const isEntry = isKey || (code === DASH && isGap(codeAt(at + 1)))
      if (isEntry && tabs.length < TABS_SHOWN) tabs.push(tab)
    }
    if (!isBreak(codeAt(at)) && codeAt(at) !== HASH && at < length) {
      if (indent === 0 && isDocumentMark(at)) {
        closeAnchors(() => true)
        levels.length = 0
        at += 3
      } else {
        const isDash = codeAt(at) === DASH && isGap(codeAt(at + 1))
        const endsLevel = (level: Level): boolean =>
          level.indent > indent || (level.indent === indent && level.kind === 'sequence' && !isDash)
        for (let top = levels.at(-1); top && endsLevel(top); top = levels.at(-1)) levels.pop()
        // A sequence may stand at its own key's indent: that line belongs to the key's value.
        closeAnchors(
          anchor =>
            anchor.indent > indent || (anchor.indent === indent && (!isDash || anchor.inSequence)),
        )
      }
      scanBlockLine()
    }
    toLineEnd()
    at++
  }
  return { tooDeepAt, alias, tabs }
}
