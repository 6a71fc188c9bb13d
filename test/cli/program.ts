import { execFile, spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { codeName, draftKeyOf, writeCode } from '../../src/store/draft/draft-code.ts'
import { runWarm, runWarmAside } from './warm.ts'

export const root = resolve(import.meta.dirname, '../..')

const program = join(root, 'dist', 'cli', 'requis.js')

export type Said = { readonly code: number | null; readonly out: string; readonly err: string }

/**
 * The built program as an outsider runs it, with a settings folder of its own. One process answers many command lines
 * (`warm.ts`); run.test.ts compares what it gives with a start of the program, and the demonstration of `.ci/run` is one.
 */
export const requis = (workshop: Workshop, ...argv: readonly string[]): Said => {
  if (!isWarm(argv)) return requisCold(workshop, ...argv)
  return runWarm(warmProgram, { argv, cwd: workshop.folder, env: envOf(workshop) })
}

/** The same in a process of its own, as a person starts it. */
export const requisCold = (workshop: Workshop, ...argv: readonly string[]): Said => {
  if (!existsSync(program)) throw new Error('Build first: npm run build')
  const [cwd, env] = [workshop.folder, envOf(workshop)]
  const result = spawnSync(process.execPath, [program, ...argv], { cwd, encoding: 'utf8', env, maxBuffer: 1e9 })
  return { code: result.status, out: result.stdout, err: result.stderr }
}

const warmProgram = join(root, 'dist', 'cli', 'program.js')

/** The driver of a card keeps what it read as long as its process lives. */
const isWarm = (argv: readonly string[]): boolean =>
  process.platform === 'linux' && !argv.some((word) => word.includes('softhsm'))

export const envOf = ({ folder }: Pick<Workshop, 'folder'>): NodeJS.ProcessEnv => ({
  ...process.env,
  XDG_CONFIG_HOME: join(folder, 'config'),
  REQUIS_LANG: 'fr',
})

/** Not as `requis`, which waits for the program: a server of the test must answer meanwhile. */
export const requisAside = async (workshop: Workshop, ...argv: readonly string[]): Promise<Said> => {
  const [cwd, env] = [workshop.folder, envOf(workshop)]
  if (isWarm(argv)) return await runWarmAside(warmProgram, { argv, cwd, env })
  return await new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...argv], { cwd, env }, (_, out, err) =>
      resolve({ code: child.exitCode, out, err }),
    )
  })
}

/** The main job of the workshop's dossier, under its request. */
export const runRequisition = (workshop: Workshop, ...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--out', 'out', ...more],
  )

export type Workshop = {
  readonly folder: string
  readonly path: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => string
  readonly remove: () => void
}

/** A temporary folder that a test works in. */
export const openWorkshop = (): Workshop => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-cli-'))
  const path = (name: string): string => join(folder, name)
  return {
    folder,
    path,
    write: (name, content) => {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      return path(name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

type Kept = { readonly name: string; readonly bytes: Uint8Array; readonly mode: number }

const made: { approved?: readonly Kept[] } = {}

/** Puts there the dossier, its request and a draft that Claire Vasseur approved, with its journal: made once, held in memory. */
export const layApproved = ({ folder }: Workshop): void => {
  made.approved ??= makeApproved()
  for (const { name, bytes, mode } of made.approved) {
    mkdirSync(dirname(join(folder, name)), { recursive: true, mode: 0o700 })
    writeFileSync(join(folder, name), bytes, { mode })
  }
}

const makeApproved = (): readonly Kept[] => {
  const workshop = openWorkshop()
  layDossier(workshop)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  const kept = filesBelow(workshop.folder).map((name) => ({
    ...{ name, bytes: readFileSync(workshop.path(name)), mode: lstatSync(workshop.path(name)).mode & 0o777 },
  }))
  workshop.remove()
  return kept
}

/** The dossier and the request of the tests. */
export const layDossier = ({ write }: Workshop): void => {
  write('dossier/dossier.yaml', dossierYaml)
  write('dossier/note.txt', noteText)
  write('request.yaml', requestYaml)
}

/** All files below a folder, by their path in it. */
export const filesBelow = (folder: string, below = ''): readonly string[] =>
  readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === '' ? name : `${below}/${name}`
    return lstatSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path]
  })

export const readAll = (folder: string): string =>
  filesBelow(folder)
    .map(
      (name) =>
        `${name}\n${readFileSync(join(folder, name)).toString('latin1')}\n${readFileSync(join(folder, name)).toString('utf8')}`,
    )
    .join('\n')

/** Gives a draft that a test changed a code of its own, with the secret of the workshop: as if Requis had written it so. */
export const recode = (workshop: Workshop, draft: string): void => {
  const secret = readFileSync(workshop.path('config/requis/draft-secret.key'), 'latin1').trim().split(' ')[1] ?? ''
  const names = readdirSync(workshop.path(draft)).filter((name) => name !== codeName)
  const files = new Map(names.map((name) => [name, readFileSync(workshop.path(`${draft}/${name}`))]))
  workshop.write(`${draft}/${codeName}`, writeCode(draftKeyOf(Buffer.from(secret, 'hex')), [files]))
}

export const dossierYaml = `id: D-2026-0001
service: Service social de Brécy
persons:
  - { id: p1, name: Inès BARTOLI, role: accompanied, born: 1991-02-14 }
  - { id: p2, name: Marc DELMAS, role: ex-compagnon }
  - { id: p3, name: Quitterie ZANGRANDI, role: voisine }
pieces:
  - { file: note.txt, title: Note éducative, kind: note, date: 2026-03-10, author: { profession: éducatrice } }
`

export const requestYaml = `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: PV 2026/004512
authorisation: { magistrate: Hélène ROUVIER, date: 2026-11-03 }
receivedAt: 2026-11-04T09:30
persons: [ { name: Inès BARTOLI, born: 1991-02-14 }, { name: Marc DELMAS } ]
period: { from: 2026-01-01, to: 2026-10-31 }
asks: Copie des écrits relatant des violences ou menaces.
`

export const noteText = `Note du 10 mars 2026

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la poste. Sa voisine Quitterie ZANGRANDI a tout entendu.

Le 4 mars 2026, Mme BARTOLI a payé son loyer. Son numéro est le 06 39 98 12 34.
`
