/**
 * A 32-bit hash of a seed and a name, for seeding one stream or one scramble among many.
 *
 * FNV-1a over the UTF-16 code units of both, a separator between them so that ('a', 'bc') and
 * ('ab', 'c') differ, then the murmur3 finaliser so that near names land far apart. `salt` gives
 * further independent words for the same pair.
 */
export function hashName(seed: string, name: string, salt = 0): number {
  let h = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) | 0
  for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ 0x1ffff, 0x01000193)
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193)
  h ^= h >>> 16
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 16
  return h >>> 0
}
