export { cli } from './cli.ts'
export { exitCodes } from './exitCodes.ts'
export { helpText } from './help.ts'
export type { Output, World } from './world.ts'
