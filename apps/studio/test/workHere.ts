import { type CaseWork, works } from '../src/casework/works.ts'

/** The work on texts done here, as a worker does it: never at once. */
export const workHere: CaseWork = {
  read: async (...given) => works.read(...given),
  edit: async (...given) => works.edit(...given),
  limberUp: async (...given) => works.limberUp(...given),
  merge: async (...given) => works.merge(...given),
  redact: async (...given) => works.redact(...given),
}
