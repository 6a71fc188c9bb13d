import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { remove } from '../disk/system.ts'
import { leaveWith } from './leave.ts'
import { runProgram } from './program.ts'
import { demoDossier } from './settings.ts'

const argv = process.argv.slice(2)

const freshFolder = (number: number): string => {
  const folder = join('out', number === 1 ? 'demo' : `demo-${number}`)
  return existsSync(folder) ? freshFolder(number + 1) : folder
}

const unless = (flag: string, value: () => string): readonly string[] => (argv.includes(flag) ? [] : [flag, value()])

/** `npm run demo`: the main job on the invented dossier, into a folder that does not exist yet. */
const runDemo = async (journal: string): Promise<number> => {
  const code = await runProgram([
    ...['run', 'requisition', demoDossier(), '--request', join(demoDossier(), '..', 'request.yaml')],
    ...['--approve-as', 'Claire Vasseur, directrice', '--demo-key'],
    ...unless('--out', () => freshFolder(1)),
    ...unless('--journal', () => journal),
    ...argv,
  ])
  // A piece in quarantine (5) is what the demonstration wants to show.
  return code === 5 ? 0 : code
}

/** The demonstration's acts are invented: they are written to a journal of their own, removed at the end. */
const withLentJournal = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-demo-'))
  try {
    return await runDemo(join(folder, 'journal.jsonl'))
  } finally {
    remove(folder)
  }
}

await leaveWith(withLentJournal)
