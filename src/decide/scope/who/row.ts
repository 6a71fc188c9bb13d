import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Span } from '../../../model/record/span.ts'
import type { Unit } from '../units/units.ts'

/** « Jeune : OUKACHA Y. »: where the row says whom it is about, whether or not a detector knew the name. */
export const rowSubject = ({ passage, start, end }: Unit): Span | null => {
  if (passage.role !== 'fields') return null
  let at = start
  for (const line of passage.text.slice(start, end).split('\n')) {
    const [, label = '', value = ''] = subjectLine.exec(foldText(line)) ?? []
    if (/[a-z]{2}/.test(value)) return { start: at + label.length, end: at + line.length }
    at += line.length + 1
  }
  return null
}

/** What stands before a value of a row: its label. */
const labelBefore = ({ passage }: Unit, { start }: Finding): string =>
  foldText(passage.text.slice(passage.text.lastIndexOf('\n', start - 1) + 1, start))

/** « travailleur : MAINDRON K. »: whom the row is about, whatever else the record calls him. */
export const isRowSubject = (unit: Unit, mention: Finding): boolean =>
  unit.passage.role === 'fields' && subjectLabel.test(labelBefore(unit, mention))

/** « tiers : Scierie Ferrand », « visa : NL »: who paid, sold, or wrote the row. */
export const isCounterpart = (unit: Unit, mention: Finding): boolean =>
  unit.passage.role === 'fields' && counterLabel.test(labelBefore(unit, mention))

const subjectLabel = new RegExp(
  `^(?:nom|noms|nom prenom|nom et prenom|usagere?|beneficiaire|residente?|travailleu(?:r|se)|salariee?|personne(?: (?:accueilli|accompagne|suivi|aide|concerne|heberge|protege)e)?|(?:enfants?|mineure?|jeune)(?: (?:confie|accueilli|suivi|concerne)e?)?|eleve|apprentie?|patiente?|hebergee?|locataire|famille|dossier) ?: ?(?:(?:${foldedTitles(everyday)}) ?)?$`,
)

const subjectLine =
  /^((?:usagere?|residente?|travailleu(?:r|se)|salariee?|(?:enfants?|mineure?|jeune)(?: (?:confie|accueilli|suivi|concerne)e?)?|eleve|apprentie?|patiente?|hebergee?|locataire) ?: ?)(.*)$/

const counterLabel =
  /^(?:tiers|organisme|fournisseur|donneur|commercant|magasin|enseigne|banque|creancier|etablissement|visa|signe|signature|redacteur|redactrice|agent|veilleu(?:r|se)|(?:note|saisi|pris|recu|redige|transmis|appel pris) par|professionnelle?s?|intervenante?s?|referente?|emargement)(?![a-z])[^:\n]{0,24}: ?[^:\n]{0,30}$/
