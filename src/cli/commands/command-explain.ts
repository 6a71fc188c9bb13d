import { wordsOfChoice } from '../../explain/words.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { countMasks } from '../../model/copy/mask-count.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { tellOutside } from '../../pipeline/export/letter-draft.ts'
import { tellDangers } from '../../pipeline/propose/dangers.ts'
import { explainDraft, explainMask, viewOf } from '../../pipeline/propose/explaining.ts'
import { openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { pipelineOf } from '../../store/draft/draft-rules.ts'
import { readWeights } from '../../store/installed/installed.ts'
import { readAskWeights, readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { exitCodes } from '../exit-codes.ts'
import { explainDocument, pieceDocument, whyDocument } from '../say/explain-document.ts'
import { explainLines } from '../say/explain-lines.ts'
import { pieceLines } from '../say/explain-piece-lines.ts'
import type { Telling } from '../say/explain-told.ts'
import { whyLines } from '../say/explain-why-lines.ts'
import type { Output } from '../say/output.ts'
import type { ShownPlace } from '../say/shown-place.ts'

export type ExplainOptions = DraftAccess & {
  readonly why: string | undefined
  /** Shows the words of the record that are explained, and the names of its files; of one piece or passage: `P03:5`. */
  readonly text: boolean | ShownPlace
  /** Where the draft's own pipeline file lies, when it is none of `pipelines/`. */
  readonly pipeline: string | undefined
}

/**
 * What a draft lets out, asks and withholds, and why. Not one word of the record is printed unless `--text` asks for it;
 * the name of a file, on a screen too.
 */
export const commandExplain = async (folder: string, options: ExplainOptions, output: Output): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft, openReview } = openDraft(folder, opening)
  const review = openReview()
  const told = tellingOf(folder, draft, options, review)
  if (options.why !== undefined) sayMask(options.why, { told, review, withText: options.text !== false }, output)
  else sayDraft(options.text, { told, review }, output)
  return exitCodes.done
}

const tellingOf = (
  folder: string,
  draft: Draft,
  { text, pipeline }: ExplainOptions,
  review: Review | null,
): Telling => {
  const unsigned = viewOf(draft, null)
  const { decisions } = viewOf(draft, review)
  const outside = outsideOf(draft, decisions)
  return {
    ...{ folder, review, draft: tellDangers(draft, decisions), law: readLaw(), pipeline: pipelineOf(draft, pipeline) },
    masks: countMasks(outside.disclosure),
    wordsOf: text === false ? null : (choice) => wordsOfChoice(choice, unsigned),
    hasNames: text !== false || process.stdout.isTTY === true,
  }
}

const outsideOf = (draft: Draft, decisions: readonly Decision[]) =>
  tellOutside(draft, decisions, readLetterDesk(), { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' })

type Told = { readonly told: Telling; readonly review: Review | null }

const sayMask = (
  id: string,
  { told, review, withText }: Told & { readonly withText: boolean },
  output: Output,
): void => {
  const view = viewOf(told.draft, review)
  const reasons = explainMask(view, { id, withText, outside: outsideOf(told.draft, view.decisions) })
  const { json, language } = output
  output.data(
    json ? JSON.stringify(whyDocument(reasons, told, language)) : whyLines(reasons, told, language).join('\n'),
  )
}

const sayDraft = (text: ExplainOptions['text'], { told, review }: Told, output: Output): void => {
  const { draft, law } = told
  const policy = told.pipeline?.policy ?? null
  const { json, language } = output
  if (typeof text !== 'boolean') {
    // Other requests are not weighed for the words of one piece.
    const explanation = explainDraft({ draft, review, law, policy: null, subjectWeights: null })
    const shown = { place: text, explanation, view: viewOf(draft, review), told }
    output.data(json ? JSON.stringify(pieceDocument(shown, language)) : pieceLines(shown, language).join('\n'))
    return
  }
  const explanation = explainDraft({
    draft,
    review,
    law,
    policy,
    subjectWeights: readWeights('subjects'),
    askWeights: readAskWeights(),
  })
  output.data(
    json
      ? JSON.stringify(explainDocument(explanation, told, language))
      : explainLines(explanation, told, language).join('\n'),
  )
}
