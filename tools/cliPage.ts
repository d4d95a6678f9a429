import { commandNames, helpText, topicNames } from '@parley/cli'
import { runParley } from './runParley.ts'

const head = `# The command line

Written by \`npm run docs\` from the program itself; a test holds the two together.

Results go to stdout, everything else to stderr. A verdict is an answer, so it leaves exit code 0
([why](decisions/0007-a-verdict-is-not-an-exit-code.md)). Files are written whole or not at all
([how](decisions/0008-files-are-written-whole-or-not-at-all.md)). Nothing is sent anywhere:
\`parley doctor --network\` shows it.
`

/** The text of docs/cli.md: every help text there is, in the order of the program. */
export async function cliPage(): Promise<string> {
  const fenced = (text: string): string => `\`\`\`text\n${text}\`\`\``
  const sections = [head, `## parley --help\n\n${fenced(helpText)}\n`]
  for (const name of topicNames) {
    const { printed } = await runParley(`parley help ${name}`)
    sections.push(`## parley help ${name}\n\n${fenced(printed)}\n`)
  }
  for (const name of commandNames) {
    const { printed } = await runParley(`parley ${name} --help`)
    sections.push(`## parley ${name}\n\n${fenced(printed)}\n`)
  }
  return sections.join('\n')
}
