import { escapeHtml, type Phrase, toHtml } from '../words/phrase.ts'

/** Markup, boxed so that no string can pass for it. */
export type Html = Readonly<{ markup: string }>

/** What may stand in a template: markup as it is, words and names escaped, nothing for null, undefined and false. */
type Fill = Html | readonly Html[] | Phrase | string | number | null | undefined | false

/**
 * A template in which everything is escaped but markup.
 *
 * Names in phrases stand inside `<bdi>`; plain strings are escaped without one, for attributes and for words of ours.
 * In an attribute only strings may stand. White space with a line break in it goes.
 */
export function html(strings: TemplateStringsArray, ...fills: readonly Fill[]): Html {
  let markup = compact(strings[0]!)
  fills.forEach((fill, i) => {
    if (strings[i]!.endsWith('="') && typeof fill === 'object' && fill !== null)
      throw new Error(
        `html: an attribute takes plain text, not a phrase: ${strings[i]!.slice(-20)}`,
      )
    markup += spelled(fill) + compact(strings[i + 1]!)
  })
  return { markup }
}

const compact = (text: string): string => text.replace(/\s*\n\s*/g, '')

/** Markup made elsewhere: a figure of ours. Never text of a case. */
export function markup(text: string): Html {
  return { markup: text }
}

function spelled(fill: Fill): string {
  if (fill === null || fill === undefined || fill === false) return ''
  if (typeof fill === 'number') return String(fill)
  if (typeof fill === 'string') return escapeHtml(fill)
  if ('markup' in fill) return fill.markup
  return fill.every(isHtml)
    ? fill.map(one => one.markup).join('')
    : unbroken(toHtml(fill as Phrase))
}

/** A range, a bound and a sum of money stay on one line. */
function unbroken(markup: string): string {
  return markup.replace(wholes, text => `<span class="range">${text}</span>`)
}
const wholes = /(?:\b[A-Z]{3} |&[lg]t; )\d[\d.,]*(?:\u2013[\d.,]*\d)?%?|\d[\d.,]*\u2013[\d.,]*\d%?/g

const isHtml = (one: object | string): one is Html => typeof one === 'object' && 'markup' in one

/** A list element per item. */
export function items(phrases: readonly Phrase[]): readonly Html[] {
  return phrases.map(phrase => html`<li>${phrase}</li>`)
}
