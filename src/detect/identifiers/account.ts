import type { Claim } from '../../model/record/finding.ts'
import { isColumnName, isFileName } from '../engine/column-name.ts'
import type { Detector } from '../engine/detector.ts'
import { caseless, claimOf, type Found, findMatches, findValues, foundBefore, isIn, rightOf } from '../engine/match.ts'
import { departmentNames, shapedNames } from './account-shape.ts'

/** Web addresses, names on networks and games, and the secrets that open them. */
export const account: Detector = ({ flat }) => [
  ...(flat.includes('.') || flat.includes('://') ? urls(flat) : []),
  ...(flat.includes('@')
    ? findValues(flat, handle)
        .filter(isHandle)
        .map((found) => claimHandle(found, 0.93))
    : []),
  ...(/[_#]/.test(flat)
    ? findMatches(flat, odd)
        .map(trim)
        .filter((found) => isOddName(flat, found))
        .map((found) => claimHandle(found, 0.75))
    : []),
  ...[...shapedNames(flat), ...departmentNames(flat)].map((found) => claimHandle(found, 0.7)),
  ...(isIn(flat, network) ? named(flat) : []),
  ...(isIn(flat, secret) ? secrets(flat) : []),
]

const endings =
  'fr|com|org|net|eu|example|be|ch|info|io|me|re|nc|gp|mq|yt|lu|ma|dz|tn|sn|ci|uk|de|es|it|pt|app|gg|tv|link|site|online|xyz|asso|ly|test|invalid'
const web = /(?<![\p{L}\p{N}@])(?:h(?:tt|xx)ps?:\/\/|ftp:\/\/|www\.)[^\s<>"|«»]{3,300}/giu
const ending = new RegExp(`\\.(?:${endings})(?:/[^\\s<>"|«»]{0,200}|(?![\\p{L}\\p{N}@-]|\\.[\\p{L}]))`, 'giu')
const hostBefore = /(?<![\p{L}\p{N}@._/-])[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{2,62}){0,3}$/u
const ip = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\d.])/g

/** Sites of the State and of the funds: they say nothing of a person, unless a path leads to one file. */
const publicSite =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]{1,40}\.){0,2}(?:gouv\.fr|service-public\.fr|caf\.fr|ameli\.fr|francetravail\.fr|pole-emploi\.fr|cnil\.fr|legifrance\.fr|msa\.fr|service-social\.fr|monparcourshandicap\.fr|doctolib\.fr|leboncoin\.fr|google\.(?:fr|com)|wikipedia\.org)\/?$/i

const urls = (flat: string): readonly Claim[] => {
  const found = [...(/:\/\/|www\./i.test(flat) ? findMatches(flat, web) : []), ...bareHosts(flat)].map(trim)
  const named = found.filter((url) => !publicSite.test(url.text))
  const addresses = findMatches(flat, ip).filter((address) => address.text.length >= 10)
  return [
    ...named.map((url) => claimOf(url, { category: 'account', kind: 'url', confidence: 0.95, why: 'url' })),
    ...addresses.map((at) => claimOf(at, { category: 'account', kind: 'ip', confidence: 0.6, why: 'ip' })),
  ]
}

const bareHosts = (flat: string): readonly Found[] =>
  findMatches(flat, ending).flatMap((end) => {
    const host = foundBefore(flat, end.start, 130, hostBefore)
    const found = host === null ? null : { start: host.start, end: end.end, text: host.text + end.text }
    return found === null || isMissingSpace(found.text) ? [] : [found]
  })

// `la maison.Ma mère`, `l'école.de`: a sentence that ends without a space, not a site.
const isMissingSpace = (text: string): boolean =>
  /\.\p{Lu}\p{Ll}/u.test(text) ||
  /^[^./]{1,63}\.(?:de|es|ma|me|ci|lu|it|re|be|ch|info|site|link|net|app|test|nc|sn|io|tv)$/i.test(text) ||
  /^.\.[^/]{2,10}$/u.test(text)

