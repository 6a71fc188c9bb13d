import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { toldText } from '../../messages/desk/told.ts'
import { demoDossier } from '../../store/installed/settings.ts'
import { configFolder } from '../../store/keys/keys.ts'
import type { Output } from '../say/output.ts'

// What a double click does not say: on which dossier the page opens, and where its export goes.

/** Asked where there is a terminal; the invented dossier where nothing is answered, or nobody can. */
export const askDossier = async (isAsked: boolean, output: Output): Promise<string> => {
  if (!isAsked) return demoDossier()
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  try {
    for (;;) {
      const answer = await lines.question(`${toldText(output.language, 'listening.which')}\n> `)
      const path = droppedPath(answer, existsSync)
      if (path === '') return demoDossier()
      if (existsSync(path)) return path
      output.say(toldText(output.language, 'listening.which-again'))
    }
  } finally {
    lines.close()
  }
}

/** A folder that is dropped on a window comes quoted, or with its spaces escaped. */
export const droppedPath = (answer: string, exists: (path: string) => boolean): string => {
  const bare = answer.trim()
  const [, quoted] = /^"([^"]{0,4000})"$/.exec(bare) ?? /^'([^']{0,4000})'$/.exec(bare) ?? []
  const path = quoted ?? bare
  return exists(path) ? path : path.replaceAll(/\\([ '"()&])/g, '$1')
}

/**
 * A new folder beside the dossier; in the settings of this account for the invented one: the program's own folder may be read-only. A dossier
 * that is a whole disk (`E:\\`, a USB key) or a share has nothing beside it: its copies would be read as pieces the next time.
 */
export const exportBeside = (path: string, exists: (path: string) => boolean = existsSync): string => {
  const dossier = resolve(path)
  const isInvented = dossier === resolve(demoDossier())
  const isDisk = dirname(dossier) === dossier
  const beside = isDisk ? join(homedir(), 'requis - export') : join(dirname(dossier), `${basename(dossier)} - export`)
  const first = isInvented ? join(configFolder(), 'essai', 'export') : beside
  const nth = (number: number): string => {
    const folder = number === 1 ? first : `${first} ${number}`
    return exists(folder) ? nth(number + 1) : folder
  }
  return nth(1)
}
