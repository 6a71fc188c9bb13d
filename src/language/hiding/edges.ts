import { foldedTitles, titlesOf } from '../civilities.ts'

// Where what is masked begins and ends.

/** What ends so announces a value: it stands below. */
export const valueOpens = /[:=,(–-]$|\b(?:de|du|des|le|la|les|sous|est|au|à)$/u

/** A verb of living somewhere, in folded text. */
export const livesAt = /^(?:habit|viv|log|demeur|resid|heberg|install|domicil)[a-z]{0,5}$/

const wayWords =
  'rue|avenue|av\\.?|boulevard|bd|bld|place|impasse|allees?|chemin|route|square|residence|quai|cours|passage|lotissement|hameau|sentier|ruelle|venelle'

/** The number and the way of an address, in folded text. */
export const wayBegins = new RegExp(`(?<![a-z0-9])\\d{1,4} ?(?:bis|ter|quater|[a-d])?,? (?:${wayWords})(?![a-z])`)

/** What stands before a way and is of the place too. */
export const placeBegins =
  /(?<![a-z])(?:chez|appt?|appartement|bat|batiment|residence|escalier|etage|hall|porte|foyer|chrs|hotel|maison|centre|lieu-dit|lotissement|hameau|a|au|aux|dans|en)(?![a-z])|\d/

/** « Mme X suit la demande », « M. X a transmis »: work for the record, which no neighbour does; `@` stands for the name. */
export const workAfter = new RegExp(
  `(?:${foldedTitles(titlesOf('plain', 'mlle', 'doctor', 'lawyer', 'professor'))}) ?@,? (?:nous |vous |l'|a |ont |va |doit ){0,2}(?:(?:suivre|suit|suivi|gere|traite) (?:la |le |les |cette |ce )(?:demande|dossier|situation|mesure|procedure)|instrui[a-z]{1,3} |encadr[a-z]{1,3} |transm[a-z]{1,5} |oriente[a-z]{0,1} |valide[a-z]{0,1} |redig[a-z]{1,3} |convoque[a-z]{0,1} |evalu[a-z]{1,3} |coordonn[a-z]{1,3} |prescri[a-z]{1,3} )`,
)
