import { leadLength } from '../../../language/owned.ts'
import { weekdayNames } from '../../../language/weekdays.ts'
import type { Span } from '../../../model/record/span.ts'
import { besideName } from '../../thresholds.ts'
import type { Gender } from './gender.ts'

// Accents tell « rentre » from « rentré » and « arrivée » from « arrive »: these patterns read text as it is written.

const adverb =
  '(?:(?:très|bien|encore|toujours|plus|pas|si|trop|tout|toute|souvent|déjà|assez|un peu|vraiment|aussi|alors|enfin|juste|resté|restée) ){0,2}'
const being =
  "(?:(?:n'|ne |s'|s’|y )?(?:est|était|a été|avait été|sera|fut|serait|ait été|soit|reste|restait|semble|semblait|paraît|paraissait|arrive|rentre|revient|repart|part)(?: pas| plus)? )"

const pairs: readonly (readonly [m: string, f: string])[] = [
  ['présent', 'présente'],
  ['absent', 'absente'],
  ['content', 'contente'],
  ['souriant', 'souriante'],
  ['méfiant', 'méfiante'],
  ['violent', 'violente'],
  ['seul', 'seule'],
  ['inquiet', 'inquiète'],
  ['furieux', 'furieuse'],
  ['anxieux', 'anxieuse'],
  ['nerveux', 'nerveuse'],
  ['agressif', 'agressive'],
  ['endormi', 'endormie'],
  ['parti', 'partie'],
  ['sorti', 'sortie'],
  ['revenu', 'revenue'],
  ['venu', 'venue'],
  ['vu', 'vue'],
  ['perdu', 'perdue'],
  ['reçu', 'reçue'],
  ['confus', 'confuse'],
  ['assis', 'assise'],
  ['conduit', 'conduite'],
  ['couvert', 'couverte'],
  ['né', 'née'],
]

const bare = { m: new Set(pairs.map(([m]) => m)), f: new Set(pairs.map(([, f]) => f)) }
const noAdjective = new RegExp(
  `^(?:aussi|ainsi|ici|${weekdayNames}|midi|parmi|ceci|celui|demi|avis|puis|depuis|chez|bébé)$`,
)

/** The gender that one word agrees with: alone, a participle in -é or a common adjective; after « est », any that shows it. */
const genderOfWord = (word: string, isAfterBeing: boolean): Gender | null => {
  if (noAdjective.test(word)) return null
  if (bare.f.has(word) || /ée$/.test(word)) return 'f'
  if (bare.m.has(word) || /é$/.test(word)) return 'm'
  if (!isAfterBeing) return null
  if (/(?:ie|ue|ise|uite|ite|erte|euse|ive|ante|ente)$/.test(word)) return 'f'
  return /(?:i|u|is|uit|it|ert|eux|if|ant|ent)$/.test(word) ? 'm' : null
}

const afterName = new RegExp(
  `^(?:,? (?:âgée? de )?[^,.;:!?\\n]{1,22},)?,? ?(${being})?${adverb}(\\p{Ll}{2,})(?:(?:, | et )(\\p{Ll}{4,}))?(?!\\p{L})`,
  'u',
)

/** « Noa, deux mois, est conduit par… », « Inès fatiguée »: what the words after a name say of whose it is. */
export const agreesAfter = (text: string): Gender | null => {
  const found = afterName.exec(text)
  if (found === null) return null
  const [, isBeing, first = '', second = ''] = found
  return genderOfWord(first, isBeing !== undefined) ?? (second === '' ? null : genderOfWord(second, false))
}

const determined = {
  m: /(?:^|[^\p{L}])(?:(?:le|du|au|un|ce) (?:petit|jeune|sieur|nommé|dénommé)|(?:petit )?(?:garçon|fils)(?: prénommé| nommé)?|prénommé),? ?$/iu,
  f: /(?:^|[^\p{L}])(?:(?:la|une|cette) (?:petite|jeune|nommée|dénommée|dame)|(?:petite )?(?:fille|fillette)(?: prénommée| nommée)?|prénommée),? ?$/iu,
}

/** « le petit Noa », « la nommée DURAND », « un garçon prénommé Noa »: what stands before a name. */
export const agreesBefore = (text: string): Gender | null => {
  if (determined.m.test(text)) return 'm'
  return determined.f.test(text) ? 'f' : null
}

/** What stands before a name; « la mère | de Camille »: a detector may take the small word for a part of it. */
export const agreementLead = (text: string, { start, end }: Span): string => {
  const small = /^(?:de |d['’])/.exec(text.slice(start, end))?.[0] ?? ''
  return text.slice(Math.max(0, start - besideName.agreementBefore), start) + small
}

/** « la maman de Noa est passée », « sortie avec Inès »: the name does something to a sentence that is another's. */
export const isGoverned = (before: string): boolean =>
  governed.test(before.slice(0, before.length - leadLength(before)))

const governed =
  /(?:^|[^\p{L}])(?:de|d['’]|du|des|à|au|aux|avec|chez|par|pour|contre|sur|sans|vers|devant|et|ni|ou) ?$/u
