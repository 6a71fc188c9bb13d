import type { Language } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import type { Copies } from '../../model/copy/disclosure.ts'
import type { Fall } from '../../model/copy/fall.ts'
import { letterToPrint } from '../../pipeline/export/letter-draft.ts'
import type { Previewed, PreviewInput } from '../../pipeline/export/preview-draft.ts'
import type { PreviewCodes } from '../../pipeline/propose/deciding.ts'
import { decisionsNow } from '../../pipeline/propose/reviewing.ts'
import { readAssets } from '../installed/installed.ts'
import { readFonts, readLaw, readLetterDesk, readPdfium } from '../installed/settings.ts'
import { type DraftOpening, type OpenedDraft, openLetter, saltedBy } from './draft-folder.ts'

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

type Previewing = Pick<OpenedDraft, 'draft' | 'hash'> & { readonly folder: string; readonly opening: DraftOpening }

type How = {
  readonly second: string | null
  readonly date: Date
  readonly documents: Language
  readonly copies: Copies
}

/** The copies as they would leave if one person, or two, approved the draft now; nothing is written. */
export const makePreview = async (
  at: Previewing,
  how: How,
  told: Pick<PreviewInput, 'onStage' | 'onCopy'>,
): Promise<{ readonly previewed: Previewed; readonly code: string }> =>
  await previewWith(at, how, { letter: openLetter(at.folder, at.opening.passphrase), ...told })

/** The same with the words of a letter, null for those proposed: of a draft that lies in no folder too. */
export const previewWith = async (
  at: Pick<OpenedDraft, 'draft' | 'hash'>,
  how: How,
  { letter, ...told }: Pick<PreviewInput, 'letter' | 'onStage' | 'onCopy'>,
): Promise<{ readonly previewed: Previewed; readonly code: string }> => {
  const input = inputOf(at, how, letter)
  const { previewDraft } = await writing()
  return { previewed: await previewDraft({ ...input, ...told }), code: input.code }
}

/**
 * The letter alone, as these words would leave. Throws what the export would refuse of them. `seen`: the last preview, of
 * this state or of another.
 */
export const makeLetterPreview = async (
  at: Previewing,
  how: How,
  { text, seen }: { readonly text: string; readonly seen: { readonly code: string; readonly falls: readonly Fall[] } },
): Promise<Uint8Array> => {
  const input = inputOf(at, how, text)
  const { previewLetter } = await writing()
  return await previewLetter({ ...input, falls: seen.code === input.code ? seen.falls : [] })
}

/** What writes copies is read when one is asked for: the page opens without it. */
const writing = () => import('../../pipeline/export/preview-draft.ts')

const inputOf = (
  { draft, hash }: Pick<OpenedDraft, 'draft' | 'hash'>,
  { second, date, documents, copies }: How,
  saved: string | null,
): PreviewInput => {
  const code = previewCodes({ draft, hash })[second === null ? 'one' : 'two']
  const desk = readLetterDesk()
  const words = (lang: Language) => ({ labels: labelsOf(lang, readLaw().grounds), lang })
  const review = { approvedBy: '', secondBy: null, waived: true, decisions: decisionsNow(draft, second) }
  return {
    ...{ draft, code, second, desk, date, copies },
    write: { assets: readFonts(), ...words(documents) },
    letter: letterToPrint({ draft, review, saved, desk, words: [words('fr'), words('en')] }),
    proveAssets: { ...readAssets(), pdfiumWasm: readPdfium() },
    salted: saltedBy(draft.secret),
  }
}
