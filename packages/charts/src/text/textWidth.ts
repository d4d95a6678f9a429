// Advance of U+0020 to U+007E in hundredths of the size: per letter the wider of Noto Sans and
// Liberation Sans (Arial's metrics), measured in Chromium. Other interface fonts stay within 4% of it
// on sentences but for DejaVu Sans and Verdana, about 7% wider; `SAFETY` and the padding cover most of that.
const ASCII: readonly number[] = [
  28, 28, 41, 65, 57, 89, 73, 22, 33, 33, 55, 58, 28, 33, 28, 37, 57, 57, 57, 57, 57, 57, 57, 57,
  57, 57, 28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 73, 67, 61, 78, 74, 34, 50, 67, 62, 91, 76, 78,
  67, 78, 72, 67, 61, 73, 67, 94, 67, 67, 61, 33, 37, 33, 57, 56, 33, 56, 61, 50, 61, 56, 34, 61,
  62, 26, 26, 53, 26, 93, 62, 60, 61, 61, 41, 50, 36, 62, 51, 79, 53, 51, 50, 38, 55, 38, 58,
]
const SAFETY = 1.04
const BOLD = 1.07

function advance(code: number): number {
  if (code < 0x20) return 0
  if (code < 0x7f) return ASCII[code - 0x20]!
  if (code >= 0x300 && code <= 0x36f) return 0 // combining marks
  if (code >= 0x200b && code <= 0x200f) return 0
  if (code >= 0x202a && code <= 0x202e) return 0
  if (code >= 0x2060 && code <= 0x206f) return 0
  if (code >= 0xfe00 && code <= 0xfe0f) return 0
  if (code === 0x2018 || code === 0x2019) return 22
  if (code === 0x2026) return 100
  if (code === 0x2014) return 100
  if (code >= 0x2000 && code <= 0x206f) return 50
  if (code >= 0x400 && code <= 0x42f) return 73
  if (code >= 0x430 && code <= 0x52f) return 62
  if (code >= 0x590 && code <= 0x5ff) return 56
  if (code >= 0x600 && code <= 0x8ff) return 50
  if (code >= 0x1100 && code <= 0x115f) return 100
  if (code >= 0x2190 && code <= 0x23ff) return 100
  if (code >= 0x2500 && code <= 0x27ff) return 100
  if (code >= 0x2e80 && code <= 0xd7ff) return 100
  if (code >= 0xf900 && code <= 0xfaff) return 100
  if (code >= 0xff00 && code <= 0xff60) return 100
  if (code >= 0x1f000) return 110
  return 64
}

/** Width of one line in CSS pixels at `size` pixels, a little over what most interface fonts take. */
export function textWidth(text: string, size: number, isBold = false): number {
  let sum = 0
  for (const letter of text) sum += advance(letter.codePointAt(0)!)
  return (sum / 100) * size * SAFETY * (isBold ? BOLD : 1)
}
