import type { Draft } from '../../../model/draft.ts'
import { hidingSignsOf } from '../../../pipeline/propose/hiding-signs.ts'
import type { AskedHiding } from '../../model/question.ts'
import { canonical } from '../hidden/canonical.ts'
import type { TreatDesk } from '../treatment.ts'
import { hidingQuestionId } from './question-file.ts'

/** What a person is asked of a dossier that words alone make hide a home; null where none of its words does. */
export const hidingQuestionOf = (
  draft: Draft,
  key: string,
  { law, subjectWeights, batchKey }: Pick<TreatDesk, 'law' | 'subjectWeights' | 'batchKey'>,
): AskedHiding | null => {
  const signs = hidingSignsOf(draft, law, subjectWeights)
  if (signs.length === 0) return null
  const around = signs.map(({ passage, start, end }) => flat(passage.text.slice(start, end)))
  const compared = [...new Set(around.map(canonical))].sort()
  return {
    id: hidingQuestionId(batchKey, key, compared),
    around: [...new Set(around)],
    files: [...new Set(signs.map(({ pieceId }) => draft.files?.[pieceId] ?? pieceId))],
  }
}

const flat = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
