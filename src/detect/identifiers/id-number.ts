import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { caseless, claimOf, type Found, findMatches, findValues, leftOf, rightOf } from '../engine/match.ts'
import { idLabels, weakLabels } from '../patterns/id.ts'
import { keyed } from './id-key.ts'
import { shaped } from './id-shape.ts'
import { outsideLaw } from './law-reference.ts'

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
const firstPart = '(?:[0-9A-Z]|l(?=[0-9OlI ]))[0-9A-Zl]{0,17}[a-z]?'
const joined = '(?: \\||\\| |[./_|+-]{1,2})(?:[0-9A-Zl]{1,18}|[a-z](?![\\p{L}\\p{N}]))'
const spaced = ' (?:(?:[0-9]|l(?=[0-9OlI]))[0-9A-Zl]{0,17}|[A-Z]{1,4}[0-9][0-9A-Z]{0,14}|[A-Z]{1,2}(?=[ .,;:)\\n]|$))'
const valueSource = `(?=[A-Z./_+-]{0,12} ?(?:[0-9]|l[0-9OlI ]))${firstPart}(?:${joined}|${spaced}){0,12}`

const label = `(?:${idLabels})`
const isLabel =
  /^(?:DOSSIERS?|ALL?OCATAIRE|MATRICULE|NUM[ÉE]RO|R[ÉE]F[ÉE]RENCE|PARQUET|[ÉE]CROU|CLIENT|CONTRAT|PASSEPORT|PERMIS|MINUTE|CARTE|TITRE|IDENTIFIANT|ADH[ÉE]RENT|FACTURE|USAGER|PLAINTE|AFFAIRE|INSTRUCTION|POLICE)$/u
const mid =
  "(?:(?: (?:de |du |d'|des |de la |de l')?(?!n[ée]e?\\b)[\\p{L}.'-]{2,20}){0,3}?(?: ?\\([^)\\n]{1,25}\\))?(?: ?(?:n°s?|n\\.|numéro|num\\.?|no\\.?|:|=|est le|est|#|sous le n°|°)){0,3}[ :.…_|«\"(]{0,30})"
const labelledValue = new RegExp(
  `((?<![\\p{L}\\p{N}])${label}${mid})((?<![\\p{L}\\p{N}])${valueSource}(?![\\p{L}\\p{N}]))`,
  'gu',
)
const sign = '(?:[nN]°s?|[nN]um[ée]ros?|NUM[ÉE]ROS?|[nN]um\\.|[Nn]umber|[Nn][oO]\\.?(?=:| \\d{3}| [A-Z]{1,3}\\d{3}))'
const numberedValue = new RegExp(
  `((?<![\\p{L}\\p{N}])(?:${sign} ?|#)(?:(?:est|c'est) (?:le )?)?[: ]{0,3})((?<![\\p{L}\\p{N}])${valueSource}(?![\\p{L}\\p{N}]))`,
  'gu',
)
// `n° pension 971 V 40882`, `numéro de badge : 00A7`: what the number is stands between.
const signWord = /(?<![\p{L}\p{N}])(?:[nN]°s?|[nN]um[ée]ros?|NUM[ÉE]ROS?)/gu
const described = new RegExp(
  `^( ?(?:(?:de la |de l'|de |d'|du |des )?[\\p{L}.'-]{1,18} ){1,4}?(?:[:=] ?|c'est (?:le )?|est (?:le )?)?)(${valueSource}(?![\\p{L}\\p{N}]))`,
  'u',
)

const describedValues = (flat: string): readonly Found[] =>
  findMatches(flat, signWord).flatMap(({ end }) => {
    const [, before = '', text = ''] = described.exec(flat.slice(end, end + 120)) ?? []
    const start = end + before.length
    return text === '' ? [] : [{ start, end: start + text.length, text }]
  })

