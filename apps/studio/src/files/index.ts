export * from './Home.ts'
export * from './memoryStore.ts'
export * from './Store.ts'
export * from './stampOf.ts'
