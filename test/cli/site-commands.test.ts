import { spawn } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { pages } from '../../bin/site/pages.mjs'
import { envOf, openWorkshop, requis, root, type Workshop } from './program.ts'

// The commands of the documentation are run, in the order of its menu, in one folder that holds the demonstration's request and the
// part of its dossier that is read quickly. The English pages say the same commands by the names that English has for them, which is what is compared.

type Line = { readonly page: string; readonly words: readonly string[]; readonly code: number }

/** The `requis …` lines of blocks marked `sh` of the pages written for the site; `# code 5` behind one says how it ends. */
const linesOf = (language: 'fr' | 'en'): readonly Line[] =>
  pages.flatMap((page) => {
    const side = page[language]
    if (side === null || side.file !== undefined) return []
    const text = readFileSync(join(root, 'docs/site', language, `${side.name}.md`), 'utf8')
    return [...text.matchAll(/^```(?:sh|console)\n(.*?)^```/gms)]
      .flatMap(([, block]) => (block ?? '').split('\n'))
      .filter((line) => line.startsWith('requis '))
      .map((line) => ({ page: page.id, words: wordsOf(line), code: Number(/# code (\d)$/.exec(line)?.[1] ?? 0) }))
  })

const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/\s+#.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, plain]) => quoted ?? plain ?? '')
    .slice(1)

/** What a French page calls otherwise: commands, and the files that its reader makes. */
const english: Readonly<Record<string, string>> = {
  ...{ verifier: 'verify', relire: 'review', demande: 'request', controler: 'check', proposer: 'propose' },
  ...{ expliquer: 'explain', apercu: 'preview', approuver: 'approve', exporter: 'export', annexe: 'annex' },
  ...{ registre: 'register', temoin: 'witness', extrait: 'extract', diagnostic: 'doctor', cle: 'keygen' },
  ...{ reveler: 'reveal', purger: 'purge', brouillon: 'draft', 'annexe.pdf': 'annex.pdf' },
  ...{ 'registre.csv': 'register.csv', 'temoin.json': 'witness.json', 'extrait.pdf': 'extract.pdf' },
  ...{ 'secret-brouillons.key': 'drafts-secret.key', sauvegarde: 'backup', restaurer: 'restore' },
  ...{ 'compte.requis': 'account.requis' },
}

test('an English page says the commands of its French twin, by their English names', () => {
  const translated = linesOf('fr').map((line) => ({ ...line, words: line.words.map((word) => english[word] ?? word) }))
  expect(linesOf('en')).toEqual(translated)
})

describe('every command of the French pages ends as its page says', () => {
  let workshop: Workshop
  beforeAll(() => {
    workshop = openWorkshop()
    layPart(workshop)
  })
  afterAll(() => workshop.remove())

  test.each(linesOf('fr').map((line) => ({ ...line, line: line.words.join(' ') })))(
    '$page: requis $line',
    async ({ words, code }) => {
      if (words[0] === 'relire') {
        expect(await servesPage(workshop, words)).toBe(code)
        return
      }
      const said = requis(workshop, ...words)
      expect(said.code, said.err).toBe(code)
      const at = words.indexOf('--out')
      if (at !== -1) expect(existsSync(workshop.path(words[at + 1] ?? ''))).toBe(true)
    },
  )
})

/** Pieces of the demonstration without a scan or many pages: `requis demo`, the first command, treats all of them. */
const part = /\.(?:txt|csv|json|docx)$|^2025-03-18/

const layPart = ({ path, write }: Workshop): void => {
  const from = join(root, 'fixtures/demo/pieces')
  for (const name of readdirSync(from).filter((one) => part.test(one)))
    cpSync(join(from, name), path(`dossier/${name}`))
  const described = parse(readFileSync(join(from, 'dossier.yaml'), 'utf8'))
  const pieces = described.pieces.filter(({ file }: { readonly file: string }) => part.test(file))
  write('dossier/dossier.yaml', stringify({ ...described, pieces }))
  cpSync(join(root, 'fixtures/demo/request.yaml'), path('request.yaml'))
  write('phrase.txt', 'cheval agrafe correct pile')
}

/** The page answers at the address that was printed; then whoever runs it stops it. */
const servesPage = async (workshop: Workshop, words: readonly string[]): Promise<number | null> => {
  const program = join(root, 'dist/cli/requis.js')
  const child = spawn(process.execPath, [program, ...words], { cwd: workshop.folder, env: envOf(workshop) })
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const address = await new Promise<string>((resolve) => {
    child.stdout.on('data', (bytes) => resolve(String(bytes).trim()))
    child.on('exit', () => resolve(''))
  })
  try {
    // Opened, the address leads on to the page with a key of its own.
    const answer = await fetch(address, { headers: { connection: 'close' }, redirect: 'manual' })
    expect(answer.status).toBeLessThan(400)
  } finally {
    child.kill('SIGTERM')
  }
  return await ended
}

describe.skipIf(!existsSync(join(root, 'dist/site/index.html')))('the documentation', () => {
  const workshop = openWorkshop()
  afterAll(() => workshop.remove())

  test('requis aide and requis help say where it lies, in the language asked', () => {
    expect(requis(workshop, 'aide', '--no-open').out.trim()).toBe(join(root, 'dist/site/index.html'))
    expect(requis(workshop, 'help', '--lang', 'en', '--no-open').out.trim()).toBe(join(root, 'dist/site/en/index.html'))
    const { page } = JSON.parse(requis(workshop, 'aide', '--json').out)
    expect(existsSync(page)).toBe(true)
  })

  test('the options of a command are still printed: --help, and by its name', () => {
    const options = requis(workshop, 'proposer', '--help')
    expect(options.code).toBe(0)
    expect(options.out).toContain('--request')
    expect(requis(workshop, 'help', 'proposer').out).toBe(options.out)
    expect(requis(workshop, 'aide', 'demande', 'controler').out).toContain('request check')
    expect(requis(workshop, '--help').out).toContain('help|aide')
    expect(requis(workshop, 'aide', 'nimporte').code).toBe(2)
  })
})
