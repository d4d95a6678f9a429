/** Part of the text of a scalar, without blanks at its ends, and where in that text it begins. */
export type Piece = Readonly<{ text: string; at: number }>

export function pieceOf(text: string, start = 0, end: number = text.length): Piece {
  const part = text.slice(start, end)
  const trimmed = part.trim()
  return { text: trimmed, at: start + part.indexOf(trimmed) }
}

/** Cuts a piece at every separator that stands outside brackets. `separator` must have the flag `y`. */
export function splitPiece(piece: Piece, separator: RegExp): readonly Piece[] {
  const parts: Piece[] = []
  const { text } = piece
  let depth = 0
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]
    if (sign === '(') depth++
    else if (sign === ')') depth--
    else if (depth === 0) {
      separator.lastIndex = i
      const match = separator.exec(text)
      if (match && match[0] !== '') {
        parts.push(within(piece, start, i))
        i += match[0].length - 1
        start = i + 1
      }
    }
  }
  parts.push(within(piece, start, text.length))
  return parts
}

function within(piece: Piece, start: number, end: number): Piece {
  const part = pieceOf(piece.text, start, end)
  return { text: part.text, at: piece.at + part.at }
}
