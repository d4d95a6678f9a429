/** Which draws have a zone with an input held at a value: 1 per draw that does. */
export type OpenAt = Readonly<{ value: number; isOpen: Uint8Array }>

/**
 * Counts the draws with a zone at values between known ones, asking only about the draws in doubt:
 * those on which the two known neighbours disagree, and those that turn and turn back somewhere among
 * the values known. A draw that turns at most once, and is the same at both neighbours, is taken to be
 * so between them.
 *
 * @param ask  answers the draws listed, or all for null, at a value
 */
export function chanceBetween(
  known: readonly OpenAt[],
  ask: (value: number, among: Uint32Array | null) => Uint8Array,
): (value: number) => number {
  const at = [...known].sort((a, b) => a.value - b.value)
  const turnsBack = (draw: number): boolean => {
    let turns = 0
    for (let k = 1; k < at.length; k++) if (at[k]!.isOpen[draw] !== at[k - 1]!.isOpen[draw]) turns++
    return turns > 1
  }
  return value => {
    const place = at.findIndex(of => of.value >= value)
    const right = at[place]
    const left = at[place - 1]
    if (right && right.value === value) return share(right.isOpen)
    let isOpen: Uint8Array
    if (!left || !right) isOpen = ask(value, null)
    else {
      const doubtful: number[] = []
      isOpen = left.isOpen.slice()
      for (let s = 0; s < isOpen.length; s++)
        if (isOpen[s] !== right.isOpen[s] || turnsBack(s)) doubtful.push(s)
      if (doubtful.length > 0) {
        const found = ask(value, Uint32Array.from(doubtful))
        for (const s of doubtful) isOpen[s] = found[s]!
      }
    }
    at.splice(place < 0 ? at.length : place, 0, { value, isOpen })
    return share(isOpen)
  }
}

function share(isOpen: Uint8Array): number {
  let open = 0
  for (const is of isOpen) open += is
  return open / isOpen.length
}
