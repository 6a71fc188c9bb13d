import type { Claim } from '../model/finding.ts'
import type { Detector } from './detector.ts'
import { keyed } from './id-key.ts'
import { outsideLaw } from './law-reference.ts'
import { idLabels, weakLabels } from './lexicon/structured-id.ts'
import { caseless, claimOf, type Found, findMatches, findValues, leftOf, rightOf } from './match.ts'

/**
 * Numbers that lead to one person, file or door: by their label, or by a shape that only file numbers have. The value
 * alone is claimed, the label stays readable.
 */
export const idNumber: Detector = ({ flat }) => {
  if (!/\d/.test(flat)) return []
  return outsideLaw(flat, [...labelled(flat), ...numbered(flat), ...doors(flat), ...shaped(flat), ...keyed(flat)])
}

const claimId = (found: Found, kind: string | null, confidence: number, why: string): Claim =>
  claimOf(found, { category: 'id-number', kind, confidence, why })

// Groups of digits and capitals. A word, a date or two spaces end the value; a dash between spaces too.
const first = '(?:[0-9A-Z]|l(?=[0-9OlI ]))[0-9A-Zl]{0,17}[a-z]?'
const joined = '(?: \\||\\| |[./_|-]{1,2})[0-9A-Zl]{1,18}'
const spaced = ' (?:[0-9][0-9A-Zl]{0,17}|[A-Z]{1,4}[0-9][0-9A-Z]{0,14}|[A-Z]{1,2}(?=[ .,;:)\\n]|$))'
const valueSource = `(?=[A-Z./_-]{0,12} ?(?:[0-9]|l[0-9OlI ]))${first}(?:${joined}|${spaced}){0,12}`

const label = `(?:${idLabels})`
const mid =
  "(?:(?: (?:de |du |d'|des |de la |de l')?(?!n[ée]e?\\b)[\\p{L}.'-]{2,20}){0,3}?(?: ?\\([^)\\n]{1,25}\\))?(?: ?(?:n°s?|n\\.|numéro|num\\.?|no\\.?|:|=|est le|est|#|sous le n°|°)){0,3}[ :.…_|«\"(]{0,30})"
const labelledValue = new RegExp(
  `((?<![\\p{L}\\p{N}])${label}${mid})((?<![\\p{L}\\p{N}])${valueSource}(?![\\p{L}\\p{N}]))`,
  'gu',
)
const numberedValue = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:[nN]°s? ?|[nN]um[ée]ros? |NUM[ÉE]RO |[nN]um\\. ?|[nN]o\\.? (?=\\d{3})|n° ?(?:de |d'|du )?(?:[\\p{L}]{2,18} ){0,2}: ?|#)[: ]{0,3})((?<![\\p{L}\\p{N}])${valueSource}(?![\\p{L}\\p{N}]))`,
  'gu',
)

