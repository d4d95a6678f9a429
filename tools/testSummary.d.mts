export type Counts = Readonly<{ passed: number; failed: number; skipped: number }>

export type VitestReport = Readonly<{
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests?: number
  testResults: readonly Readonly<{
    status: string
    assertionResults: readonly Readonly<{ status: string }>[]
  }>[]
}>

export function countTests(report: VitestReport | null, vitestOk: boolean): Counts
export function summaryLine(counts: Counts): string
