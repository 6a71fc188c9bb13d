import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { runProgram } from './program.ts'
import { demoDossier } from './settings.ts'

// `npm run demo`: the main job on the invented dossier, into a folder that does not exist yet.
const argv = process.argv.slice(2)
const freshFolder = (number: number): string => {
  const folder = join('out', number === 1 ? 'demo' : `demo-${number}`)
  return existsSync(folder) ? freshFolder(number + 1) : folder
}
const out = argv.includes('--out') ? [] : ['--out', freshFolder(1)]
const request = join(demoDossier(), '..', 'request.yaml')
const code = await runProgram([
  'run',
  'requisition',
  demoDossier(),
  '--request',
  request,
  '--approve-as',
  'Claire Vasseur, directrice',
  '--demo-key',
  ...out,
  ...argv,
])
// A piece in quarantine (5) is what the demonstration wants to show.
process.exitCode = code === 5 ? 0 : code
