const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * Letters that tell masked persons apart within one export: `A` to `Z`, then `AA` to `ZZ`. They say nothing of whom they
 * stand for; an export that needs more leaves the rest without.
 */
export const personLabels: readonly string[] = [
  ...alphabet,
  ...alphabet.flatMap((first) => alphabet.map((second) => first + second)),
]

/** One of them, in a pattern. */
export const personLabelPattern = '[A-Z]{1,2}'
