/** A link of a page to another file of the project: `target` without its anchor, which may be empty. */
export type PageLink = Readonly<{ target: string; anchor: string }>

/** Links and pictures of a page that lead inside the project. Links in code are no links. */
export function localLinks(page: string): readonly PageLink[] {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
  return [...prose.matchAll(/\]\(([^)\s]+)(?:\s+"[^"]*")?\)|\bsrc="([^"]+)"/g)]
    .map(match => (match[1] ?? match[2])!)
    .filter(link => !/^[a-z]+:/i.test(link))
    .map(link => {
      const [target = '', anchor = ''] = link.split('#')
      return { target: decodeURI(target), anchor }
    })
}

/** The anchors of a page: those its headings make, as readers of Markdown on the web compute them, and its own. */
export function anchorsOf(page: string): ReadonlySet<string> {
  const headings = page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/^#{1,6} (.+)$/gm)
  const own = [...page.matchAll(/<a id="([^"]+)">/g)].map(match => match[1]!)
  return new Set([
    ...own,
    ...[...headings].map(match =>
      match[1]!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/g, '-'),
    ),
  ])
}
