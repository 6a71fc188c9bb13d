import type { Claim } from '../../model/record/finding.ts'
import { claimOf, type Found, findMatches, findValues, leftOf, matchesNear, rightOf } from '../engine/match.ts'

/** Numbers whose shape only files have: they need no label. */
export const shaped = (flat: string): readonly Claim[] => [
  ...findMatches(flat, portalis).map((found) => claimId(found, null, 0.95, 'id-shape')),
  ...findValues(flat, acronym).map((found) => claimId(found, null, 0.7, 'id-acronym')),
  ...findMatches(flat, lettered)
    .filter(isCode)
    .map((found) => claimId(found, null, 0.75, 'id-shape')),
  ...[
    ...findMatches(flat, slashed),
    ...matchesNear(flat, lowered, loweredAnchor, 40),
    ...findMatches(flat, parted).filter(isParted),
  ]
    .filter((found) => !isPeriod(flat, found))
    .map((found) => claimId(found, null, 0.7, 'id-shape')),
  ...findMatches(flat, allocataire).map((found) => claimId(found, 'caf', 0.75, 'id-caf')),
  ...[...findMatches(flat, spaced), ...findMatches(flat, headed)]
    .filter((found) => !isSum(flat, found))
    .map((found) => claimId(found, null, 0.6, 'id-groups')),
  ...[
    ...findMatches(flat, long),
    ...findMatches(flat, lettersFirst),
    ...matchesNear(flat, mixed, mixedAnchor, 40).filter(hasThreeDigits),
  ].map((found) => claimId(found, null, 0.65, 'id-digits')),
  ...findMatches(flat, machineZone).map((found) => claimId(found, 'mrz', 0.97, 'id-mrz')),
]

const claimId = (found: Found, kind: string | null, confidence: number, why: string): Claim =>
  claimOf(found, { category: 'id-number', kind, confidence, why })

const lettered =
  /(?<![\p{L}\p{N}./_-])[A-Z]{1,8}\d{0,4}(?=[-/.][A-Z0-9./_-]{0,30}\d{3})(?:[-/.][A-Z0-9]{1,12}){1,5}(?![\p{L}\p{N}]|[-/]\d)/gu
// Number of a civil case in all courts, and an acronym before a number (`IDEF: 12345`).
const portalis = /(?<![\p{L}\p{N}-])[A-Z0-9]{4}-W-[A-Z0-9]{3}-[A-Z0-9]{3,5}(?![\p{L}\p{N}])/gu
const acronym =
  /((?<![\p{L}\p{N}])(?!EUR|USD|CP|BP|CS|TSA|CEDEX|HT|TTC|TVA|CFA|FAX|TEL|GSM|IP)[A-Z]{2,8}(?: ?: ?| n° ?| (?=\d{6})))(\d{5,14}[A-Z]?(?![\p{L}\p{N}]|[.,]\d| ?(?:€|euros)))/gu
const slashed =
  /(?<![\p{L}\p{N}.,/-])(?:\d{2,4}\/[A-Z]{0,4}\/?\d{3,8}(?:\/\d{2,6})?|\d{2,4}-\d{2,4}-\d{4,8}|\d{2}-\d{6,8}|\d{2,3}-\d{4,7}|\d{4}-\d{3,5}(?!-\d)|\d{4,8}\/\d{4})(?![\p{L}\p{N}/]|[.,-]\d)/gu
/** Lower case, and short registers: `19/t/00441`, `rh-19-018`. */
const lowered =
  /(?<![\p{L}\p{N}./_-])(?:[a-z]{1,3}[-/]\d{2,4}[-/]\d{3,8}|\d{2,4}[-/][a-z]{1,3}[-/]\d{3,8}|[A-Z]{1,4}\/\d{2}\/\d{1,5}|[A-Z]{1,2} \d{3,5}-\d{2,5})(?![\p{L}\p{N}/]|-\d)/gu
