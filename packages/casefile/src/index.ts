export * from './diagnostic.ts'
export * from './guard/guardText.ts'
export * from './guard/safeInclude.ts'
export * from './migrate/version.ts'
