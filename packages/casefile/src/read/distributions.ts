import type { DistributionName } from '@parley/model'

type Distribution = Readonly<{
  name: DistributionName
  parameters: readonly string[]
  /** The parameters that are values of the place itself, with its unit and scale. */
  onScale: readonly string[]
  /** What must hold of the parameters, in words, when it does not. */
  wrong: (values: readonly number[]) => string | null
}>

function inOrder([low = 0, mode = 0, high = 0]: readonly number[]): string | null {
  return low <= mode && mode <= high && low < high ? null : 'low, mode and high must rise'
}

export const distributions: readonly Distribution[] = [
  {
    name: 'normal',
    parameters: ['mean', 'sd'],
    onScale: ['mean'],
    wrong: ([, sd = 0]) => (sd > 0 ? null : 'the sd must be above 0'),
  },
  {
    name: 'lognormal',
    parameters: ['median', 'factor'],
    onScale: ['median'],
    wrong: ([median = 0, factor = 0]) =>
      median > 0 && factor > 1 ? null : 'the median must be above 0 and the factor above 1',
  },
  {
    name: 'uniform',
    parameters: ['low', 'high'],
    onScale: ['low', 'high'],
    wrong: ([low = 0, high = 0]) => (low < high ? null : 'low must be below high'),
  },
  {
    name: 'triangular',
    parameters: ['low', 'mode', 'high'],
    onScale: ['low', 'mode', 'high'],
    wrong: inOrder,
  },
  {
    name: 'pert',
    parameters: ['low', 'mode', 'high'],
    onScale: ['low', 'mode', 'high'],
    wrong: inOrder,
  },
  {
    name: 'beta',
    parameters: ['a', 'b'],
    onScale: [],
    wrong: ([a = 0, b = 0]) => (a > 0 && b > 0 ? null : 'a and b must be above 0'),
  },
]
