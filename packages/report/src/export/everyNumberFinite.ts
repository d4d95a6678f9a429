/**
 * Hands plain data through, having walked all of it: every number is finite and every value one that JSON keeps.
 *
 * JSON.stringify would turn NaN and infinities into null without a word. Throws with the path of the first offender.
 */
export function everyNumberFinite<T>(caller: string, data: T): T {
  const visit = (value: unknown, path: string): void => {
    switch (typeof value) {
      case 'number':
        if (!Number.isFinite(value)) throw new Error(`${caller}: ${path} is ${value}`)
        return
      case 'object':
        if (value === null) return
        if (Array.isArray(value)) value.forEach((item, i) => visit(item, `${path}[${i}]`))
        else for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`)
        return
      case 'string':
      case 'boolean':
        return
      default:
        throw new Error(`${caller}: ${path} is ${typeof value}, which JSON does not keep`)
    }
  }
  visit(data, '$')
  return data
}
