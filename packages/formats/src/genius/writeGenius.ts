import type {
  IssueValue,
  NamedText,
  Profile,
  Rectangle,
  RectangleGroup,
  Scenario,
  ScenarioIssue,
} from '../scenario.ts'

/**
 * Writes a scenario as a GENIUS folder: `<name>-domain.xml` and one profile a party.
 * Numbers are spelled with every digit they need to be read back the same.
 */
export function writeGenius(scenario: Scenario): readonly NamedText[] {
  const domain = [
    '<negotiation_template>',
    '  <utility_space>',
    `    <objective index="0" name=${quoted(scenario.name)} type="objective" etype="objective" description="">`,
    ...scenario.issues.flatMap((issue, j) => issueLines(issue, j, null)),
    '    </objective>',
    '  </utility_space>',
    '</negotiation_template>',
  ]
  return [
    { name: `${fileName(scenario.name)}-domain.xml`, text: `${domain.join('\n')}\n` },
    ...scenario.profiles.map(profile => ({
      name: `${fileName(profile.name)}.xml`,
      text: `${profileLines(scenario, profile).join('\n')}\n`,
    })),
  ]
}

function profileLines(scenario: Scenario, profile: Profile): readonly string[] {
  const { utility } = profile
  const lines = [
    utility.kind === 'additive' ? '<utility_space>' : '<utility_space type="nonlinear">',
  ]
  lines.push(
    `  <objective index="0" name=${quoted(scenario.name)} type="objective" etype="objective" description="">`,
  )
  scenario.issues.forEach((issue, j) => {
    lines.push(...issueLines(issue, j, utility.kind === 'additive' ? utility.values[j]! : null))
  })
  if (utility.kind === 'additive') {
    // Readers divide a table by its best entry, so the weight carries it.
    utility.weights.forEach((weight, j) => {
      const value = utility.values[j]!
      const best = value.kind === 'table' ? Math.max(...value.byValue) : 1
      lines.push(`    <weight index="${j + 1}" value="${best > 0 ? weight * best : weight}"/>`)
    })
  } else {
    lines.push(
      `    <utility maxutility="${utility.maximum}">`,
      ...groupLines(utility.root, '      '),
      '    </utility>',
    )
  }
  lines.push('  </objective>')
  lines.push(`  <discount_factor value="${profile.discount}"/>`)
  lines.push(`  <reservation value="${profile.reservation}"/>`)
  lines.push('</utility_space>')
  return lines
}

function issueLines(issue: ScenarioIssue, j: number, value: IssueValue | null): readonly string[] {
  const open = (kind: string, more: string): string =>
    `      <issue index="${j + 1}" name=${quoted(issue.name)} type="${kind}" etype="${kind}" vtype="${kind}"${more}>`
  if (issue.kind === 'discrete') {
    const items = issue.values.map((name, i) => {
      const evaluation = value?.kind === 'table' ? ` evaluation="${value.byValue[i]!}"` : ''
      return `        <item index="${i + 1}" value=${quoted(name)}${evaluation}/>`
    })
    return [open('discrete', ''), ...items, '      </issue>']
  }
  const bounds = ` lowerbound="${issue.low}" upperbound="${issue.high}"`
  const evaluator = value?.kind === 'line' ? [`        ${evaluatorOf(issue, value)}`] : []
  return issue.kind === 'integer'
    ? [open('integer', bounds), ...evaluator, '      </issue>']
    : [open('real', ''), `        <range${bounds}/>`, ...evaluator, '      </issue>']
}

/** The evaluator whose clamped line or triangle is this one; a line of any other shape cannot be written. */
function evaluatorOf(
  issue: Extract<ScenarioIssue, { kind: 'integer' | 'real' }>,
  value: Extract<IssueValue, { kind: 'line' }>,
): string {
  const { points } = value
  const first = points[0]!
  if (points.length === 1) return `<evaluator ftype="constant" parameter0="${first.value}"/>`
  const peak = points[1]!
  const end = points[2]
  if (points.length === 3 && end && first.value === 0 && peak.value === 1 && end.value === 0) {
    return `<evaluator ftype="triangular" parameter0="${first.at}" parameter1="${end.at}" parameter2="${peak.at}"/>`
  }
  const rising = points.findIndex((p, i) => i > 0 && p.value !== points[i - 1]!.value)
  if (rising < 0) return `<evaluator ftype="constant" parameter0="${first.value}"/>`
  const left = points[rising - 1]!
  const right = points[rising]!
  const slope = (right.value - left.value) / (right.at - left.at)
  return issue.kind === 'integer'
    ? `<evaluator ftype="linear" offset="${left.value + slope * (issue.low - left.at)}" slope="${slope}"/>`
    : `<evaluator ftype="linear" parameter0="${left.value - slope * left.at}" parameter1="${slope}"/>`
}

function groupLines(group: RectangleGroup, indent: string): readonly string[] {
  return [
    `${indent}<ufun type="PlainUfun" weight="${group.weight}" aggregation="${group.aggregation}">`,
    ...group.rectangles.flatMap(r => rectangleLines(r, `${indent}  `)),
    ...group.groups.flatMap(g => groupLines(g, `${indent}  `)),
    `${indent}</ufun>`,
  ]
}

function rectangleLines(rectangle: Rectangle, indent: string): readonly string[] {
  const tag = rectangle.excludes ? 'EXCLUDES' : 'INCLUDES'
  return [
    `${indent}<hyperRectangle utility="${rectangle.utility}">`,
    ...rectangle.bounds.map(
      b => `${indent}  <${tag} index="${b.issue + 1}" min="${b.low}" max="${b.high}"/>`,
    ),
    `${indent}</hyperRectangle>`,
  ]
}

function quoted(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return `"${escaped}"`
}

function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '') || 'unnamed'
}
