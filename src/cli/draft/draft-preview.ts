import type { PreviewCodes } from '../../pipeline/propose/deciding.ts'
import { type OpenedDraft, saltedBy } from './draft-folder.ts'

/**
 * The code that a preview bears: it names one state of the draft, whose numbers of pieces and masks a file of decisions may
 * then use. Without the draft's secret it tells nothing. It is copied into YAML without quotes, where « 2106920653e56271 » and
 * sixteen digits are numbers: a code that is no word gives way to the next.
 */
export const previewCode = (
  { draft, hash }: Pick<OpenedDraft, 'draft' | 'hash'>,
  signatures: keyof PreviewCodes = 'one',
): string => {
  const salted = saltedBy(draft.secret)
  const purpose = signatures === 'one' ? 'preview' : 'preview for two'
  let code = salted(purpose, hash).slice(0, 16)
  while (!/[a-df]/.test(code)) code = salted(purpose, `${hash} ${code}`).slice(0, 16)
  return code
}

/** Both previews of a draft: two signatures let more out, and their masks bear other numbers. */
export const previewCodes = (opened: Pick<OpenedDraft, 'draft' | 'hash'>): PreviewCodes => ({
  one: previewCode(opened, 'one'),
  two: previewCode(opened, 'two'),
})
