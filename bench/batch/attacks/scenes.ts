import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Runs the program in a folder; gives its exit code. */
export type Run = (folder: string, ...words: readonly string[]) => number | null

/** A finished batch, and genuine others that somebody may take files from. */
export type Scene = {
  readonly name: string
  readonly batch: string
  readonly others: readonly string[]
  /** What `verify` is given to compare the source. */
  readonly source: readonly string[]
}

const described = (id: string, more = ''): string =>
  `id: ${id}\npersons: [{ id: p1, name: Maëlle ROSTAING, born: 2014-02-03, role: mineure confiée }]\n${more}`

const broken = Buffer.from('PK\u0003\u0004abîmé', 'latin1')

const retention = `retention:
  - { id: aemo-10-ans, years: 10, from: closed, action: archive, source: Tableau de tri 2024 }
`

const rules = {
  plain: 'to: { target: folders }\n',
  retried: 'to: { target: tddui }\nfrom: { finess: 350012345 }\n',
  containers: 'to: { target: containers }\n',
  archives: `to: { target: tables }
from: { finess: 350012345 }
archives: { agencies: { archival: FRAD999 }, agreement: FRAD999-2026-12 }
${retention}`,
} as const

export type SceneName = keyof typeof rules

export const sceneNames: readonly SceneName[] = ['plain', 'retried', 'containers', 'archives']

/** D1 is carried, D2 has a file that nobody can read, D3 has passed its term, D4 leaves the source before the retry. */
const layBase = (folder: string, words: string): void => {
  const write = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const id of ['D1', 'D2', 'D4']) {
    write(`${id}/dossier.yaml`, described(id))
    write(`${id}/note.txt`, `Visite à domicile le 4 mars 2025 (${words}).\nMonsieur va bien.\n`)
  }
  write('D1/agenda.csv', 'Date;Texte\n2025-03-04;Visite\n2025-03-05;Appel\n')
  write('D2/casse.docx', broken)
  write('D3/dossier.yaml', described('D3', 'closed: 2010-05-06\npieces:\n  - { file: bilan.txt, date: 2009-02-03 }\n'))
  write('D3/bilan.txt', 'Bilan.\n')
}

/** Makes the batch of a name, and another of the same rules; `retried` and `containers` are tried again. */
export const layScene = (name: SceneName, folder: string, run: Run): Scene => {
  const at = (path: string): string => join(folder, path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(at('migration.yaml'), rules[name])
  const batch = (base: string, out: string, ...more: readonly string[]): void => {
    const words = ['batch', 'migration', base, '--out', out, '--date', '2026-11-01', '--migration', 'migration.yaml']
    const code = run(folder, ...words, ...more)
    if (code !== 0 && code !== 5) throw new Error(`${name}: batch ended with ${code}`)
  }
  for (const base of ['base', 'other']) layBase(at(base), base)
  batch('other', 'foreign')
  batch('base', 'out')
  const source = ['--source', at('base'), '--migration', at('migration.yaml')]
  if (name === 'plain' || name === 'archives') return { name, batch: at('out'), others: [at('foreign')], source }
  cpSync(at('out'), at('before'), { recursive: true })
  rmSync(at('base/D2/casse.docx'))
  rmSync(at('base/D4'), { recursive: true })
  writeFileSync(at('base/D2/bilan.txt'), 'Tout va bien.\n')
  batch('base', 'out', '--retry', 'quarantine')
  return { name, batch: at('out'), others: [at('foreign'), at('before'), at('out/history/1')], source }
}
