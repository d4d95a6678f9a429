import { describe, expect, it } from 'vitest'
import { type Imported, readGenius, readGeniusWeb, readNegmas, toCaseText } from '../src/index.ts'

const domain = `<negotiation_template><utility_space><objective index="0" name="root">
<issue index="1" name="Price" type="discrete"><item index="1" value="A"/><item index="2" value="constructor"/></issue>
<issue index="2" name="N" type="integer" lowerbound="1" upperbound="10"/>
</objective></utility_space></negotiation_template>`
const profile = `<utility_space><objective index="0" name="root">
<issue index="1" name="Price" type="discrete"><item index="1" value="A" evaluation="2"/><item index="2" value="constructor" evaluation="4"/></issue>
<issue index="2" name="N" type="integer" lowerbound="1" upperbound="10"><evaluator ftype="linear" slope="0.1" offset="0"/></issue>
<weight index="1" value="0.9"/><weight index="2" value="0.3"/></objective>
<discount_factor value="0.9"/><reservation value="0.5"/></utility_space>`
const rectangles = (bound: string) => `<utility_space><objective index="0" name="root">
<issue index="2" name="N" type="integer" lowerbound="1" upperbound="10"/>
<utility maxutility="10"><ufun type="PlainUfun" weight="1" aggregation="sum">
<hyperRectangle utility="6">${bound}</hyperRectangle></ufun></utility></objective></utility_space>`

function genius(domainText: string, profileText: string): Imported {
  return readGenius([
    { name: 'd.xml', text: domainText },
    { name: 'p.xml', text: profileText },
  ])
}
const refusal = ({ scenario, remarks }: Imported): string | null =>
  scenario === null ? (remarks.find(of => of.kind === 'refused')?.text ?? '') : null

const space = (table: string, weight = '1') =>
  `{"LinearAdditiveUtilitySpace":{"issueUtilities":{"a":{"discreteutils":{"valueUtilities":${table}}}},"issueWeights":{"a":${weight}},"domain":{"name":"d","issuesValues":{"a":{"values":["x","y"]}}},"name":"p"}}`
const web = (text: string) => readGeniusWeb([{ name: 'p.json', text }])
const outcomes =
  'name: d\nissues:\n- {name: a, type: CategoricalIssue, values: [x, y]}\n- {name: b, type: CategoricalIssue, values: [x, y]}\n'
const negmas = (values: string, space = outcomes, reserved = '0.2') =>
  readNegmas([
    { name: 'd.yml', text: space },
    {
      name: 'u.yml',
      text: `type: LinearAdditiveUtilityFunction\nname: u\nreserved_value: ${reserved}\nweights: [0.5, 0.5]\nvalues:\n- {type: TableFun, mapping: {x: 1, y: 0}}\n- ${values}\n`,
    },
  ])

