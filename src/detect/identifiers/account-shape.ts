import { abbreviated, titleWords, usual, without } from '../../language/civilities.ts'
import { accentedStarts, monthWords, shortMonthWords } from '../../language/months.ts'
import { weekdayNames, weekdayShorts } from '../../language/weekdays.ts'
import { isFileName } from '../engine/column-name.ts'
import { type Found, findMatches, isIn, leftOf, matchesNear, rightOf } from '../engine/match.ts'
import { foldName, isFamilyName, isGivenName, isOrdinary } from '../names/name-lexicon.ts'

/**
 * Names on networks that show by their shape: `tess.974.soleil`, `ProfKelvin72`, `fabpronos974`. Their parts are no words
 * of the language: a full stop without its space is common in quick notes.
 */
export const shapedNames = (flat: string): readonly Found[] => [
  ...matchesNear(flat, dotted, dottedAnchor, 110).filter((found) => isDotted(flat, found)),
  ...matchesNear(flat, glued, gluedAnchor, 60).filter(isGlued),
  ...matchesNear(flat, token, tokenAnchor, 110).filter((found) => isCued(flat, found)),
]

const dotted =
  /(?<![\p{L}\p{N}@._/#'-])[a-z][a-z0-9]{0,20}(?:[._][a-z0-9]{1,20}){1,4}(?![\p{L}\p{N}@/'-]|[._][\p{L}\p{N}])/gu
const dottedAnchor = /\.[a-z]|\.\d{1,5}(?:\.[a-z]|[a-z])/g

const abbreviations = new Set([
  ...shortMonthWords,
  ...weekdayShorts,
  ...titleWords(without('m pr', abbreviated(usual))),
  ...'tel port art cf ex etc av bd st ste no num chap al fig env min max resp ref obs ord hosp appt apt bat esc app imp res lot quelqu aujourd jusqu lorsqu puisqu presqu prof sem trim ann nat dept dep hab www'.split(
    ' ',
  ),
])
const endings = /^(?:fr|com|org|net|eu|be|ch|gouv|example|info|html?|php|asp|exe|dll)$/

const isDotted = (flat: string, found: Found): boolean => {
  const parts = found.text.split(/[._]/)
  const last = parts.at(-1) ?? ''
  if (found.text.length < 6 || abbreviations.has(parts[0] ?? '') || endings.test(last) || isFileName(found.text))
    return false
  if (/^ ?(?:€|ans|mois|h(?!\p{L})|euros)/u.test(rightOf(flat, found.end, 6))) return false
  const strange = parts.filter(isStrange).length
  if (parts.length === 2 && !/\d/.test(found.text)) return strange === 2 && (last.length <= 4 || isName(last))
  return strange >= 1 && parts.some((part) => /[a-z]{3}/.test(part) && isStrange(part))
}

const isName = (part: string): boolean => isGivenName(part) || isFamilyName(part)

/** A given name or no word at all; a number alone, or one letter, says nothing. */
const isStrange = (part: string): boolean => {
  const letters = part.replace(/\d/g, '')
  return letters.length > 1 && (/[a-z]\d[a-z]/.test(part) || isGivenName(letters) || !isOrdinary(foldName(letters)))
}

const glued =
  /(?<![\p{L}\p{N}@._/#'-])(?:[A-Z][a-z]{2,14}[A-Z][a-z]{2,14}\d{1,4}|[a-z]{5,20}\d{2,4})(?![\p{L}\p{N}@/'-]|[._][\p{L}\p{N}])/gu
const gluedAnchor = /[a-z]{3}\d/g

const brands = new RegExp(
  `^(?:${monthWords.join('|')}|${shortMonthWords.join('|')}|covid|sars|iphone|ipad|windows|office|android|galaxy|samsung|redmi|xbox|playstation|vitamine|omega|html|euros?|airbus|boeing|ligne|france|paris|web|version|niveau|groupe|annexe|article|${weekdayNames})$`,
)

const isGlued = (found: Found): boolean => {
  const letters = foldName(found.text.replace(/\d/g, ''))
  return !brands.test(letters) && !isOrdinary(letters)
}

const cue =
  /(?<!\p{L})(?:comptes?|groupes?|pages?|alias|blaze|salon|serveur|cha[îi]ne|pseudos?|identifiants?|insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|IG|discord|telegram|whats ?app|leboncoin|vinted|tinder|badoo|meetic|grindr|roblox|fortnite|minecraft|twitch|psn|xbox|steam|skype|signal|profil|joindre par|lien)(?!\p{L})/iu
const token =
  /(?<![\p{L}\p{N}@._/#-])(?:\p{L}{3,20}\d{2,6}(?:-\d{1,4}|\p{L}{1,8})?|\p{L}[\p{L}\p{N}]{0,20}(?:\.[\p{L}\p{N}]{1,20}){1,4})(?![\p{L}\p{N}@])/gu
const tokenAnchor = /[a-z]\d|\.[a-z0-9]/gi
const cueBefore = new RegExp(`${cue.source}[^\\n.;\\d@]{0,30}[ ,:«"'(]$`, 'iu')

/** After such a word the parts may be words, but not all of two: `compte.il dit` is a full stop. */
const isCued = (flat: string, found: Found): boolean => {
  const parts = found.text.split('.')
  if (found.text.length < 5 || isFileName(found.text) || endings.test(parts.at(-1) ?? '')) return false
  if (!cueBefore.test(leftOf(flat, found.start, 45))) return false
  if (abbreviations.has(foldName(parts[0] ?? '')) || parts.every((part) => part.length === 1)) return false
  return parts.length > 2 || parts.some((part) => isStrange(foldName(part)) && !/^\p{Lu}{2,4}\d+$/u.test(part))
}

const department =
  /(?<![\p{L}\p{N}'-])\p{L}{4,20} du (?:0[1-9]|[1-9]\d|97[1-6])(?![\p{L}\p{N}/:.-]\d?|[ -]\p{L}{3,9} (?:19|20)\d\d)/gu
const network = /(?<!\p{L})(?:insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|fb|discord|telegram|messenger)(?!\p{L})/iu
const month = new RegExp(`^ (?:${accentedStarts})`, 'i')

/** `cindinette du 54`, within reach of the name of a network: so people sign who say where they live. */
export const departmentNames = (flat: string): readonly Found[] =>
  isIn(flat, network)
    ? findMatches(flat, department).filter(
        (found) =>
          network.test(leftOf(flat, found.start, 60)) &&
          !month.test(rightOf(flat, found.end, 6)) &&
          !isOrdinary(foldName(/^\p{L}+/u.exec(found.text)?.[0] ?? '')),
      )
    : []
