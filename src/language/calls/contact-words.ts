import { type Span, spanOfMatch } from '../../model/record/span.ts'
import { foldedKin, kin } from '../kinship.ts'
import { office, publicBody } from './words.ts'

// Whose a telephone or an address of mail is, by the words around it. Folded text.

/** « Elle reçoit des menaces du 06… »: the number of who calls her, and what the inquiry looks for. */
export const reachedFrom =
  /(?<![a-z])(?:re[cç]oi[a-z]{1,4}|recu[es]{0,2}|appel[a-z]{0,5}|messages?|sms|textos?|menac[a-z]{1,5}|insult[a-z]{1,5}|harcel[a-z]{1,6}|contact[a-z]{1,4}|ecri[a-z]{1,5})(?![a-z])[^.;]{0,80}(?<![a-z])(?:du|depuis(?: le| un)?|d'un|provenant|emanant|venant|par (?:le|un)|avec le|au moyen du)(?![a-z])[^.;]{0,24}$/

/** The name on a door is that of whoever lives there. */
export const onDoor =
  /(?<![a-z])(?:sonnettes?|interphone|boite aux lettres|sonne[rz] (?:chez|a)|etiquette|nom sur la (?:porte|boite)) ?[:=«"(]? ?(?:au nom de |nom )?$/

type Spotted = Span & { readonly word: string }

const spot =
  (pattern: RegExp) =>
  (folded: string): readonly Spotted[] =>
    [...folded.matchAll(pattern)].map((match) => ({ ...spanOfMatch(match), word: match[0] }))

/** Those who receive a child, or somebody who hides. */
export const hostsIn = spot(
  /(?<![a-z0-9])(?:assistante?s? (?:familia(?:le?s?|ux)|maternelle?s?)|ass[. -]{0,2}(?:fam|mat)[a-z]{0,6}|familles? (?:d'|de )?(?:accueil|relais|hote|parrainage)|accueillante?s?(?: familia[a-z]{1,3})?|af|fa|tiers (?:dignes? de confiance|accueillant)|tdc|lieux? de vie|logeu(?:r|se)s?|hebergeante?s?)(?![a-z0-9])/g,
)

const ofService =
  '(?<![a-z0-9])(?:secretariat|standard|astreinte|permanence|bureau|service|etablissement|fax|telecopie)(?![a-z0-9])'

/** Whoever work or a body names: a number of theirs is no home's. */
export const officesIn = spot(new RegExp(`${publicBody.source}|${office.source}|${ofService}`, 'g'))

/** « sa tante », « père ». */
export const kinIn = spot(
  new RegExp(
    `(?<![a-z0-9])(?:${foldedKin(
      kin(
        'parent',
        'parent-fond',
        'grandparent',
        'grandparent-fond',
        'sibling',
        'uncle',
        'spouse',
        'partner',
        'friend',
      ),
    )})(?![a-z0-9])`,
    'g',
  ),
)

/** « Monsieur au 06… », « portable M. : »: a man, without a name. */
export const menIn = spot(/(?<![a-z0-9])(?:monsieur|m\.)(?= ?(?::|au(?![a-z])|\(|\d|$|,))/g)

/** She of whom the record tells. */
export const pronounsIn = spot(/(?<![a-z0-9])(?:elle|madame|mme|interessee?|usagere?|residente?)(?![a-z0-9])/g)

const waysToReach =
  'tel|telephone|fixe|port|portable|mobile|gsm|fax|telecopie|mail|e-mail|email|courriel|site|web|www|ligne directe|standard'

/**
 * What is before « @ » begins with the first letter of what is left of a line, or is one sign or figure: a line of dashes is read once.
 * A sign that stands right after a word only ends that word.
 */
const written = '(?:[a-z][a-z0-9._-]*@|(?<=(?<![a-z])[0-9._-])@|www\\.)[a-z0-9.-]+(?![a-z0-9.-])'

const contactLine = new RegExp(`^(?:[^a-z0-9]*(?:${waysToReach})(?=[^a-z0-9]))*[^a-z]*(?:${written}[^a-z0-9]*)?$`)

/** A line that gives ways to reach somebody and nothing else: « Tél. : … – courriel : … ». */
export const isContactLine = (folded: string): boolean => contactLine.test(folded)

/** The box of a service, whoever reads it. */
export const isServiceBox = (mail: string): boolean =>
  /^(?:accueil|contact|service|secretariat|direction|info|infos|courrier|ne-?pas-?repondre|no-?reply|standard|siege|admin|administration|mairie|greffe)[a-z0-9._-]{0,30}@/.test(
    mail,
  )
