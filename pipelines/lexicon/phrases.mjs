// Writes src/detect/phrases.ts: the phrases of the word lists of facts, laid out as the program reads them (src/detect/facts/phrase-pack.ts).
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rolldown } from 'rolldown'

const sources = join(import.meta.dirname, '..', '..', 'src', 'detect')
const written = join(sources, 'phrases.ts')

/** In their order: of two entries of a category for the same words, the first wins. */
const lists = [
  ['health', ['decoy', 'disease', 'mental', 'symptom', 'plain', 'drug', 'drug-names', 'drug-more', 'care', 'state', 'habit', 'substance', 'mind', 'contact', 'english'].map((name) => `health/health-${name}`)],
  ['violence', ['facts/violence', 'facts/violence-acts', 'facts/violence-told']],
  ...['judicial', 'sexuality', 'belief', 'origin', 'family', 'finance'].map((name) => [name, [`facts/${name}`, `facts/${name}-told`]]),
]

const fileOf = (name) => join(import.meta.dirname, `${name}.txt`)

/** The packing is the program's own; it is TypeScript, which Node 20 does not run. */
const bundlePacking = async () => {
  const bundle = await rolldown({ input: join(sources, 'facts', 'pack-senses.ts'), platform: 'node' })
  const { output } = await bundle.generate({ format: 'esm' })
  return output[0].code
}

/** `readList` gives the entries of a list as a text. */
export const compilePhrases = async (readList) => {
  const texts = lists.map(([category, names]) => [category, names.map((name) => readList(fileOf(name)))])
  const code = await bundlePacking()
  const checksum = createHash('sha256').update(JSON.stringify(texts)).update(code).update(readFileSync(import.meta.filename)).digest('hex')
  if (existsSync(written) && readFileSync(written, 'utf8').includes(checksum)) return
  const { packSenses } = await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)
  const { keys, roots, trie, senses } = packSenses(texts)
  const bytes = Buffer.alloc(4 * trie.length)
  for (const [at, cell] of trie.entries()) bytes.writeInt32LE(cell, 4 * at)
  const packed = { keys: keys.join('\n'), roots, senses, trie: bytes.toString('base64') }
  writeFileSync(
    written,
    `// Written by pipelines/lexicon/phrases.mjs from the word lists beside it (${checksum}). Do not edit.
export const packed = ${JSON.stringify(packed)}
`,
  )
}
