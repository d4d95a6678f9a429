import { stringify } from 'yaml'
import type { NamedText, Remark, Scenario } from '../scenario.ts'

/** Writes a scenario as NegMAS YAML; the reserved value stands in the wrapper and inside it, so that neither loses it. */
export function writeNegmas(
  scenario: Scenario,
): Readonly<{ files: readonly NamedText[]; remarks: readonly Remark[] }> {
  const remarks: Remark[] = []
  const isNumeric = scenario.issues.some(issue => issue.kind !== 'discrete')
  if (isNumeric) {
    return {
      files: [],
      remarks: [
        {
          kind: 'refused',
          file: scenario.name,
          text: 'only issues with named values can be written in this format',
        },
      ],
    }
  }
  const files: NamedText[] = [
    {
      name: `${scenario.name}.yml`,
      text: stringify({
        name: scenario.name,
        type: 'DiscreteCartesianOutcomeSpace',
        issues: scenario.issues.map(issue => ({
          name: issue.name,
          type: 'CategoricalIssue',
          values: issue.kind === 'discrete' ? issue.values : [],
        })),
      }),
    },
  ]
  for (const profile of scenario.profiles) {
    const file = `${profile.name}.yml`
    const { utility } = profile
    if (utility.kind !== 'additive') {
      remarks.push({
        kind: 'refused',
        file,
        text: 'hyper-rectangles cannot be written in this format',
      })
      continue
    }
    const linear = {
      type: 'LinearAdditiveUtilityFunction',
      name: profile.name,
      reserved_value: profile.reservation,
      weights: utility.weights,
      values: scenario.issues.map((issue, j) => {
        const value = utility.values[j]!
        const names = issue.kind === 'discrete' ? issue.values : []
        return {
          type: 'TableFun',
          mapping: Object.fromEntries(
            names.map((name, i) => [name, value.kind === 'table' ? value.byValue[i]! : 0]),
          ),
        }
      }),
    }
    const whole =
      profile.discount === 1
        ? linear
        : {
            type: 'ExpDiscountedUFun',
            name: profile.name,
            discount: profile.discount,
            factor: 'step',
            reserved_value: profile.reservation,
            ufun: linear,
          }
    files.push({ name: file, text: stringify(whole) })
  }
  return { files, remarks }
}
