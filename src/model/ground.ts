import { z } from 'zod'

/** Reason codes of docs/law.md 3, in the order a bordereau lists them. */
export const grounds = [
  'HORS-PERS',
  'HORS-PER',
  'HORS-OBJ',
  'TIERS',
  'MIN-TIERS',
  'MED-56-3',
  'SANTE',
  'AVO-56-1',
  'PRO-L411-3',
  'MIS-ASE',
  'MIS-PMI',
  'MIS-CHRS',
  'MIS-SIAO',
  'MIS-AS',
  'MIS-MDPH',
  'MIS-RSA',
  'MIS-PJJ',
  'L1110-4-D',
  'SEC-60-2',
  'ADR-PROT',
  'LIEU-ANON',
  'AUT-SIGN',
  'X-NAISS',
  'ASILE',
  'JUD-DOC',
  'JUD-10',
  'ORIG-TIERS',
  'SENS-9',
  'AGENT',
  'ID-TECH',
  'SECU',
  'NOTE-PERSO',
  'ML-DIR',
  'CONS',
] as const

export const groundSchema = z.enum(grounds)

export type Ground = z.infer<typeof groundSchema>

/** What an absolute protection says, in every kind of request, strongest first. */
export const absoluteGrounds: readonly Ground[] = ['X-NAISS', 'ADR-PROT', 'LIEU-ANON', 'AUT-SIGN', 'SECU', 'ASILE']
