import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { missingPackages, nodeTooOld, root } from './setUp.mjs'
import { countTests, summaryLine, type VitestReport } from './testSummary.mjs'

const folder = mkdtempSync(join(tmpdir(), 'parley-setup-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('nodeTooOld', () => {
  it('takes 20.19 and everything after it', () => {
    for (const version of ['20.19.0', '20.20.2', '22.0.0', '24.1.0']) {
      expect(nodeTooOld(version)).toBeNull()
    }
    for (const version of ['18.20.0', '20.18.3', '20.9.0']) {
      expect(nodeTooOld(version)).toContain('20.19')
    }
  })
})

describe('missingPackages', () => {
  const lock = (packages: object): string => JSON.stringify({ packages })
  const wanted = {
    '': { name: 'house' },
    'packages/a': { version: '0.1.0' },
    'node_modules/@parley/a': { resolved: 'packages/a', link: true },
    'node_modules/yaml': { version: '2.0.0' },
    'node_modules/other-machine': { version: '1.0.0', optional: true },
  }

  it('finds everything missing in a fresh clone', () => {
    writeFileSync(join(folder, 'package-lock.json'), lock(wanted))
    expect(missingPackages(folder)).toEqual(['node_modules/@parley/a', 'node_modules/yaml'])
  })

  it('finds a package of another version, and one that was deleted by hand', () => {
    mkdirSync(join(folder, 'node_modules', '@parley', 'a'), { recursive: true })
    mkdirSync(join(folder, 'node_modules', 'yaml'), { recursive: true })
    const hidden = join(folder, 'node_modules', '.package-lock.json')
    const older = { ...wanted, 'node_modules/yaml': { version: '1.9.0' } }
    writeFileSync(hidden, lock(older))
    expect(missingPackages(folder)).toEqual(['node_modules/yaml'])
    writeFileSync(hidden, lock(wanted))
    expect(missingPackages(folder)).toEqual([])
    rmSync(join(folder, 'node_modules', 'yaml'), { recursive: true })
    expect(missingPackages(folder)).toEqual(['node_modules/yaml'])
  })
})

describe('package-lock.json', () => {
  // An install on one platform can drop the packages of the others, and then no fresh clone installs.
  it('names everything that its packages name, for every platform', () => {
    type Entry = { dependencies?: object; optionalDependencies?: object }
    const text = readFileSync(join(root, 'package-lock.json'), 'utf8')
    const { packages } = JSON.parse(text) as { packages: Record<string, Entry> }
    const paths = Object.keys(packages)
    const missing = Object.entries(packages).flatMap(([path, of]) =>
      Object.keys({ ...of.dependencies, ...of.optionalDependencies })
        .filter(name => !paths.some(other => other.endsWith(`node_modules/${name}`)))
        .map(name => `${name}, of ${path}`),
    )
    expect(missing).toEqual([])
  })

  it('names no place to fetch from', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved": "http')
  })
})

describe('the last line of npm test', () => {
  const report = (changes: Partial<VitestReport>): VitestReport => ({
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    testResults: [],
    ...changes,
  })

  it('counts what passed, failed and was skipped', () => {
    expect(summaryLine(countTests(report({}), true))).toBe('3 passed, 0 failed')
    const mixed = report({ numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
    expect(summaryLine(countTests(mixed, false))).toBe('3 passed, 2 failed, 2 skipped')
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ]
    expect(countTests(report({ testResults, numFailedTests: 1 }), false).failed).toBe(2)
  })

  it('never passes a run that failed, or that left no report', () => {
    expect(countTests(report({}), false).failed).toBe(1)
    expect(countTests(null, true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
