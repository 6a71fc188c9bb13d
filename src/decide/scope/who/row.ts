import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { endings, whose } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Span } from '../../../model/record/span.ts'
import { besideName } from '../../thresholds.ts'
import type { Unit } from '../units/units.ts'
import { describesSomebody } from './other-resident.ts'

/**
 * « Jeune : OUKACHA Y. », « Nom : Mme K. (ch. 7) »: where the row says whom it is about, whether or not a detector knew the name.
 * A label that may be a payer's too counts where its value describes somebody. A table whose cells bear no label has at most one
 * cell that describes.
 */
export const rowSubject = ({ passage, start, end }: Unit): Span | null => {
  if (passage.role === 'row') return describedCell(passage.text, start, end)
  if (passage.role !== 'fields') return null
  let at = start
  for (const line of passage.text.slice(start, end).split('\n')) {
    const folded = foldText(line)
    const [, label = '', value = ''] = subjectLine.exec(folded) ?? []
    if (/[a-z]{2}|[a-z]\.|\d/.test(value)) return { start: at + label.length, end: at + line.length }
    const [, maybe = '', called = ''] = maybeLine.exec(folded) ?? []
    if (maybe !== '' && describesSomebody(called)) return { start: at + maybe.length, end: at + line.length }
    at += line.length + 1
  }
  return null
}

const describedCell = (text: string, start: number, end: number): Span | null => {
  let at = start
  for (const cell of text.slice(start, end).split('\t')) {
    if (cell.length <= besideName.call && describesSomebody(foldText(cell))) return { start: at, end: at + cell.length }
    at += cell.length + 1
  }
  return null
}

type Among = { readonly targetIds: readonly string[]; readonly persons: ReadonlyMap<string, Person> }

/** « Mme K. (ch. 7) »: an initial that no targeted person has. */
export const isContrary = ({ start, end }: Span, { passage }: Unit, { targetIds, persons }: Among): boolean => {
  const initial = /(?<![\p{L}.])(\p{Lu})\.?(?![\p{L}'’])/u.exec(passage.text.slice(start, end))?.[1]
  const bears = (id: string): boolean => {
    const person = persons.get(id)
    return person !== undefined && [...person.given, ...person.family].some((name) => name.startsWith(initial ?? ''))
  }
  return initial !== undefined && !targetIds.some(bears)
}

/** What stands before a value of a row: its label. */
const labelBefore = ({ passage }: Unit, { start }: Finding): string =>
  foldText(passage.text.slice(passage.text.lastIndexOf('\n', start - 1) + 1, start))

/** « travailleur : MAINDRON K. »: whom the row is about, whatever else the record calls him. */
export const isRowSubject = (unit: Unit, mention: Finding): boolean =>
  unit.passage.role === 'fields' && subjectLabel.test(labelBefore(unit, mention))

/** « Référent : », « visa : »: a label, colon included, of who paid, sold, or wrote the row. */
export const isCounterLabel = (label: string): boolean => counterLabel.test(label)

/** « tiers : Scierie Ferrand », « visa : NL »: who paid, sold, or wrote the row. */
export const isCounterpart = (unit: Unit, mention: Finding): boolean =>
  unit.passage.role === 'fields' && counterLabel.test(labelBefore(unit, mention))

const subjectLabel = new RegExp(
  `^(?:noms?|nom prenom|nom et prenom|beneficiaire|famille|dossier|${whose}) ?: ?(?:(?:${foldedTitles(everyday)}) ?)?$`,
)
const subjectLine = new RegExp(
  `^((?:(?:nom|prenom|identite|initiales?)(?: et prenoms?)? (?:d[eu] (?:la |l')?|de l'|d')?)?${whose}${endings} ?(?:[/(,] ?[a-z ./°]{1,24}\\)?)? ?: ?)(.*)$`,
)

/** Labels of whom a row is about, or of who pays, calls or comes. */
const maybeLine =
  /^((?:noms?|prenoms?|nom (?:et )?prenoms?|prenoms?(?: et)? noms?|qui|identite|concerne|beneficiaire|dossier|famille|victime|pour) ?: ?)(.*)$/

const counterLabel =
  /^(?:tiers|organisme|fournisseur|donneur|commercant|magasin|enseigne|banque|creancier|etablissement|visa|signe|signature|redacteur|redactrice|agent|veilleu(?:r|se)|(?:note|saisi|pris|recu|redige|transmis|appel pris) par|professionnelle?s?|intervenante?s?|referente?|emargement)(?![a-z])[^:\n]{0,24}: ?[^:\n]{0,30}$/
