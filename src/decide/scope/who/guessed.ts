import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { besideName, personLimits } from '../../thresholds.ts'

/**
 * Persons of the text whom no mention names surely, and findings that nobody linked and that are as unsure: « Sang sur la
 * manche », « prévenir Habitat ». They stay masked like other names. They are no subject to which a sentence could go.
 */
export const guessedIn = (
  findings: readonly Finding[],
  persons: readonly Person[],
  passageOf: ReadonlyMap<string, Passage>,
): ReadonlySet<string> => {
  const ofText = new Set(persons.flatMap(({ id, source }) => (source === 'text' ? [id] : [])))
  const guessed = new Set<string>()
  const sure = new Set<string>()
  for (const finding of findings) {
    if (finding.category !== 'person') continue
    const id = finding.personId ?? finding.id
    if (finding.personId !== null && !ofText.has(finding.personId)) continue
    if (isSure(finding, passageOf)) sure.add(id)
    else guessed.add(id)
  }
  return new Set([...guessed].filter((id) => !sure.has(id)))
}

const title = new RegExp(`(?<![a-z])(?:${foldedTitles(everyday)}) ?$`)

const isSure = ({ confidence, passageId, start }: Finding, passageOf: ReadonlyMap<string, Passage>): boolean =>
  confidence >= personLimits.sureMention ||
  title.test(foldText((passageOf.get(passageId)?.text ?? '').slice(Math.max(0, start - besideName.title), start)))
