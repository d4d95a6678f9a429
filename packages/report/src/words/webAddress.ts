/**
 * The text when it is an absolute http(s) address, else null. What is not is shown as text and never linked:
 * a case file is somebody's data, and `javascript:` is an address too.
 */
export function webAddress(text: string): string | null {
  return /^https?:\/\/[^\s"'<>`\\\p{Cc}\u202a-\u202e\u2066-\u2069]+$/iu.test(text) ? text : null
}
