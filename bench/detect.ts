import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTagger } from '../src/detect/tagger/tagger.ts'
import { type GoldText, readCorpus, type Split } from './corpus.ts'
import { writeTable } from './figures-table.ts'
import { allRules, type Layers, makeLayers, makeTaggerLayer, predictAll } from './layers.ts'
import { listMisses } from './misses.ts'
import { loadRivals } from './rivals.ts'
import { type Pair, scorePairs } from './score.ts'
import { formatScore } from './table.ts'

const splits: readonly Split[] = ['train', 'dev', 'blind', 'all']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    split: { type: 'string', default: 'dev' },
    names: { type: 'string', default: '' },
    weights: { type: 'string', default: 'pipelines/weights/tagger.bin' },
    misses: { type: 'boolean', default: false },
    parts: { type: 'boolean', default: false },
    rivals: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})

const main = async (): Promise<void> => {
  const split = splits.find((one) => one === values.split)
  if (split === undefined || positionals.length === 0) {
    console.error(
      'bench:detect DIR… [--split train|dev|blind|all] [--names START] [--weights FILE] [--parts] [--rivals [--write]] [--misses]',
    )
    process.exitCode = 2
    return
  }
  const texts = positionals
    .flatMap((folder) => readCorpus(folder, split))
    .filter(({ name }) => name.startsWith(values.names))
  const tagger = existsSync(values.weights) ? loadTagger(readFileSync(values.weights)) : null
  const { pairs, row } = await report('All layers', texts, makeLayers(allRules, tagger))
  if (values.parts) await report('Rules alone', texts, makeLayers(allRules, null))
  if (values.parts && tagger !== null) await report('Tagger alone', texts, makeTaggerLayer(tagger))
  if (values.rivals) {
    const rows = [row]
    for (const rival of await loadRivals()) rows.push((await report(rival.name, texts, rival.detect)).row)
    if (values.write) writeTable('detection-peers', [head, ...rows])
  }
  if (values.misses) console.log(listMisses(pairs).join('\n'))
}

const head = ['', 'fully covered', 'precision', 'texts with no direct identifier left', 'characters per CPU second']

type Report = { readonly pairs: readonly Pair[]; readonly row: readonly string[] }

const report = async (title: string, texts: readonly GoldText[], layers: Layers): Promise<Report> => {
  // Once for the lexicons to compile and the engine to warm up, once for the clock.
  await predictAll(texts.slice(0, 20), layers)
  const began = process.cpuUsage()
  const pairs = await predictAll(texts, layers)
  const used = process.cpuUsage(began)
  const withoutNet = pairs.map(({ gold, predictions }) => ({
    gold,
    predictions: predictions.filter((one) => one.detector !== 'safety-net'),
  }))
  const hasNet = pairs.some((pair, at) => pair.predictions.length !== withoutNet[at]?.predictions.length)
  const characters = texts.reduce((sum, gold) => sum + gold.text.length, 0)
  const speed = Math.round(characters / ((used.user + used.system) / 1e6))
  const score = scorePairs(withoutNet)
  const lines = formatScore(score, hasNet ? scorePairs(pairs) : null)
  console.log([`\n${title}: ${texts.length} texts`, ...lines, `${speed} characters per second of one core`].join('\n'))
  const { all, cleanTexts, directTexts } = score
  const shares = [all.covered / all.gold, all.right / all.found].map((share) => share.toFixed(3))
  return { pairs: withoutNet, row: [title, ...shares, `${cleanTexts} of ${directTexts}`, speed.toLocaleString('en')] }
}

await main()
