declare const markup: unique symbol

/** SVG text that is already escaped. Only `el`, `words` and `join` make it, so a name cannot slip in raw. */
export type Markup = string & { readonly [markup]: true }

type Attributes = Readonly<Record<string, string | number | null>>

const LARGEST = 1e9

/** A number as written in a figure: three decimals at most, no exponent, no minus before zero. */
export function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`decimal: ${value} is not a place`)
  const held = Math.max(-LARGEST, Math.min(LARGEST, value))
  return String(Math.round(held * 1000) / 1000)
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// What XML 1.0 cannot carry at all, escaped or not.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Escapes text for element content and for attributes in either quote; drops what XML cannot carry. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(/[&<>"']/g, found => ENTITIES[found]!)
}

/** Text as content. */
export function words(text: string): Markup {
  return escapeXml(text) as Markup
}

/** Markup one after the other. */
export function join(parts: readonly Markup[]): Markup {
  return parts.join('') as Markup
}

/** One element. Attributes given as null are left out; numbers are written by `decimal`. */
export function el(name: string, attributes: Attributes, ...children: readonly Markup[]): Markup {
  let head = `<${name}`
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null) continue
    head += ` ${key}="${typeof value === 'number' ? decimal(value) : escapeXml(value)}"`
  }
  return (children.length === 0 ? `${head}/>` : `${head}>${children.join('')}</${name}>`) as Markup
}

/** A path from points, each written by `decimal`; closed when asked. */
export function pathOf(
  points: readonly Readonly<{ x: number; y: number }>[],
  closed = false,
): string {
  return (
    points.map((p, i) => `${i === 0 ? 'M' : 'L'}${decimal(p.x)} ${decimal(p.y)}`).join('') +
    (closed ? 'Z' : '')
  )
}
