// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { attribution, idsTo, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

const date = (description: string): JsonSchema => ({
  description,
  examples: ['2023-01-11'],
  type: 'string',
})
const count = (description: string): JsonSchema => ({ description, type: 'number', minimum: 0 })
const changes = keysOf('How the input changes: shift adds, scale multiplies, set replaces.', {
  shift: ref('number'),
  scale: ref('number'),
  set: ref('number'),
})

const series: JsonSchema = {
  ...keysOf('Observed data beside the case, or a name for what scenarios speak of.', {
    name: prose('Name as printed.'),
    file: prose(
      'A file of comma-separated values beside the case; its first line names the columns.',
    ),
    date: prose('The column of dates.'),
    column: prose('The column of values.'),
    unit: prose('Unit of the values.'),
    kind: {
      description: 'flow is summed over a step, level is taken at its end.',
      enum: ['flow', 'level'],
    },
    keep: {
      description: 'Take rows whose column begins with one of the values.',
      examples: [{ quality: ['A'] }],
      type: ['object', 'null'],
    },
    gaps: { description: 'Steps without a value are meant.', enum: ['allowed'] },
    known_after_days: count('How long after its date a row was public.'),
    source: prose('A source id.'),
  }),
  defaultSnippets: [
    {
      label: 'series',
      body: { file: '$1.csv', date: '${2:date}', column: '$3', unit: '$4', kind: '${5:flow}' },
    },
  ],
}

const lesson: JsonSchema = {
  ...keysOf('A chance learned from evidence.', {
    from: prose('The series or the walk that teaches.'),
    per: { description: 'How much of it makes one unit of evidence.', type: ['number', 'string'] },
    wins_when: {
      description:
        'When a unit is a win for the quantity: rises, falls, at least 200, at most -500.',
      examples: ['rises', 'falls', 'at least 200', 'at most -500'],
      type: 'string',
    },
    two_type: keysOf('Update by Bayes between two types.', {
      strong: ref('chance'),
      weak: ref('chance'),
    }),
    strength: prose('The quantity that says how firmly each view believes.'),
    learners: idsTo(
      'Who learns: analyst, or parties.',
      keysOf('A learner.', {
        strength: ref('number'),
        bad_news: ref('chance'),
        hopes_for: { description: 'What this learner hopes to see.', enum: ['wins', 'losses'] },
      }),
    ),
  }),
  defaultSnippets: [
    {
      label: 'learning',
      body: {
        from: '$1',
        per: '$2',
        wins_when: '${3:falls}',
        learners: { analyst: { strength: '${4:40}' } },
      },
    },
  ],
}

const event: JsonSchema = {
  ...keysOf('What happens at a date, or with a chance in every step.', {
    name: prose('Name as printed.'),
    date: date('When it happens, for certain.'),
    chance: ref('chance'),
    starts: date('From when it may happen.'),
    ends: date('Until when it may happen.'),
    effects: idsTo('Paths of inputs and what happens to them.', changes),
    half_life: { description: 'Steps after which half of it is left.', type: ['number', 'string'] },
    known_to: ref('oneOrMoreIds'),
    ...attribution,
  }),
  defaultSnippets: [
    { label: 'dated event', body: { date: '$1', effects: { $2: { shift: '$3' } } } },
    {
      label: 'chance in every step',
      body: { chance: '${1:5%}', effects: { $2: { shift: '$3' } } },
    },
  ],
}

const future: JsonSchema = {
  ...keysOf('What every step after as_of brings.', {
    name: prose('Name as printed.'),
    series: idsTo('What the series do in every step.', ref('number')),
    evidence: idsTo(
      'What every step teaches, by path.',
      keysOf('Evidence of a step.', { wins: ref('number'), of: ref('number') }),
    ),
    events: idsTo('When events happen here: a date, or never.', date('A date, or never.')),
    drift: idsTo('By how much inputs move in every step.', ref('number')),
    set: { description: 'Paths of inputs and their values.', type: ['object', 'null'] },
    ...attribution,
  }),
  defaultSnippets: [{ label: 'scenario', body: { name: '$1', series: { $2: '$3' } } }],
}

const signpost: JsonSchema = {
  ...keysOf('What to watch for, by when.', {
    name: prose('Name as printed.'),
    how: prose('How we would know.'),
    by: date('By when.'),
    watch: prose('The series to watch.'),
    is: {
      description: 'What it must do in a step.',
      examples: ['at least 200', 'at most -50'],
      type: 'string',
    },
    steps: count('In how many steps in a row.'),
    status: {
      description: 'How it stands, where no series is watched.',
      enum: ['not-yet', 'met', 'failed', 'unknown'],
    },
    condition_of: prose('The scenario whose condition it is.'),
    effect: prose('What follows when it is met.'),
    ...attribution,
  }),
  defaultSnippets: [
    {
      label: 'signpost',
      body: { name: '$1', watch: '$2', is: 'at least $3', steps: '${4:3}', by: '$5' },
    },
  ],
}

/** The sections about time [T1–T9]. */
export const timeSchemas: Readonly<Record<string, JsonSchema>> = {
  time: {
    ...keysOf('The steps in which things happen.', {
      step: {
        description: 'Length of a step.',
        enum: ['day', 'week', 'month', 'quarter', 'round'],
      },
      from: date('The first step; as_of when it is not given.'),
      until: date('The last step.'),
      steps: { description: 'How many steps, in place of until.', type: 'number', minimum: 1 },
    }),
    type: ['object', 'null'],
    defaultSnippets: [{ label: 'time', body: { step: '${1:month}', until: '$2' } }],
  },
  series: idsTo('Data that evidence, drivers and signposts read.', series),
  learning: idsTo('Chances learned from evidence, by path.', lesson),
  drives: idsTo(
    'Inputs that follow a series, by path.',
    keysOf('A drive.', { series: prose('The series it follows.'), per_unit: ref('number') }),
  ),
  drift: idsTo('Inputs that move by so much in every step, by path.', ref('number')),
  walks: idsTo(
    'Random walks of battles, by path: the chance of reaching the top, or the number where one stands.',
    keysOf('A walk.', {
      positions: count('How many positions there are.'),
      at: count('Where it stands.'),
      win: ref('chance'),
      battles_per_step: count('Battles in a step.'),
      follows: prose('The learned input whose evidence moves it, in place of battles of its own.'),
    }),
  ),
  events: idsTo('What happens, by id.', event),
  scenarios: idsTo('Named futures, by id.', future),
  signposts: idsTo('What to watch for, by id.', signpost),
  ripeness: idsTo(
    'From which cost of its best course a side hurts.',
    keysOf('Ripeness.', { cost_above: ref('cost') }),
  ),
}
