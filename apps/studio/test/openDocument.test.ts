import { readFileSync } from 'node:fs'
import { setText } from '@parley/casefile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditCall } from '../src/casework/edits.ts'
import type { CaseWork } from '../src/casework/works.ts'
import { OpenDocument } from '../src/document/OpenDocument.ts'
import { memoryStore } from '../src/files/memoryStore.ts'
import type { Store } from '../src/files/Store.ts'
import { type MemoryHome, memoryHome } from './memoryHome.ts'
import { settled, type TurnedClock, turnedClock } from './turnedClock.ts'
import { workHere } from './workHere.ts'

const van = readFileSync(
  new URL('../../../examples/price/used-van/case.yaml', import.meta.url),
  'utf8',
)
const title = (words: string): readonly EditCall[] => [['setText', 'title', words]]
const ask = (words: string): readonly EditCall[] => [['setText', 'question', words]]
const titled = (words: string): string => setText(van, 'title', words).text

type Opened = { document: OpenDocument; home: MemoryHome; clock: TurnedClock; store: Store }
async function opened(
  more: Partial<Opened> & { isOwned?: boolean; work?: CaseWork } = {},
): Promise<Opened> {
  const home = more.home ?? memoryHome(van)
  const clock = more.clock ?? turnedClock(1000)
  const store = more.store ?? memoryStore()
  const document = await OpenDocument.open({
    ...{ home, clock, store, outsideName: 'Changed outside Parley' },
    ...{ isOwned: more.isOwned ?? true, keepsHistory: true },
    work: more.work ?? workHere,
  })
  return { document, home, clock, store }
}

describe('a value typed into a field', () => {
  const set = (written: string): readonly EditCall[] => [
    ['setEstimate', 'if_talks_fail.seller.advertise.scenarios.good_offer.worth' as never, written],
  ]

  it('is refused with what to write where the file would call it a mistake, and nothing changes', async () => {
    const { document } = await opened()
    const applied = await document.apply('worth', set('90 to 60'))
    expect(applied).toMatchObject({ kind: 'refused', why: 'edit' })
    expect(applied.kind === 'refused' && applied.diagnostics[0]!.message).toContain('90')
    expect(document.state.text).toBe(van)
    expect((await document.apply('worth', set('60 to 90'))).kind).not.toBe('refused')
  })

  it('is taken where others must follow it: chances that sum to 100% are written one after the other', async () => {
    const two = van.replace('name: None comes, chance: rest', 'name: None comes, chance: 50%')
    const given = two.replace('chance: 35% to 65%', 'chance: 50%')
    const { document } = await opened({ home: memoryHome(given) })
    const chance = (id: string, to: string): readonly EditCall[] => [
      ['setEstimate', `if_talks_fail.seller.advertise.scenarios.${id}.chance` as never, to],
    ]
    expect(document.state.given).not.toBeNull()
    expect((await document.apply('one', chance('good_offer', '60%'))).kind).toBe('done')
    expect((await document.apply('other', chance('no_offer', '40%'))).kind).toBe('done')
    await settled()
    expect(document.state.diagnostics.filter(of => of.severity === 'error')).toEqual([])
    expect(document.state.text).toContain('chance: 60%, worth: 75')
  })

  it('is taken where something else was a mistake before: a broken text locks nothing', async () => {
    const { document } = await opened({ home: memoryHome(van.replace('as_of:', 'as_off:')) })
    expect((await document.apply('worth', set('60 to 90'))).kind).not.toBe('refused')
  })
})

describe('the case before a step', () => {
  it('is the text and the case that stood there, until the step is taken back', async () => {
    const { document } = await opened()
    await document.apply('first', title('One'))
    await document.apply('second', title('Two'))
    const [first, second] = document.steps
    expect((await document.before(first!))!.text).toBe(van)
    expect(await document.before(second!)).toMatchObject({
      text: titled('One'),
      given: { title: 'One' },
    })
    await document.undo()
    expect(await document.before(second!)).toBeNull()
  })

  it('is no case where the text had a mistake', async () => {
    const { document } = await opened()
    document.replaceText('broken', 'parley: [')
    document.replaceText('mended', van)
    expect(await document.before(document.steps.at(-1)!)).toEqual({
      text: 'parley: [',
      given: null,
    })
  })
})

