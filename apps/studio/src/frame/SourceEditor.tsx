import { yaml } from '@codemirror/lang-yaml'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { Annotation, ChangeSet, EditorState, type Extension, StateEffect } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Diagnostic, Span } from '@parley/casefile'
import { basicSetup } from 'codemirror'
import { type ReactNode, useEffect, useRef } from 'react'
import { changeBetween } from '../document/Change.ts'
import { nextTask } from '../widgets/nextTask.ts'

/** What the editor can do beside showing the text and taking keys: each added in a task of its own, the text is read meanwhile. */
const parts: readonly (() => Extension)[] = [() => basicSetup, yaml, lintGutter]

/** Of a change that was not made in the editor. */
const fromElsewhere = Annotation.define<true>()

/** The editor of the case's text. What is typed is told at once; what changes elsewhere meanwhile is kept beside it. */
export default function SourceEditor({
  text,
  newest,
  diagnostics,
  reveal,
  label,
  onText,
}: Readonly<{
  text: string
  /** The text as it is now, which the page may not have drawn yet. */
  newest: () => string
  diagnostics: readonly Diagnostic[]
  /** What the cursor goes to when it changes. */
  reveal: Span | null
  label: string
  onText: (text: string) => void
}>): ReactNode {
  const holder = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const calls = useRef({ onText, newest })
  calls.current = { onText, newest }
  const pulled = useRef<(text: string) => void>(() => {})

  useEffect(() => {
    /** The text both know, and what was typed in it that has not been told. */
    let said = bare(calls.current.newest())
    let typed: ChangeSet | null = null
    /** Takes what changed elsewhere into what is being typed. */
    const pull = (given: string): void => {
      const now = bare(given)
      const change = changeBetween(said, now)
      if (!change) return
      const { at, removed, inserted } = change
      const other = ChangeSet.of(
        { from: at, to: at + removed.length, insert: inserted },
        said.length,
      )
      said = now
      const changes = typed ? other.map(typed) : other
      typed = typed ? typed.map(other, true) : null
      editor.dispatch({ changes, annotations: fromElsewhere.of(true) })
    }
    const tell = (): void => {
      if (!typed) return
      pull(calls.current.newest())
      typed = null
      said = editor.state.doc.toString()
      calls.current.onText(said)
    }
    const editor = new EditorView({
      parent: holder.current!,
      state: EditorState.create({
        doc: said,
        extensions: [
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr', tabindex: '0' }),
          EditorView.updateListener.of(update => {
            const isOurs = update.transactions.some(of => of.annotation(fromElsewhere))
            if (!update.docChanged || isOurs) return
            typed = typed ? typed.compose(update.changes) : update.changes
            queueMicrotask(tell)
          }),
        ],
      }),
    })
    view.current = editor
    pulled.current = pull
    let isOpen = true
    void (async () => {
      for (const part of parts) {
        await nextTask()
        if (!isOpen) return
        editor.dispatch({ effects: StateEffect.appendConfig.of(part()) })
      }
    })()
    return () => {
      isOpen = false
      tell()
      editor.destroy()
      view.current = null
    }
  }, [label])

  // A change from elsewhere: one replacement of what differs, so that cursor and folds stay where they are.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the text says when; what it is by now is asked anew
  useEffect(() => pulled.current(calls.current.newest()), [text])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const { length } = editor.state.doc
    const marks = diagnostics.map(({ span, severity, message, hint }) => ({
      from: Math.min(span[0], length),
      to: Math.min(Math.max(span[1], span[0]), length),
      severity,
      message: hint === undefined ? message : `${message} ${hint}`,
    }))
    editor.dispatch(setDiagnostics(editor.state, marks))
  }, [diagnostics])

  useEffect(() => {
    const editor = view.current
    if (!editor || !reveal || reveal[1] > editor.state.doc.length) return
    editor.dispatch({
      selection: { anchor: reveal[0], head: reveal[1] },
      effects: EditorView.scrollIntoView(reveal[0], { y: 'center' }),
    })
  }, [reveal])

  return <div ref={holder} className="editor" />
}

/** As the editor has it: it knows one kind of line break. */
function bare(text: string): string {
  return text.replaceAll('\r\n', '\n')
}
