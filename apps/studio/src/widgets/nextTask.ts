/** Not every browser has it yet. */
const { scheduler } = globalThis as unknown as { scheduler?: { yield?: () => Promise<void> } }

/** Lets the page do what is due, and goes on. */
export function nextTask(): Promise<void> {
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve))
}
