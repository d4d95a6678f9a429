/**
 * Counts tests from vitest's JSON report. A file that could not be loaded, and a run that failed
 * for a reason no test names, count as one failure each; no report at all is one failure.
 */
export function countTests(report, vitestOk) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const notLoaded = report.testResults.filter(
    file =>
      file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + notLoaded
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !vitestOk ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
  }
}

/** "12 passed, 0 failed", and ", 3 skipped" when some were. */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
