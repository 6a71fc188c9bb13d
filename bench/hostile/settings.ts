import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Case, type Ground, repeated, writeParts } from './case.ts'

// What a person writes beside the pieces, or names on the command line: a trap in its place.

type Trap = readonly [string, (path: string) => void]

const aliases = `${['a0: &a0 [x,x,x,x,x,x,x,x,x,x]', ...Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(9)}*a${at}]`)].join('\n')}\n`

export const traps: readonly Trap[] = [
  ['a pipe', (path) => void execFileSync('mkfifo', [path])],
  ['a link to an endless device', (path) => symlinkSync('/dev/zero', path)],
  ['a folder', (path) => void mkdirSync(path)],
  [
    '3 GB, sparse',
    (path) => {
      writeFileSync(path, '')
      truncateSync(path, 3 * 2 ** 30)
    },
  ],
  ['a link to itself', (path) => symlinkSync(path, path)],
  ['YAML aliases, 10^30 values', (path) => writeFileSync(path, aliases)],
  ['lists 100,000 deep', (path) => writeParts(path, ['persons: ', ...repeated('[', 100_000)])],
]

const inPlaceOf = (of: string, wayTo: (ground: Ground) => string, more: readonly string[] = []): readonly Case[] =>
  traps.map(([what, lay]) => ({
    name: `${of}: ${what}`,
    isSetting: true,
    more,
    lay: (ground) => {
      rmSync(wayTo(ground), { force: true, recursive: true })
      lay(wayTo(ground))
    },
  }))

const trap = ({ folder }: Ground): string => join(folder, 'trap.yaml')

export const settings: readonly Case[] = [
  ...inPlaceOf('dossier.yaml', ({ dossier }) => join(dossier, 'dossier.yaml')),
  ...inPlaceOf('request.yaml', trap, ['--request', 'trap.yaml']),
  ...inPlaceOf('decisions', trap, ['--decisions', 'trap.yaml']),
  ...inPlaceOf('key', trap, ['--key', 'trap.yaml']),
]
