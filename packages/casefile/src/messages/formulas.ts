import type { Wording } from '../diagnostic.ts'
import { nearest } from '../read/nearest.ts'

// What the reader says of formulas [E7] and of the quantities in them.

export function formulaSign(sign: string): Wording {
  return {
    code: 'formula',
    message: `"${sign}" does not belong in a formula`,
    hint: 'formulas have + - * / ( ), min(...), max(...), numbers and names of quantities',
  }
}

export function formulaOpen(sign: '(' | ')'): Wording {
  return {
    code: 'formula',
    message: sign === '(' ? 'this bracket is not closed' : 'this bracket was not opened',
    hint: sign === '(' ? 'add ")" where it ends' : 'delete it, or add "(" where it begins',
  }
}

export function formulaMissing(before: string): Wording {
  return {
    code: 'formula',
    message:
      before === '' ? 'the formula is empty' : `after "${before}" a number or a name is missing`,
    hint: 'write it there, as in "10 + effort" or "min(effort, 20)"',
  }
}

export function formulaJoined(before: string, after: string): Wording {
  return {
    code: 'formula',
    message: `there is no sign between "${before}" and "${after}"`,
    hint: `write "${before} * ${after}", or put another of + - * / between them`,
  }
}

export function formulaFunction(name: string): Wording {
  return {
    code: 'formula',
    message: `"${name}(...)" cannot stand inside a formula`,
    hint: 'formulas have min(...), max(...) and walk_wins(...), walk_battles(...), walk_worth(...), walk_demand(...); a distribution is a quantity of its own',
  }
}

export function formulaArguments(
  name: string,
  found: number,
  names: readonly string[],
  least: number,
): Wording {
  const most = names.length
  const takes = least === most ? `${least}` : `${least} or ${most}`
  const shown = names.map((each, i) => (i < least ? each : `[${each}]`)).join(', ')
  return {
    code: 'formula',
    message: `${name}(...) takes ${takes} values, and ${found === 1 ? 'one stands' : `${found} stand`} here`,
    hint: `write "${name}(${shown})"`,
  }
}

export function formulaTooLong(most: number): Wording {
  return {
    code: 'formula',
    message: `this formula has more than ${most} parts`,
    hint: 'make part of it a quantity with a name',
  }
}

export function formulaTooDeep(most: number): Wording {
  return {
    code: 'formula',
    message: `this formula has more than ${most} brackets inside each other`,
    hint: 'make part of it a quantity with a name',
  }
}

export function formulaWithoutValue(text: string): Wording {
  return {
    code: 'formula',
    message: `"${text}" has no value: it divides by zero`,
    hint: 'write the number itself',
  }
}

export function unknownQuantity(
  id: string,
  all: readonly string[],
  words: readonly string[],
): Wording {
  const near = nearest(id, [...all, ...words])
  // A hyphen between letters belongs to a name, so "a-b" is one name even when a and b are two.
  const parts = id.split('-')
  const isDifference =
    parts.length > 1 && parts.every(part => all.includes(part) || /^\d+$/.test(part))
  const known = all.length > 0 && all.length <= 6 ? ` Quantities here: ${all.join(', ')}` : ''
  return {
    code: 'unknown-quantity',
    message: `no quantity is called "${id}"`,
    hint: isDifference
      ? `put spaces around the minus: "${parts.join(' - ')}"`
      : near !== null
        ? `did you mean "${near}"?${known}`
        : `add ${id} under quantities, or write a number${known === '' ? '' : `.${known}`}`,
  }
}

/** [E9] */
export function formulaOffScale(
  text: string,
  value: string,
  kind: string,
  scale: Readonly<{ low: number; high: number }>,
): Wording {
  const ends =
    scale.high === Infinity ? `at least ${scale.low}` : `between ${scale.low} and ${scale.high}`
  return {
    code: 'formula-off-scale',
    message: `"${text}" is ${value} when everything in it is at its central value, and ${kind} is ${ends}`,
    hint: `change the formula, or stop it on purpose: "max(${scale.low}, ${scale.high === Infinity ? text : `min(${scale.high}, ${text})`})"`,
  }
}

/** [E7] The path begins and ends with the same quantity. */
export function quantityCycle(path: readonly string[], whose: string): Wording {
  const where = whose === '' ? '' : `${whose}, `
  return {
    code: 'quantity-cycle',
    message:
      path.length === 2
        ? `${where}"${path[0]}" is written in terms of itself, so it has no value`
        : `${where}these quantities are written in terms of each other, so none has a value: ${path.join(' → ')}`,
    hint: `give one of them an estimate of its own, such as "40% to 60%"`,
  }
}

/** [E7] */
export function quantityAboveOne(id: string, written: string, line: number): Wording {
  return {
    code: 'chance-above-one',
    message: `"${id}" is ${written} here and stands for a chance in line ${line}`,
    hint: `write it in percent: ${written.replace(/(\d)(?![\d.])/g, '$1%')}`,
  }
}

export function usedAsChance(id: string): string {
  return `"${id}" stands for a chance here`
}

/** [E7] */
export function quantityNotAChance(id: string, unit: string): Wording {
  return {
    code: 'unit-mismatch',
    message: `"${id}" is in ${unit}, and a chance belongs here`,
    hint: 'write a percentage, or a quantity that is one',
  }
}
