import type { Role } from '@parley/model'
import type { Key } from '../../languages/words.ts'

export const roles: readonly Role[] = ['decides', 'ratifies', 'shapes', 'spoils', 'affected']
export const roleNames: Readonly<Record<Role, Key>> = {
  decides: 'parties.decides',
  ratifies: 'parties.ratifies',
  shapes: 'parties.shapes',
  spoils: 'parties.spoils',
  affected: 'parties.affected',
}
