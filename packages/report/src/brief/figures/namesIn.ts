import type { PartyId } from '@parley/model'
import { scaleName } from '../../words/quantity.ts'
import type { BriefContext } from '../options.ts'

/** What a picture of this brief calls a party: by its name, or by its id where it has none. */
export const nameIn =
  ({ given }: BriefContext) =>
  (party: PartyId): string =>
    given.parties.find(one => one.id === party)?.name || party

/** The name of the scale a party's worths are on. */
export const unitIn =
  ({ given, manner }: BriefContext) =>
  (party: PartyId): string =>
    scaleName(given, party, manner)
