/** `parley --help`. A constant, so that it costs nothing to print; docs/cli.md shows the same text. */
export const helpText: string = `parley: is there a deal that every side that must say yes prefers to no deal?
  As it really is, and as each side sees it. If not: what stands in the way?

  parley run ukraine-2023             the verdict on a case that comes with Parley
  parley new talks.yaml               start a case of your own, from a template
  parley check talks.yaml             every mistake in it, with line and what to type
  parley run talks.yaml --set 'if_talks_fail.russia.fight_on.cost=30'
                                      what if this were different

Write
  new         start a case from a template, or from questions
  import      a case from GENIUS, GeniusWeb or NegMAS files
  studio      a case in your browser; what you change goes into the file
  check       find every mistake in a case (also: validate)
  fmt         lay a case out the usual way, comments kept

Ask
  run         the verdict: is there a deal, who sees it, what stands in the way
  deals       which deals, what each is worth to whom
  design      which deal to put on the table, and what to change in a draft
  blockers    who stands in the way, and what would bring each round
  stability   which states hold, when each side can change what it holds alone
  positions   where the weight of those with a say lies, and who pulls it
  perceive    each side's own eyes beside the analyst's
  drivers     which inputs matter, and where the verdict flips
  moves       what each move would change, and where it backfires
  evidence    which inputs matter and rest on little (evidence weak)
  open        the cheapest moves that open a zone, and in what order
  timeline    when a zone opens, if what, and through which channel
  signposts   what to watch, and how it stands
  backtest    how well readiness has told which wars end by agreement
  compare     rival schools side by side; --between two, or two dates: what turns it
  diff        two versions of a case: what they say differently, what it does
  talks       sessions played out: how many are signed, by when
  explain     where one input comes from

Publish
  brief       one page to read, print or send
  redact      a copy without what its reader may not see
  export      tables as CSV or JSON; GENIUS, GeniusWeb or NegMAS files

More
  schema      the JSON Schema of the case file, for your editor
  completion  for bash, zsh or fish
  doctor      whether everything Parley needs is here (--network: that it opens nothing)
  version     which Parley this is
  help        more on: case, set, exit-codes, output, words

A case is a path, the id of a case that comes with Parley, or "-" for stdin.
parley <command> --help has the flags. Nothing ever leaves this machine.
`
