import { everyday, foldedTitles } from './civilities.ts'

// The words by which registers and tables name their columns, and say « the same as above ».

/** Whom a house, a school, a workshop or a service calls its own: « résident », « jeune confié », « personne accueillie ». */
export const whose =
  '(?:usagere?|residente?|travailleu(?:r|se)|salariee?|(?:enfants?|mineure?|jeune)(?: (?:confie|accueilli|suivi|concerne)e?)?|eleve|apprentie?|patiente?|hebergee?|locataire|personne(?: (?:accueilli|accompagne|suivi|aide|concerne|heberge|protege)e?)?)'

/** How a label is written with both genders or a plural: « usager(e)s », « résident·e ». */
export const endings = '(?:[(·.-]e?s?\\)?e?s?)?'

const own = new RegExp(
  `^(?:(?:noms?|prenoms?|identite|initiales?)(?: et prenoms?)? (?:d[eu] (?:la |l')?|de l'|d')?)?${whose}${endings}s?$`,
)
const name = /^(?:noms?(?: de famille| d'usage)?|noms? ?(?:et|[/,&+-])? ?prenoms?|identite)$/
const given = /^(?:prenoms?)$/
const fullName = /^prenoms? ?(?:et|[/,&+-])? ?noms?$/
const initials = /^(?:initiales?|init)$/
const room =
  /^(?:n ?° ?(?:de )?|numero (?:de )?)?(?:ch(?:ambres?|br?e?)?|studios?|logements?|apparte?ments?|appt?s?|apt|lits?|cabines?|hebergements?)(?: ?n ?°)?$/
const time = /^(?:dates?(?: (?:et|-|\/) ?heures?)?|jours?|heures?|horaires?|horodatage|quand|nuit(?: du)?|semaine)$/
const who = /^(?:qui|concerne|pour|victime|beneficiaire|de qui)$/
/** Who was there, and not whose the row is. */
const several = /^enfants(?![a-z])|^enfant\(s\)/
const remark =
  /^(?:obs(?:ervations?)?|remarques?|commentaires?|notes?|divers|infos?|informations?|precisions?|etat(?: general)?|comportement|humeur|sante|particularites?|a noter|a signaler|suivi|consignes?)(?![a-z])/

/**
 * What the column of a cell tells of its row. `own`: whom the service calls its own; `name`: a name; `who`: whom the row is about, or
 * who pays, calls or comes; `time`: the day or the hour of the row.
 */
export type ColumnKind = 'own' | 'name' | 'given' | 'initials' | 'who' | 'room' | 'time' | 'remark' | 'other'

/** `label`: what names the column, folded. Keys of a data file part their words by other signs. */
export const columnKind = (label: string): ColumnKind => {
  const said = label
    .replaceAll('_', ' ')
    .replace(/[ .:*]+$/, '')
    .trim()
  if (several.test(said)) return 'other'
  if (own.test(said)) return 'own'
  if (name.test(said) || fullName.test(said)) return 'name'
  if (given.test(said)) return 'given'
  if (initials.test(said)) return 'initials'
  if (room.test(said)) return 'room'
  if (who.test(said)) return 'who'
  if (time.test(said)) return 'time'
  return remark.test(said) ? 'remark' : 'other'
}

/** « idem », « id. », « même », « " », « -//- »: as in the row above. */
export const isSameAsAbove = (cell: string): boolean => same.test(cell.trim())

const same =
  /^(?:idem|id\.?|ibid(?:em)?\.?|dito|d°|(?:la |le )?memes?(?: (?:personne|residente?|resident|usagere?|jeune|que (?:ci-dessus|dessus|au-dessus)))?|(?:le |la )?susnommee?|["“”«»〃]{1,2}|'{2}|[-–]?\/{2}[-–]?|↑|\/\/)$/

const numbered = `(?:n ?° ?)?(\\d{1,4} ?(?:bis|ter|[a-z])?|[a-z]-?\\d{1,3})`
const roomWord = '(?:ch(?:ambre|br?e?|\\.)?\\.?|studio|logement|appt?\\.?|apt\\.?|lit|cabine)'
const roomSaid = new RegExp(`^(?:(?:la |le )?${roomWord} ?${numbered}|n ?° ?(\\d{1,4}))$`)
// « T2 », « F3 » are kinds of flats.
const bareRoom = /^(?![tf]\d$)(\d{1,4} ?(?:bis|ter|[a-z])?|[a-z]-?\d{1,3})$/

/** « ch. 31 », « Chambre 12 bis », « studio 4 »: the room of a folded cell; where its column says so, « 31 » alone. */
export const roomIn = (cell: string, isRoomColumn: boolean): string | null => {
  const said = cell.trim()
  const found = roomSaid.exec(said)
  const number = found?.[1] ?? found?.[2] ?? (isRoomColumn ? bareRoom.exec(said)?.[1] : undefined)
  return number === undefined ? null : plainNumber(number)
}

/** « (studio 5) » after a name, « ch. 12 : Mme » before one, in folded words. */
const roomNext = new RegExp(`^,? ?[(–-]? ?${roomWord} ?${numbered}(?![a-z\\d])`)
const roomLast = new RegExp(`(?<![a-z])${roomWord} ?${numbered} ?[:(,–-]{0,2} ?(?:(?:${foldedTitles(everyday)}) ?)?$`)

const roomFirst = new RegExp(`^${roomWord} ?(?:n ?° ?)?\\d{1,4}(?:bis|ter)?(?= |$)`)

const roomOpener = new RegExp(`^(?:(l[ea]) |${roomWord} ?)(?:n ?° ?)?(\\d{1,4})(?:(?= ?([:,(–-]))|(?= [a-z]{2}))`)

/**
 * « Le 5 : », « la 5, », « ch. 5 », by which folded words open. `isNamed`: as a room; `mayBeDay`: « le 5, » is as well a day.
 * « Le 5 mars » opens with none.
 */
export const roomOpening = (
  folded: string,
): { readonly room: string; readonly isNamed: boolean; readonly mayBeDay: boolean } | null => {
  const [, article, room, sign] = roomOpener.exec(folded) ?? []
  if (room === undefined || (article !== undefined && sign === undefined)) return null
  return { room: plainNumber(room), isNamed: article === undefined, mayBeDay: article === 'le' && sign !== ':' }
}

/** « AS », « ES », « PV », « RV »: two capitals that are nobody's initials. */
export const tradeInitials =
  /^(?:AS|ES|ME|TS|AP|MJ|CE|DA|TV|PV|CR|RV|RP|CV|RH|OK|SP|OP|JE|IL|ON|LE|LA|UN|DE|DU|EN|AU|SI|SA|CA|NB)$/

/** Letters of the room by which folded words open; 0 where they open by none. */
export const roomLength = (folded: string): number => roomFirst.exec(folded)?.[0].length ?? 0

/** The room that stands beside a name in a sentence; `before` and `after` are folded. */
export const roomBeside = (before: string, after: string): string | null => {
  const number = roomNext.exec(after)?.[1] ?? roomLast.exec(before)?.[1]
  return number === undefined ? null : plainNumber(number)
}

/** « 012 » and « 12 » are one room. */
const plainNumber = (number: string): string => number.replaceAll(/[ -]/g, '').replace(/^0+(?=\d)/, '')

const besideName = new RegExp(`[ ,]*[(–-]? ?(?:${roomWord} ?${numbered}|(?<=\\() ?(\\d{1,4}))\\)?\\.?$`)

/** « Mme K. (ch. 7) », « Bellounis, ch. 31 »: a name and its room in one folded cell, where the room starts. */
export const roomAfterName = (cell: string): { readonly room: string; readonly at: number } | null => {
  const found = besideName.exec(cell)
  const number = found?.[1] ?? found?.[2]
  return found === null || number === undefined ? null : { room: plainNumber(number), at: found.index }
}

// « M. B. » may be two initials: « M. » is a title before a word.
const titleBefore = new RegExp(`^(?:${foldedTitles(everyday)})\\.? ?(?=(?:d'|de )?[a-z]{2})`)

/** Letters of a folded cell that a title takes. */
export const titleLength = (cell: string): number => titleBefore.exec(cell)?.[0].length ?? 0

const ofWork =
  '(?:veilleu[a-z]{1,3}|surveillante?|educ[a-z]{0,10}|agent|collegue|equipe|veille|nuit|relais|releve|astreinte|permanence)(?: de (?:nuit|jour|garde|service))?'

const signing = `par|vu|visa|signe[es]{0,2}|signature|redige|note|saisi|${ofWork}`

const rightBefore = (words: string): RegExp => new RegExp(`(?:^|[^a-z])(?:${words})[ :.,(–-]{1,3}$`)

/** « vu par », « visa », « veille : » before initials: of who writes. */
export const signsBefore = rightBefore(signing)

/** « transmis à », « dit à », « avec » as well: of one of the service, where nobody asked for bears them. */
export const heardBefore = rightBefore(`${signing}|avec|prevenue?|appele?|(?:transmis|remis|dit|donne) a`)

/** Names a column of who writes a row. */
export const writesRow = /^(?:init|visa|sign|agent|veill|par|vu par|redac|saisi)/