describe('work beside the page', () => {
  const titleIn = ({ document }: Opened): string => document.state.given!.title

  /** A worker whose answers are held back one by one after the first reading. */
  async function openedSlow(): Promise<
    Opened & { asked: string[]; letGo: (count?: number) => Promise<void> }
  > {
    const held: (() => void)[] = []
    const asked: string[] = []
    const hold = async (what: string): Promise<void> => {
      asked.push(what)
      if (asked.length > 1) await new Promise<void>(resolve => held.push(resolve))
    }
    const work: CaseWork = {
      ...workHere,
      async read(...given) {
        await hold(given[0])
        return workHere.read(...given)
      },
      async edit(text, calls) {
        await hold('edit')
        return workHere.edit(text, calls)
      },
    }
    const letGo = async (count = 1): Promise<void> => {
      for (let i = 0; i < count; i++) {
        await settled()
        held.shift()!()
      }
      await settled()
    }
    return { ...(await opened({ work })), asked, letGo }
  }

  it('makes edits in the order they were asked for, and shows the last good case meanwhile', async () => {
    const given = await openedSlow()
    const { document, letGo } = given
    const before = titleIn(given)
    const edits = ['One', 'Two', 'Three'].map(name => document.apply(name, title(name)))
    await letGo(1)
    expect(document.state).toMatchObject({ isReading: true, canUndo: 'One' })
    expect(titleIn(given)).toBe(before)
    await letGo(5)
    await Promise.all(edits)
    expect(titleIn(given)).toBe('Three')
    expect(document.state).toMatchObject({ isReading: false, canUndo: 'Three' })
    await document.undo()
    expect(document.state.text).toBe(titled('Two'))
  })

  it('never reads a text that was overtaken while another was read', async () => {
    const { document, asked, letGo } = await openedSlow()
    for (const name of ['One', 'Two', 'Three']) document.replaceText(name, titled(name))
    await letGo(2)
    expect(asked).toEqual([van, titled('One'), titled('Three')])
    expect(document.state.given!.title).toBe('Three')
  })

  it('takes back an edit that is still being worked out, when told to right after it', async () => {
    const given = await openedSlow()
    const edit = given.document.apply('One', title('One'))
    const back = given.document.undo()
    await given.letGo(2)
    await edit
    expect((await back)?.name).toBe('One')
    await given.letGo(1)
    expect(given.document.state).toMatchObject({ text: van, canRedo: 'One', isReading: false })
  })

  it('makes an edit in what was typed meanwhile, and loses neither', async () => {
    const { document, letGo } = await openedSlow()
    const edit = document.apply('One', title('One'))
    document.type('Type', `${van}# typed\n`)
    await letGo(2)
    await edit
    expect(document.state.text).toBe(`${titled('One')}# typed\n`)
    await document.undo()
    expect(document.state.text).toBe(`${van}# typed\n`)
  })

  it('remembers where a step was made', async () => {
    const { document } = await opened()
    await document.apply('One', title('One'), { place: '#/case/x/parties' })
    expect((await document.undo())?.place).toBe('#/case/x/parties')
    expect((await document.redo())?.place).toBe('#/case/x/parties')
  })
})

describe('saving', () => {
  it('tells the truth by name: as opened, on its way, on the disk and since when', async () => {
    const { document, home, clock } = await opened()
    expect(document.state.save).toEqual({ kind: 'saved', where: 'talks.yaml', at: null })
    await document.apply('Rename the case', title('A van'))
    expect(document.state.save).toEqual({ kind: 'saving', where: 'talks.yaml' })
    expect(home.text).toBe(van)
    await clock.turn(800)
    expect(document.state.save).toEqual({ kind: 'saved', where: 'talks.yaml', at: 0 })
    expect(home.text).toBe(titled('A van'))
  })

  it('waits while somebody types, but never longer than five seconds', async () => {
    const { document, home, clock } = await opened()
    for (let i = 1; i <= 11; i++) {
      document.type('Type', `${van}# ${'x'.repeat(i)}`)
      await clock.turn(500)
    }
    expect(home.acknowledged).toHaveLength(1)
    await clock.turn(800)
    expect(home.text).toBe(`${van}# ${'x'.repeat(11)}`)
  })

  it('writes nothing when a change was taken back before it was due', async () => {
    const { document, home, clock } = await opened()
    await document.apply('Rename the case', title('A van'))
    await document.undo()
    expect(document.state.save).toMatchObject({ kind: 'saved', at: null })
    await clock.turn(10_000)
    expect(home.acknowledged).toEqual([])
  })

  it('says why it cannot, tries again where that may help, and loses nothing meanwhile', async () => {
    const { document, home, clock } = await opened()
    home.trouble = 'disk-full'
    await document.apply('Rename the case', title('A van'))
    await clock.turn(800)
    expect(document.state.save).toMatchObject({
      kind: 'cannot-save',
      why: 'disk-full',
      isRetried: true,
    })
    expect(document.state.text).toBe(titled('A van'))
    home.trouble = null
    await clock.turn(10_000)
    expect(document.state.save.kind).toBe('saved')
    expect(home.text).toBe(titled('A van'))

    home.trouble = 'permission'
    await document.apply('Rename the case', title('B'))
    await clock.turn(60_000)
    expect(document.state.save).toMatchObject({ kind: 'cannot-save', isRetried: false })
    home.trouble = null
    expect((await document.saveNow()).kind).toBe('saved')
  })

  it('is plain about a case that is in no file', async () => {
    const { document, clock } = await opened({ home: memoryHome(van, { kind: 'browser' }) })
    expect(document.state.save.kind).toBe('browser-only')
    await document.apply('Rename the case', title('A van'))
    await clock.turn(5000)
    expect(document.state.save.kind).toBe('browser-only')
  })

  it('says that a file is gone, writes it anew only when told to, and goes on when it is back', async () => {
    const { document, home, clock } = await opened()
    home.writeOutside(null)
    expect(document.state.save).toMatchObject({ kind: 'cannot-save', why: 'gone' })
    await document.apply('Rename the case', title('A van'))
    await clock.turn(60_000)
    expect(home.text).toBe(null)
    expect((await document.saveNow()).kind).toBe('saved')
    expect(home.text).toBe(titled('A van'))
    home.writeOutside(null)
    home.writeOutside(titled('A van'))
    expect(document.state.save.kind).toBe('saved')
  })
})

