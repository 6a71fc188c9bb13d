import type { Law } from '../../../model/law/law.ts'

/** A pattern that every passage meets. */
const always = '(?:)'

/**
 * The law for one dossier, once a person has said whether the record hides where somebody lives: her answer stands in the place of the
 * words that would say so. `null`: nobody has said, the words alone tell. What a description says of a person holds whatever the answer.
 */
export const answeredLaw = (law: Law, answer: boolean | null): Law => {
  if (answer === null) return law
  const { flags, hiding, hushed } = law.protections
  const nothing = { asks: [], homes: [], spots: [], others: [], matters: [], there: [] }
  return {
    ...law,
    protections: {
      ...law.protections,
      flags: flags.filter(({ flag }) => flag !== 'protectedAddress'),
      hiding: { ...hiding, patterns: answer ? [always] : [] },
      hushed: { ...hushed, ...nothing },
    },
  }
}
