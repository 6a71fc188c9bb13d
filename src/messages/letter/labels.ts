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
