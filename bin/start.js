import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findDamage } from './check.js'

// What is here runs as it is written. It says what to do where nothing is built yet: the sentences of src/messages are
// not there either.
const notBuilt = [
  'Requis n’est pas encore construit ici. Lancez « npm ci » dans ce dossier (ou « npm run build »), puis recommencez.',
  'Requis is not built here yet. Run "npm ci" in this folder (or "npm run build"), then try again.',
]

/** Runs a built program of `dist/cli`, by its name. */
export const start = async (name) => {
  const damage = findDamage(fileURLToPath(new URL('..', import.meta.url)))
  const program = new URL(`../dist/cli/${name}.js`, import.meta.url)
  if (damage === null && existsSync(program)) return await import(program.href)
  process.stderr.write(`${damage ?? notBuilt.join('\n')}\n`)
  process.exitCode = 1
}
