import type { Claim } from '../../model/record/finding.ts'
import { cellsUnder } from '../engine/column.ts'
import { claimOf, type Found, findMatches, findValues, matchesNear } from '../engine/match.ts'

/** Numbers of exports and logs: `user_id=48812`, `"num_dossier": "…"`, columns of ids, traces of sessions, cards. */
export const keyed = (flat: string): readonly Claim[] => [
  ...(/[=:]/.test(flat) ? findValues(flat, keyValue).filter(hasDigits) : []).map((one) => claimId(one, 0.8, 'id-key')),
  ...findValues(flat, fund).map((one) => claimId(one, 0.85, 'id-fund')),
  ...findValues(flat, group).map((one) => claimId(one, 0.8, 'id-group')),
  ...[...findValues(flat, cut), ...findValues(flat, ending)].map((one) => claimId(one, 0.8, 'id-cut')),
  ...findMatches(flat, maskedCard).map((one) => claimId(one, 0.8, 'id-card')),
  ...[
    ...matchesNear(flat, uuid, dashes, longestTrace),
    ...matchesNear(flat, trace, mixed, longestTrace).filter(isTrace),
  ].map((one) => claimId(one, 0.8, 'id-trace')),
  ...(/[|;\t]/.test(flat) ? inColumns(flat) : []).map((one) => claimId(one, 0.8, 'id-column')),
]

const claimId = (found: Found, confidence: number, why: string): Claim =>
  claimOf(found, { category: 'id-number', kind: null, confidence, why })

const keyValue =
  /((?<![\p{L}\p{N}])(?:(?:[a-z]{2,14}_){0,2}id|(?:num|no|numero|ref|matricule|code)_[a-z]{2,14}|matricule|allocataire|num_?alloc|ine|ipp|session|token|cookie)"? ?[=:] ?["']?)([A-Za-z0-9][A-Za-z0-9._/-]{1,40}(?![\p{L}\p{N}]))/gu

const hasDigits = (found: Found): boolean =>
  found.text.replace(/\D/g, '').length >= 2 && !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(found.text)

// `CAF 59 - 9 887 120`, `MSA du Gers : 29 84 117`: the number stands behind the department.
const fund =
  /((?<![\p{L}\p{N}])(?:CAF|MSA|CPAM|MDPH|CARSAT)(?: (?:du |de la |de l'|des |de )?\p{Lu}[\p{L}'-]{1,20}| \d{2,3}| 2[AB])? ?[-:,] ?(?:n° ?)?)(\d[\d ]{5,11}\d(?: ?[A-Z](?!\p{L}))?(?![\p{L}\p{N}]|[.,/]\d| ?(?:€|euros|h)))/gu

const group =
  /((?<!\p{L})(?:groupe ménage|ménage|foyer|personne|usager) (?:n° ?)?)(\d{5,10}(?![\p{L}\p{N}]|[.,]\d| ?(?:€|euros)))/gu

// A number that a line end cuts: `2025/⏎000418`.
const cut = /((?:n°|num[ée]ro) ?:? ?)((?:19|20)\d{2}\/ ?\n ?\d{3,8}(?!\d))/giu

const maskedCard = /(?<![\p{L}\p{N}*])(?:[*•xX]{4}[ -]?){1,3}\d{3,4}(?![\p{L}\p{N}])/gu
/** A card told by its last figures: « se terminant par 4417 ». */
const ending =
  /((?<!\p{L})(?:fini(?:t|ssant|ssent)|termin(?:ant|e|ée?)|derniers chiffres)(?: (?:par|en|sont|:))? ?:? ?)((?!(?:19|20)\d\d)\d{3,4}(?![\p{L}\p{N}]|[.,/:]\d| ?(?:€|h\d|ans)))/giu
const uuid = /(?<![\p{L}\p{N}])[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}(?![\p{L}\p{N}])/gu
// A trace has digits and letters, which stand side by side somewhere.
const mixed = /[0-9][a-fA-F]|[a-fA-F][0-9]/g
const dashes = /-[0-9a-fA-F]{4}-/g
const longestTrace = 80
const trace = /(?<![\p{L}\p{N}])(?:[0-9a-f]{12,64}|[0-9A-F]{12,64})(?![\p{L}\p{N}])/gu

const isTrace = (found: Found): boolean => /\d.*\d.*\d/.test(found.text) && /[a-fA-F]/.test(found.text)

const header =
  /(?:^|[|;\t\n]) ?"?(?:id|ID|Id|id_[a-z]{2,14}|[a-z]{2,14}_id|matricule|Matricule|MATRICULE|INE|IPP|NDA|AGDREF|[Nn]° ?(?:de |d')?(?:dossier|allocataire|usager|alloc|CAF|étranger|AGDREF|IPP|INE|parquet|MDPH|SIAO|contrat|adhérent|client|passeport|titre|facture)|[Rr][ée]f(?:érence)?\.?(?: dossier)?|[Dd]ossier|num_[a-z]{2,14}|[Aa]llocataire)"? ?(?=[|;\t\n])/

/** Below such a heading every cell with three digits is a number of somebody, dates aside. */
const inColumns = (flat: string): readonly Found[] =>
  cellsUnder(flat, header).flatMap(({ start, end }) => {
    const cell = flat.slice(start, end)
    const text = /^[ "]{0,4}([A-Z0-9][A-Za-z0-9 ./_-]{2,24}?)[ "]{0,4}$/.exec(cell)?.[1] ?? ''
    const at = start + cell.indexOf(text)
    const isNumber = text.replace(/\D/g, '').length >= 3 && !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(text)
    return isNumber ? [{ start: at, end: at + text.length, text }] : []
  })
