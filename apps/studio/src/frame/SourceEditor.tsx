import { yaml } from '@codemirror/lang-yaml'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import type { Diagnostic, Span } from '@parley/casefile'
import { basicSetup } from 'codemirror'
import { type ReactNode, useEffect, useRef } from 'react'

/** Milliseconds without a key before the text is read again. */
const QUIET = 250

/** The editor of the case's text. */
export default function SourceEditor({
  text,
  diagnostics,
  reveal,
  label,
  onText,
}: Readonly<{
  text: string
  diagnostics: readonly Diagnostic[]
  /** What the cursor goes to when it changes. */
  reveal: Span | null
  label: string
  onText: (text: string) => void
}>): ReactNode {
  const holder = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const tell = useRef(onText)
  tell.current = onText
  const said = useRef(text)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const editor = new EditorView({
      parent: holder.current!,
      state: EditorState.create({
        doc: said.current,
        extensions: [
          basicSetup,
          yaml(),
          lintGutter(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label, dir: 'ltr' }),
          EditorView.updateListener.of(update => {
            if (!update.docChanged) return
            clearTimeout(timer)
            timer = setTimeout(() => {
              said.current = editor.state.doc.toString()
              tell.current(said.current)
            }, QUIET)
          }),
        ],
      }),
    })
    view.current = editor
    return () => {
      clearTimeout(timer)
      editor.destroy()
      view.current = null
    }
  }, [label])

  // A change from elsewhere: one replacement of what differs, so that cursor and folds stay where they are.
  useEffect(() => {
    const editor = view.current
    if (!editor || said.current === text) return
    said.current = text
    const before = editor.state.doc.toString()
    if (before === text) return
    let start = 0
    while (start < before.length && before[start] === text[start]) start++
    let end = 0
    const room = Math.min(before.length, text.length) - start
    while (end < room && before.at(-1 - end) === text.at(-1 - end)) end++
    editor.dispatch({
      changes: {
        from: start,
        to: before.length - end,
        insert: text.slice(start, text.length - end),
      },
    })
  }, [text])

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