const trim = (found: Found): Found => {
  const text = found.text.replace(/[.,;:)\]'…]{1,6}$/, '')
  return { start: found.start, end: found.start + text.length, text }
}

const handle = /((?:^|[^\p{L}\p{N}@._/-]))(@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,38}[\p{L}\p{N}_])?)(?![\p{L}\p{N}@])/gu

const isHandle = (found: Found): boolean => found.text.length >= 4

const claimHandle = (found: Found, confidence: number): Claim =>
  claimOf(found, { category: 'account', kind: 'handle', confidence, why: 'handle' })

const odd =
  /(?<![\p{L}\p{N}@._/#-])[\p{L}\p{N}][\p{L}\p{N}.]{0,30}(?:_[\p{L}\p{N}.]{1,30}){1,5}_?(?![\p{L}\p{N}@/-])|(?<![\p{L}\p{N}@._/#-])[\p{L}][\p{L}\p{N}_.]{2,30}#\d{3,5}(?!\d)/gu

/** File names are left to the detectors of names; a line to fill in, a column or a key of a log is not a name. */
const isOddName = (flat: string, found: Found): boolean =>
  /\p{L}/u.test(found.text) &&
  !isFileName(found.text) &&
  !/^[A-Z0-9_]{1,40}$/.test(found.text) &&
  !isColumnName(found.text) &&
  !/^(?: ?=|" ?:)/.test(rightOf(flat, found.end, 3))

const networks =
  'insta(?:gram)?|snap(?:chat)?|tik ?tok|facebook|\\bfb\\b|messenger|twitter|discord|telegram|\\bpsn\\b|xbox(?: live)?|\\bsteam\\b|twitch|skype|viber|youtube|linkedin|roblox|fortnite|minecraft|signal|onlyfans|tinder|grindr|badoo|meetic|leboncoin|vinted|blablacar|whatsapp|mym|bereal|yubo|paypal|lydia'
const generic =
  "pseudo(?:nyme|s)?|gamertag|identifiant(?: (?:de connexion|france ?connect|ameli|caf|ent|internet))?|\\blogin\\b|nom d'utilisateur|utilisateur|username|(?:nouveau |faux |son )?profil|(?:compte|identifiant|mail|bo[îi]te) (?:ENT|ameli|caf|google|apple|mail|doctolib|gmail|[ée]duconnect|impots|france ?connect)|pronote|gmail|\\buser\\b|sous le nom d'utilisateur|\\bID\\b"
const network = new RegExp(`${networks}|${generic}`, 'i')

// A token with a digit, a dot, an underscore or a mark inside is a name by itself; a plain word needs a colon.
const odds = '@?[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,30}[._#0-9][\\p{L}\\p{N}_.#-]{0,38}'
const after =
  "(?:(?: (?:de (?:la |l')?[\\p{L}-]{2,20}|du [\\p{L}-]{2,20}|officiel|perso|secret|priv[ée]|est|c'est|sur [\\p{L}]{3,12}|\\([^)\\n]{1,30}\\))){0,2})"
const oddNamed = new RegExp(
  `((?<![\\p{L}])(?:${networks}|${generic})(?![\\p{L}])${after} ?[:=]? ?[«"'(]? ?)(${odds})`,
  'giu',
)
const plainNamed = new RegExp(
  `((?<![\\p{L}])(?:${networks}|pseudo(?:nyme|s)?|gamertag|login|nom d'utilisateur|username|user|identifiant(?: de connexion)?)(?![\\p{L}])${after} ?(?:[:=] ?[«"]? ?|[«"] ?))(@?[\\p{L}\\p{N}][^\\n,;|)»"\\t]{1,40})`,
  'giu',
)
const displayed = new RegExp(
  `((?<![\\p{L}])(?:${caseless(`(?:${networks})`)}) ?\\()(\\p{Lu}[\\p{L}'-]{1,20}(?: \\p{Lu}[\\p{L}'-]{1,20}){1,2})(?=\\))`,
  'gu',
)
const quoted = new RegExp(
  `((?<![\\p{L}])(?:${networks}|${generic}|compte)(?![\\p{L}])${after} ?[:=]? ?[«"] ?)([^«»"\\n]{3,40}?)(?= ?[»"])`,
  'giu',
)
const pseudo = /((?:\bpseudo(?:nyme)?|gamertag) (?:est )?)(@?[\p{L}\p{N}][\p{L}\p{N}_.#-]{2,38})/giu

const named = (flat: string): readonly Claim[] => [
  ...findValues(flat, oddNamed)
    .map(trim)
    .filter(isName)
    .map((found) => claimHandle(found, 0.9)),
  ...findValues(flat, plainNamed)
    .map((found) => firstName(flat, found))
    .filter(isName)
    .map((found) => claimHandle(found, 0.85)),
  ...findValues(flat, quoted)
    .filter(isName)
    .map((found) => claimHandle(found, 0.8)),
  ...findValues(flat, pseudo)
    .map(trim)
    .filter(isName)
    .map((found) => claimHandle(found, 0.8)),
  ...findValues(flat, displayed).map((found) => claimHandle(found, 0.8)),
]

const isName = (found: Found): boolean =>
  found.text.length >= 3 &&
  /\p{L}/u.test(found.text) &&
  !/^(?:qui|que|est|pour|avec|dans|sur|les?|la|des?|du|une?|et|ou|non|oui|NON|aucune?|n[ée]ant|inconnue?|supprim[ée]|cr[ée][ée]|insta(?:gram)?|snap(?:chat)?|facebook|tik ?tok|discord|telegram|psn|xbox|twitch|fortnite|vid[ée]os?|photos?|messages?|captures?|stor(?:y|ies)|ils?|elles?|je|on|son|sa|ses|mon|ma|mes|nouveau|ancien|voir|pas|plus)(?![\p{L}_.0-9])/iu.test(
    found.text,
  )

/** After a colon: one odd token, or up to three words of a displayed name (`Kleber Nr Officiel`); quotes hold a name whole. */
const firstName = (flat: string, found: Found): Found => {
  const isQuoted = /[«"] ?$/.test(flat.slice(found.start - 2, found.start))
  const words = /^@?[\p{L}\p{N}][\p{L}\p{N}_.#-]{0,40}(?:(?<!\.) \p{Lu}[\p{L}\p{N}_.-]{1,20}){0,3}/u.exec(
    found.text,
  )?.[0]
  const text = isQuoted ? found.text.trimEnd() : (words ?? found.text)
  return trim({ start: found.start, end: found.start + text.length, text })
}

const secret =
  /mot de passe|\bmdp\b|password|\bcode wi-?fi|cl[ée] wi-?fi|\bwi-?fi\b|code pin|\bpin\b|code secret|code sim|\bpuk\b/i
const password =
  /((?:mots? de passe|\bmdp\b|password|(?:code |cl[ée] )?wi-?fi|code pin|\bpin\b|code secret|code sim|\bpuk\b)(?: (?:du|de la|de l'|des|d')? ?[\p{L}-]{2,20}){0,3} ?(?:[:=]|est|c'est) ?[«"]? ?)([^\s«»"]{3,40})/giu
const wifiKey = /((?:cl[ée]|passphrase) ?[:=] ?)([\p{L}\p{N}-]{0,20}\d[\p{L}\p{N}-]{3,30})/giu
const pin =
  /((?:code pin|\bpin|code secret|code sim|\bpuk|code wi-?fi|cl[ée] wi-?fi|\bmdp|mot de passe) )([\p{L}\p{N}_!$%&*#@.-]{0,30}\d[\p{L}\p{N}_!$%&*#@.-]{0,30})/giu

const secrets = (flat: string): readonly Claim[] =>
  [...findValues(flat, password), ...findValues(flat, pin), ...(/wi-?fi/i.test(flat) ? findValues(flat, wifiKey) : [])]
    .map(trim)
    .filter((found) => found.text.length >= 3 && !/^(?:oubli[ée]|perdu|inconnu|chang[ée]|aucun|non)/i.test(found.text))
    .map((found) => claimOf(found, { category: 'account', kind: 'credential', confidence: 0.9, why: 'credential' }))
