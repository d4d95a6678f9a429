/** SHA-256 of the bytes of a text, as 64 hex digits: two texts with one stamp are one text. */
export type Stamp = string

/** A text as it stands where it is kept, byte order mark and line breaks as they are. */
export type Contents = Readonly<{ text: string; stamp: Stamp }>

/**
 * Where a case is kept: a file behind `parley studio`, a file the browser may write, or the browser alone.
 *
 * Homes never merge and never ask: they write whole texts, and only over what they were told to expect.
 */
export type Home = Readonly<{
  kind: 'server' | 'file' | 'browser'
  /** As a person names it: `ukraine.yaml`. */
  name: string
  /** One per place, the same after a restart: names the journal and the lock. */
  key: string
  /** True when the place may be read but not written. */
  isReadOnly: boolean
  /** Throws a `HomeTrouble` when there is nothing to read. */
  read(): Promise<Contents>
  /** Writes the whole text over what has the stamp `expected`, or where nothing stands yet for null. Never throws. */
  write(text: string, expected: Stamp | null): Promise<Written>
  /** Tells what others do to the file and to those beside it; it may tell of our own writes too. Returns what stops it. */
  watch(onSeen: (seen: Seen) => void): () => void
  /** Texts of files the case reads beside it (sources, series), by the path the case gives; null where there is none. */
  beside(paths: readonly string[]): Promise<ReadonlyMap<string, string | null>>
  /** The steps of the case kept beside it, as JSON; null where none are kept. Never throws. */
  readHistory(): Promise<string | null>
  /** Null takes what is kept away. False when it could not be written. */
  writeHistory(history: string | null): Promise<boolean>
}>

export type Seen = Readonly<
  | ({ kind: 'contents' } & Contents)
  /** The file is not there any more. */
  | { kind: 'gone' }
  /** A file that the case reads beside it has changed. */
  | { kind: 'beside' }
  /** It can or can no longer be heard whether anything changes: `parley studio` has ended, or is back. */
  | { kind: 'lost' }
>

export type Written = Readonly<
  | {
      kind: 'saved'
      stamp: Stamp
      /** Milliseconds since 1970, when the bytes were on the disk and had been read back. */
      at: number
    }
  /** Nothing was written: something else stands there now. */
  | { kind: 'changed'; text: string; stamp: Stamp }
  | { kind: 'failed'; why: Trouble; detail: string }
>

/**
 * Why a place cannot be read or written. `detail` beside it is a sentence of whoever found out; it may be empty.
 *
 * `gone`: the file or its folder is not there. `unreachable`: `parley studio` has ended. `refused`: the
 * browser was not given the right, or it was taken back.
 */
export type Trouble =
  | 'gone'
  | 'permission'
  | 'read-only'
  | 'disk-full'
  | 'too-large'
  | 'not-text'
  | 'unreachable'
  | 'refused'
  | 'unknown'

export class HomeTrouble extends Error {
  readonly why: Trouble

  constructor(why: Trouble, detail: string) {
    super(detail)
    this.why = why
  }
}
