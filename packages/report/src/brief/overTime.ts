import type { Case, TimelineAnswer } from '@parley/model'
import { say } from '../languages/say.ts'
import type { Manner } from '../manner.ts'
import { logMove, logReason, logTitle } from '../sentences/logPhrase.ts'
import { partyName } from '../sentences/names.ts'
import { timeLog } from '../sentences/timeLog.ts'
import {
  channelSentence,
  lookBackSentence,
  opensSentence,
  wideningSentences,
} from '../sentences/timeline.ts'
import { chanceNumber } from '../words/chance.ts'
import { formatDate } from '../words/date.ts'
import { named, type Phrase, toText } from '../words/phrase.ts'
import { quantity } from '../words/quantity.ts'
import { type Html, html, items } from './html.ts'
import type { BriefContext } from './options.ts'

/** When a zone opens in each named future, the signposts, and what became of the judgement. Null without time. */
export function overTime(
  { given, answers, manner }: BriefContext,
  figure: Html | null,
): Html | null {
  const { language } = manner
  const answer = answers.timeline
  if (!answer) return null
  const scenarios = answer.futures.filter(future => future.kind === 'scenario')
  const widens = scenarios.flatMap(future => wideningSentences(given, answer, future, manner))
  const heads = [
    say(language, 'label.signpost'),
    say(language, 'label.by'),
    say(language, 'label.status'),
    say(language, 'label.latest'),
    say(language, 'label.effect'),
  ] as const
  const cell = (i: number, fill: Parameters<typeof html>[1]): Html =>
    html`<td role="cell" data-label="${toText(heads[i]!)}"><span>${fill}</span></td>`
  return html`<section aria-labelledby="time">
    <h2 id="time">${say(language, 'label.overTime')}</h2>
    ${
      answer.lookBack.length > 0 &&
      html`<div class="box" role="note"><p><b>${say(language, 'label.lookBack')}.</b></p>
      <ul>${items(answer.lookBack.map(of => lookBackSentence(given, of, manner)))}</ul></div>`
    }
    <ul>${items(answer.futures.map(future => opensSentence(answer, future, manner)))}</ul>
    ${figure}
    <ul>${items([...scenarios.map(future => channelSentence(future, manner)), ...widens])}</ul>
    ${
      answer.signposts.length > 0 &&
      html`<table class="stacks" role="table">
        <thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
        <tbody role="rowgroup">${answer.signposts.map(
          post => html`<tr role="row">
          <th scope="row" role="rowheader">${named(post.name)}</th>
          ${cell(1, formatDate(language, post.by))}
          ${cell(2, say(language, 'time.status', { status: post.statusNow }))}
          ${cell(3, post.valueNow === null ? '' : quantity(language, post.valueNow, post.unit))}
          ${cell(4, named(post.effect))}
        </tr>`,
        )}</tbody>
      </table>`
    }
    ${ripenessOf(given, answer, manner)}
    ${logOf(given, answer, manner)}
    ${answer.past.beliefs.length > 0 && html`<p class="rest">${say(language, 'time.dissent')}</p>`}
  </section>`
}

/** The log: an arrow where a word changed, and in bold what is given for it. Null where none did. */
function logOf(given: Case, answer: TimelineAnswer, manner: Manner): Html | null {
  const { language } = manner
  const logs = timeLog(given, answer).filter(log => log.entries.length > 0)
  if (logs.length === 0) return null
  const bold = (reason: Phrase): Html | null => (reason.length > 0 ? html` <b>${reason}</b>` : null)
  // The terms of a named future hold at every step of it: they are given once.
  return html`<h3>${say(language, 'log.heading')}</h3>
    <p class="rest">${say(language, 'log.note')}</p>
    <ul>${logs.map(log => {
      const isNamed = log.future?.kind === 'scenario'
      return html`<li>${logTitle(log, manner)}.${isNamed && bold(logReason(log, log.entries[0]!, manner))}<ul>${log.entries.map(
        entry =>
          html`<li>${logMove(answer, entry, manner)}${!isNamed && bold(logReason(log, entry, manner))}</li>`,
      )}</ul></li>`
    })}</ul>`
}

/** Ripeness of each side as it sees it, in a row each, with what its columns mean. Null where nobody decides. */
function ripenessOf(given: Case, answer: TimelineAnswer, manner: Manner): Html | null {
  const { language, rounding } = manner
  if (answer.ripeness.length === 0) return null
  const heads = [
    say(language, 'label.side'),
    say(language, 'time.ripeStuck'),
    say(language, 'time.ripeHurts'),
    say(language, 'time.ripeWayOut'),
    say(language, 'time.ripeAll'),
  ] as const
  const share = (of: number | null): Html =>
    html`${of === null ? say(language, 'time.ripeUnknown') : chanceNumber(language, of, rounding)}`
  const cell = (i: number, of: number | null): Html =>
    html`<td role="cell" data-label="${toText(heads[i]!)}"><span>${share(of)}</span></td>`
  return html`<h3>${say(language, 'label.ripeness')}</h3>
    <table class="stacks" role="table">
      <thead role="rowgroup"><tr role="row">${heads.map(head => html`<th scope="col" role="columnheader">${head}</th>`)}</tr></thead>
      <tbody role="rowgroup">${answer.ripeness.map(
        of => html`<tr role="row">
        <th scope="row" role="rowheader">${partyName(given, of.party)}</th>
        ${cell(1, of.noGainFromEscalation)}
        ${cell(2, of.hurts)}
        ${cell(3, of.seesWayOut)}
        ${cell(4, of.ripe)}
      </tr>`,
      )}</tbody>
    </table>
    <p class="rest">${say(language, 'time.ripeNote')}</p>`
}
