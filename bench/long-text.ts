import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeRandom, pick, type Random } from './random.ts'

// `npm run bench:long [-- MEGABYTES]`: peak memory and time of `requis detect --json` on one long text, 50 megabytes by default:
// the lines of an invented register, drawn in an order that the seed tells. The program is the built one; its JSON goes to a file.

const given =
  'Amandine Brahim Clothilde Driss Estelle Fadila Gwendal Ismaël Justine Lucienne Mehdi Ousmane Perrine Solène'
const family =
  'Kervadec Montalban Ferrandier Lacombrade Vasseraud Tillerot Jourdanel Benhalima Escarbotin Trévidic Urbanek'
const streets = 'rue des Lilas/avenue Jean Moulin/chemin du Moulin/place de la République/impasse des Tilleuls'
const towns = '35000 Rennes/49100 Angers/29200 Brest/44000 Nantes/87000 Limoges'

const draw = (random: Random, words: string, sign = ' '): string => pick(random, words.split(sign), '')
const figures = (random: Random, count: number): string => String(random.below(10 ** count)).padStart(count, '0')
const dayIn = (random: Random): string =>
  `${1 + random.below(28)}/${String(1 + random.below(12)).padStart(2, '0')}/${1950 + random.below(75)}`

const lines: readonly ((random: Random, name: string, surname: string) => string)[] = [
  (random, name, surname) =>
    `Le ${dayIn(random)}, Mme ${name} ${surname} dit avoir été frappée par M. ${draw(random, family)}.`,
  (random, name, surname) =>
    `${surname.toUpperCase()} ${name}, né le ${dayIn(random)}, ${1 + random.below(120)} ${draw(random, streets, '/')}, ${draw(random, towns, '/')}.`,
  (random, name, surname) =>
    `Entretien du ${dayIn(random)} avec ${name} : il suit un traitement pour dépression, le Dr ${surname} renouvelle l'ordonnance.`,
  (random) =>
    `Dossier CAF n° ${figures(random, 7)} ; tél. 06 ${figures(random, 8).replace(/..(?=.)/g, '$& ')} ; dette de ${figures(random, 4)} euros.`,
  (random, name, surname) =>
    `La mère de ${name}, ${draw(random, given)} ${surname}, est en garde à vue depuis le ${dayIn(random)}.`,
]

const register = (megabytes: number): string => {
  const random = makeRandom(42)
  const parts: string[] = []
  for (let length = 0; length < megabytes * 1e6; ) {
    const line = pick(random, lines, () => '')(random, draw(random, given), draw(random, family))
    parts.push(line, random.isHit(1 / 8) ? '\n\n' : '\n')
    length += line.length
  }
  return parts.join('')
}

const program = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'requis.js')

/** The program tells of itself, at its end, how much memory it took at most, and how much time of the processor. */
const told = `process.on('exit', () => { const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  console.error('used ' + Math.round(maxRSS / 1000) + ' MB, ' + Math.round((userCPUTime + systemCPUTime) / 1e6) + ' CPU s') })`

const megabytes = Number(process.argv[2] ?? 50)
const folder = mkdtempSync(join(tmpdir(), 'requis-bench-'))
try {
  const [text, found] = [join(folder, 'register.txt'), join(folder, 'found.json')]
  writeFileSync(text, register(megabytes))
  const out = openSync(found, 'w')
  const start = performance.now()
  const args = ['--import', `data:text/javascript,${encodeURIComponent(told)}`, program, 'detect', '--json', text]
  const { stderr, status } = spawnSync(process.execPath, args, { stdio: ['ignore', out, 'pipe'] })
  closeSync(out)
  const used = /used .*/.exec(stderr.toString())?.[0]
  if (status !== 0 || used === undefined) throw new Error(`detect ended with ${status}`)
  console.log(`detect, a text of ${megabytes} MB: ${used}, ${Math.round((performance.now() - start) / 1000)} s`)
} finally {
  rmSync(folder, { recursive: true })
}
