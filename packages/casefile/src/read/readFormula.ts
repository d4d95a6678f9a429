import { type Expression, type QuantityId, type WalkQuestion, walkArguments } from '@parley/model'
import type { Wording } from '../diagnostic.ts'
import * as say from '../messages.ts'
import { numberAt } from './readNumber.ts'

/** A formula, or the first thing wrong with it and where in its text that is. */
export type Formula =
  | Readonly<{ kind: 'read'; expression: Expression; mentions: readonly Mention[] }>
  | Readonly<{ kind: 'mistake'; start: number; end: number; wording: Wording }>

/** A quantity's name where it stands in the text of a formula. */
type Mention = Readonly<{ id: QuantityId; start: number; end: number }>

type Token = Readonly<{ start: number; end: number }> &
  Readonly<
    | { kind: 'number'; value: number }
    | { kind: 'name'; text: string }
    | { kind: 'sign'; text: '+' | '-' | '*' | '/' | '(' | ')' | ',' }
    | { kind: 'end' }
  >

/** Parts of one formula; enough for any sentence, and what it costs to visit stays bounded. */
const MOST_PARTS = 500
const DEEPEST = 50

const name = /^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/
const signs: Readonly<Record<string, '+' | '-' | '*' | '/' | '(' | ')' | ','>> = {
  '+': '+',
  '-': '-',
  '\u2212': '-',
  '*': '*',
  '\u00d7': '*',
  '/': '/',
  '\u00f7': '/',
  '(': '(',
  ')': ')',
  ',': ',',
}

type Place = Readonly<{ start: number; end: number }>
type Mistake = Place & Readonly<{ wording: Wording }>
const nothing: Expression = { op: 'number', value: 0 }

/**
 * Reads plain arithmetic over quantity names [E7]: `+ - * / ( ) min(...) max(...) walk_wins(...)`, numbers with `%`, `k`, `m`, `bn`.
 *
 * Names are not looked up here; a hyphen between letters belongs to the name. `*` and `/` bind tighter
 * than `+` and `-`, all from the left. Numbers are read as on their own: `50%` is 0.5.
 */
export function readFormula(text: string): Formula {
  const found = tokensOf(text)
  if (!Array.isArray(found)) return { kind: 'mistake', ...(found as Mistake) }
  return parse(text, found)
}

function tokensOf(text: string): Token[] | Mistake {
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at, at + 200)
    const gap = /^\s+/.exec(rest)
    if (gap) {
      at += gap[0].length
      continue
    }
    const sign = signs[rest[0]!]
    const named = name.exec(rest)
    const number = sign ? null : numberAt(rest)
    const length = sign ? 1 : (number?.length ?? named?.[0].length ?? 1)
    const place = { start: at, end: at + length }
    if (sign) tokens.push({ ...place, kind: 'sign', text: sign })
    else if (number) tokens.push({ ...place, kind: 'number', value: number.number.value })
    else if (named) tokens.push({ ...place, kind: 'name', text: named[0] })
    else return { ...place, wording: say.formulaSign(String.fromCodePoint(rest.codePointAt(0)!)) }
    if (tokens.length > MOST_PARTS) return { ...place, wording: say.formulaTooLong(MOST_PARTS) }
    at += length
  }
  tokens.push({ kind: 'end', start: text.length, end: text.length })
  return tokens
}

function parse(text: string, tokens: readonly Token[]): Formula {
  const mentions: Mention[] = []
  let mistake: Mistake | null = null
  let at = 0
  const next = (): Token => tokens[at]!
  const takes = (text: string): boolean => {
    const token = next()
    if (token.kind !== 'sign' || token.text !== text) return false
    at++
    return true
  }
  /** Keeps the first mistake and moves to the end, where every loop stops. */
  const fail = (place: Place, wording: Wording): Expression => {
    mistake ??= { start: place.start, end: place.end, wording }
    at = tokens.length - 1
    return nothing
  }

  const spelled = (token: Token | undefined): string =>
    token ? text.slice(token.start, token.end) : ''

  const sum = (depth: number): Expression => {
    let left = product(depth)
    for (;;) {
      if (takes('+')) left = { op: 'add', left, right: product(depth) }
      else if (takes('-')) left = { op: 'subtract', left, right: product(depth) }
      else return left
    }
  }
  const product = (depth: number): Expression => {
    let left = factor(depth)
    for (;;) {
      if (takes('*')) left = { op: 'multiply', left, right: factor(depth) }
      else if (takes('/')) left = { op: 'divide', left, right: factor(depth) }
      else return left
    }
  }
  const factor = (depth: number): Expression => {
    const token = next()
    if (depth > DEEPEST) return fail(token, say.formulaTooDeep(DEEPEST))
    if (takes('-')) return { op: 'negate', of: factor(depth + 1) }
    if (takes('+')) return factor(depth + 1)
    if (takes('(')) {
      const inside = sum(depth + 1)
      return takes(')') ? inside : fail(token, say.formulaOpen('('))
    }
    if (token.kind === 'number') {
      at++
      return { op: 'number', value: token.value }
    }
    if (token.kind === 'name') {
      at++
      return named(token, depth)
    }
    return fail(wide(token), say.formulaMissing(spelled(tokens[at - 1])))
  }
  const named = (token: Token & { kind: 'name' }, depth: number): Expression => {
    const open = next()
    if (open.kind !== 'sign' || open.text !== '(') {
      const id = token.text as QuantityId
      mentions.push({ id, start: token.start, end: token.end })
      return { op: 'quantity', id }
    }
    const asks = walkQuestion(token.text)
    if (token.text !== 'min' && token.text !== 'max' && !asks) {
      return fail(token, say.formulaFunction(token.text))
    }
    at++
    const of = [sum(depth + 1)]
    while (takes(',')) of.push(sum(depth + 1))
    if (!takes(')')) return fail(open, say.formulaOpen('('))
    if (!asks) return { op: token.text as 'min' | 'max', of }
    const { names, least } = walkArguments[asks]
    if (of.length < least || of.length > names.length)
      return fail(token, say.formulaArguments(token.text, of.length, names, least))
    return { op: 'walk', asks, of }
  }

  const expression = sum(0)
  const rest = next()
  if (mistake === null && rest.kind !== 'end') {
    const isClosing = rest.kind === 'sign' && rest.text === ')'
    fail(
      rest,
      isClosing ? say.formulaOpen(')') : say.formulaJoined(spelled(tokens[at - 1]), spelled(rest)),
    )
  }
  return mistake === null
    ? { kind: 'read', expression, mentions }
    : { kind: 'mistake', ...(mistake as Mistake) }
}

function walkQuestion(name: string): WalkQuestion | null {
  const asks = name.startsWith('walk_') ? name.slice('walk_'.length) : ''
  return Object.hasOwn(walkArguments, asks) ? (asks as WalkQuestion) : null
}

/** The end of a formula has no width to put a caret under; its last sign does. */
function wide(token: Token): Place {
  return token.kind === 'end'
    ? { start: Math.max(0, token.start - 1), end: token.end }
    : { start: token.start, end: token.end }
}
