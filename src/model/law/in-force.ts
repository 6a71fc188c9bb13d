import { foldText } from '../fold.ts'
import type { BasisTable } from './law.ts'

type Dated = { readonly validFrom: string | null; readonly validTo: string | null }

export type Force = 'in-force' | 'not-yet' | 'no-longer'

/** Whether a text held on a day (ISO). Without a day nothing contradicts it. */
export const isInForce = ({ validFrom, validTo }: Dated, day: string | null): Force => {
  if (day === null) return 'in-force'
  const on = day.slice(0, 10)
  if (validFrom !== null && on < validFrom) return 'not-yet'
  return validTo !== null && on > validTo ? 'no-longer' : 'in-force'
}

/** Whether somebody may sign under a text on a day: a later law may have added who signs. */
export const maySign = ({ signers, signersFrom }: BasisTable[number], id: string, on: string | null): boolean =>
  signers.includes(id) && isInForce({ validFrom: signersFrom[id] ?? null, validTo: null }, on) === 'in-force'

/**
 * « 77-1-1 », « art. 77-1-1 CPP » and « CPP 77-1-1 » are one article. Of several (« articles 81, 99-3 et 151 »), the one that
 * asks most: what its text excludes, then what must come with it. One that gives no power over documents adds nothing.
 */
export const basisNamed = (basis: string | null, table: BasisTable): BasisTable[number] | null => {
  if (basis === null) return null
  const whole = rowOf(basis, table)
  if (whole !== null) return whole
  const cited = basis.split(/[,;]|\bet\b|\bou\b/).flatMap((one) => rowOf(one, table) ?? [])
  const rows = cited.some(({ answers }) => answers) ? cited.filter(({ answers }) => answers) : cited
  return rows.find(({ excludes }) => excludes.length > 0) ?? rows.find(({ needs }) => needs !== null) ?? rows[0] ?? null
}

const rowOf = (basis: string, table: BasisTable): BasisTable[number] | null => {
  const rowCalled = (wanted: string) =>
    wanted === '' ? undefined : table.find((row) => [row.id, ...row.also].some((name) => bare(name) === wanted))
  return rowCalled(bare(basis)) ?? rowCalled(bare(basis.replaceAll(sanctionBeside, ' '))) ?? null
}

/** Acts cite the sanction beside their basis: « articles 77-1-1 et R. 642-1 ». */
const sanctionBeside = /\br\.? ?\*? ?642-1\b/gi

/** « article L. 226-4 du code de l'action sociale et des familles » and « CASF L226-4 »: the same words, in any order. */
const bare = (basis: string): string => {
  let folded = foldText(basis).replaceAll('’', "'")
  for (const [name, short] of codeNames) folded = folded.replaceAll(name, ` ${short} `)
  return folded
    .replaceAll(/\b([lrd])\.? ?\*? ?(?=\d)/g, '$1')
    .replaceAll(/\b(?:articles?|art|alineas?|al|du|de|des|la|le|les|code|cpp|et suivants)\b|\bet\b|[.,']/g, ' ')
    .split(/[^a-z0-9-]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ')
}

/** What a code is called in full, and how the tables call it; that of criminal procedure goes without saying. */
const codeNames: readonly (readonly [name: RegExp, short: string])[] = [
  [/code (?:de l'|de )?action sociale et des familles|\bc\.? ?a\.? ?s\.? ?f\b/g, 'casf'],
  [/code de (?:la )?procedure penale|\bc\.? ?p\.? ?p\b/g, ''],
  [/(?:nouveau )?code de procedure civile/g, 'cpc'],
  [/code des procedures civiles d'execution/g, 'cpce'],
  [/livre des procedures fiscales/g, 'lpf'],
  [/code de la securite sociale|\bc\.? ?s\.? ?s\b/g, 'css'],
  [/code de la sante publique|\bc\.? ?s\.? ?p\b/g, 'csp'],
  [/code (?:de la )?justice penale des mineurs/g, 'cjpm'],
  [/code du travail|\bc\.? ?trav\b/g, 'trav'],
  [/code penal\b/g, 'cp'],
  [/code de l'entree et du sejour des etrangers(?: et du droit d'asile)?/g, 'ceseda'],
  [/code des douanes|\bc\.? douanes\b/g, 'douanes'],
  [/code civil\b/g, 'cc'],
]
