import { type OpenQuestions, openQuestions } from '../../../batch/lists/questions.ts'
import type { PlanHead } from '../../../batch/model/plan.ts'
import { openStorage } from '../../../batch/storage/index.ts'
import { dossierQuestionId, questionsPath } from '../../../batch/treat/places/question-file.ts'
import { batchKeyOf } from '../open-desk.ts'
import { type BatchOrder, migrationOf } from '../order.ts'

/** What a dossier asks of its places lies where the workers left it. */
export const questionsFor = (
  folder: string,
  plan: PlanHead,
  order: Pick<BatchOrder, 'migration' | 'answers' | 'storage'> & { readonly secret: Uint8Array },
): OpenQuestions => {
  const key = batchKeyOf(order.secret, plan)
  const storage = openStorage(order.storage)
  return openQuestions({
    ...{ folder, language: 'fr', dossiers: migrationOf(order).dossiers },
    idOf: (dossier, kind) => dossierQuestionId(key, dossier, kind),
    placesOf: async (place) => {
      const bytes = await storage.get(questionsPath(place))
      return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
    },
  })
}