const labelled = (flat: string): readonly Claim[] =>
  findValues(flat, labelledValue)
    .map(cutAtDate)
    .filter(
      (found) =>
        isValue(found, isWeak(flat, found) ? 4 : 3) &&
        !hasUnit(flat, found) &&
        !/^48(?:SI|N|M)$/.test(found.text) &&
        !/ (?:le|du|au|depuis|jusqu'au) $/.test(leftOf(flat, found.start, 12)),
    )
    .map((found) => claimId(found, null, 0.93, 'id-label'))

const isWeak = (flat: string, found: Found): boolean => weakEnd.test(leftOf(flat, found.start, 60))
const weakEnd = new RegExp(`(?:${weakLabels})[^\\n]{0,30}$`, 'u')

const numbered = (flat: string): readonly Claim[] => [
  ...findValues(flat, numberedValue)
    .filter((found) => !notAnId.test(leftOf(flat, found.start, 40)))
    .map(cutAtDate)
    .filter((found) => isValue(found, 3) || /^[A-Z]{1,4}[-/]?\d{2}$/.test(found.text))
    .map((found) => claimId(found, null, 0.88, 'id-number-sign')),
  ...describedValues(flat)
    .filter((found) => !isOfAll(leftOf(flat, found.start, 60)))
    .map(cutAtDate)
    .filter((found) => isValue(found, 4) || /^[0-9]{2}[A-Z][0-9A-Z]{3,6}$|^[A-Z]{2}-[A-Z]\d{2}$/.test(found.text))
    .filter((found) => !hasUnit(flat, found))
    .map((found) => claimId(found, null, 0.85, 'id-number-sign')),
]

const hasUnit = (flat: string, found: Found): boolean =>
  /^ ?(?:€|euros?|eur|g|gr|kg|cm|mm|m|km|m²|kWh|%|ans|mois|jours|heures|fois|points?|personnes)(?![\p{L}])/iu.test(
    rightOf(flat, found.end, 10),
  )

const common =
  "loi|d[ée]cret|arr[êe]t[ée]?|circulaire|directive|r[èe]glement|convention|article|cerfa|annexe|pages?|versions?|tableau|bus|ligne|chapitre|[ée]tape|objectif|axe|point|question|tram|volume|tome|protocole|notes?(?: de service| d'information)?|inv\\.?|inventaire|formulaire|d[ée]lib[ée]ration|mod[èe]le|salle|places?|pupille|enveloppe|t[ée]l[ée]phone|t[ée]l\\.?|portable"
const ofAll = new RegExp(
  `(?:n°s?|num[ée]ros?) ?[^\\n]{0,30}(?<![\\p{L}])(?:${common}|vert|d'urgence|national|gratuit|iban|rib|compte bancaire|siret|siren|finess|rue|avenue)(?![\\p{L}])[^\\n]{0,20}$`,
  'iu',
)
/** A law, a page, a bus, a telephone: what the sign announces is no file. */
const isOfAll = (left: string): boolean => ofAll.test(left)

const notAnId = new RegExp(`(?:${common}|fiche|lot|proc[ée]dure) ?(?:n°s?|num[ée]ro|no\\.?|:)?[ :]{0,4}$`, 'iu')

/** What follows a date belongs to the sentence, and the date itself to another detector. */
const cutAtDate = (found: Found): Found => {
  const at = found.text.search(
    /(?: ?- ?| )(?:\d{1,2}[/.](?:0?[1-9]|1[0-2])[/.]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}h\d{0,2}$)/,
  )
  const text = (at > 0 ? found.text.slice(0, at) : found.text)
    .replace(/(?:[ |]{1,3}(?:[A-Z]{3,}|[ILO]{1,2}))$/, '')
    .replace(/[ ./_|-]{1,3}$/, '')
  // `N° DOSSIER 24001337` in capitals: the label was taken for the head of the value.
  const first = /^[A-Z]{4,18} (?=\S)/.exec(text)?.[0] ?? ''
  const head = isLabel.test(first.trimEnd()) ? first.length : 0
  return { start: found.start + head, end: found.start + text.length, text: text.slice(head) }
}

const isValue = (found: Found, least: number): boolean => {
  const digits = found.text.replace(/[^0-9OlI]/g, '').length
  const isMixed = digits >= 2 && /^[0-9A-Z]{8,12}$/.test(found.text)
  if ((digits < least && !isMixed) || !/\d/.test(found.text)) return false
  return (
    !/^\d{1,2}[/.](?:0?[1-9]|1[0-2])[/.]\d{2,4}$/.test(found.text) &&
    !/^(?:\d{1,2}\/)?(?:19|20)\d{2}$/.test(found.text) &&
    !/^(?:39(?:19|77|39|60)|30(?:18|20|39|40)|11[2-9]|116 ?\d{3})$/.test(found.text) &&
    !/^\d{1,2} ?h(?: ?\d{2})?$/.test(found.text)
  )
}

const codeWord =
  "code(?: (?:porte|d'entr[ée]e|entr[ée]e|immeuble|portail|portier|d'acc[èe]s|alarme|bo[îi]te [àa] cl[ée]s?|coffre|cadenas|badge|hall|client|unit[ée]|du (?:portail|hall|b[âa]timent)|de (?:la porte|l'immeuble|porte)|agence|usager|dossier))?|digicode|interphone|bo[îi]te [àa] cl[ée]s?|alarme|cadenas"
const roomWord = 'cellule|bo[îi]te(?: aux lettres)?|porte|BP|CS'
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

/** What opens a door. A room says nothing without its house: « chambre 12 » stays, save in an address. */
const doors = (flat: string): readonly Claim[] => [
  ...findValues(flat, codeValue).map((found) => claimId(found, 'door', 0.9, 'id-door')),
  ...findValues(flat, roomValue)
    .filter((found) => !/^(?:19|20)\d{2}$|^\d$|^[FT]\d/.test(found.text))
    .map((found) => claimId(found, 'door', 0.75, 'id-door')),
]