describe('another program writes the file', () => {
  it('shows it at once, as one step that can be taken back, when nothing was unsaved', async () => {
    const { document, home, clock } = await opened()
    home.writeOutside(titled('From an editor'))
    expect(document.state).toMatchObject({
      text: titled('From an editor'),
      canUndo: 'Changed outside Parley',
    })
    expect(document.state.save.kind).toBe('saved')
    await document.undo()
    await clock.turn(800)
    expect(home.text).toBe(van)
  })

  it('never writes over what it has not seen, heard of or not', async () => {
    for (const isDeaf of [false, true]) {
      const { document, home, clock } = await opened()
      home.isDeaf = isDeaf
      await document.apply('Rename the case', title('Mine'))
      home.writeOutside(titled('Theirs'))
      await clock.turn(60_000)
      expect(document.state.save).toMatchObject({
        kind: 'changed-on-disk',
        theirs: { text: titled('Theirs') },
      })
      expect(home.text).toBe(titled('Theirs'))
      expect(document.state.text).toBe(titled('Mine'))
    }
  })

  it('takes theirs with mine one undo away, or keeps mine, as told', async () => {
    const first = await opened()
    await first.document.apply('Rename the case', title('Mine'))
    first.home.writeOutside(titled('Theirs'))
    first.document.takeTheirs('Take the file as it is')
    expect(first.document.state).toMatchObject({ text: titled('Theirs'), save: { kind: 'saved' } })
    await first.document.undo()
    expect(first.document.state.text).toBe(titled('Mine'))

    const second = await opened()
    await second.document.apply('Rename the case', title('Mine'))
    second.home.writeOutside(titled('Theirs'))
    expect((await second.document.keepMine()).kind).toBe('saved')
    expect(second.home.text).toBe(titled('Mine'))
  })

  it('merges by field what both did, and asks only where both did one thing', async () => {
    const { document, home, clock } = await opened()
    await document.apply('Ask', ask('Mine?'))
    home.writeOutside(titled('Theirs'))
    await clock.turn(800)
    expect(await document.compare()).toMatchObject({ kind: 'by-field', conflicts: [] })
    await document.merge('Merge')
    await clock.turn(800)
    expect(document.state.save.kind).toBe('saved')
    expect(home.text).toBe(setText(titled('Theirs'), 'question', 'Mine?').text)

    await document.apply('Rename the case', title('Mine'))
    home.writeOutside(setText(home.text!, 'title', 'Theirs again').text)
    expect((await document.compare())!.conflicts).toMatchObject([
      { path: 'title', base: 'Theirs', mine: 'Mine', theirs: 'Theirs again' },
    ])
    await document.merge('Merge', new Map([['title', 'theirs']]))
    await document.saveNow()
    expect(document.state.given!.title).toBe('Theirs again')
    await document.undo()
    await settled()
    expect(document.state.given!.title).toBe('Mine')
  })

  it('takes back what both did to one thing, and keeps what either did elsewhere', async () => {
    const { document, home, clock } = await opened()
    const before = document.state.given!.title
    await document.apply('Rename the case', title('Mine'))
    home.writeOutside(setText(titled('Theirs'), 'question', 'Theirs?').text)
    await clock.turn(800)
    await document.merge('Merge', new Map([['title', 'base']]))
    await document.saveNow()
    expect(document.state.given).toMatchObject({ title: before, question: 'Theirs?' })
  })

  it('hears of a change that came while it wrote', async () => {
    const { document, home, clock } = await opened()
    const write = home.write
    Object.assign(home, {
      async write(text: string, expected: string | null) {
        const written = await write(text, expected)
        home.writeOutside(titled('Right after'))
        return written
      },
    })
    await document.apply('Rename the case', title('Mine'))
    await clock.turn(800)
    await settled()
    expect(document.state.text).toBe(titled('Right after'))
    await document.undo()
    expect(document.state.text).toBe(titled('Mine'))
  })
})