const loweredAnchor = /[/-]\d{2,4}[/-]\d|[/-][a-z]{1,3}[/-]\d| \d{3,5}-\d/g
/** Three parts or more, begun by digits: `29-I-118847`, `972-0044-W`, `13055/001/2024/18807`, `29.D.2025.00617`. */
const parted = /(?<![\p{L}\p{N}.,/+-])\d{2,5}(?:[-/.][A-Z0-9]{1,10}){2,5}(?![\p{L}\p{N}]|[-/]\d|[.,]\d)/gu
// `M.` after a number opens the name of somebody; another letter is the key.
const allocataire =
  /(?<![\p{L}\p{N}.,/-]|\d )\d[ .]?\d{3}[ .]?\d{3}[ .]?(?:M(?!\.)|[A-LN-Z](?!\.\p{L}))(?![\p{L}\p{N}'])/gu
const spaced = /(?<![\p{L}\p{N}.,/+€$£-]|[\d€$£] )\d{3,4} \d{3,4} \d{3,4}(?![\p{L}\p{N}]|[.,/]\d| \d)/gu
const headed =
  /(?<![\p{L}\p{N}.,/'-])(?!(?:BP|CS|CP|RN|RD|PK|UN|LE|LA|DE|DU|ET|EN|AU|A|D|N|F) )[A-Z]{1,2} \d{2,4}(?: \d{2,5}){1,3}(?: [A-Z](?![\p{L}\p{N}.']))?(?![\p{L}\p{N}]|[.,/]\d| \d)/gu
const long = /(?<![\p{L}\p{N}.,/+-])\d(?:\d{7,19}[A-Z]{0,3}\d{0,6}|\d{2,11}[A-Z]{2,4}\d{2,8})(?![\p{L}\p{N}/]|[.,]\d)/gu
const lettersFirst = /(?<![\p{L}\p{N}.,/+-])(?:[A-Z]{2,5}\d{5,14}|[A-Z]\d{6,14})(?![\p{L}\p{N}/]|[.,]\d)/gu
/** Digits and letters in turn: `D2H6M3817`, `00A7F4`. A plate has letters, digits, letters, and no more. */
const mixed =
  /(?<![\p{L}\p{N}./_+-])(?:(?=[A-Z]{1,4}\d{1,8}[A-Z]{1,4}\d)|(?=\d{1,8}[A-Z]{1,4}\d{1,8}[A-Z]))(?=[A-Z]{0,6}\d{1,8}[A-Z]{1,6}\d)[A-Z0-9]{6,16}(?![\p{L}\p{N}/-])/gu
const mixedAnchor = /\d[A-Z]{1,6}\d/g
const machineZone = /(?<![A-Z0-9<])[A-Z0-9<]{9,44}<[A-Z0-9<]{8,44}(?![A-Z0-9<])/g

const isCode = (found: Found): boolean =>
  !/^(?:COVID|ISO|NF|EN|RNCP|CIM|DSM|UTF|RGPD|SRAS|INFO|ALD|CP|A4|A3)[-/.]/.test(found.text) &&
  !/^[TLRDHG][-.](?!\d{4}-|0)/.test(found.text) &&
  /\d{3}/.test(found.text) &&
  !/^[A-Z]{1,8}[/.-](?:19|20)\d{2}$/.test(found.text)

/** A scanner writes `NEUR0LOG1E`. */
const hasThreeDigits = (found: Found): boolean => /\d.*\d.*\d/.test(found.text)

const isParted = (found: Found): boolean => {
  const digits = found.text.replace(/\D/g, '').length
  const isDate = /^(?:\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4})|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})$/.test(found.text)
  const isYears = /^(?:19|20)\d{2}(?:[-/](?:19|20)?\d{2}){1,4}$/.test(found.text)
  const isNumber = /^\d{1,3}(?:\.\d{3})+$/.test(found.text)
  return !isDate && !isYears && !isNumber && (/[A-Z]/.test(found.text) ? digits >= 5 : digits >= 8)
}

/** `2023/2024`, `2019-2021`: school years and careers. */
const isPeriod = (flat: string, found: Found): boolean =>
  /^(?:19|20)\d{2}[-/](?:19|20)\d{2}$/.test(found.text) ||
  /^\d{2}\/(?:19|20)\d{2}$/.test(found.text) ||
  /^ ?(?:€|euros|%|kWh)/.test(rightOf(flat, found.end, 6))

/** Groups of digits are a sum when a unit follows, when they end in thousands, or when each is a year. */
const isSum = (flat: string, found: Found): boolean =>
  found.text.replace(/\D/g, '').length < 6 ||
  / 000$/.test(found.text) ||
  /^(?:(?:19|20)\d{2}(?: |$)){2,4}/.test(found.text) ||
  /^ ?(?:€|k€|euros?|eur|francs?|f?cfa|fcfa|[fF] |dollars|dinars|dirhams|habitants|hab\.|personnes|m²|km|kg|g |kwh|%)/i.test(
    rightOf(flat, found.end, 12),
  ) ||
  /(?:salaire|montant|prix|somme|total|solde|capital|population) (?:de |: ?)?$/i.test(leftOf(flat, found.start, 16))
