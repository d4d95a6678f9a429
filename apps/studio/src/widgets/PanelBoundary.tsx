import { Component, type ReactNode } from 'react'
import { wordsOf } from '../languages/words.ts'
import { settings } from '../settings/settings.ts'

type Props = Readonly<{
  /** What the panel is called in its apology. */
  name: string
  /** Set anew when another thing is shown: then the panel is tried again. */
  of?: string
  onDownload: () => void
  children: ReactNode
}>

/** Keeps a failure of ours to one panel: it says so, offers the case for download, and can be tried again. */
export class PanelBoundary extends Component<Props, { failure: Error | null; of: string }> {
  override state = { failure: null as Error | null, of: this.props.of ?? '' }

  static getDerivedStateFromError(thrown: unknown): { failure: Error } {
    return { failure: thrown instanceof Error ? thrown : new Error(String(thrown)) }
  }

  static getDerivedStateFromProps(
    props: Props,
    state: Readonly<{ failure: Error | null; of: string }>,
  ): { failure: Error | null; of: string } | null {
    const of = props.of ?? ''
    return of === state.of ? null : { failure: null, of }
  }

  override render(): ReactNode {
    const { failure } = this.state
    if (!failure) return this.props.children
    const { t } = wordsOf(settings.getState())
    return (
      <div role="alert" className="notice">
        <p>
          <strong>{t('crash.title', { panel: this.props.name })}</strong> {t('crash.safe')}
        </p>
        <p className="muted">{failure.message}</p>
        <p className="row">
          <button type="button" onClick={() => this.setState({ failure: null })}>
            {t('crash.again')}
          </button>
          <button type="button" onClick={this.props.onDownload}>
            {t('crash.download')}
          </button>
        </p>
      </div>
    )
  }
}
