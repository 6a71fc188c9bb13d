import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import type { DecisionsFile } from '../../model/ask/written.ts'
import type { Draft } from '../../model/draft.ts'
import { proposedLetter } from '../../pipeline/export/letter-draft.ts'
import { withArguments } from '../../pipeline/load/fiche-desk.ts'
import type { AnsweringContext } from '../../pipeline/propose/answering.ts'
import { type Decided, decideDraft, type PreviewCodes } from '../../pipeline/propose/deciding.ts'
import { parseDecisionsFile } from '../../request/decisions-yaml.ts'
import { settingText } from '../../request/setting-text.ts'
import { type Authority, authorityOf } from '../../review/decider.ts'
import { readBytes } from '../files/disk.ts'
import { dayOf } from '../installed/day.ts'
import { readSetting, readWeights } from '../installed/installed.ts'
import { readAskWeights, readLaw, readLetterDesk } from '../installed/settings.ts'
import { pipelineOf, rulesOf } from './draft-rules.ts'

/** Who decides. */
export type DecideOptions = {
  readonly by: string
  readonly second: string | null
  /** Where the draft's own pipeline file lies, when it is none of `pipelines/`. */
  readonly pipeline: string | undefined
}

export const readDecisions = (path: string): DecisionsFile =>
  withArguments(
    parseDecisionsFile(settingText(readBytes(path, { code: 'yaml.missing', file: '--decisions' })), 'decisions.yaml'),
    readSetting,
  )

/** `previews`: the codes of the draft's previews; null for a draft that was never saved. */
export const decideOn = (
  draft: Draft,
  previews: PreviewCodes | null,
  file: DecisionsFile,
  { by, second, pipeline }: DecideOptions,
): Decided =>
  decideDraft({
    ...{ draft, file, by, second, today: dayOf(new Date()), previews },
    ...answeringContext(draft, pipeline),
    desk: readLetterDesk(),
    words: wordsIn('fr'),
  })

/** The rules and weights under which a draft is judged again. Throws `draft.other-rules`. */
export const answeringContext = (draft: Draft, pipeline: string | undefined): AnsweringContext => ({
  law: readLaw(),
  policy: rulesOf(draft, pipeline).policy,
  subjectWeights: readWeights('subjects'),
  askWeights: readAskWeights(),
})

/** In what right somebody decides today, by the position that the draft was proposed under. */
export const decidesAs = (draft: Draft, by: string, pipeline: string | undefined): Authority => {
  const association = pipelineOf(draft, pipeline)?.association ?? readLetterDesk().association
  return authorityOf({ by, kind: draft.request.kind, on: dayOf(new Date()) }, association)
}

const wordsIn = (lang: Language) => ({ labels: labelsOf(lang, readLaw().grounds), lang })

/** The letter of the draft as it is now proposed, where the saved one is that of before; null where somebody changed it. */
export const renewedLetter = (saved: string | null, before: Draft, after: Draft): string | null => {
  const desk = readLetterDesk()
  const words = [wordsIn('fr'), wordsIn('en')].find((one) => proposedLetter(before, desk, one) === saved)
  return words === undefined ? null : proposedLetter(after, desk, words)
}
