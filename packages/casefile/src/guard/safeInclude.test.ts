import { describe, expect, it } from 'vitest'
import { includeClosesCycle, safeInclude } from './safeInclude.ts'

describe('safeInclude', () => {
  it('[F7] lets a file of the case’s own folder in', () => {
    for (const path of [
      'sources.yaml',
      './sources.yaml',
      'experts/round2.json',
      'a..b.yaml',
      'джерела.yaml',
      '100%.yaml',
    ]) {
      expect(safeInclude(path), path).toBe(null)
    }
  })

  it('[F7] refuses every way out of the folder, on any system', () => {
    for (const path of [
      '../a.yaml',
      'a/../../b.yaml',
      '..',
      'a/..',
      '.. /a.yaml',
      '.../../x',
      'a/.. ./b',
      '/etc/passwd',
      '//host/share',
      '\\\\host\\share',
      'a\\..\\b',
      '~/a.yaml',
      '~root/a',
      'C:\\a.yaml',
      'c:a.yaml',
      'C:/a',
      'a.yaml:stream',
      'http://example.org/a.yaml',
      'HTTPS://example.org',
      'file:///etc/passwd',
      'data:text/plain,x',
      'javascript:1',
      'a\0.yaml',
      'a\n.yaml',
      '%2e%2e/a.yaml',
      'a%2Fb',
      '',
      '  ',
    ]) {
      expect(safeInclude(path)?.code, JSON.stringify(path)).toBe('include-refused')
    }
  })

  it('[F7] says why', () => {
    expect(safeInclude('../a.yaml')?.message).toBe(
      '"../a.yaml" is not included: it leads out of the folder of the case',
    )
    expect(safeInclude('https://example.org/a.yaml')?.message).toContain('Parley fetches nothing')
    expect(safeInclude('a\0b')?.message).toContain('"a\uFFFDb"')
  })
})

describe('includeClosesCycle', () => {
  it('[F7] names the files of the cycle in order', () => {
    expect(includeClosesCycle(['case.yaml', 'a.yaml', 'b.yaml'], './a.yaml')?.message).toBe(
      'these files include each other without end: a.yaml → b.yaml → ./a.yaml',
    )
    expect(includeClosesCycle(['case.yaml'], 'case.yaml')?.code).toBe('include-cycle')
    expect(includeClosesCycle(['case.yaml', 'a.yaml'], 'b.yaml')).toBe(null)
  })
})
