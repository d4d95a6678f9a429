import { stabilityConcepts, talksProtocols, talksStrategies } from '@parley/model'
import { failOnChoices, reportLanguages, scenarioFormats, tableFormats } from './choices.ts'
import type { OptionName } from './options.ts'
import {
  chance,
  cost,
  date,
  listed,
  oneFrom,
  oneOf,
  repeated,
  share,
  text,
  twoNames,
  wholeNumber,
} from './readOption.ts'

type OptionSpec = Readonly<{
  flags: string
  describe: string
  read?: (written: string, before: unknown) => unknown
  /** What is read when the flag stands without a value. */
  alone?: string
  initial: unknown
}>

/** Every flag there is: one name means one thing in every command. */
export const optionSpecs: Readonly<Record<OptionName, OptionSpec>> = {
  json: { flags: '--json', describe: 'one JSON document on stdout, nothing else', initial: false },
  ndjson: { flags: '--ndjson', describe: 'one JSON object per row', initial: false },
  plain: { flags: '--plain', describe: 'rows separated by tabs, for cut and awk', initial: false },
  output: {
    flags: '-o, --output <file>',
    describe: 'write the result there, "-" is stdout',
    read: text,
    initial: null,
  },
  quiet: { flags: '-q, --quiet', describe: 'no remarks on stderr, only errors', initial: false },
  verbose: {
    flags: '--verbose',
    describe: 'say what is done and how long it took',
    initial: false,
  },
  color: { flags: '--no-color', describe: 'no colour (NO_COLOR and TERM=dumb too)', initial: true },
  input: {
    flags: '--no-input',
    describe: 'never ask; stop where a question is needed',
    initial: true,
  },
  dryRun: {
    flags: '-n, --dry-run',
    describe: 'say what would be written, write nothing',
    initial: false,
  },
  force: { flags: '-f, --force', describe: 'write over a file that is there', initial: false },
  set: {
    flags: '--set <path=value>',
    describe: 'what if this input were that; may be repeated',
    read: repeated,
    initial: [],
  },
  school: {
    flags: '--school <id>',
    describe: 'through the assumptions of a rival school of the case (also --with)',
    read: text,
    initial: null,
  },
  view: {
    flags: '--view <who>',
    describe: 'analyst, own (each through its own eyes), or a party',
    read: text,
    initial: null,
  },
  seed: { flags: '--seed <text>', describe: 'of the draws', read: text, initial: '1' },
  draws: {
    flags: '--draws <count>',
    describe: 'how many draws',
    read: wholeNumber('--draws', 1, 1_000_000),
    initial: 10_000,
  },
  width: {
    flags: '--width <columns>',
    describe: 'of the text; the terminal decides, else 80',
    read: wholeNumber('--width', 40, 400),
    initial: null,
  },
  lang: {
    flags: '--lang <en|uk>',
    describe: 'of the words of the answer; names stay as the case writes them',
    read: oneFrom('--lang', reportLanguages),
    initial: 'en',
  },
  limit: {
    flags: '--limit <count>',
    describe: 'how many rows',
    read: wholeNumber('--limit', 1, 100_000),
    initial: 10,
  },
  failOn: {
    flags: '--fail-on <what>',
    describe: 'exit 4 on placeholder, weak or warning; may be repeated',
    read: oneOf('--fail-on', failOnChoices),
    initial: [],
  },
  exitVerdict: {
    flags: '--exit-verdict',
    describe: 'exit 10 when no zone exists, 11 hidden, 12 mirage',
    initial: false,
  },
  from: {
    flags: '--from <what>',
    describe: 'a template by name, or "questions"; a format, for import',
    read: text,
    initial: null,
  },
  list: { flags: '--list', describe: 'the templates there are', initial: false },
  check: { flags: '--check', describe: 'change nothing; exit 4 when it would', initial: false },
  recognised: {
    flags: '--recognised',
    describe: 'measure the chance that each side sees a zone, not that one exists',
    initial: false,
  },
  indices: {
    flags: '--indices',
    describe: 'how much of the doubt each input answers for (Sobol indices)',
    initial: false,
  },
  learn: {
    flags: '--learn',
    describe: 'how often knowing one input exactly would turn the verdict',
    initial: false,
  },
  twoWay: {
    flags: '--two-way [inputs...]',
    describe: 'the chance over two inputs held; the two that move it most if none are named',
    read: (written, before) => [...(Array.isArray(before) ? before : []), written].filter(Boolean),
    alone: '',
    initial: null,
  },
  grid: {
    flags: '--grid <9|21>',
    describe: 'how many values of each input --two-way goes through',
    read: written => Number(oneFrom('--grid', ['9', '21'])(written)),
    initial: 9,
  },
  overTime: {
    flags: '--over-time',
    describe: 'add the named future that ends best; takes as long as parley timeline',
    initial: false,
  },
  known: {
    flags: '--known <then|now>',
    describe: 'replay from what was published by then alone, or from all there is',
    read: oneFrom('--known', ['then', 'now'] as const),
    initial: 'now',
  },
  asOf: {
    flags: '--as-of <date>',
    describe:
      'the verdict as it stood at this date: rewound, or as the data then went; see --known',
    read: date('--as-of'),
    initial: null,
  },
  log: {
    flags: '--log',
    describe: 'in text, only the steps in which a word changed, and what the data had',
    initial: false,
  },
  points: {
    flags: '--points',
    describe: 'add reference points: Nash, Kalai-Smorodinsky, ...',
    initial: false,
  },
  draft: {
    flags: '--draft <id>',
    describe: 'only this draft of the case; may be repeated',
    read: repeated,
    initial: [],
  },
  by: {
    flags: '--by <party>',
    describe: 'who drafted: changes cost it as little as they can (else the first to decide)',
    read: text,
    initial: null,
  },
  deal: {
    flags: '--deal <id>',
    describe: 'the deal to look at (else the nearest)',
    read: text,
    initial: null,
  },
  state: {
    flags: '--state <id>',
    describe: 'the state to look at, or "present" (else it, or the nearest deal)',
    read: text,
    initial: null,
  },
  concept: {
    flags: '--concept <name>',
    describe: 'how far sides look ahead: nash, seq, sseq, smr or gmr',
    read: oneFrom('--concept', stabilityConcepts),
    initial: 'seq',
  },
  coalition: {
    flags: '--coalition <ids>',
    describe: 'parties that could act as one; parted by commas',
    read: listed,
    initial: [],
  },
  network: {
    flags: '--network',
    describe: 'prove that a run opens no connection',
    initial: false,
  },
  outDir: {
    flags: '--out-dir <folder>',
    describe: 'where the tables go',
    read: text,
    initial: null,
  },
  format: {
    flags: '--format <csv|json|parquet>',
    describe: 'of the tables; may be repeated',
    read: oneOf('--format', tableFormats),
    initial: [],
  },
  table: { flags: '--table <name>', describe: 'only this table', read: text, initial: null },
  all: {
    flags: '--all',
    describe: 'with the tables that take longer to compute',
    initial: false,
  },
  excel: {
    flags: '--excel',
    describe: 'CSV that spreadsheets read as UTF-8 (a byte order mark)',
    initial: false,
  },
  to: {
    flags: '--to <format>',
    describe: 'a scenario instead: genius, geniusweb or negmas',
    read: oneFrom('--to', scenarioFormats),
    initial: null,
  },
  moves: {
    flags: '--moves <ids>',
    describe: 'only these moves, alone and made together; parted by commas',
    read: listed,
    initial: [],
  },
  share: {
    flags: '--share <chance>',
    describe: 'in what share of draws a zone is to open: 50% or 0.5',
    read: chance('--share'),
    initial: 0.5,
  },
  budget: {
    flags: '--budget <cost>',
    describe: "what all moves may cost, in place of the case's total",
    read: cost('--budget'),
    initial: null,
  },
  actors: {
    flags: '--actors <ids>',
    describe: 'only moves of these parties; parted by commas',
    read: listed,
    initial: [],
  },
  top: {
    flags: '--top <count>',
    describe: 'how many openings',
    read: wholeNumber('--top', 1, 1_000),
    initial: 3,
  },
  most: {
    flags: '--most <count>',
    describe: 'most moves in a set',
    read: wholeNumber('--most', 1, 8),
    initial: 4,
  },
  protocol: {
    flags: '--protocol <name>',
    describe: 'alternating, single-text or meso (three packages at a time)',
    read: oneFrom('--protocol', talksProtocols),
    initial: 'alternating',
  },
  strategy: {
    flags: '--strategy <name>',
    describe: 'boulware (if none), linear, conceder, tit-for-tat, micro; or one each',
    read: oneOf('--strategy', talksStrategies),
    initial: [],
  },
  rounds: {
    flags: '--rounds <count>',
    describe: 'until the deadline; in each, every party has one turn',
    read: wholeNumber('--rounds', 1, 100_000),
    initial: 100,
  },
  topic: {
    flags: '--topic <id>',
    describe: 'one topic of "positions" alone',
    read: text,
    initial: null,
  },
  challenges: {
    flags: '--challenges <count>',
    describe: 'rounds of challenges to play',
    read: wholeNumber('--challenges', 1, 100),
    initial: 8,
  },
  roundDays: {
    flags: '--round-days <count>',
    describe: 'days a round takes, for dates counted from as-of',
    read: wholeNumber('--round-days', 1, 10_000),
    initial: null,
  },
  discount: {
    flags: '--discount <share>',
    describe: 'what is left of a gain signed at the deadline, above 0 to 1',
    read: share('--discount'),
    initial: 1,
  },
  since: {
    flags: '--since <earlier>',
    describe: 'an earlier version: the page says what changed and why',
    read: text,
    initial: null,
  },
  between: {
    flags: '--between <two>',
    describe: 'two schools or two dates argued out: --between as-written critics',
    read: twoNames,
    initial: null,
  },
  scenario: {
    flags: '--scenario <id>',
    describe: 'the named future that tells what comes after as_of',
    read: text,
    initial: null,
  },
  tournament: {
    flags: '--tournament',
    describe: 'every strategy against every other, as CSV',
    initial: false,
  },
  for: {
    flags: '--for <audience>',
    describe: 'who may see the copy: public, or the id of a party',
    read: text,
    initial: null,
  },
  remove: {
    flags: '--remove <what>',
    describe: 'take this out too, a path or a kind; may be repeated',
    read: repeated,
    initial: [],
  },
  port: {
    flags: '--port <number>',
    describe: 'of the address; the one of the file, if free, when left out',
    read: wholeNumber('--port', 1, 65_535),
    initial: null,
  },
  open: { flags: '--no-open', describe: 'print the address, open no browser', initial: true },
}

/** Flags that take two words, which are read as one with a comma between. */
export const pairs: ReadonlySet<string> = new Set(['--between'])
