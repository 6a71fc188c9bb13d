// Writes src/language/lexicon.ts, src/detect/lexicon.ts, src/detect/phrases.ts and src/batch/pseudonym/lexicon.ts from the word lists of this folder, with their checksum,
// and src/model/law/shipped.ts from the YAML files beside it:
// `npm run lexicon`, and each build.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileShipped } from '../law/shipped.mjs'
import { compilePhrases } from './phrases.mjs'

const folder = import.meta.dirname
const sources = join(folder, '..', '..', 'src')

/**
 * Words of persons and of calls that several rooms read go to `language`; what only detection reads stays there, and so do
 * names that a test set borrows in `batch`.
 */
const modules = [
  { compiled: join(sources, 'language', 'lexicon.ts'), holds: (path) => isShared(path) },
  { compiled: join(sources, 'detect', 'lexicon.ts'), holds: (path) => !isShared(path) && !isBorrowed(path) },
  { compiled: join(sources, 'batch', 'pseudonym', 'lexicon.ts'), holds: (path) => isBorrowed(path) },
]
const isBorrowed = (path) => /^pseudonyms[\\/]/.test(relative(folder, path))
const isShared = (path) => /^(?:(?:acts|calls|family|hiding|roles)[\\/]|words[\\/](?:common|record)-words|health[\\/]body-words|bodies[\\/](?:acronyms|generic-heads))/.test(relative(folder, path))

const listFiles = (at) =>
  readdirSync(at, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(join(at, entry.name)) : join(at, entry.name)))
    .filter((path) => path.endsWith('.txt'))
    .sort()

/** `health-drug.txt` is `healthDrug` in the code. */
const nameOf = (path) => path.replace(/^.*[\\/]|\.txt$/g, '').replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())

/** A text without comments, blank lines and short names: what a detector reads. */
export const readList = (path) => {
  const shortNames = new Map()
  const entries = []
  for (const [at, line] of readFileSync(path, 'utf8').split(/\r?\n/).entries()) {
    const refuse = (why) => {
      throw new Error(`${relative(join(folder, '..', '..'), path)}, ligne ${at + 1} : ${why}`)
    }
    const text = line.trim()
    if (text === '' || text.startsWith('//')) continue
    const defined = /^\$([a-z]+) = (.+)$/.exec(text)
    const full = (defined?.[2] ?? text).replaceAll(
      /\$([a-z]+)/g,
      (_, name) => shortNames.get(name) ?? refuse(`le nom court $${name} n’est défini nulle part au-dessus.`),
    )
    if (full.includes(',')) refuse('une entrée par ligne, sans virgule.')
    if (depthOf(full) !== 0) refuse('une parenthèse n’est pas fermée, ou se ferme sans être ouverte.')
    if (full.startsWith('@') && !/^@[a-z-]+( >)?( \?)?$/.test(full)) refuse('une rubrique s’écrit « @nom », « @nom > », « @nom ? » ou « @nom > ? ».')
    if (defined === null) entries.push(full)
    else shortNames.set(defined[1], full)
  }
  return entries.join('\n')
}

const depthOf = (text) => {
  let depth = 0
  for (const sign of text) {
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth < 0) return depth
  }
  return depth
}

/** SHA-256 over the path and the text of every list, in the order of their paths. */
export const lexiconChecksum = () => {
  const hash = createHash('sha256')
  for (const path of listFiles(folder))
    hash.update(`${relative(folder, path).replaceAll('\\', '/')}\0${readFileSync(path, 'utf8')}\0`)
  return hash.digest('hex')
}

/** Writes each module where it is missing or older than the lists. */
export const compileLexicon = async () => {
  await compilePhrases(readList)
  compileShipped()
  const checksum = lexiconChecksum()
  for (const { compiled, holds } of modules) {
    if (existsSync(compiled) && readFileSync(compiled, 'utf8').includes(`'${checksum}'`)) continue
    const lists = listFiles(folder)
      .filter(holds)
      .map((path) => `export const ${nameOf(path)} = ${JSON.stringify(readList(path))}\n`)
    const head = `// Written by pipelines/lexicon/compile.mjs from the word lists beside it. Do not edit.\n`
    writeFileSync(compiled, `${head}/** SHA-256 of the word lists. */\nexport const checksum = '${checksum}'\n${lists.join('')}`)
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await compileLexicon()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
