import { feminineFunctions as feminine } from './lexicon.ts'

/** Functions as folded text has them, of a man or a woman. Ranks of police and of courts, with what follows them, are in `request/act/ranks.ts`. */
const functions = {
  bailiff: 'huissiere?',
  clerk: 'greffiere?',
  commissioner: 'commissaire',
  deputy: 'substitute?',
  director: 'direct(?:eur|rice)',
  doctor: 'medecin',
  educator: 'educat(?:eur|rice)',
  investigator: 'officiere? de police judiciaire|opj',
  judge: 'juge',
  lawyer: 'avocate?',
  magistrate: 'magistrate?',
  prefect: 'prefete?',
  president: 'presidente?',
  prosecutor: 'procureure?',
  psychologist: 'psychologue',
  socialWorker: 'assistante? sociale?',
} as const

type FunctionName = keyof typeof functions

/** Alternatives of a pattern of folded text. */
export const functionPattern = (...names: readonly FunctionName[]): string =>
  names.map((name) => functions[name]).join('|')

/** Who decides or authorises in a court. */
export const bench = functionPattern('prosecutor', 'deputy', 'judge', 'magistrate', 'president')

/** Functions that are written of women alone (`pipelines/lexicon/roles/feminine-functions.txt`). */
export const feminineFunctions = feminine.split('\n').join('|')
