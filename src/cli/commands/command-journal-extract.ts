import type { Language } from '../../messages/index.ts'
import { extractSentence } from '../../messages/seal/journal-extract.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type JournalLine, readJournalLine, splitJournal } from '../../seal/journal/journal.ts'
import { checkJournal } from '../../seal/verify/check-journal.ts'
import { draftIdOf, openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { readJournalFiles } from '../../store/journal/journal-checkpoints.ts'
import { readJournalAt } from '../../store/journal/journal-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { extractText } from '../say/extract-text.ts'
import type { Output } from '../say/output.ts'
import { formOf, sayWritten, writePaper } from './command-annex.ts'

export type JournalExtractOptions = DraftAccess & {
  readonly out: string
  readonly draft: string | undefined
  /** The internal number of a draft that was deleted, as its lines bear it. */
  readonly id: string | undefined
  readonly documents: Language
}

/** The acts of one draft, to print: what shows that whoever prepared and decided followed the procedure. */
export const commandJournalExtract = async (
  file: string | undefined,
  options: JournalExtractOptions,
  output: Output,
  now: Date,
): Promise<number> => {
  const form = formOf(options.out, 'extrait.pdf')
  const { id, draft } = await subjectOf(options, output)
  const files = readJournalFiles(readJournalAt(file))
  const checked = checkJournal({ ...files, witness: null, trust: [], pins: [], now })
  if (checked.verdict === 'refused') throw new RequisError({ code: 'journal.refused' })
  const lines = linesOf(files.journal).filter((line) => line.draft === id)
  if (lines.length === 0) throw new RequisError({ code: 'journal.no-acts' })
  const { documents } = options
  const text = extractText({ id, lines, journal: checked, draft }, documents)
  await writePaper(text, { ...options, form, title: extractSentence(documents, 'title'), head: '' })
  sayWritten(extractSentence(output.language, 'done', { path: options.out }), options.out, output)
  return exitCodes.done
}

type Subject = { readonly id: string; readonly draft: Draft | null }

const subjectOf = async (options: JournalExtractOptions, output: Output): Promise<Subject> => {
  if (options.draft === undefined) {
    if (options.id === undefined)
      throw new RequisError({ code: 'usage', what: 'requis journal extrait --draft BROUILLON' })
    return { id: options.id.trim().toLowerCase(), draft: null }
  }
  const { draft } = openDraft(options.draft, await askOpening(options.draft, options, output))
  return { id: draftIdOf(draft.secret), draft }
}

const linesOf = (journal: Uint8Array): readonly JournalLine[] =>
  splitJournal(journal).lines.flatMap((bytes) => {
    const line = readJournalLine(bytes)
    return typeof line === 'string' ? [] : [line]
  })
