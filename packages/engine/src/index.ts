export * from './noDeal/noDealColumn.ts'
export * from './sample/bounds.ts'
export * from './sample/columns.ts'
export * from './sample/quantileOf.ts'
