// How the names of ways are shortened, on folded text (AFNOR NF Z10-011, and by hand).

/** Titles of those after whom ways are called, each with its short forms. */
const titles: readonly (readonly [string, string])[] = [
  ['general', 'gal gl gral gen gnal'],
  ['marechal', 'mal mar mchal marl'],
  ['amiral', 'aml amal am'],
  ['colonel', 'col cel cnl'],
  ['commandant', 'cdt cmdt comdt'],
  ['capitaine', 'cap cne capt cpt'],
  ['lieutenant', 'lt ltn lieut'],
  ['sergent', 'sgt sgnt'],
  ['president', 'pdt prt pres'],
  ['docteur', 'dr doct doc'],
  ['professeur', 'pr prof'],
  ['cardinal', 'card cal'],
  ['monseigneur', 'mgr mgneur'],
  ['ingenieur', 'ing'],
  ['division', 'div'],
  ['regiment', 'rgt reg'],
]

const titleOfShort = new Map(titles.flatMap(([title, short]) => short.split(' ').map((one) => [one, title] as const)))

/** « Gal » as « general »; any other word as it is. */
export const spelledTitle = (word: string): string => titleOfShort.get(word) ?? word

const allTitles: ReadonlySet<string> = new Set(titles.map(([title]) => title))

export const isStreetTitle = (word: string): boolean => allTitles.has(word)

/** What stands before the name of a place that has no street: the name alone tells it. */
export const placeHeads: ReadonlySet<string> = new Set(
  'lieu dit lieudit ld hameau ferme mas domaine villa residence cite lotissement chateau maison quartier clos bastide gite camping'.split(
    ' ',
  ),
)

/** What an address tells of a house, and no place. */
export const houseParts =
  /^(?:bat|batiment|appt?|apt|appartement|esc|escalier|etage|et|porte|hall|entree|boite|bp|cs|tour|chez|c\/o|rdc|rez)(?![a-z])|^\d{1,2} ?(?:er|e|eme) (?:etage|et)(?![a-z])/

/** Somebody is at what follows. */
export const dwells =
  /(?<![a-z])(?:habit[a-z]{1,5}|vi[st]|vivent|vivait|log(?:e|ee|eait|ent)|demeur[a-z]{1,4}|resid[a-z]{1,5}|heberge[es]*|installee?s?|domicilie[es]*|adresse ?:)(?: (?:desormais|toujours|maintenant|encore))?(?: (?:au|a|le|sis|dans))?\s*$/

/** Before a place, and seldom before a person. */
export const locative =
  /(?<![a-z0-9])(?:au|aux|a|a la|a l'|le|la|les|l'|du|de|de la|de l'|des|d'|en|vers|sur|depuis|jusqu'a|jusqu'au|sous|route de|cote|dit)\s*$/

/** Before a place that is told in small letters: what is said of a place alone. */
export const placing = /(?<![a-z0-9])(?:au|aux|a la|a l'|lieu-dit|lieu dit)\s*$/

/** Before a place that somebody stands, waits or stops at: « klaxonner devant vauban ». */
export const standing =
  /(?<![a-z0-9])(?:devant|derriere|a|au|aux|vers|chez|depuis|jusqu'a|jusqu'au|en face de|pres de|a cote de|cote|entree|parking|arret)\s*$/

/** Before whoever is visited, or a place. */
export const visiting = /(?<![a-z0-9])(?:chez|au|a|vers|sur|depuis|jusqu'a)\s*$/
