import { type Answers, worthWords } from '@parley/casefile'
import type { IsoDate } from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { type Lines, makeLines } from './lines.ts'
import { nearest } from './nearest.ts'
import { print } from './print.ts'
import { Stop } from './Stop.ts'
import type { World } from './world.ts'

type Ask = (question: string) => Promise<string>

/**
 * Asks the seven questions that make a case, on stderr, and reads the answers from stdin, a line each.
 *
 * Only the first two must be answered; an empty line passes on. Answers may be piped in. The end of
 * the input passes on everything that is left, and stops while the first two are open.
 */
export async function askQuestions(world: World, asOf: IsoDate): Promise<Answers> {
  const lines = makeLines(world.stdin)
  try {
    return await interview(world, lines, asOf)
  } finally {
    await lines.close()
  }
}

async function interview(world: World, lines: Lines, asOf: IsoDate): Promise<Answers> {
  const say = (text: string): Promise<void> => print(world.stderr, text)
  const ask: Ask = async question => {
    await say(`${question}\n> `)
    return ((await lines.next()) ?? '').trim()
  }
  const needed = async (question: string, most: number): Promise<string> => {
    for (let i = 0; i < most; i++) {
      const answer = await ask(question)
      if (answer !== '') return answer
      if (lines.isOver()) break
    }
    throw new Stop(exitCodes.usage, `no answer to: ${question}`, 'nothing was written')
  }

  const parties = await needed('1. Who must agree? Names, with commas between them', 3)
  const names = listOf(parties)
  if (names.length < 2) {
    throw new Stop(exitCodes.usage, 'one name is given; a deal needs two', 'nothing was written')
  }
  const issues = []
  const first = '2. About what? One at a time, with its options: Price: low, middle, high'
  let line = await needed(first, 3)
  while (line !== '') {
    issues.push(issueOf(line))
    line = await ask('   Another? Enter when that is all')
  }
  const ifTalksFail = []
  for (const [party, name] of names.entries()) {
    const story = await ask(`3. What does ${name} do if talks fail?`)
    if (story === '') continue
    const worth = await askWord(ask, say, `   How good is that for ${name}?`)
    ifTalksFail.push({ party, story, ...(worth ? { worth } : {}) })
  }
  const ranking = []
  for (const [party, name] of names.entries()) {
    const list = issues.map((issue, i) => `${i + 1} ${issue.name}`).join(', ')
    const order =
      issues.length > 1
        ? placesOf(await ask(`4. What matters to ${name}, most first? Numbers of: ${list}`))
        : [0]
    const options = []
    for (const [issue, of] of issues.entries()) {
      const choices = of.options.length > 1 ? of.options : ['no', 'yes']
      const shown = choices.map((option, i) => `${i + 1} ${option}`).join(', ')
      const question = `   ${of.name}: how would ${name} like it, best first? Numbers of: ${shown}`
      const bestFirst = placesOf(await ask(question))
      if (bestFirst.length > 0) options.push({ issue, bestFirst })
    }
    if (order.length > 0 || options.length > 0) ranking.push({ party, issues: order, options })
  }
  const seesDifferently = []
  for (const [party, name] of names.entries()) {
    for (const [about, other] of names.entries()) {
      const whose = party === about ? 'its own' : `${other}'s`
      const question = `5. How good does ${name} think ${whose} no deal is? Enter if as you do`
      const worth = await askWord(ask, say, question)
      if (worth) seesDifferently.push({ party, about, worth })
    }
  }
  const couldChange = listOf(await ask('6. What could change soon?'), ';')
  const need = await ask('7. What do you need from this?')
  return {
    asOf,
    parties: names as unknown as Answers['parties'],
    issues: issues as unknown as Answers['issues'],
    ifTalksFail,
    ranking,
    seesDifferently,
    couldChange,
    ...(need ? { need } : {}),
  }
}

/** A word for worth, or null for none; a misspelled one is asked again, once. */
async function askWord(
  ask: Ask,
  say: (text: string) => Promise<void>,
  question: string,
): Promise<string | null> {
  const words = worthWords.map(band => band.word)
  for (let i = 0; i < 2; i++) {
    const answer = (await ask(`${question} (${words.join(', ')})`)).toLowerCase()
    if (answer === '') return null
    if (words.includes(answer)) return answer
    const near = nearest(answer, words)
    await say(near ? `   did you mean "${near}"?\n` : '   one of these words, or Enter\n')
  }
  return null
}

function listOf(text: string, separator = ','): string[] {
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
}

function issueOf(line: string): { name: string; options: readonly string[] } {
  const colon = line.indexOf(':')
  if (colon < 0) return { name: line, options: [] }
  return { name: line.slice(0, colon).trim(), options: listOf(line.slice(colon + 1)) }
}

/** "2, 1" or "2 1" as places from 0. */
function placesOf(text: string): number[] {
  return [...text.matchAll(/\d+/g)].map(match => Number(match[0]) - 1)
}
