/** Rejected where the browser refuses, or has no clipboard to give. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text)
}

/** An image that may still be made: browsers let a page write only while it answers a press, and then take a promise. */
export async function copyImage(png: Promise<Blob>): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
}

/** A text that was asked for before it was there. */
export type Later = Readonly<{
  /** Settles when it is on the clipboard, or was refused; never when it is forgotten. */
  copied: Promise<void>
  give(text: string): void
  forget(): void
}>

/**
 * Promises the clipboard a text. To be called while a press is answered: Firefox and Safari take nothing from a page that waited
 * first, but take a promise. Where a browser knows no such promise the text is written when it is there.
 */
export function copyLater(): Later {
  let give = (_text: string): void => {}
  let forget = (): void => {}
  const text = new Promise<string>((resolve, reject) => {
    give = resolve
    forget = () => reject(new Error('copyLater: forgotten'))
  })
  let isForgotten = false
  const asked = promised(text)
  const copied = new Promise<void>((resolve, reject) => {
    asked.then(resolve, (why: unknown) => {
      if (!isForgotten) reject(why)
    })
  })
  return {
    copied,
    give,
    forget() {
      isForgotten = true
      forget()
    },
  }
}

async function promised(text: Promise<string>): Promise<void> {
  if (!('ClipboardItem' in globalThis)) return copyText(await text)
  const blob = text.then(of => new Blob([of], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}
