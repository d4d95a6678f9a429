import { say } from '../languages/say.ts'
import {
  channelSentence,
  lookBackSentence,
  opensSentence,
  wideningSentences,
} from '../sentences/timeline.ts'
import { formatDate } from '../words/date.ts'
import { named, toText } from '../words/phrase.ts'
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
    ${answer.past.beliefs.length > 0 && html`<p class="rest">${say(language, 'time.dissent')}</p>`}
  </section>`
}
