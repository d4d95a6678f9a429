import type { AnalysisName, Ask, Case } from '@parley/model'
import { type BriefAnswers, briefAsks, briefAsksNext } from '@parley/report'
import { useEffect, useRef, useState } from 'react'
import { FULL_DRAWS, SEED, type Shown } from '../engine/answers.ts'
import { type Question, useAnswers } from '../engine/useAnswers.ts'
import { useWords } from '../languages/words.ts'
import type { Asked } from '../session/Asked.ts'
import { isSample } from '../session/openCase.ts'
import { useSession } from '../session/SessionContext.ts'
import { useAsked } from '../session/session.ts'
import { briefWork } from './briefWork.ts'
import type { WrittenBrief } from './jobs.ts'

/** A brief on its way: the page as far as it can be written, and how far that is. */
export type BriefOnItsWay = Readonly<{
  /** Null until the verdict is there. */
  page: WrittenBrief | null
  /** What the page is written from. */
  given: Case | null
  answers: BriefAnswers | null
  /** Nothing is missing and nothing is coarse: it may be given away. */
  isWhole: boolean
  /** Of the parts that it is made of. */
  done: number
  of: number
  /** Of the computing, in [0, 1]. */
  share: number
  failure: Error | null
}>

type Written = Readonly<{
  page: WrittenBrief
  asked: Asked
  answers: BriefAnswers
  isWhole: boolean
}>

/**
 * The brief of the open case, as `parley brief` would write it: from coarse answers within a moment, then part by part
 * from full ones. An edit writes it anew; the page that was stays until the new one has all its parts.
 *
 * @param isGoing  false to compute nothing more; what is there stays
 */
export function useBrief(isGoing: boolean): BriefOnItsWay {
  const session = useSession()
  const asked = useAsked(session)
  const { tag } = useWords()
  const [written, setWritten] = useState<Written | null>(null)
  const [failure, setFailure] = useState<Error | null>(null)
  const ask: Ask = { draws: FULL_DRAWS, seed: SEED, school: asked?.school ?? null }
  const first = asked && isGoing ? questionsOf(briefAsks(asked.given, ask)) : []
  const firstAnswers = useAnswers(first)
  // Only what is settled says who the rival is: a coarse answer might name another.
  const settled = answersTo(first, firstAnswers, of => of.asked === asked && isFull(of))
  const next = asked && isGoing ? questionsOf(briefAsksNext(ask, settled)) : []
  const nextAnswers = useAnswers(next)
  const all = [...firstAnswers, ...nextAnswers]
  const isAll = all.length > 0 && all.every(of => of.asked === asked && isFull(of))
  const begun = answersTo(first, firstAnswers, of => of.asked === asked)
  const answers: Partial<BriefAnswers> = {
    ...begun,
    ...answersTo(next, nextAnswers, of => of.asked === asked),
  }
  const isBegun = Object.keys(begun).length === first.length && first.length > 0
  const failed = all.find(of => of.failure !== null)?.failure ?? null

  // What the page would be written from, by identity of the answers.
  const wanted = useRef<readonly unknown[]>([])
  const isWriting = useRef(false)
  useEffect(() => {
    const { verdict } = answers
    if (!asked || !verdict || !isGoing) return
    if (written && written.asked !== asked && !isBegun) return
    const from = [asked, tag, isAll, ...Object.values(answers)]
    const isSame =
      from.length === wanted.current.length && from.every((of, i) => of === wanted.current[i])
    if (isSame || isWriting.current) return
    wanted.current = from
    isWriting.current = true
    const name = session.document.state.name
    const place = isSample(session.id) ? session.id : name
    briefWork()
      .then(work =>
        work.write({
          given: asked.given,
          answers: answers as BriefAnswers,
          language: tag as 'en' | 'uk',
          reproduce: `parley run ${place}`,
        }),
      )
      .then(
        page => {
          isWriting.current = false
          setWritten({ page, asked, answers: answers as BriefAnswers, isWhole: isAll })
        },
        (thrown: unknown) => {
          isWriting.current = false
          setFailure(thrown instanceof Error ? thrown : new Error(String(thrown)))
        },
      )
  })
  const share =
    all.length === 0
      ? 0
      : all.reduce(
          (sum, of) => sum + (of.asked === asked && isFull(of) ? 1 : of.progress.getState().share),
          0,
        ) / all.length
  return {
    page: written?.page ?? null,
    given: written?.asked.given ?? null,
    answers: written?.answers ?? null,
    isWhole: written?.isWhole === true && written.asked === asked,
    done: all.filter(of => of.asked === asked && isFull(of)).length,
    of: all.length,
    share,
    failure: failure ?? failed,
  }
}

function isFull(of: Shown<AnalysisName>): boolean {
  return of.answer !== null && !of.isCoarse && !of.progress.getState().isUpdating
}

/** Asks as the page asks them: it gives draws, seed and school itself. */
function questionsOf(asks: Readonly<Record<string, unknown>>): readonly Question[] {
  return Object.entries(asks).map(([analysis, ask]) => {
    const { draws, seed: _seed, school: _school, ...extra } = ask as Ask
    return [analysis, { ...extra, ...(draws < FULL_DRAWS ? { draws } : {}) }] as unknown as Question
  })
}

function answersTo(
  questions: readonly Question[],
  shown: readonly Shown<AnalysisName>[],
  counts: (of: Shown<AnalysisName>) => boolean,
): Partial<BriefAnswers> {
  return Object.fromEntries(
    questions.flatMap(([analysis], i) => {
      const of = shown[i]!
      return of.answer !== null && counts(of) ? [[analysis, of.answer]] : []
    }),
  )
}
