import type { Letter, ShownLetter } from '../../desk/port.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { RequisError } from '../../model/problem.ts'
import { proposedLetter } from '../../pipeline/export/letter-draft.ts'
import { openLetter, sha256 } from '../../store/draft/draft-folder.ts'
import { makeLetterPreview } from '../../store/draft/draft-preview.ts'
import { replaceLetter } from '../../store/draft/draft-save.ts'
import { readLaw, readLetterDesk } from '../../store/installed/settings.ts'
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

/** The letter as these words would leave, laid out and stamped: the name below which the page gets it. */
export const showLetter = async (bench: Bench, text: string, second: string | null): Promise<ShownLetter> => {
  const { folder, opening, date, documents } = bench.options
  const { draft, hash } = bench.look().opened
  const how = { second, date, documents, copies: 'rebuilt' as const }
  bench.letter.bytes = await makeLetterPreview({ folder, opening, draft, hash }, how, { text, seen: bench.preview })
  bench.letter.code = sha256(bench.letter.bytes).slice(0, 16)
  return { path: `/api/preview/${bench.letter.code}/${letterName}` }
}

const letterName = 'letter.pdf'

export const saveLetter = async (bench: Bench, state: string, text: string): Promise<Letter> => {
  const { folder, opening } = bench.options
  const { opened } = bench.look()
  if (opened.hash !== state) throw new RequisError({ code: 'draft.raced' })
  await replaceLetter(folder, text, opened.draft, opening)
  return readLetter(bench)
}
