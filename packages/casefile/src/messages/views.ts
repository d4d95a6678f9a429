import type { Wording } from '../diagnostic.ts'

// What the reader says of beliefs and schools.

/** [B3] */
export function unknownInput(
  written: string,
  near: string | null,
  quantities: readonly string[],
): Wording {
  const few = quantities.length > 0 && quantities.length <= 6
  return {
    code: 'unknown-input',
    message: written.includes('.')
      ? `"${written}" is the place of no value in this case`
      : `no quantity is called "${written}", and it is no place of a value`,
    hint:
      near !== null
        ? `did you mean "${near}"?`
        : few
          ? `write a place such as if_talks_fail.russia.fight_on.cost, or a quantity: ${quantities.join(', ')}`
          : 'write the place of a value, such as if_talks_fail.russia.fight_on.cost',
  }
}

/** [B1] */
export function beliefTwice(holder: string, about: string): Wording {
  return {
    code: 'duplicate-id',
    message: `${holder} has two beliefs about ${about}`,
    hint: 'delete one of the two',
  }
}

/** [B2] */
export function emptySchool(id: string): Wording {
  return {
    code: 'empty-school',
    message: `school "${id}" changes nothing, so it is no rival reading`,
    hint: 'add "set" with the values it sees otherwise, or delete it',
  }
}

/** [B2] */
export function setAlready(school: string, path: string): Wording {
  return {
    code: 'set-already',
    message: `school "${school}" sets ${path} to what it is already: on this it is no rival`,
    hint: 'write the value it sees otherwise, or delete this line',
  }
}

/** [B2] */
export function setTwice(school: string, path: string): Wording {
  return {
    code: 'duplicate-id',
    message: `school "${school}" sets ${path} twice`,
    hint: 'delete one of the two',
  }
}

/** [B2] */
export function setWithoutForm(party: string, what: string): Wording {
  return {
    code: 'unknown-input',
    message:
      what === 'ranking'
        ? `${party} has no ranking to replace`
        : `${party} has no worth, so it has no red lines to replace`,
    hint: 'write the place of a value that the case has',
  }
}

/** [B4] */
export function agreesAlready(holder: string, about: string): Wording {
  return {
    code: 'unknown-input',
    message: `${holder} has no belief about ${about} to drop; it agrees with the analyst already`,
    hint: 'delete this line',
  }
}
