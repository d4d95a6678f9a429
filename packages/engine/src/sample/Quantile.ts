/** The value of an uncertain input below which a share u of its chance lies; u in (0, 1), never falling. */
export type Quantile = (u: number) => number
