import { labelsOf } from '../../messages/letter/labels.ts'
import { revealSentence } from '../../messages/seal/reveal.ts'
import { RequisError } from '../../model/problem.ts'
import { revealedAct } from '../../pipeline/export/acts.ts'
import { revealDraft } from '../../pipeline/export/reveal-draft.ts'
import { writeReveal } from '../../seal/masks/reveal.ts'
import { draftIdOf, openDraft } from '../../store/draft/draft-folder.ts'
import { askOpening, type DraftAccess } from '../../store/draft/draft-passphrase.ts'
import { clearLeftovers } from '../../store/files/aside.ts'
import { writeFileAside } from '../../store/files/disk.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
import { journalPath, recordActs } from '../../store/journal/journal-file.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { revealLines } from '../say/reveal-lines.ts'

export type RevealOptions = {
  readonly out: string
  /** Shows the lifted text on the terminal too. */
  readonly text: boolean
  readonly journal: string | undefined
}

/** Lifts masks of a draft's export in a file that only its owner may read. An existing file is never replaced. */
export const commandReveal = async (
  folder: string,
  ids: readonly string[],
  options: RevealOptions & DraftAccess,
  output: Output,
): Promise<number> => {
  const opening = await askOpening(folder, options, output)
  const { draft, openReview } = openDraft(folder, opening)
  const id = draftIdOf(draft.secret)
  const review = openReview()
  if (review === null) throw new RequisError({ code: 'review.open', undecided: draft.findings.length })
  const reveal = revealDraft({
    draft,
    review,
    ids: ids.map((id) => id.trim().toUpperCase()),
    desk: readLetterDesk(),
    words: { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' },
  })
  clearLeftovers(options.out, output)
  const acts = [revealedAct(id, review, reveal.masks.length)]
  const carryOut = (): void =>
    writeFileAside(options.out, Buffer.from(writeReveal(reveal), 'utf8'), 0o600, { code: 'out.exists' })
  const trace = { path: options.out, how: 'made' } as const
  await recordActs({ path: journalPath(options.journal), acts, signer: null, carryOut, trace }, output)
  const masks = reveal.masks.map(({ id, text }) => (options.text ? { id, text } : { id }))
  if (output.json) output.data(JSON.stringify({ written: options.out, masks }))
  else if (options.text) output.data(revealLines(reveal, 'lifted', output.language).join('\n'))
  if (output.json) return exitCodes.done
  output.say(revealSentence(output.language, 'written', { count: masks.length, path: options.out }))
  output.say(revealSentence(output.language, 'beware', { path: options.out }))
  return exitCodes.done
}