describe('a file that cannot be read as what it is', () => {
  it.each([
    ['XML that is broken', genius(domain.slice(0, -30), profile), /closing/],
    [
      'a document type',
      genius(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${domain}`, profile),
      /document type/,
    ],
    [
      'a bomb of entities',
      genius(`<!DOCTYPE l [<!ENTITY a "l"><!ENTITY b "&a;&a;">]>${domain}`, profile),
      /document type/,
    ],
    [
      'tags without end',
      genius(`${'<objective>'.repeat(9_000)}${'</objective>'.repeat(9_000)}`, profile),
      /nested/,
    ],
    [
      'bounds that are not whole',
      genius(domain.replace('"10"', '"10.5"'), profile),
      /whole numbers/,
    ],
    [
      'a reservation in words',
      genius(domain, profile.replace('"0.5"/></utility', '"half"/></utility')),
      /reservation is not a number/,
    ],
    [
      'a reservation without end',
      genius(domain, profile.replace('"0.5"/></utility', '"1e400"/></utility')),
      /reservation is not a number/,
    ],
    [
      'a discount in words',
      genius(domain, profile.replace('"0.9"/><res', '"often"/><res')),
      /discount/,
    ],
    [
      'a weight without an evaluator',
      genius(domain, profile.replace(/<evaluator[^>]*>/, '')),
      /no evaluator/,
    ],
    [
      'a rectangle from x',
      genius(domain, rectangles('<INCLUDES index="2" min="x" max="3"/>')),
      /bound or weight/,
    ],
    [
      'a rectangle over an issue that is not there',
      genius(domain, rectangles('<INCLUDES index="7" min="1" max="3"/>')),
      /which is not there/,
    ],
    [
      'a partial order',
      web('{"DefaultPartialOrdering":{"domain":{"name":"d"},"better":[[0,1]]}}'),
      /only LinearAdditiveUtilitySpace/,
    ],
    ['a table of texts', web(space('{"x":"1","y":0}')), /not a number/],
    ['a weight that is none', web(space('{"x":1,"y":0}', 'null')), /not a number/],
    ['JSON that is broken', web('{"LinearAdditive'), /not JSON/],
    [
      'a function in code',
      negmas('{type: LambdaFun, f: "lambda x: x"}'),
      /"LambdaFun" is not a table/,
    ],
    [
      'a straight line',
      negmas('{type: AffineFun, slope: 1, bias: 0}'),
      /"AffineFun" is not a table/,
    ],
    [
      'a range for a list',
      negmas(
        '{type: TableFun, mapping: {x: 1, y: 0}}',
        outcomes.replace('b, type: CategoricalIssue', 'b, type: ContiguousIssue'),
      ),
      /ContiguousIssue/,
    ],
    [
      'rectangles over a thousand million numbers',
      genius(
        domain.replace('"10"', '"1000000000"'),
        rectangles('<INCLUDES index="2" min="1" max="999999"/>'),
      ),
      /number by number/,
    ],
    [
      'more weights than issues',
      readNegmas([
        { name: 'd.yml', text: outcomes },
        {
          name: 'u.yml',
          text: 'type: LinearAdditiveUtilityFunction\nname: u\nreserved_value: 0.2\nweights: [0.5, 0.3, 0.2]\nvalues:\n- {type: TableFun, mapping: {x: 1, y: 0}}\n- {type: TableFun, mapping: {x: 1, y: 0}}\n',
        },
      ]),
      /one for each of the 2 issues/,
    ],
    [
      'no worth of no deal',
      negmas('{type: TableFun, mapping: {x: 1, y: 0}}', outcomes, '-.inf'),
      /−inf/,
    ],
    [
      'a bomb of aliases',
      negmas(
        '{type: TableFun, mapping: {x: 1, y: 0}}',
        `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b]\nissues: [*c,*c,*c]\n`,
      ),
      /alias/,
    ],
  ] as const)('is refused, with the reason: %s', (_, imported, reason) => {
    expect(refusal(imported)).toMatch(reason)
  })

  it('is none where it is only unusual: weights off 1, values named like parts of the language', () => {
    const { scenario, remarks } = genius(domain, profile)
    expect(scenario!.profiles[0]!.utility).toMatchObject({ weights: [0.9, 0.3] })
    expect(remarks.map(of => of.text).join()).toContain('weights sum to 1.2')
    const named = web(
      space('{"constructor":1,"y":0.5}').replaceAll(
        '"values":["x","y"]',
        '"values":["constructor","y"]',
      ),
    )
    expect(named.scenario!.profiles[0]!.utility).toMatchObject({ values: [{ byValue: [1, 0.5] }] })
  })

  it('is used as written where it is only odd, and each oddity is said', () => {
    const said = (imported: Imported): string => {
      expect(imported.scenario).not.toBeNull()
      return imported.remarks.map(of => of.text).join('\n')
    }
    expect(said(genius(domain, profile.replace('evaluation="2"', 'evaluation="-2"')))).toContain(
      'some value of issue "Price" is worth less than 0',
    )
    expect(said(genius(domain, profile.replace('value="0.3"', 'value="-0.3"')))).toContain(
      'issue "N" weighs -0.3, below 0',
    )
    expect(said(genius(domain, profile.replace('"0.5"/></utility', '"7"/></utility')))).toContain(
      'reservation 7 is more than any deal is worth: this party never signs',
    )
    expect(said(web(space('{"x":1,"y":0}', '1.4')))).toContain('weights sum to 1.4')
    expect(said(web(space('{"x":1,"y":0}').replace('"a":1', '"b":1')))).toContain(
      'issue "a" has no weight: it counts nothing',
    )
    const twice = space('{"x":1,"y":0}').replace('["x","y"]', '["x","x","y"]')
    expect(said(web(twice))).toContain('issue "a" lists "x" twice: the first stands')
    expect(web(twice).scenario!.issues[0]).toMatchObject({ values: ['x', 'y'] })
    const listed = negmas(
      '{type: TableFun, mapping: {x: 1, y: 0}}',
      outcomes.replace('[x, y]', '[x, y, x]'),
    )
    expect(said(listed)).toContain('issue "a" lists "x" twice: the first stands')
  })

  it('becomes a span where it counts in a thousand million whole numbers', () => {
    const { scenario } = genius(
      domain.replace('"10"', '"1000000000"'),
      profile.replace('"10"', '"1000000000"').replace('slope="0.1"', 'slope="0.000000001"'),
    )
    const { text, remarks } = toCaseText(scenario!, 'GENIUS', '2026-05-04')
    expect(text.length).toBeLessThan(2_000)
    expect(remarks.map(of => of.text).join()).toContain('become one span')
  })

  it('has a value that nobody evaluates counted as nothing, and says so', () => {
    for (const imported of [
      genius(domain, profile.replace(' evaluation="4"', '')),
      web(space('{"x":1}')),
      negmas('{type: TableFun, mapping: {x: 1}}'),
    ])
      expect(imported.remarks.filter(of => /counts nothing/.test(of.text))).toHaveLength(1)
  })
})
