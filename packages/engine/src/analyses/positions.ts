import { challengeReadings, weightedMean, weightedMedian } from '@parley/kernels'
import {
  type ActorReading,
  type Case,
  type Caveat,
  type InputEntry,
  type PositionsAnswer,
  type PositionsAsk,
  type Topic,
  type TopicReading,
  topicInputsOf,
} from '@parley/model'
import { provenance } from '../provenance.ts'
import { finish, type Steps, within } from '../runners/Steps.ts'
import { columnsBeside } from '../sample/columnsBeside.ts'
import { centralColumns, fillUniforms, sampleColumns } from '../sample/sampleColumns.ts'
import { spreadOf } from '../sample/spreadOf.ts'
import { underSchool } from '../views/underSchool.ts'
import { challengesOf } from './positions/challengesOf.ts'
import { type Standing, standingsOf } from './positions/standings.ts'

/**
 * Where the weight of those with influence lies on each topic of a case [Q1–Q4], through the analyst's eyes: the
 * mean and the median weighted by capability times salience, what each actor adds, and challenge rounds in both
 * published readings. Says nothing of deals. Time O(draws · rounds · actors³); rounds are played in fewer draws
 * where actors are many.
 */
export function positions(given: Case, ask: PositionsAsk): PositionsAnswer {
  return finish(positionsSteps(given, ask))
}

/** The same a step at a time, for who shows how far it is or stops between steps. */
export function* positionsSteps(given: Case, ask: PositionsAsk): Steps<PositionsAnswer> {
  const { draws, seed, rounds } = ask
  if (!(Number.isInteger(rounds) && rounds > 0))
    throw new Error(`positions: ${rounds} rounds; must be a whole number above 0`)
  const seen = underSchool(given, ask.school)
  const asked = (seen.topics ?? []).filter(({ id }) => ask.topic === null || id === ask.topic)
  if (ask.topic !== null && asked.length === 0)
    throw new Error(`positions: the case has no topic ${ask.topic}`)

  const written = sampleColumns(given, ask)
  const columns = seen === given ? written : sampleColumns(seen, ask, written)
  const entries = new Map(topicInputsOf(seen).map(entry => [entry.path, entry]))
  // After the dimensions of the case as written, so that no school moves a draw.
  const dimension = new Map(
    [...entries.keys()].map((path, i) => [path, written.dimensions.size + i]),
  )
  const drawn = columnsBeside(entries, columns, path => {
    const out = new Float64Array(draws)
    fillUniforms(path, dimension.get(path)!, seed, out)
    return out
  })
  const middle = columnsBeside(entries, centralColumns(seen), () => Float64Array.of(0.5))

  const topics: TopicReading[] = []
  for (const [t, topic] of asked.entries()) {
    const central = standingsOf(topic, middle)(0)
    const reading = readTopic(topic, draws, rounds, standingsOf(topic, drawn), central)
    topics.push(yield* within(reading, t / asked.length, (t + 1) / asked.length))
  }
  return { run: provenance(given, ask), topics, caveats: caveatsOf(asked, entries.values()) }
}

/** How many of the numbers of the topics nobody is cited for. */
function caveatsOf(topics: readonly Topic[], entries: Iterable<InputEntry>): readonly Caveat[] {
  const inputs = [...entries].filter(({ path }) =>
    topics.some(({ id }) => path.startsWith(`positions.${id}.`)),
  )
  const assumed = inputs.filter(({ input }) => input.attribution.class === 'assumed').length
  return assumed > 0 ? [{ kind: 'assumed-share', count: assumed, of: inputs.length }] : []
}

function* readTopic(
  topic: Topic,
  draws: number,
  rounds: number,
  at: (draw: number) => Standing,
  central: Standing,
): Steps<TopicReading> {
  const { id, name, unit, actors } = topic
  const mean = new Float64Array(draws)
  const median = new Float64Array(draws)
  const stands = actors.map(() => new Float64Array(draws))
  const share = actors.map(() => new Float64Array(draws))
  const saliences = actors.map(() => new Float64Array(draws))
  const pull = actors.map(() => new Float64Array(draws))
  const isAlone = actors.map(() => false)
  const medians = new Float64Array(actors.length)
  let hasWeight = true
  for (let s = 0; s < draws; s++) {
    const { stands: where, weight, salience } = at(s)
    const all = weight.reduce((sum, of) => sum + of, 0)
    const own = weightedMean(where, weight)
    hasWeight &&= own !== null
    mean[s] = own ?? 0
    const middle = weightedMedian(where, weight)
    median[s] = where[middle] ?? 0
    for (let i = 0; i < actors.length; i++) {
      stands[i]![s] = where[i]!
      saliences[i]![s] = salience[i]!
      if (own === null) continue
      share[i]![s] = weight[i]! / all
      const others = all - weight[i]!
      isAlone[i] ||= !(others > 0)
      // The mean without it, from the mean with it: taking one out moves the rest by its own distance.
      pull[i]![s] = others > 0 ? ((where[i]! - own) * weight[i]!) / others : 0
      if (where[i] === where[middle]) medians[i]! += 1
    }
  }
  yield 0.1
  const isCertain = [mean, ...stands, ...share, ...saliences].every(of =>
    of.every(x => x === of[0]),
  )
  const challenges: TopicReading['challenges'][number][] = []
  if (hasWeight)
    for (const [r, reading] of challengeReadings.entries()) {
      const played = challengesOf(topic, draws, rounds, at, central, isCertain, reading)
      const each = 0.9 / challengeReadings.length
      challenges.push(yield* within(played, 0.1 + r * each, 0.1 + (r + 1) * each))
    }
  return {
    topic: id,
    name,
    unit,
    mean: hasWeight ? spreadOf(mean) : null,
    median: hasWeight ? spreadOf(median) : null,
    actors: actors.map(
      ({ party, stands: input }, i): ActorReading => ({
        party,
        stands: spreadOf(stands[i]!),
        class: input.attribution.class,
        weight: spreadOf(share[i]!),
        pull: hasWeight && !isAlone[i] ? spreadOf(pull[i]!) : null,
        isMedian: medians[i]! / draws,
      }),
    ),
    challenges,
  }
}
