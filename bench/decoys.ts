import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTagger } from '../src/detect/tagger/tagger.ts'
import { allRules, makeLayers } from './layers.ts'

// `npm run bench:decoys -- FILE…`: lines of papers that tell nothing of anybody (`KIND<TAB>line`), and how many of them a layer claims
// something of, by kind. A word that only the safety net marks is no claim: it asks. `--show` prints the claims; never of a blind file.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    weights: { type: 'string', default: 'pipelines/weights/tagger.bin' },
    show: { type: 'boolean', default: false },
  },
})

type Taken = { readonly taken: number; readonly lines: number }

const layers = makeLayers(allRules, existsSync(values.weights) ? loadTagger(readFileSync(values.weights)) : null)

const claimsOf = async (text: string): Promise<readonly string[]> =>
  (await layers(text))
    .filter(({ detector }) => detector !== 'safety-net')
    .map(({ category, detector, start, end }) => `${category} (${detector}): ${text.slice(start, end)}`)

for (const path of positionals) {
  const kinds = new Map<string, Taken>()
  for (const row of readFileSync(path, 'utf8').split('\n')) {
    const [kind, text] = row.split('\t')
    if (kind === undefined || text === undefined) continue
    const claims = await claimsOf(text)
    const before = kinds.get(kind) ?? { taken: 0, lines: 0 }
    kinds.set(kind, { taken: before.taken + Math.min(1, claims.length), lines: before.lines + 1 })
    if (values.show && claims.length > 0) console.log(`${kind} | ${text}\n    ${claims.join('\n    ')}`)
  }
  const sum = [...kinds.values()].reduce((all, one) => ({ taken: all.taken + one.taken, lines: all.lines + one.lines }))
  const each = [...kinds].map(([kind, { taken, lines }]) => `${kind} ${taken} of ${lines}`)
  console.log(`${path}: ${sum.taken} of ${sum.lines} lines taken; ${each.join(', ')}`)
}
