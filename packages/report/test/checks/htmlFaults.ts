import { HtmlValidate } from 'html-validate/node'

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Roles are said again on tables because narrow screens set their rows as blocks.
    'no-redundant-role': 'off',
    // One file: its style is in it, and its figures bring theirs.
    'no-inline-style': 'off',
    // Long titles are the case's own.
    'long-title': 'off',
  },
})

/** Everything that the standard's content rules find wrong with a page. */
export async function htmlFaults(page: string): Promise<readonly string[]> {
  const report = await validator.validateString(page, 'page.html')
  return report.results.flatMap(result =>
    result.messages.map(m => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`),
  )
}
