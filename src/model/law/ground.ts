import { z } from 'zod'

/**
 * What a ground is, wherever that is asked:
 * - `scope`: beside the request, and not against it: a wider request lifts it;
 * - `accord`: lifted by its author's accord;
 * - `elsewhere`: another body holds it, and is to be asked;
 * - `somebody`: tells that somebody hides: whoever is named beside the mark may be meant;
 * - `untold`: what lies under it is told by no code outside, nor by the words around its mark.
 */
export type GroundTrait = 'scope' | 'accord' | 'elsewhere' | 'somebody' | 'untold'

/** Reason codes of docs/domain.md 3, in the order a bordereau lists them. */
const table = {
  'HORS-PERS': ['scope'],
  'HORS-PER': ['scope'],
  'HORS-OBJ': ['scope'],
  TIERS: [],
  'MIN-TIERS': [],
  'MED-56-3': ['accord', 'untold'],
  SANTE: ['untold'],
  'AVO-56-1': ['accord', 'untold'],
  'PRO-L411-3': [],
  'MIS-ASE': [],
  'MIS-PMI': [],
  'MIS-CHRS': [],
  'MIS-SIAO': [],
  'MIS-AS': [],
  'MIS-MDPH': [],
  'MIS-RSA': [],
  'MIS-PJJ': [],
  'L1110-4-D': [],
  'SEC-60-2': [],
  'ADR-PROT': ['untold'],
  'LIEU-ANON': ['untold'],
  'AUT-SIGN': ['somebody', 'untold'],
  'X-NAISS': ['somebody', 'untold'],
  ASILE: ['somebody', 'untold'],
  'JUD-DOC': ['elsewhere'],
  'JUD-10': [],
  'ORIG-TIERS': ['elsewhere'],
  'SENS-9': ['untold'],
  AGENT: [],
  'ID-TECH': [],
  SECU: [],
  'NOTE-PERSO': [],
  'ML-DIR': [],
  CONS: ['accord'],
  ILLISIBLE: [],
} as const satisfies Readonly<Record<string, readonly GroundTrait[]>>

export type Ground = keyof typeof table

const traits: Readonly<Record<Ground, readonly GroundTrait[]>> = table

export const grounds: readonly Ground[] = Object.keys(table).filter((key): key is Ground => key in table)

export const groundSchema = z.enum(grounds)

const anyGround = `(?:${grounds.join('|')})`

/** The source of a pattern: the codes of one mark, one or more, as every writer prints them. */
export const groundsPattern = `${anyGround}(?:\\s${anyGround}){0,${grounds.length}}`

export const groundsWith = (trait: GroundTrait): ReadonlySet<Ground> =>
  new Set(grounds.filter((ground) => traits[ground].includes(trait)))

/** What an absolute protection says, in every kind of request, strongest first: the order names a mask. */
export const absoluteGrounds: readonly Ground[] = ['X-NAISS', 'ADR-PROT', 'LIEU-ANON', 'AUT-SIGN', 'SECU', 'ASILE']

/** Of several grounds that hold the same words, the one that names the mask; null where there is none. */
export const strongestGround = (own: readonly Ground[]): Ground | null =>
  [...own].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null

const rankOf = (ground: Ground): number => {
  const strong = absoluteGrounds.indexOf(ground)
  return strong === -1 ? absoluteGrounds.length + grounds.indexOf(ground) : strong
}
