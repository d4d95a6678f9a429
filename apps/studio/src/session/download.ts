/** Hands something over as a file, the way every browser can. */
export function download(name: string, contents: string | Blob, type = 'text/yaml'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([contents], { type }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
