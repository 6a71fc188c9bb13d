import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from './case.ts'
import { folders } from './folders.ts'
import { mails } from './mails.ts'
import { type Measured, measure } from './measure.ts'
import { packed } from './packed.ts'
import { pdfs } from './pdfs.ts'
import { pictures } from './pictures.ts'
import { settings } from './settings.ts'
import { texts } from './texts.ts'

// `npm run bench:hostile [-- --only PATTERN] [-- --list]`: hostile inputs, each beside one good piece, through the real command in a
// process of its own. A line each: what is said, seconds, seconds of the
// processor, the peak of memory of all its processes, whether the good piece left.

const cases: readonly Case[] = [...folders, ...texts, ...packed, ...pdfs, ...pictures, ...mails, ...settings]

const only = process.argv[process.argv.indexOf('--only') + 1]
const chosen = process.argv.includes('--only') ? cases.filter(({ name }) => new RegExp(only ?? '').test(name)) : cases

const description =
  'id: D-1\npersons: [{ id: p1, name: Armelle VIDALENC, role: accompanied }]\npieces: [{ file: bonne.txt }]\n'
const good = 'Note du 10 mars 2026.\n\nMadame range la cuisine et prend le goûter avec les enfants.\n'

const tryOne = async (input: Case, home: string): Promise<Measured> => {
  const folder = mkdtempSync(join(home, 'c-'))
  const dossier = join(folder, 'dossier')
  try {
    mkdirSync(dossier)
    writeFileSync(join(dossier, 'dossier.yaml'), description)
    writeFileSync(join(dossier, 'bonne.txt'), good)
    await input.lay({ folder, dossier })
    return await measure(folder, input.more ?? [])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const mostSeconds = 120
const mostMegabytes = 1500

/** With a sentence of its own. */
const isRefused = ({ code, codes }: Measured): boolean =>
  (code === 1 || code === 2) && codes.length > 0 && !codes.includes('internal')

/** What an input should not get. */
const lossesOf = ({ isSetting }: Case, said: Measured): readonly string[] => [
  ...(said.code === null ? ['time'] : []),
  ...(said.megabytes > mostMegabytes ? ['memory'] : []),
  ...(isSetting === true ? (isRefused(said) ? [] : ['not refused']) : said.isGoodHandled ? [] : ['the good piece']),
]

const home = mkdtempSync(join(tmpdir(), 'requis-hostile-'))
process.on('exit', () => rmSync(home, { recursive: true, force: true }))
if (process.argv.includes('--list')) for (const { name } of chosen) console.log(name)
else {
  console.log('| input | exit | said of it | s | CPU s | MB | good piece | lost |\n|---|---|---|---|---|---|---|---|')
  let lost = 0
  for (const input of chosen) {
    const said = await tryOne(input, home)
    const losses = lossesOf(input, said)
    lost += losses.length === 0 ? 0 : 1
    const handled = input.isSetting === true ? '–' : said.isGoodHandled ? 'yes' : 'no'
    console.log(
      `| ${input.name} | ${said.code ?? 'killed'} | ${said.codes.join(', ') || '–'} | ${said.seconds.toFixed(0)} | ${said.worked.toFixed(1)} | ${said.megabytes} | ${handled} | ${losses.join(', ') || '–'} |`,
    )
  }
  console.log(`\n${chosen.length} inputs, ${lost} lose (past ${mostSeconds} s, ${mostMegabytes} MB, or the good piece)`)
}
