const caseNumbers = new WeakMap<object, number>()
let lastCase = 0

/** A question in words. A case in it is known by which it is: written out it would be as long as the file. */
export function keyOf(extra: object): string {
  return JSON.stringify(extra, (key, value) => {
    if (key !== 'to' || typeof value !== 'object' || value === null) return value
    const number = caseNumbers.get(value) ?? ++lastCase
    caseNumbers.set(value, number)
    return `case ${number}`
  })
}
