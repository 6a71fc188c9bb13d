import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { claimOf, type Found, findMatches, findValues, leftOf } from '../engine/match.ts'
import { vehicleColours, vehicleMakes } from '../patterns/vehicle.ts'

/** Registration plates; the make and colour stuck to one are taken with it, they point to the same car. */
export const vehicle: Detector = ({ flat }) => {
  if (!/\d/.test(flat)) return []
  return [
    ...findMatches(flat, current).map((found) => claimPlate(flat, found, 0.97, 'plate')),
    ...[...findMatches(flat, scanned).filter(isScanned), ...findMatches(flat, abroad)].map((found) =>
      claimPlate(flat, found, 0.8, 'plate-abroad'),
    ),
    ...findValues(flat, beside)
      .filter(isBeside)
      .map((found) => claimPlate(flat, found, 0.75, 'plate-beside')),
    ...findMatches(flat, former)
      .filter(isFormerPlate)
      .map((found) => claimPlate(flat, found, 0.85, 'plate-former')),
    ...findValues(flat, foreign)
      .filter((found) => /\d.*\d/.test(found.text))
      .map((found) => claimPlate(flat, found, 0.8, 'plate-foreign')),
    ...findValues(flat, labelled)
      .map(cutPlate)
      .filter(isLabelledPlate)
      .map((found) => claimPlate(flat, found, 0.9, 'plate-label')),
    ...(/[Cc]h[âa]ssis|CH[ÂA]SSIS|\bVIN\b|[Ss]érie|[Cc]arte grise/.test(flat)
      ? findMatches(flat, chassis).filter(isChassis)
      : []
    ).map((found) => claimPlate(flat, found, 0.9, 'chassis')),
  ]
}

// I, O and U are never used. Lower case only with dashes; `?` and `*` stand for what a witness did not see.
const pair = '[A-HJ-NP-TV-Z]{2}'
const current = new RegExp(
  `(?<![A-Za-z0-9À-ÿ-])(?:${pair} ?- ?(?:\\d{3}|[\\d?*]{3}) ?- ?(?:${pair}|[?*]{2})|${pair} ?\\d{3} ?${pair}|[A-HJ-NP-TV-Z]{2}-\\d{2,3}-[A-HJ-NP-TV-Z]{1,2}|[a-hj-np-tv-z]{2}-\\d{3}-[a-hj-np-tv-z]{2})(?![A-Za-z0-9À-ÿ-])`,
  'g',
)
/** Read by a scanner: `EN-4l8-JX`; abroad: `PB 4471 KM`, `DJ 34 TRK`, `YK13 ZHP`. */
const scanned =
  /(?<![A-Za-z0-9À-ÿ-])(?:(?=[\dlO]{0,3}\d)[\dlO]{3,4} [A-HJ-NP-TV-Z]{2,3} [\dlO]{2}|[A-HJ-NP-TV-Z]{2}-(?=\d|[lO]\d|[lO][lO]\d)[\dlO]{3}-[A-HJ-NP-TV-Z]{2})(?![A-Za-z0-9À-ÿ-])/g
const abroad =
  /(?<![A-Za-z0-9À-ÿ.,/-])(?:[A-HJ-NP-TV-Z]{2} \d{4} [A-HJ-NP-TV-Z]{2}|(?:A[BRG]|B[CHNTVRZ]?|C[SLJTV]|D[BJ]|G[LRJ]|H[RD]|I[LSF]|M[MHS]|NT|OT|PH|S[MJBV]|T[RML]|V[SLN]) \d{2,3} (?!ANS|AVR|SEP|DEC|KGS)[A-Z]{3}|(?!PV|RG|CP|LE|DU|DE)[A-HJ-NPR-TV-Z]{2}\d{2} [A-HJ-NPR-TV-Z]{3})(?![A-Za-z0-9À-ÿ/-]|[.,]\d)/g
