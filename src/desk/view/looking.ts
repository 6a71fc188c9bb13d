import { type DraftIndex, indexDraft } from '../../explain/view.ts'
import type { Language } from '../../messages/index.ts'
import type { Redacted } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import type { Finding } from '../../model/record/finding.ts'
import { masksOf } from '../../pipeline/propose/explaining.ts'
import { decisionsNow } from '../../pipeline/propose/reviewing.ts'

/** A draft as the page looks at it, indexed once for each state. */
export type Looking = {
  readonly state: string
  readonly draft: Draft
  readonly review: Review | null
  /** As those who sit at the page would sign it now, one or two; as it was signed once it is. */
  readonly view: DraftIndex
  readonly redacted: Redacted
  /** What the page lists (`listedFindings`). */
  readonly found: readonly Finding[]
  readonly law: Law
  /** Null where the rules of the draft could not be found again. */
  readonly policy: Policy | null
}

/** `second`: who sits there with the director, if anybody does. */
export const lookAt = (given: Omit<Looking, 'view' | 'redacted' | 'found'>, second: string | null): Looking => {
  const { draft, review } = given
  const view = indexDraft(draft, review?.decisions ?? decisionsNow(draft, second))
  return { ...given, view, redacted: masksOf(view), found: listedFindings(view) }
}

/**
 * What the page lists: judgements on whole sentences are shown by the sentence, and what nobody sees of a file (metadata, comments)
 * leaves with none: it is shown in its piece.
 */
const listedFindings = ({ draft, passageOf }: DraftIndex): readonly Finding[] =>
  draft.findings.filter(
    ({ detector, passageId }) => detector !== 'scope' && passageOf.get(passageId)?.role !== 'hidden',
  )

/** Masked as the page shows it: what no decision lets out. */
export const isMasked = ({ id }: Finding, { view }: Pick<Looking, 'view'>): boolean =>
  view.decisionOf.get(id)?.outcome !== 'disclose'

/** A ground in words. */
export const groundLabel = (code: string, { grounds }: Law, language: Language): string =>
  grounds.find((row) => row.code === code)?.label[language] ?? code
