import { describe, expect, it } from 'vitest'
import { tooLarge } from './tooLarge.ts'

describe('tooLarge', () => {
  it('says which issues tie a case into more combinations than can be gone through', () => {
    const why = { reason: 'tied-issues', names: ['Land', 'Water'], count: 1e10, limit: 1_048_576 }
    const error = Object.assign(new Error(), { kind: 'too-many-deals', count: 1e12, why })
    expect(tooLarge(error)).toBe(
      'the issues combine into 1,000,000,000,000 deals, too many to list, and rules or interactions tie Land, Water into 10,000,000,000 combinations that cannot be taken apart (at most 1,048,576)',
    )
  })

  it('has nothing to say of other errors', () => {
    expect(tooLarge(new Error('x'))).toBeNull()
    expect(tooLarge(undefined)).toBeNull()
  })
})
