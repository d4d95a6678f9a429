import type { Case, InputPath } from '@parley/model'
import { splitBeliefPath } from '@parley/model'
import type { Language } from '../languages/language.ts'
import { say } from '../languages/say.ts'
import { formatDate } from '../words/date.ts'
import { named, type Phrase } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { quoted } from './names.ts'

/**
 * An input as a noun phrase that fits into a sentence: "the chance of “front holds” if Russia takes
 * the course “fight on”". The path itself, as a name, when it is not of a known form.
 */
export function inputPhrase(given: Case, language: Language, path: string): Phrase {
  const belief = splitBeliefPath(path as InputPath)
  if (belief)
    return say(language, 'input.belief', {
      holder: party(given, belief.holder),
      input: inputPhrase(given, language, belief.about),
    })
  const parts = path.split('.')
  const [kind = '', owner = '', key = '', a = '', b = '', ...rest] = parts
  switch (kind) {
    case 'quantities': {
      const of = given.quantities.find(q => q.id === owner)
      if (!of) break
      return of.unit === 'chance' ? language.chanceNamed(of.name) : quoted(language, of.name)
    }
    case 'parties':
      return say(language, 'input.risk', { party: party(given, owner) })
    case 'worth':
      if (key === 'weights')
        return say(language, 'input.weight', {
          party: party(given, owner),
          issue: issueName(given, a),
        })
      if (key === 'scores' || key === 'points') {
        const option = [b, ...rest].join('.')
        return say(language, 'input.score', {
          party: party(given, owner),
          issue: issueName(given, a),
          option: optionName(given, language, a, option),
        })
      }
      if (key === 'together')
        return say(language, 'input.together', {
          party: party(given, owner),
          name: quoted(language, spaced(a)),
        })
      if (key === 'ranking' || key === 'red_lines')
        return say(language, key === 'ranking' ? 'input.ranking' : 'input.redLines', {
          party: party(given, owner),
        })
      break
    case 'if_talks_fail': {
      const course = given.noDeal.find(of => of.party === owner)?.courses.find(c => c.id === key)
      const courseName = quoted(language, course?.name || spaced(key))
      if (a === '')
        return say(language, 'input.course', { party: party(given, owner), course: courseName })
      if (a === 'cost')
        return say(language, 'input.cost', { party: party(given, owner), course: courseName })
      const scenario =
        course?.kind === 'lottery' ? course.scenarios.find(s => s.id === b) : undefined
      const only = course?.kind === 'lottery' && course.scenarios.length === 1
      const of = rest[0]
      if (of === 'worth' && only)
        return say(language, 'input.courseWorth', {
          party: party(given, owner),
          course: courseName,
        })
      if (of !== 'chance' && of !== 'worth') break
      return say(language, of === 'chance' ? 'input.chance' : 'input.worth', {
        party: party(given, owner),
        course: courseName,
        scenario: quoted(language, scenario?.name || spaced(b)),
      })
    }
    case 'compliance':
      return say(language, key === 'kept' ? 'input.kept' : 'input.ifBroken', {
        party: party(given, owner),
      })
    case 'ratified_by':
      return key === 'needs'
        ? say(language, 'input.needs', { party: party(given, owner) })
        : say(language, 'input.votes', { party: party(given, owner), voter: party(given, a) })
    case 'moves':
      return movePhrase(given, language, path, owner, key) ?? named(path)
    case 'positions': {
      const topic = quoted(
        language,
        given.topics?.find(of => of.id === owner)?.name || spaced(owner),
      )
      if (a !== 'stands' && a !== 'capability' && a !== 'salience') break
      return say(language, `input.${a}`, { party: party(given, key), topic })
    }
    case 'move_costs':
      return owner === 'budgets'
        ? say(language, 'input.budget', { party: party(given, key) })
        : say(language, 'input.totalBudget')
  }
  return named(path)
}

/** One number of a move; null when the path is not of a known form. */
function movePhrase(
  given: Case,
  language: Language,
  path: string,
  id: string,
  key: string,
): Phrase | null {
  const move = quoted(language, given.moves.find(of => of.id === id)?.name || spaced(id))
  if (key === 'cost') return say(language, 'input.moveCost', { move })
  if (key === 'chance') return say(language, 'input.moveChance', { move })
  if (key === 'lag') return say(language, 'input.moveLag', { move })
  const effect = /^moves\.[^.]+\.effects\.(.+)\.(shift|scale|set)$/.exec(path)
  return effect
    ? say(language, 'input.moveEffect', {
        move,
        input: inputPhrase(given, language, effect[1]!),
      })
    : null
}

function party(given: Case, id: string): Phrase {
  return named(given.parties.find(p => p.id === id)?.name || id)
}

function issueName(given: Case, id: string): Phrase {
  return named(given.issues.find(issue => issue.id === id)?.name || id)
}

function optionName(given: Case, language: Language, id: string, option: string): Phrase {
  const issue = given.issues.find(i => i.id === id)
  const found = issue?.options.find(o => o.id === option)
  if (issue?.scale.kind === 'numeric') {
    const { isDate, unit } = issue.scale
    const level = found?.level ?? Number(option)
    if (isDate) return [formatDate(language, option)]
    if (Number.isFinite(level)) return quantity(language, level, unit)
  }
  return named(found?.name || option)
}

/** An id as words: `fight_on` → "fight on". */
function spaced(id: string): string {
  return id.replace(/[_-]+/g, ' ')
}
