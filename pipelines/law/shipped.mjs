// Writes src/model/law/shipped.ts: what each YAML file of `pipelines/` says, already parsed (src/request/yaml.ts). With `npm run lexicon`.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const folder = join(import.meta.dirname, '..')
const written = join(folder, '..', 'src', 'model', 'law', 'shipped.ts')

const hashOf = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

const listTexts = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => readFileSync(join(folder, path), 'utf8'))

/** Written where it is missing or older than the files. */
export const compileShipped = () => {
  const texts = listTexts()
  const checksum = hashOf(texts.map(hashOf).join())
  if (existsSync(written) && readFileSync(written, 'utf8').includes(`'${checksum}'`)) return
  const rows = texts.map((text) => `  ['${hashOf(text)}', ${JSON.stringify(JSON.stringify(parse(text)))}],\n`)
  const head = `// Written by pipelines/law/shipped.mjs from the YAML files of pipelines/: '${checksum}'. Do not edit.\n`
  const says = '/** What each file says, in JSON, by the SHA-256 of its text. */\n'
  writeFileSync(written, `${head}${says}export const shipped: ReadonlyMap<string, string> = new Map([\n${rows.join('')}])\n`)
}
