import type { Choice } from '../../explain/choices.ts'
import { wordsOfChoice } from '../../explain/words.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import { tellOutside } from '../../pipeline/export/letter-draft.ts'
import type { Pipeline } from '../../pipeline/load/load-pipeline.ts'
import { explainDraft, explainMask, viewOf } from '../../pipeline/propose/explaining.ts'
import { openDraft } from '../draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../draft/draft-passphrase.ts'
import { pipelineOf } from '../draft/draft-rules.ts'
import { exitCodes } from '../exit-codes.ts'
import { explainDocument, whyDocument } from '../say/explain-document.ts'
import { explainLines } from '../say/explain-lines.ts'
import { whyLines } from '../say/explain-why-lines.ts'
import type { Output } from '../say/output.ts'
import { readLaw, readLetterDesk, readWeights } from '../settings.ts'

export type ExplainOptions = DraftAccess & {
  readonly why: string | undefined
  /** Shows the words of the record that are explained, and the names of its files. */
  readonly text: boolean
  /** Where the draft's own pipeline file lies, when it is none of `pipelines/`. */
  readonly pipeline: string | undefined
}

/** Everything that an explanation is told with. `pipeline` is null where its rules are not those of the draft. */
export type Telling = {
  readonly draft: Draft
  readonly law: Law
  readonly pipeline: Pipeline | null
  /** The words of the record that a choice is about; null where nobody asked for them. */
  readonly wordsOf: ((choice: Choice) => readonly string[]) | null
}

/**
 * What a draft masks and keeps, and why. Not one word of the record is printed unless `--text` asks for it, nor the name of
 * one of its files.
 */
export const commandExplain = async (folder: string, options: ExplainOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft, openReview } = openDraft(folder, opening)
  const review = openReview()
  const law = readLaw()
  const unsigned = viewOf(draft, null)
  const wordsOf = options.text ? (choice: Choice) => wordsOfChoice(choice, unsigned) : null
  const told: Telling = { draft, law, pipeline: pipelineOf(draft, options.pipeline), wordsOf }
  if (options.why !== undefined) {
    const view = viewOf(draft, review)
    const words = { labels: labelsOf('fr', law.grounds), lang: 'fr' as const }
    const outside = tellOutside(draft, view.decisions, readLetterDesk(), words)
    const reasons = explainMask(view, { id: options.why, withText: options.text, outside })
    output.data(
      output.json
        ? JSON.stringify(whyDocument(reasons, told, output.language))
        : whyLines(reasons, told, output.language).join('\n'),
    )
    return exitCodes.done
  }
  const policy = told.pipeline?.policy ?? null
  const explanation = explainDraft({ draft, review, law, policy, subjectWeights: readWeights('subjects') })
  output.data(
    output.json
      ? JSON.stringify(explainDocument(explanation, told, output.language))
      : explainLines(explanation, told, output.language).join('\n'),
  )
  return exitCodes.done
}
