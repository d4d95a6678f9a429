/**
 * The 32-bit halves of a double, for bit tricks on exponents.
 *
 * `doubleAt[0]` and `wordAt` are two views on the same eight bytes; `highWord` is the index of the
 * half that holds sign and exponent on this machine, whatever its byte order.
 */
export const doubleAt: Float64Array = new Float64Array(1)
export const wordAt: Int32Array = new Int32Array(doubleAt.buffer)
doubleAt[0] = 1
export const highWord: 0 | 1 = wordAt[1] === 0 ? 0 : 1
export const lowWord: 0 | 1 = highWord === 1 ? 0 : 1