describe('mistakes', () => {
  it('never lock the editor: the last good case stays, and says before which line', async () => {
    const { document, clock } = await opened()
    const before = document.state.given
    const line = van.slice(0, van.indexOf('parties:')).split('\n').length
    document.type('Type', van.replace('parties:', 'parties: ]'))
    await clock.turn(250)
    expect(document.state).toMatchObject({ given: before, goodText: van, beforeLine: line })
    expect(await document.apply('Rename', title('x'))).toMatchObject({
      kind: 'refused',
      why: 'edit',
    })
    document.type('Type', van)
    await clock.turn(250)
    expect(document.state).toMatchObject({ beforeLine: null, goodText: van })
  })

  it('reads a file from a newer version and changes nothing in it', async () => {
    const { document } = await opened({ home: memoryHome(van.replace('parley: 1', 'parley: 9')) })
    expect(document.state.save).toMatchObject({ kind: 'read-only', why: 'newer-version' })
    expect(document.type('Type', van)).toMatchObject({ kind: 'refused', why: 'read-only' })
  })

  it('reads what the case includes once the home has found it', async () => {
    const home = memoryHome(`${van}include: [more.yaml]\n`)
    home.files.set('more.yaml', 'sources: {s9: Found}\n')
    const { document } = await opened({ home })
    expect(document.state.diagnostics.map(d => d.code)).not.toContain('include-missing')
    expect(document.state.given!.sources.some(source => source.id === 's9')).toBe(true)
  })
})

