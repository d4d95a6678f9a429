/** The loader of the page's scripts, in `build/loader.js`. */
declare const parley: Readonly<{ fetchAll(): Promise<void> }>

declare module 'virtual:catalogue' {
  export const catalogue: readonly {
    readonly entry: {
      readonly id: string
      readonly title: string
      readonly source: string
      readonly shows: string
    }
    readonly load: () => Promise<{
      readonly text: string
      readonly files: Readonly<Record<string, string>>
    }>
  }[]
}
declare module 'virtual:engine-worker' {
  /** The worker's whole script. */
  export const source: string
}

declare module 'virtual:case-worker' {
  /** Reading and redacting as one classic script. */
  export const source: string
}

declare module 'virtual:brief-worker' {
  /** Writing briefs and tables as one classic script. */
  export const source: string
}
