/** The text of packages/kernels/src/simd/module.generated.ts, compiled afresh. */
export function simdModuleText(): Promise<string>

/** The module that the AssemblyScript of a file compiles to. */
export function compiled(path: string): Promise<Uint8Array>