describe('undo', () => {
  it('survives a restart, and takes back what was written meanwhile too', async () => {
    const first = await opened()
    await first.document.apply('Rename the case', title('A'))
    await first.document.apply('Rename the case again', title('B'))
    await first.document.close()
    first.home.writeOutside(titled('C'))
    const { document } = await opened({ home: first.home })
    expect(document.state.canUndo).toBe('Changed outside Parley')
    const seen = [document.state.text]
    while (await document.undo()) seen.push(document.state.text)
    expect(seen).toEqual([titled('C'), titled('B'), titled('A'), van])
    expect(document.state.canRedo).toBe('Rename the case')
  })

  it('brings back every text there was, whatever was done in between', async () => {
    const act = fc.oneof(
      fc.record({
        do: fc.constant('type'),
        at: fc.nat(),
        text: fc.constantFrom('x', '\n', ' ', '{'),
      }),
      fc.record({ do: fc.constantFrom('undo', 'redo', 'wait', 'save') }),
      fc.record({ do: fc.constant('outside'), text: fc.constantFrom('P', 'Q') }),
      fc.record({ do: fc.constant('title'), text: fc.constantFrom('A', 'B', 'C: d') }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async acts => {
        const { document, home, clock } = await opened({
          home: memoryHome('parley: 1\ntitle: T\n'),
        })
        for (const act of acts) {
          if (act.do === 'type') {
            const at = act.at % (document.state.text.length + 1)
            const { text } = document.state
            document.type('Type', text.slice(0, at) + act.text + text.slice(at))
          } else if (act.do === 'title') await document.apply('Title', title(act.text))
          else if (act.do === 'outside') home.writeOutside(`parley: 1\ntitle: ${act.text}\n`)
          else if (act.do === 'undo') await document.undo()
          else if (act.do === 'redo') await document.redo()
          else if (act.do === 'wait') await clock.turn(3000)
          else await document.saveNow()
          if (document.state.save.kind === 'changed-on-disk') document.takeTheirs('Theirs')
        }
        const end = document.state.text
        let steps = 0
        while (await document.undo()) steps++
        expect(document.state.text).toBe('parley: 1\ntitle: T\n')
        for (let i = 0; i < steps; i++) await document.redo()
        expect(document.state.text.length).toBeGreaterThanOrEqual(0)
        while (await document.redo());
        if (acts.every(({ do: it }) => it !== 'undo' && it !== 'redo')) {
          expect(document.state.text).toBe(end)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('a kill', () => {
  it('costs nothing: every change not on the disk is offered again', async () => {
    const first = await opened()
    first.home.trouble = 'hangs'
    await first.document.apply('Rename the case', title('A'))
    await first.document.apply('Rename it again', title('B'))
    await first.clock.turn(900)
    await first.document.apply('And again', title('C'))
    await first.document.covered()
    // Killed here: nothing is closed.
    first.home.trouble = null
    const second = await opened({ home: first.home, store: first.store })
    expect(second.document.state).toMatchObject({ text: van })
    expect(second.document.state.recovery).toMatchObject({
      ...{ count: 3, lastName: 'And again', since: 1000 },
    })
    expect(await second.document.compareRecovery()).toMatchObject({
      text: titled('C'),
      conflicts: [],
    })
    await second.document.recover('Recover 3 changes')
    expect(second.document.state).toMatchObject({ text: titled('C'), recovery: null })
    await second.document.close()
    const third = await opened({ home: first.home, store: first.store })
    expect(third.document.state).toMatchObject({ text: titled('C'), recovery: null })
    expect(third.document.state.canUndo).toBe('Recover 3 changes')
  })

  it('brings what was left together with what others wrote since', async () => {
    const first = await opened()
    first.home.trouble = 'hangs'
    await first.document.apply('Rename the case', title('A'))
    await first.document.covered()
    first.home.trouble = null
    first.home.writeOutside(setText(van, 'question', 'Theirs?').text)
    const { document } = await opened({ home: first.home, store: first.store })
    await document.recover('Recover 1 change')
    expect(document.state.text).toBe(setText(titled('A'), 'question', 'Theirs?').text)
  })

  it('offers nothing when everything had reached the disk', async () => {
    const first = await opened()
    await first.document.apply('Rename the case', title('A'))
    await first.clock.turn(800)
    await first.document.covered()
    const { document } = await opened({ home: first.home, store: first.store })
    expect(document.state.recovery).toBe(null)
  })

  it('keeps what was left until it is answered, through more kills and new work', async () => {
    const first = await opened()
    first.home.trouble = 'hangs'
    await first.document.apply('Rename the case', title('A'))
    await first.document.covered()
    const second = await opened({ home: first.home, store: first.store, clock: turnedClock(5000) })
    await second.document.apply('Something else', ask('Q?'))
    await second.document.covered()
    const third = await opened({ home: first.home, store: first.store })
    expect(third.document.state.recovery).toMatchObject({ lastName: 'Something else' })
    third.document.discardRecovery()
    await third.document.covered()
    const fourth = await opened({ home: first.home, store: first.store })
    expect(fourth.document.state.recovery).toMatchObject({ lastName: 'Rename the case' })
  })

  it('is not covered where the browser keeps nothing, and says so', async () => {
    const store = { ...memoryStore(), put: () => Promise.reject(new Error('no room')) }
    const { document } = await opened({ store })
    await document.apply('Rename the case', title('A'))
    await document.covered()
    expect(document.state.isCovered).toBe(false)
    expect(document.state.text).toBe(titled('A'))
  })
})

describe('two tabs', () => {
  it('let one edit at a time, and hand over with nothing lost', async () => {
    const store = memoryStore()
    const home = memoryHome(van)
    const one = await opened({ home, store })
    const two = await opened({ home, store, isOwned: false })
    expect(two.document.state.save).toMatchObject({ kind: 'read-only', why: 'another-tab' })
    expect(await two.document.apply('Rename', title('No'))).toMatchObject({ why: 'read-only' })
    await one.document.apply('Rename the case', title('A'))
    await one.document.setOwned(false)
    await two.document.setOwned(true)
    expect(two.document.state).toMatchObject({ text: titled('A'), save: { kind: 'saved' } })
    expect(one.document.state.save).toMatchObject({ kind: 'read-only', why: 'another-tab' })
    await two.document.apply('Rename', title('B'))
    await two.clock.turn(800)
    expect(one.document.state.text).toBe(titled('B'))
  })

  it('offer to the second what the first could not save', async () => {
    const store = memoryStore()
    const home = memoryHome(van)
    const one = await opened({ home, store })
    const two = await opened({ home, store, isOwned: false })
    home.trouble = 'disk-full'
    await one.document.apply('Rename the case', title('A'))
    await one.document.setOwned(false)
    await two.document.setOwned(true)
    expect(two.document.state.recovery).toMatchObject({ count: 1 })
    expect(await two.document.compareRecovery()).toMatchObject({ text: titled('A') })
  })
})
