import type { Claim } from '../../model/record/finding.ts'
import type { Span } from '../../model/record/span.ts'
import type { Detector } from '../engine/detector.ts'
import { claimOf, findMatches, findValues, hasLuhnKey, leftOf, remainder97 } from '../engine/match.ts'
import { ibanLengths } from '../patterns/iban.ts'

/** International and French bank account numbers, bank codes and payment cards. */
export const iban: Detector = ({ flat }) => {
  const hasBic = /BIC|SWIFT/.test(flat)
  if (!hasBic && !/\d/.test(flat)) return []
  return [
    ...ibans(flat),
    ...findValues(flat, dictated).map((found) => claimIban(found, 'iban', 0.9, 'iban-dictated')),
    ...ribs(flat),
    ...(hasBic ? bics(flat) : []),
    ...cards(flat),
  ]
}

/** Said one sign after another: `F R 7 6, 1 8 8 0, 0 0 0 7…`. */
const dictated = /((?<!\p{L})iban[^\n\d]{0,25}?)((?<!\p{L})[A-Z][ ,]{0,2}[A-Z](?:[ ,.-]{1,2}\d){10,30}(?!\d))/giu

const head = /(?<![\p{L}\p{N}])(?:[A-Za-z]{2} {0,2}[0-9OlI]{2}|[A-Z]\|[A-Z]\|\d\|\d)(?=[ .|:\n-]{0,3}[A-Za-z0-9])/gu

const ibans = (flat: string): readonly Claim[] =>
  findMatches(flat, head).flatMap((found) => {
    const length = ibanLengths[found.text.replace('|', '').slice(0, 2).toUpperCase()]
    const reach = length === undefined ? null : walk(flat, found.start, length)
    return reach === null ? [] : judgeIban(flat, { start: found.start, end: reach.end }, reach.compact, length ?? 0)
  })

type Reach = { readonly end: number; readonly compact: string }

/** Follows the groups of an account number, without ever swallowing a word of the sentence around it. */
const walk = (flat: string, start: number, length: number): Reach | null => {
  let compact = ''
  let end = start
  let at = start
  while (compact.length < length) {
    const group = /^[A-Za-z0-9]{1,34}(?!\p{L})/u.exec(flat.slice(at, at + 34))?.[0] ?? ''
    const isPart = compact === '' || /\d/.test(group) || /^[A-Z]{1,4}$/.test(group) || /^[Xx*]{2,4}$/.test(group)
    if (group === '' || !isPart) break
    const taken = group.slice(0, length - compact.length)
    compact += taken
    end = at + taken.length
    if (taken.length < group.length) return null
    at = end + (/^(?: {0,2}\n[> ]{0,3}|[ .|/-]{1,3})/.exec(flat.slice(end, end + 6))?.[0].length ?? 0)
    if (at === end) break
  }
  return { end, compact: compact.toUpperCase() }
}

const judgeIban = (flat: string, span: Span, compact: string, length: number): readonly Claim[] => {
  const digits = compact.replace(/\D/g, '').length
  const hasCue = /(?:iban|rib|compte|virement)[^\n]{0,30}$/i.test(leftOf(flat, span.start, 45))
  if (compact.length === length && hasIbanKey(compact)) return [claimIban(span, 'iban', 0.99, 'iban-key')]
  // `de 25 000…` begins like a German account: in lower case only the key, or a label, is believed.
  if (!hasCue && !/^[A-Z]{2}/.test(flat.slice(span.start, span.start + 2))) return []
  if (compact.length === length && digits * 2 > length) return [claimIban(span, 'iban', 0.9, 'iban-shape')]
  const isPart = compact.length >= (hasCue ? 6 : 12) && (hasCue ? digits >= 6 : digits * 4 >= compact.length * 3)
  return isPart ? [claimIban(span, 'partial', hasCue ? 0.9 : 0.75, 'iban-part')] : []
}

const hasIbanKey = (compact: string): boolean => {
  const moved = compact.slice(4) + compact.slice(0, 4)
  return remainder97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1
}

const claimIban = (span: Span, kind: string, confidence: number, why: string): Claim =>
  claimOf(span, { category: 'iban', kind, confidence, why })

const rib = /()((?<![\dA-Za-z])\d{5}[ .|-]{0,2}\d{5}[ .|-]{0,2}[0-9A-Z]{11}[ .|-]{0,2}\d{2}(?![\dA-Za-z]))/g
const ribPart =
  /((?:code banque|banque code|(?:code )?guichet|cl[ée] ?rib|n°? ?(?:de )?compte(?: bancaire)?|num[ée]ro de compte|compte (?:bancaire )?n°|\brib)[ :.]{1,4})([0-9][0-9A-Z .-]{0,30}[0-9A-Z](?![0-9A-Za-z]))/gi
const shortKey = /(cl[ée](?: rib)?[ :.]{1,3})(\d{2}(?!\d))/gi

const ribs = (flat: string): readonly Claim[] => [
  ...findValues(flat, rib).map((found) => claimIban(found, 'rib', 0.9, 'rib-shape')),
  ...findValues(flat, ribPart).map((found) => claimIban(found, 'rib', 0.85, 'rib-label')),
  ...(/guichet|\brib\b/i.test(flat)
    ? findValues(flat, shortKey).map((f) => claimIban(f, 'rib', 0.7, 'rib-label'))
    : []),
]

const bic = /((?:\bBIC|\bSWIFT)[ :/)(A-Z]{0,14}[ :])([A-Z]{4} ?[A-Z]{2} ?[A-Z0-9]{2}(?: ?[A-Z0-9]{3})?(?![A-Za-z0-9]))/g

const bics = (flat: string): readonly Claim[] =>
  findValues(flat, bic).map((found) => claimIban(found, 'bic', 0.85, 'bic-label'))

const card = /(?<![\dA-Za-z])[3-6]\d{3}(?:[ .-]?\d{4}){2}[ .-]?\d{1,4}(?![\dA-Za-z]|[ .-]\d)/g

const cards = (flat: string): readonly Claim[] =>
  findMatches(flat, card)
    .filter((found) => found.text.replace(/\D/g, '').length >= 15 && hasLuhnKey(found.text.replace(/\D/g, '')))
    .map((found) => claimIban(found, 'card', 0.95, 'card-key'))
