/** The text of packages/kernels/src/simd/module.generated.ts, compiled afresh. */
export function simdModuleText(): Promise<string>
