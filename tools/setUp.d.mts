export const root: string
export function nodeTooOld(version?: string): string | null
export function missingPackages(folder?: string): readonly string[]
export function install(): boolean
export function build(): boolean
export function run(program: string, args: readonly string[], options?: object): boolean
export function runTool(
  packageName: string,
  binary: string,
  args: readonly string[],
  options?: object,
): boolean
