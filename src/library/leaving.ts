import type { Language } from '../messages/index.ts'
import { labelsOf } from '../messages/letter/labels.ts'
import type { Copies } from '../model/copy/disclosure.ts'
import type { Draft, Review } from '../model/draft.ts'
import { type Exported, type ExportInput, exportDraft } from '../pipeline/export/export-draft.ts'
import type { Lineage } from '../seal/container/lineage.ts'
import type { Signer } from '../seal/keys/signer.ts'
import { saltedBy, sha256 } from '../store/draft/draft-folder.ts'
import { readAssets } from '../store/installed/installed.ts'
import { readFonts, readLaw, readLetterDesk, readPdfium } from '../store/installed/settings.ts'
import { type Following, untilStopped } from './following.ts'

/** `documents` is the language of what leaves; `letter` the words that the director changed, null for those proposed. */
export type Leaving = Pick<ExportInput, 'date' | 'stamp' | 'gather' | 'letter'> & {
  readonly draft: Draft
  readonly review: Review
  readonly signer: Signer
  readonly documents: Language
  readonly copies: Copies
  /** The export that this one replaces. */
  readonly replaces: Lineage | null
}

/** Writes, proves and seals the copies of a draft that was approved; all of it is in memory. */
export const exportRecord = async (
  { documents, replaces, ...leaving }: Leaving,
  following: Following,
): Promise<Exported> => {
  const { enter, step } = untilStopped(following)
  return await exportDraft({
    ...leaving,
    write: { assets: readFonts(), labels: labelsOf(documents, readLaw().grounds), lang: documents },
    desk: readLetterDesk(),
    proveAssets: { ...readAssets(), pdfiumWasm: readPdfium() },
    sha256,
    salted: saltedBy(leaving.draft.secret),
    ...(replaces === null ? {} : { replaces }),
    onStage: enter,
    onCopy: step,
  })
}
