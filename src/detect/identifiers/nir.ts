import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import {
  claimOf,
  type Found,
  findMatches,
  findValues,
  groupLengths,
  isIn,
  leftOf,
  remainder97,
  rightOf,
} from '../engine/match.ts'

/**
 * French social security number. The key raises confidence but is never required: the official specimen fails its own
 * key, and a mistyped number still leads to the person.
 */
export const nir: Detector = ({ flat }) => [
  ...(isIn(flat, hasManyDigits)
    ? findMatches(flat, shape)
        .flatMap((found) => judge(flat, found))
        .map((claim) => withKey(flat, claim))
    : []),
  ...(/\d/.test(flat) ? cued(flat).map((claim) => withKey(flat, claim)) : []),
]

/** `1 82 04 99 341 418 (77)`, `… / clé 18`: the key stands apart. */
const withKey = (flat: string, claim: Claim): Claim => {
  const key = /^ ?(?:[,/-]? ?cl[ée] ?:? ?\d{2}|\(\d{2}\))(?!\d)/i.exec(rightOf(flat, claim.end, 14))?.[0] ?? ''
  return { ...claim, end: claim.end + key.length }
}

const hasManyDigits = /(?:[\dOlI][^\dA-Za-z]{0,5}){8}/

const digit = '[0-9OoQlI]'
// Up to three separators: spaces, dots, dashes, the bars of boxes; a line end, with the quote mark of an e-mail.
const gap = '(?:[ .|/_-]{0,3}|\\n[> ]{0,3})'
const letterGap = `(?:${digit}|[ABab])`
const shape = new RegExp(
  `(?<![0-9A-Za-z])[1-478lI](?:${gap}${digit}){5}${gap}${letterGap}(?:${gap}${digit}){6,8}(?![0-9A-Za-z])`,
  'g',
)

const cue =
  /(?:\bNIR\b|\bNSS\b|\bN\.?I\.?R\.?\b|\bINSEE\b|s[ée]cu(?:rit[ée])?\b|\bn°? ?SS\b|\bSS ?:|assur[ée](?:\(e\)|e)?\b|immatriculation|carte vitale)[^\n]{0,40}$/i

const judge = (flat: string, whole: Found): readonly Claim[] => {
  const found = withoutNext(whole)
  const compact = compactNir(found.text)
  if (compact === null) return []
  const hasCue = cue.test(leftOf(flat, found.start, 60))
  const groups = groupLengths(found.text)
  const isGrouped = groups === '1,2,2,2,3,3,2' || groups === '1,2,2,2,3,3' || groups === '1,2,2,2,6,2'
  if (compact.length === 15 && hasRightKey(compact)) return [claimNir(found, 0.99, 'nir-key')]
  if (hasCue) return [claimNir(found, 0.95, 'nir-cue')]
  if (!hasPlausibleBirth(compact)) return []
  if (isGrouped) return [claimNir(found, 0.9, 'nir-groups')]
  return compact.length === 15 && /^[12]/.test(compact) && /^[\d|]{15,45}$/.test(found.text)
    ? [claimNir(found, 0.7, 'nir-shape')]
    : []
}

/** `163.0729.155.018. 14 juillet`: after a stop and a space another number begins. */
const withoutNext = (found: Found): Found => {
  const text = found.text.replace(/(?<=\d)\. \d\d$/, '')
  return { start: found.start, end: found.start + text.length, text }
}

const claimNir = (found: Found, confidence: number, why: string): Claim =>
  claimOf(found, { category: 'nir', kind: null, confidence, why })

/** 13 or 15 characters, digits but for the Corsican departments 2A and 2B; null for any other letter. */
const compactNir = (text: string): string | null => {
  const compact = text
    .replace(/[^0-9A-Za-z]/g, '')
    .replace(/[OoQ]/g, '0')
    .replace(/[lI]/g, '1')
    .toUpperCase()
  return /^\d{5}(?:\d\d|2[AB])\d{6}(?:\d\d)?$/.test(compact) ? compact : null
}

/** Corsican departments: 2A counts as 19, 2B as 18. */
const hasRightKey = (compact: string): boolean => {
  const digits = compact.replace('2A', '19').replace('2B', '18')
  return 97 - remainder97(digits.slice(0, 13)) === Number(digits.slice(13))
}

/** Months above 12 are used by the register when the birth month is unknown. */
const hasPlausibleBirth = (compact: string): boolean => {
  const month = Number(compact.slice(3, 5))
  return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50
}

// A truncated or half-masked number after its label: `NIR : 1 85 03 75`, `n° sécu 2 84 12 XXX XXX`.
const cuedPart =
  /((?:\bNIR|\bNSS|s[ée]curit[ée] sociale|n°? ?s[ée]cu|\bs[ée]cu)[^\n0-9]{0,25})([1-478lI](?:[ .|_-]{0,3}[0-9OlIXx*]){6,14}(?![0-9A-Za-z]))/gi

const cued = (flat: string): readonly Claim[] =>
  findValues(flat, cuedPart)
    .map(withoutNext)
    .filter((found) => !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/.test(found.text))
    .map((found) => claimOf(found, { category: 'nir', kind: 'partial', confidence: 0.85, why: 'nir-label' }))
