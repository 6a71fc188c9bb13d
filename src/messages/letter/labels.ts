import type { WriteLabel } from '../../model/copy/label.ts'
import type { GroundTable } from '../../model/law/law.ts'
import { type Language, languages } from '../index.ts'
import { fill } from '../screen.ts'
import type { OwnLabel } from './labels-fr.ts'

/** The sentences that copies, bordereau and letter print; the wording of grounds comes from the legal data. */
export const labelsOf = (language: Language, grounds: GroundTable) => {
  const ofGround = new Map<string, string>(grounds.map((row) => [`ground.${row.code}`, row.label[language]]))
  return (key: WriteLabel, args: Readonly<Record<string, string | number>> = {}): string =>
    isOwn(key) ? fill(languages[language].labels[key], args) : (ofGround.get(key) ?? key)
}

const isOwn = (key: WriteLabel): key is OwnLabel => !key.startsWith('ground.')

/** What stood at the head of copies of former versions: exports are compared across them. */
export const formerFronts: readonly string[] = [
  'La copie contient ce que la demande exige ; chaque occultation porte son motif.',
  'The copy holds what the request needs; each mask bears its ground.',
  'Chaque cadre gris remplace un passage occulté ; il porte son numéro et le code de son motif, et sa taille ne dit rien de ce qu’il remplace. L’original est conservé inchangé.',
  'Each grey frame replaces a withheld passage; it bears its number and the code of its ground, and its size tells nothing of what it replaces. The original is kept unchanged.',
]
