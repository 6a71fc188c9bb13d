import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

/** What `requis verify` tells of what an export only says of itself. */
const fr = {
  migration:
    'Ceci se dit la copie d’un dossier pour un changement de logiciel (reprise de données), non une réponse à une demande : personne n’y approuve de communication',
  waived: 'L’export dit que les propositions ont été approuvées sans que chaque question ait eu sa réponse',
  replaces:
    'L’export se dit la version {version}, qui en remplace {count} : donnez l’ancien et le nouveau à « requis verify » pour le vérifier',
  dates: 'L’export se dit d’un jour qui précède celui de la demande, ou de la vérification des textes de loi',
} as const

const en: { readonly [Name in keyof typeof fr]: string } = {
  migration:
    'This says that it is the copy of a dossier for a change of software (migration), not an answer to a request: nobody approves a communication in it',
  waived: 'The export says that the proposals were approved without an answer to each question',
  replaces:
    'The export says that it is version {version}, which replaces {count}: give the old and the new one to "requis verify" to check it',
  dates: 'The export says that it is of a day before that of the request, or of the check of the tables of law',
}

export const noteSentence = (
  language: Language,
  name: keyof typeof fr,
  values: Readonly<Record<string, string | number>>,
): string => fill((language === 'fr' ? fr : en)[name], values)
