import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { claimOf, type Found, findMatches, findValues, hasLuhnKey, leftOf } from '../engine/match.ts'

/** Numbers of firms, establishments and health professionals: their label, or the Luhn key, gives them away. */
export const siret: Detector = ({ flat }) =>
  /\d{3}|\d(?:[ |.]\d){6}/.test(flat) ? [...labelled(flat), ...keyed(flat)] : []

const label =
  /(?:\bSIRET|\bSIREN|\bFINESS|\bR\.?P\.?P\.?S\.?|\bAD[EÉ]LI|\bR\.?C\.?S\.?|\bRNA|\bAM ?n°)(?: ?(?:EJ|ET|g[ée]o(?:graphique)?|juridique| [A-ZÀ-Ý][\p{L}-]{1,25}))?[^\d\n]{0,22}$/iu
const run = /(?<![\p{L}\p{N}])[0-9OlIW](?:[ .|-]{0,2}[0-9OlIABab]){7,13}(?![0-9A-Za-z])/gu

const labelled = (flat: string): readonly Claim[] =>
  findMatches(flat, run)
    .filter((found) => label.test(leftOf(flat, found.start, 65)))
    .map((found) => claimOf(found, { ...company, confidence: 0.97, why: 'siret-label' }))

const company = { category: 'id-number', kind: 'establishment' } as const

const siretShape = /(?<![\dA-Za-z.,/-])()(\d{3}[ .]?\d{3}[ .]?\d{3}[ .]?\d{5})(?![\dA-Za-z]|[ .]\d)/g
const sirenShape = /(?<![\dA-Za-z.,/-]|\d )()(\d{3} \d{3} \d{3})(?![\dA-Za-z]|[ .,]\d| ?€| euros)/g

const keyed = (flat: string): readonly Claim[] =>
  [...findValues(flat, siretShape), ...findValues(flat, sirenShape)]
    .filter(hasKey)
    .map((found) => claimOf(found, { ...company, confidence: 0.85, why: 'siret-key' }))

const hasKey = (found: Found): boolean => hasLuhnKey(found.text.replace(/\D/g, ''))
