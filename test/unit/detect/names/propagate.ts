import { repeatsOf } from '../../../../src/detect/names/second-look/propagate.ts'
import { makeForms } from '../../../../src/detect/names/second-look/propagate-forms.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'

/** The second look as detection takes it (detect-rows.ts), over a record that was found whole: its findings, then what they repeat. */
export const propagate = (
  pieces: readonly Piece[],
  findings: readonly Finding[],
  persons: readonly Person[],
): readonly Finding[] => {
  const texts = new Map(pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const { learn, sought } = makeForms()
  for (const finding of findings) learn(texts.get(finding.passageId) ?? '', finding)
  return [...findings, ...repeatsOf(pieces, findings, sought(persons))]
}