// One letter or three among the figures, sounds dictated: only beside the word of a vehicle, or of its plate.
const beside =
  /((?<!\p{L})(?:[Pp]laques?|[Ii]mmat(?:ricul[ée]{1,2}e?s?|riculation)?\.?|[Rr]eg(?:istration)?|[Ff]ourgon(?:nette)?|[Vv]oitures?|[Vv]éhicules?|[Vv]an|[Cc]amion(?:nette)?|[Mm]oto|[Mm]obylette|[Cc]yclomoteur|[Ss]cooter|[Rr]emorque|[Cc]aravane)[^\d\n.;A-Z]{0,60}(?:[:(,] ?|n° ?| ))((?:[A-Z][ ,-]{1,2}){0,2}[A-Z]{1,3}[ ,-]{0,2}(?:\d[ ,]{0,2}){2,4}(?:[ ,-]{0,2}[A-Z]{1,3}(?:[ ,-]{1,2}[A-Z])?)?(?![\p{L}\p{N}])|[\dlO]{2,4} ?[A-Z]{1,3} ?[\dlO]{2,4}(?![\p{L}\p{N}]|[.,]\d))/gu
const former =
  /(?<![A-Za-z0-9À-ÿ/.,-])\d{2,4}[ -]?[A-HJ-NP-TV-Z]{2,3}[ -]?(?:\d{2}|2[AB]|97[1-8])(?![A-Za-z0-9À-ÿ/-]|[.,]\d)/g
const labelled =
  /((?:immatricul[ée](?:e|es|s)?|immatriculation|immat\b\.?|plaques?)(?: (?:d'immatriculation|sous le n°|n°|[a-zéèê]{3,14})){0,3} ?[:.]? ?)([A-Z0-9](?:[ -]?[A-Z0-9?*]){3,9}(?![\p{L}\p{N}]))/giu
const foreign =
  /((?<!\p{L})(?:plaques?|immat(?:ricul[ée]{1,2}e?|riculation)?)[^\n]{0,40}?(?<!\p{L})(?:belges?|allemandes?|polonaises?|roumaines?|espagnoles?|italiennes?|portugaises?|anglaises?|suisses?|bulgares?|n[ée]erlandaises?|luxembourgeoises?) ?[:(]? ?)((?:[A-Z]{1,3}|\d{1,3})(?:[ -]?[A-Z0-9]{1,4}){1,3}(?![\p{L}\p{N}]))/gu
const chassis = /(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])/g

const units = /(?:MG|ML|KG|CM|MM|KM|HT|GR|CP|BP|CS|FF|KWH|RDV|TTC|MB|GB|CC|NB|PV|RG|SA|ET|LE|DE|LA)/

const isFormerPlate = (found: Found): boolean => {
  const letters = found.text.replace(/[^A-Z]/g, '')
  const digits = found.text.split(/[^\d]{1,5}/)[0] ?? ''
  return !units.test(letters) && (digits.length >= 3 || /[ -]/.test(found.text))
}

const isScanned = (found: Found): boolean =>
  /[lO]/.test(found.text) && (/^[A-Z]{2}-/.test(found.text) || isFormerPlate(found))

/** A make and its model (`C3`, `DS 4`), a size or a bore are no plates. */
const isBeside = (found: Found): boolean => {
  const letters = found.text.replace(/[^A-Z]/g, '')
  const digits = found.text.replace(/[^\dlO]/g, '')
  return !units.test(letters) && letters.length >= 1 && letters.length + digits.length >= 6
}

/** « immat cd456ef garée »: the next word is no part of the plate. */
const cutPlate = (found: Found): Found => {
  const text = /^[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}(?![a-z0-9])/i.exec(found.text)?.[0] ?? found.text
  return { start: found.start, end: found.start + text.length, text }
}

const isLabelledPlate = (found: Found): boolean =>
  (/\d/.test(found.text) && /[A-Z]/.test(found.text)) || /^[a-z]{2}[ -]?\d{3}[ -]?[a-z]{2}$/.test(found.text)

const isChassis = (found: Found): boolean =>
  found.text.replace(/\D/g, '').length >= 4 && found.text.replace(/\d/g, '').length >= 4

const described = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${vehicleMakes}|${vehicleColours}|plaque|immat\\.?|immatricul[ée]{1,2}|belge|polonaise|roumaine|espagnole|allemande|italienne|n°|:|[,(-])[ ,:]{0,3}){1,6}$`,
  'iu',
)
const descriptionStart = new RegExp(`(?<![\\p{L}\\p{N}])(?:${vehicleMakes})(?![\\p{L}\\p{N}])`, 'iu')

const claimPlate = (flat: string, found: Found, confidence: number, why: string): Claim => {
  const left = leftOf(flat, found.start, 50)
  const tail = left.slice(described.exec(left)?.index ?? left.length)
  const offset = descriptionStart.exec(tail)?.index
  const start = offset === undefined ? found.start : found.start - tail.length + offset
  return claimOf(
    { start, end: found.end },
    { category: 'vehicle', kind: why === 'chassis' ? 'chassis' : 'plate', confidence, why },
  )
}
