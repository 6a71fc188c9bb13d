import { modelsFrom } from '../../decide/plan/act-model.ts'
import { foldPassages } from '../../decide/protections/clues.ts'
import { type HidingSign, hidingSigns } from '../../decide/protections/hiding/hiding-signs.ts'
import type { Draft } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'

/** What a record that moves whole says that seems to hide where somebody lives. `law`: that of nobody's answer. */
export const hidingSignsOf = (
  { dossier, findings }: Draft,
  { protections }: Law,
  subjectWeights: Uint8Array | null,
): readonly HidingSign[] => {
  // A protection doubles places, and adds clues that no passage was judged for.
  const found = findings.filter(({ detector }) => detector !== 'protection')
  return hidingSigns(foldPassages(dossier.pieces), found, protections, modelsFrom(subjectWeights).hidingJudge)
}
