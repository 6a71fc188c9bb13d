import { kin, kinForms } from '../../language/kinship.ts'
import { fieldWords } from '../lexicon.ts'
import { isFamilyName, isGivenName, isOrdinary } from '../names/name-lexicon.ts'
import { seam } from './tokens.ts'

/**
 * « duree_min », « date_debut », « user_id »: the columns of a table and the keys of a log. Each part is a word of the
 * language or of computers, none is a name: a nickname hardly ever is.
 */
export const isColumnName = (text: string): boolean => {
  if (!/^[\p{L}\d]{1,30}(?:_[\p{L}\d]{1,30}){1,6}$/u.test(text)) return false
  const parts = text.toLowerCase().split('_')
  return parts.some((part) => part.length > 1) && parts.every(isColumnWord)
}

/**
 * « dateNaissance », « firstName », « MontantAide », « date_debut »: the key of a value, made of words of the language
 * or of computers only. A key with a name in it, or a word that no list knows, is none.
 */
export const isFieldName = (text: string): boolean => {
  if (text.length > longestField || !/^\p{L}/u.test(text)) return false
  const parts = text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => word.split(seam))
  return parts.every((part) => part === '' || /^\d{1,2}$/.test(part) || isFieldWord(part.toLowerCase()))
}

/** The same, of several words stuck together: no text that people write is like it. */
export const isJoinedFieldName = (text: string): boolean =>
  !/\s/.test(text) && (text.includes('_') || seam.test(text)) && isFieldName(text)

const longestField = 60

const isFieldWord = (part: string): boolean => isColumnWord(part) && !isNameOnly(part)

const isNameOnly = (part: string): boolean => {
  const bare = part.normalize('NFD').replace(/\p{M}/gu, '')
  return !columnWords.has(bare) && (isGivenName(bare) || isFamilyName(bare))
}

const isColumnWord = (part: string): boolean => {
  const bare = part.normalize('NFD').replace(/\p{M}/gu, '')
  if (columnWords.has(bare) || /^v?\d{1,2}$/.test(bare)) return true
  return bare.length > 3 && !isGivenName(bare) && isOrdinary(bare.replace(/\d{1,2}$/, ''))
}

const columnWords: ReadonlySet<string> = new Set(
  `id ids nb nbr num no ref refs code codes cod lib libelle date dt debut deb fin min max moy total tx val value type typ user users usr login name
  nom noms prenom prenoms naiss ddn sexe age tel mail email adresse adr rue cp ville commune insee pays nat nir caf rsa aah apl asf ase mdph ass are
  file files log logs status statut state start end created updated deleted at by on off is has key keys uid uuid guid hash index idx row col count
  level info error warn debug test prod dev tmp temp data base table view form page url uri ip host port session token role action event
  de du des la le les et ou en a au par sur sous avec sans pour non oui si an ans mois jour jours semaine heure h mn sec kg cm eur euro
  final finale version copie brouillon modele annexe export import cr pj doc docs pdf csv json xml txt
  usuel usuelle usage est actif active entete pied lien parente foyer voie insee finess rpps
  ${kinForms(kin('parent', 'child')).join(' ')} ${fieldWords}`.split(/\s+/),
)

/** « synthese_2024.pdf »: what it holds of a name is for the detectors of names. */
export const isFileName = (text: string): boolean => fileEnding.test(text)

const fileEnding =
  /\.(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|jpe?g|png|heic|gif|zip|rar|7z|csv|txt|md|json|xml|html?|msg|eml|ics|mp[34]|m4a|mov|avi|wav|log|bak|exe|js|ts|py|sql)$/i
