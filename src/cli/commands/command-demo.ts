import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { remove } from '../../disk/system.ts'
import { demoDossier } from '../../store/installed/settings.ts'
import { withLentJournal } from '../../store/machine/machine.ts'
import { exitCodes } from '../exit-codes.ts'

const freshFolder = (number: number): string => {
  const folder = join('out', number === 1 ? 'demo' : `demo-${number}`)
  return existsSync(folder) ? freshFolder(number + 1) : folder
}

/**
 * The main job on the invented dossier, into a folder that does not exist yet; `argv` are flags of `requis run`. Its acts are invented:
 * they are written to a journal of their own, removed at the end.
 */
export const commandDemo = async (
  argv: readonly string[],
  run: (argv: readonly string[]) => Promise<number>,
): Promise<number> => {
  const unless = (flag: string, value: string): readonly string[] => (argv.includes(flag) ? [] : [flag, value])
  const lent = mkdtempSync(join(tmpdir(), 'requis-demo-'))
  try {
    const journal = join(lent, 'journal.jsonl')
    const words = [
      ...['run', 'requisition', demoDossier(), '--request', join(demoDossier(), '..', 'request.yaml')],
      ...['--approve-as', 'Claire Vasseur, directrice', '--demo-key'],
      ...unless('--out', freshFolder(1)),
      ...unless('--journal', journal),
      ...argv,
    ]
    const code = await withLentJournal(journal, () => run(words))
    // A piece in quarantine is what the demonstration wants to show.
    return code === exitCodes.quarantine ? exitCodes.done : code
  } finally {
    remove(lent)
  }
}
