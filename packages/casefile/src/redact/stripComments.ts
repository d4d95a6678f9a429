import { sourceTokens } from './sourceTokens.ts'

type Comment = Readonly<{ line: number; text: string }>

/** Every comment out of a text, those on lines of their own with the line; the first line for editors stays. */
export function stripComments(
  text: string,
): Readonly<{ text: string; comments: readonly Comment[] }> {
  const comments: Comment[] = []
  let left = ''
  let line = 1
  let isSwallowing = false
  for (const token of sourceTokens(text)) {
    const isComment = token.startsWith('#')
    const isForEditors = line === 1 && /^#\s*yaml-language-server:/.test(token)
    if (isComment && !isForEditors) {
      comments.push({ line, text: token })
      const before = left.slice(left.lastIndexOf('\n') + 1)
      isSwallowing = before.trim() === '' || before === '\uFEFF'
      left = isSwallowing
        ? left.slice(0, left.length - before.replace('\uFEFF', '').length)
        : left.trimEnd()
      continue
    }
    line += token.split('\n').length - 1
    if (isSwallowing && /^\r?\n$/.test(token)) {
      isSwallowing = false
      continue
    }
    isSwallowing = false
    left += token
  }
  return { text: left, comments }
}
