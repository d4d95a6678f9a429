/**
 * Case files as nobody should write them and somebody will. They have the sections of a case, so that every edit
 * finds something to do; not all of them are cases the reader accepts.
 */
export const nasty: Readonly<Record<string, string>> = {
  'comments everywhere': `# first line

parley: 1   # version
title: A sale   # the title
question: Is there a price?

ranges: 80%  # level
parties:   # who
  # the seller
  seller: {name: Ann, role: decides}   # owner
  # the buyer

  buyer:   # long form
    name: Bob   # his name
    # a role
    role: decides
issues:
  price:
    name: Price   # in EUR
    from: 2000
    to: 5000
    step: 500
    unit: EUR
  extras: {options: [none, tyres]}   # in a list
worth:
  seller:
    unit: EUR
    points:
      price: {2000: 2000, 5000: 5000}   # her money
  buyer:
    like: seller
    points:
      price:
        2000: 2500   # what is left to him

        # between
        5000: -500
if_talks_fail:
  seller:
    dealer: 2600 to 3100   # the dealer's offer
    talks_continue:   # going on
      cost: 0.30   # a letter
      scenarios:
        yes_later: {chance: 40%, worth: 3000}   # optimistic
        # pessimistic
        no_later: {chance: rest, worth: {value: 2600, why: the dealer   , from: [judgement]}}
    # no other course
  buyer:
    value: 500 to 900   # another car
  # end of courses
compliance:
  buyer: {kept: 90%, if_broken: 0}   # a handshake
beliefs:
  buyer:
    # he thinks the dealer pays less
    if_talks_fail.seller.dealer.scenarios.certain.worth: 2000 to 2400   # a guess
# last line
`,

  'braces over several lines': `{
  "parley": 1, # JSON, nearly
  title: In braces,
  question: 'Q?',
  ranges: 80%,
  parties: {
    a: {name: A, role: decides}, # first
    b: {name: "B", role: "decides",},
    c
  },
  quantities: { q: 40% to 60%, r: {value: 10
      to 20, why: two lines}, }, # trailing comma
  issues: {x: {options: {l: Low, h: High}}, y: [p, q, ],},
  worth: {a: {weights: {x: 3, y:
        1}, scores: {x: {l: 0, h: 100}, y: {ranks: [p, q]}}},
    b: {like: a
    # replaced
    , weights: {x: 1}}},
  if_talks_fail: {a: 30 to 45, b: {wait: {cost: q * 10, worth: 20}, go: {scenarios: {s: {chance: 30%, worth: 1}, t: {chance: rest, worth: 90}}}}},
  beliefs: { }
}`,

  'anchors and aliases': `parley: 1
title: Anchored
question: Q?
ranges: 80%
parties: {a: A, b: B}
quantities:
  base: &base 40% to 60%
  same: *base
  free: &unused 10%
issues: &issues
  x: {options: [l, h]}
worth:
  a: &w
    weights: {x: &weight 50}
    scores: {x: {l: 0, h: 100}}
  b: *w
if_talks_fail:
  a: &nodeal
    wait: {cost: 5, worth: 30}
    hold: &hold {scenarios: {s: {chance: 100%, worth: 40}}}
  b:
    wait: *hold
    go: 10 to 20
compliance:
  a: {kept: *base, if_broken: 5}
`,

  'blocks of text': `parley: 1
title: >-
  A long title
  over two lines
question: |
  Is there a deal?

  Really?
ranges: >
  80%
parties:
  a:
    name: |-
      A
    perspective: |+
      We were here first.

      # not a comment

  b: {name: B}
quantities:
  q: >- # folded number
    40% to
    60%
  r:
    value: |
      10 to 20
    why: >
      Because of everything that was said and done in the long years before the talks began
      and nobody wrote down.

    from: [judgement]
issues: {x: {options: [l, h]}}
worth:
  a: {weights: {x: 1}, scores: {x: {l: 0, h: 100}}}
  b: {weights: {x: 1}, scores: {x: {l: 100, h: 0}}}
if_talks_fail:
  a: {story: "two
      lines", wait: 40}
  b:
    story: plain text
      over two lines   # told
    wait: 40
    last: |-
      30 to 45`,

  windows: `\uFEFFparley: 1\r
title: Saved on Windows   # CR\r
question: Q?\r
ranges: 80%\r
parties:\r
  a: {name: A}\r
  b:\r
    name: B\r
\r
    role: decides\t# tab before this\r
quantities:\r
  q: 0.30\t\t# tabs\r
  r: {value: 10 to 20,\r
    why: "quoted"}\r
issues:\r
  x:\r
    options:\r
    - l\r
    - h\r
worth:\r
  a: {weights: {x: 1}, scores: {x: {l: 0, h: 100}}}\r
  b: {like: a}\r
if_talks_fail:\r
  a:\r
    story: |\r
      First.\r
      Second.\r
    wait: {worth: 10}\r
  b: {wait: 20}\r
beliefs:\r
  b:\r
    q: 0.40 # his\r
`,

  'four spaces, no last line break': `parley: 1
title: "Wide"
question: 'It''s wide, isn''t it?'
ranges: 80%

parties:
    a:
        name: "A \\"the great\\""
    b:
        name: B

quantities:
    q: "40% to 60%"
    r: '0.30'

issues:
    x:
        options:
            l: Low
            h: High

worth:
    a:
        weights: {x: major}
        scores: {x: {ranks: [h, l]}}
    b:
        weights:
            ranks: [x]
        scores:
            x:
                l: 100
                h: q * 10

if_talks_fail:
    a:
        wait:
            scenarios:
                only:
                    worth: 30
    b:
        wait:`,

  'unicode and odd keys': `parley: 1
title: Донбас — «Київ» 🕊️
question: 'هل يوجد اتفاق؟ # not a comment'
ranges: 80%
parties:
  ? ukraine
  : name: Україна
    role: decides
  "russia": {name: "Росія: «так»", role: decides}
quantities:
  "q": 30%
  !!str r : !!str 0.30
issues:
  line: {options: {1991: Кордон 1991, 2014.5: Middle, "no": Ні}}
worth:
  ukraine:
    weights: {line: 100}
    scores: {line: {1991: 100, 2014.5: 50 # half
      , "no": 0}}
    together:
    - if: {line: 1991}
      worth: -15   # a price
    -   {if: {line: "no"}, worth: q * 5}
    red_lines: {line: "no"}
  russia: {like: ukraine, red_lines: {line: [1991]}}
if_talks_fail:
  ukraine: {wait: {worth: normal_like, cost: ~}}
  russia:
    wait: null   # nothing yet
    go:
    stay: {scenarios: {s: {chance: , worth: 10}, t: {chance: rest, worth}}}
`,
}
