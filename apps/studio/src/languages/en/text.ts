/** The text of the case, and what is said when it cannot be read. */
export const text = {
  'broken.title': 'This file has mistakes, and nothing can be shown yet',
  'broken.why': 'Nothing is lost. The text below says what is wrong, where, and what to type.',
  'broken.open': 'Open the text',
  'broken.showing': 'Showing the version before line {line}',
  'source.label': 'Text of {file}',
  'source.clean': 'No mistakes.',
  'source.error': 'Mistake at {place}:',
  'source.warning': 'Remark at {place}:',
} as const