const labelled = (flat: string): readonly Claim[] =>
  findValues(flat, labelledValue)
    .map(cutAtDate)
    .filter(
      (found) =>
        isValue(found, isWeak(flat, found) ? 4 : 3) &&
        !/^ ?(?:€|euros)/i.test(rightOf(flat, found.end, 7)) &&
        !/ (?:le|du|au|depuis|jusqu'au) $/.test(leftOf(flat, found.start, 12)),
    )
    .map((found) => claimId(found, null, 0.93, 'id-label'))

const isWeak = (flat: string, found: Found): boolean => weakEnd.test(leftOf(flat, found.start, 60))
const weakEnd = new RegExp(`(?:${weakLabels})[^\\n]{0,30}$`, 'u')

const numbered = (flat: string): readonly Claim[] =>
  findValues(flat, numberedValue)
    .filter((found) => !notAnId.test(leftOf(flat, found.start, 40)))
    .map(cutAtDate)
    .filter((found) => isValue(found, 3))
    .map((found) => claimId(found, null, 0.88, 'id-number-sign'))

const notAnId =
  /(?:loi|d[ée]cret|arr[êe]t[ée]?|circulaire|directive|r[èe]glement|convention|article|cerfa|annexe|pages?|versions?|tableau|bus|ligne|chapitre|fiche|[ée]tape|objectif|axe|point|question|lot|tram|volume|tome|protocole|note de service|note|proc[ée]dure|formulaire|d[ée]lib[ée]ration|mod[èe]le|salle|places?|pupille|enveloppe|t[ée]l[ée]phone|t[ée]l\.?|portable) ?(?:n°s?|num[ée]ro|no\.?|:)?[ :]{0,4}$/iu

/** What follows a date belongs to the sentence, and the date itself to another detector. */
const cutAtDate = (found: Found): Found => {
  const at = found.text.search(
    /(?: ?- ?| )(?:\d{1,2}[/.](?:0?[1-9]|1[0-2])[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}h\d{0,2}$)/,
  )
  const text = (at > 0 ? found.text.slice(0, at) : found.text)
    .replace(/(?:[ ./_|-]{1,3}(?:[A-Z]{3,}|[ILO]{1,2}))$/, '')
    .replace(/[ ./_|-]{1,3}$/, '')
  // `N° DOSSIER 24001337` in capitals: the label was taken for the head of the value.
  const head = /^[A-Z]{4,18} (?=\S)/.exec(text)?.[0].length ?? 0
  return { start: found.start + head, end: found.start + text.length, text: text.slice(head) }
}

const isValue = (found: Found, least: number): boolean => {
  const digits = found.text.replace(/[^0-9OlI]/g, '').length
  const isMixed = digits >= 2 && /^[0-9A-Z]{8,12}$/.test(found.text)
  if ((digits < least && !isMixed) || !/\d/.test(found.text)) return false
  return (
    !/^\d{1,2}[/.](?:0?[1-9]|1[0-2])[/.]\d{2,4}$/.test(found.text) &&
    !/^(?:\d{1,2}\/)?(?:19|20)\d{2}$/.test(found.text) &&
    !/^\d{1,2} ?h(?: ?\d{2})?$/.test(found.text)
  )
}

const codeWord =
  "code(?: (?:porte|d'entr[ée]e|entr[ée]e|immeuble|portail|portier|d'acc[èe]s|alarme|bo[îi]te [àa] cl[ée]s?|coffre|cadenas|badge|hall|client|unit[ée]|du (?:portail|hall|b[âa]timent)|de (?:la porte|l'immeuble|porte)|agence|usager|dossier))?|digicode|interphone|bo[îi]te [àa] cl[ée]s?|alarme|cadenas"
const roomWord = 'chambre|cellule|bo[îi]te(?: aux lettres)?|casier|porte|appartement|appt|logement|BP|CS'
const roomEnd =
  '(?![\\p{L}\\p{N}]|[.,]\\d| ?(?:places|lits|m²|€|personnes|%|enfants|ans|mois|pi[èe]ces|et \\d|à \\d|-))'
const codeValue = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:${caseless(codeWord)})(?: n°)? ?:? ?)((?:[A-Z] ?)?\\d(?: ?[0-9A-Z#*]){2,7}(?![\\p{L}\\p{N}]|[.,]\\d))`,
  'gu',
)
const roomValue = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:${caseless(roomWord)})(?: n°)? ?:? ?)((?:[A-Z] ?)?\\d{1,4}(?: ?[A-Z])?${roomEnd})`,
  'gu',
)

/** What opens a door, or says behind which one somebody sleeps. */
const doors = (flat: string): readonly Claim[] => [
  ...findValues(flat, codeValue).map((found) => claimId(found, 'door', 0.9, 'id-door')),
  ...findValues(flat, roomValue)
    .filter((found) => !/^(?:19|20)\d{2}$|^\d$|^[FT]\d/.test(found.text))
    .map((found) => claimId(found, 'door', 0.75, 'id-door')),
]

// Shapes that need no label.
const lettered =
  /(?<![\p{L}\p{N}./_-])[A-Z]{1,8}\d{0,4}(?=[-/.][A-Z0-9./_-]{0,30}\d{3})(?:[-/.][A-Z0-9]{1,10}){1,5}(?![\p{L}\p{N}]|[-/]\d)/gu
// Number of a civil case in all courts, and an acronym before a number (`IDEF: 12345`).
const portalis = /(?<![\p{L}\p{N}-])[A-Z0-9]{4}-W-[A-Z0-9]{3}-[A-Z0-9]{3,5}(?![\p{L}\p{N}])/gu
const acronym =
  /((?<![\p{L}\p{N}])(?!EUR|USD|CP|BP|CS|TSA|CEDEX|HT|TTC|TVA|CFA|FAX|TEL|GSM|IP)[A-Z]{2,8}(?: ?: ?| n° ?| (?=\d{6})))(\d{5,14}[A-Z]?(?![\p{L}\p{N}]|[.,]\d| ?(?:€|euros)))/gu
const slashed =
  /(?<![\p{L}\p{N}.,/-])(?:\d{2,4}\/[A-Z]{0,4}\/?\d{3,8}(?:\/\d{2,6})?|\d{2,4}-\d{2,4}-\d{4,8}|\d{2}-\d{6,8}|\d{2,3}-\d{4,7}|\d{4}-\d{3,5}(?!-\d)|\d{4,8}\/\d{4})(?![\p{L}\p{N}/]|[.,-]\d)/gu
const allocataire = /(?<![\p{L}\p{N}.,/-]|\d )\d ?\d{3} ?\d{3} ?[A-Z](?![\p{L}\p{N}'.])/gu
const long = /(?<![\p{L}\p{N}.,/+-])\d(?:\d{7,19}[A-Z]{0,3}\d{0,6}|\d{2,11}[A-Z]{2,4}\d{2,8})(?![\p{L}\p{N}/]|[.,]\d)/gu
const lettersFirst = /(?<![\p{L}\p{N}.,/+-])[A-Z]{2,5}\d{5,14}(?![\p{L}\p{N}/]|[.,]\d)/gu
const machineZone = /(?<![A-Z0-9<])[A-Z0-9<]{9,44}<[A-Z0-9<]{8,44}(?![A-Z0-9<])/g

const shaped = (flat: string): readonly Claim[] => [
  ...findMatches(flat, portalis).map((found) => claimId(found, null, 0.95, 'id-shape')),
  ...findValues(flat, acronym).map((found) => claimId(found, null, 0.7, 'id-acronym')),
  ...findMatches(flat, lettered)
    .filter(isCode)
    .map((found) => claimId(found, null, 0.75, 'id-shape')),
  ...findMatches(flat, slashed)
    .filter((found) => !isPeriod(flat, found))
    .map((found) => claimId(found, null, 0.7, 'id-shape')),
  ...findMatches(flat, allocataire).map((found) => claimId(found, 'caf', 0.75, 'id-caf')),
  ...[...findMatches(flat, long), ...findMatches(flat, lettersFirst)].map((found) =>
    claimId(found, null, 0.65, 'id-digits'),
  ),
  ...findMatches(flat, machineZone).map((found) => claimId(found, 'mrz', 0.97, 'id-mrz')),
]

const isCode = (found: Found): boolean =>
  !/^(?:COVID|ISO|NF|EN|RNCP|CIM|DSM|UTF|RGPD|SRAS|INFO|ALD|CP|T|L|R|D|A4|A3|H|G)[-/.]/.test(found.text) &&
  /\d{3}/.test(found.text) &&
  !/^[A-Z]{1,8}[/.-](?:19|20)\d{2}$/.test(found.text)

/** `2023/2024`, `2019-2021`: school years and careers. */
const isPeriod = (flat: string, found: Found): boolean =>
  /^(?:19|20)\d{2}[-/](?:19|20)\d{2}$/.test(found.text) ||
  /^\d{2}\/(?:19|20)\d{2}$/.test(found.text) ||
  /^ ?(?:€|euros|%|kWh)/.test(rightOf(flat, found.end, 6))
