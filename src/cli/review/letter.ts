import type { Letter } from '../../desk/port.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { RequisError } from '../../model/problem.ts'
import { proposedLetter } from '../../pipeline/export/letter-draft.ts'
import { openLetter } from '../draft/draft-folder.ts'
import { replaceLetter } from '../draft/draft-save.ts'
import { readLaw, readLetterDesk } from '../settings.ts'
import type { Bench } from './bench.ts'

/** The letter as it stands, and whether the director changed it. */
export const readLetter = ({ look, options: { folder, opening } }: Bench): Letter => {
  const { draft } = look().opened
  const saved = openLetter(folder, opening.passphrase)
  const proposed = (['fr', 'en'] as const).map((lang) =>
    proposedLetter(draft, readLetterDesk(), { labels: labelsOf(lang, readLaw().grounds), lang }),
  )
  return { text: saved ?? proposed[0] ?? '', own: saved !== null && !proposed.includes(saved) }
}

export const saveLetter = async (bench: Bench, state: string, text: string): Promise<Letter> => {
  const { folder, opening } = bench.options
  const { opened } = bench.look()
  if (opened.hash !== state) throw new RequisError({ code: 'draft.raced' })
  await replaceLetter(folder, text, opened.draft, opening)
  return readLetter(bench)
}
