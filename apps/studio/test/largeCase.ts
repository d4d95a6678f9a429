/** A case of 6 parties that must say yes about 12 issues, 6,144 packages: as text, for a page to open. */
export function largeCase(): string {
  const parties = ['ada', 'ben', 'cyd', 'dan', 'eve', 'fay']
  const issues = Array.from({ length: 12 }, (_, i) => `issue${i + 1}`)
  const optionsOf = (i: number): readonly string[] =>
    i === 0 ? ['low', 'middle', 'high'] : ['no', 'more']
  const score = (party: number, i: number, option: number): number =>
    (party + i) % 2 === 0 ? option * 50 : 100 - option * 50
  return [
    'parley: 1',
    'title: Six parties and twelve issues',
    'question: Is there a deal that all six prefer to no deal?',
    'as_of: 2026-03-02',
    'ranges: 80%',
    'parties:',
    ...parties.map(of => `  ${of}: {name: ${of}, role: decides}`),
    'issues:',
    ...issues.map(
      (of, i) =>
        `  ${of}: {name: Issue ${i + 1}, options: {${optionsOf(i)
          .map(option => `${option}${i + 1}: ${option} ${i + 1}`)
          .join(', ')}}}`,
    ),
    'worth:',
    ...parties.flatMap((of, party) => [
      `  ${of}:`,
      `    weights: {${issues.map((issue, i) => `${issue}: ${5 + ((party * 7 + i * 3) % 9)} to ${9 + ((party * 7 + i * 3) % 9)}`).join(', ')}}`,
      '    scores:',
      ...issues.map(
        (issue, i) =>
          `      ${issue}: {${optionsOf(i)
            .map((option, k) => `${option}${i + 1}: ${score(party, i, k)}`)
            .join(', ')}}`,
      ),
    ]),
    'if_talks_fail:',
    ...parties.map((of, party) => `  ${of}: {talks_continue: ${30 + party} to ${40 + party}}`),
    '',
  ].join('\n')
}
