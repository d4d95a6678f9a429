import type { Key } from './en.ts'

/** Українська. What is missing here is said in English. */
export const uk: Partial<Record<Key, string>> = {}
