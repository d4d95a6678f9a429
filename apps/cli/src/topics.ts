/** Pages of `parley help <topic>`; docs/cli.md shows the same text. */
export const topics: Readonly<Record<string, string>> = {
  case: `A case is one text file (YAML 1.2) that you own. In it stand
  parties         who decides, ratifies, shapes
  issues          what there is to settle, and the options
  rules, deals    deals that cannot exist; proposals with a name
  worth           what each deal is worth to each side, on its own 0-100 scale; red_lines
  if_talks_fail   what each side does without a deal: courses, each with scenarios
  ratified_by     whose vote or veto stands behind a decider
  compliance      the chance that a deal is kept, and what a broken one is worth
  quantities      uncertain inputs with a name, for use in several places
  beliefs         where a side sees an input differently from you
  schools         rival analysts, as named sets of changes
  moves           what somebody could do: effects, cost, chance, lag, consent
  time            with series, learning, events, scenarios, signposts: what comes when
  prefers         with held_by on issues: which states hold
  sources         where each value comes from

Start with:  parley new talks.yaml
Rules:       packages/casefile/SPEC.md, numbered
Editor help: parley schema --output .parley/case.schema.json
Every value may be a number (45), a range (30 to 60), low | best | high, a word (likely), or
plain arithmetic over named quantities.
`,
  set: `--set path=value asks "what if": the file stays as it is.
  --set 'quantities.kyiv_retakes=70% to 90%'
  --set 'if_talks_fail.russia.fight_on.cost=30'
  --set 'beliefs.russia.quantities.kyiv_retakes=50%'   what Russia believes
  --set 'worth.ukraine.weights.line=decisive'

The path is the place of the value in the file; "parley explain <case>" lists them all.
The value is written as in the file. Repeat the flag for several; the last word on a path wins.
Quote it: a shell reads "to" and "%" as it likes.
`,
  'exit-codes': `What the shell is told
  0    done
  1    something broke that is no mistake in the command or the case
  2    the command was not understood
  3    the case has mistakes; nothing was computed
  4    below the threshold: --fail-on, or fmt --check
  5    not found: the file, the case, the input, the school
  6    conflict: the file is there already, or changed meanwhile
  7    cancelled
  130  interrupted (Ctrl-C)

The verdict is an answer, not a failure: it leaves 0. With --exit-verdict it leaves
  0 recognised · 10 no deal, seen as such · 11 hidden · 12 mirage
`,
  output: `The answer is on stdout, everything else on stderr.
  --json      one JSON document; numbers are numbers, absent values are null
  --ndjson    one JSON object per row, where the answer has rows
  --plain     rows separated by tabs, no wrapping
  -o FILE     into a file, whole or not at all; "-" is stdout
  --width N   of the text; the terminal decides, else 80
  --lang uk   in Ukrainian; en, English, when left out. Names stay as the case has them
  --no-color  also NO_COLOR, TERM=dumb, and whenever stdout is no terminal

The same case, seed and draws give the same bytes, on every machine.
`,
  words: `Chances in words (ICD-203), always with the number in brackets
  almost no chance    1-5%
  very unlikely       5-20%
  unlikely            20-45%
  roughly even        45-55%
  likely              55-80%
  very likely         80-95%
  almost certain      95-99%

The same words may be typed for a chance in a case.
Three things are never mixed: that a zone exists (the analyst's view), that each side
recognises it (own views), and that a deal is signed by a date (parley talks, and only that).
`,
}

export const topicNames: readonly string[] = Object.keys(topics)
