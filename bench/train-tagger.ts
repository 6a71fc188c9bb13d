import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { loadTagger } from '../src/detect/tagger/tagger.ts'
import { parseWeights } from '../src/detect/tagger/tagger-weights.ts'
import { augment } from './augment.ts'
import { makePools } from './augment-pools.ts'
import { type GoldText, readCorpus } from './corpus.ts'
import { cutPassages } from './cut-passages.ts'
import { allRules, type Layers, makeLayers, makeTaggerLayer, predictAll } from './layers.ts'
import type { MarkedText } from './marked.ts'
import { packWeights } from './pack-weights.ts'
import { makeRandom } from './random.ts'
import { scorePairs } from './score.ts'
import { formatScore } from './table.ts'
import { trainChain } from './train-chain.ts'
import { listFeatures, toRows } from './train-dictionary.ts'
import { type Examples, makeExamples } from './train-examples.ts'
import { taggedCategories, training } from './train-settings.ts'
import { tuneThresholds } from './tune-thresholds.ts'

/** Two trainings: on the texts to train on, for thresholds and honest figures; then with the development texts too. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pipelines/weights/tagger.bin' },
    'figures-only': { type: 'boolean', default: false },
    /** One training, on all texts, with the thresholds of these weights. */
    thresholds: { type: 'string' },
    copies: { type: 'string', default: String(training.copies) },
    epochs: { type: 'string', default: String(training.epochs) },
  },
})

/** Blind texts are never read here. */
const corpora = ['adults', 'child-protection'].map((name) => `fixtures/training/${name}`)
const read = (split: 'train' | 'dev'): readonly GoldText[] => corpora.flatMap((folder) => readCorpus(folder, split))
/**
 * By several authors, one letter each. Some authors are first held out whole for the thresholds: the rules were written
 * on the development texts, and leave less to find there than anywhere else.
 */
const passages = readCorpus('fixtures/training/passages', 'all')

const began = process.cpuUsage()
const say = (line: string): void => console.log(`${(process.cpuUsage(began).user / 1e6).toFixed(0)} s  ${line}`)

type Pack = (thresholds: readonly number[]) => Uint8Array

const train = async (texts: readonly GoldText[]): Promise<Pack> => {
  const { examples, dictionary } = await prepare(texts)
  const options = {
    ...training,
    epochs: Number(values.epochs),
    categories: taggedCategories.length,
    rows: dictionary.length,
  }
  const model = trainChain(examples, options, (loss) => say(`loss ${loss.toFixed(4)}`))
  const packing = { model, dictionary, categories: taggedCategories, largest: training.largest }
  return (thresholds) => packWeights({ ...packing, thresholds })
}

const prepare = async (
  texts: readonly GoldText[],
): Promise<{ readonly examples: Examples; readonly dictionary: Uint32Array }> => {
  const random = makeRandom(training.seed)
  const pools = makePools(texts)
  const copies = Array.from({ length: Number(values.copies) - 1 }, () =>
    texts.map((text) => augment(text, pools, random)),
  )
  const passages: MarkedText[] = []
  for (const text of [...texts, ...copies.flat()]) {
    passages.push(...(random.isHit(training.whole) ? [text] : await cutPassages(text)))
  }
  const examples = makeExamples(passages, taggedCategories)
  const dictionary = listFeatures(examples.features, training.least)
  toRows(examples.features, dictionary)
  say(`${texts.length} texts, ${examples.labels.length} tokens with copies, ${dictionary.length} features`)
  return { examples, dictionary }
}

const score = async (title: string, texts: readonly GoldText[], layers: Layers): Promise<void> => {
  const pairs = await predictAll(texts, layers)
  console.log([`\n${title}`, ...formatScore(scorePairs(pairs), null)].join('\n'))
}

const isHeldOut = ({ name }: GoldText): boolean => training.heldOut.includes(name.slice(0, 1))

/** Thresholds from the held-out authors and the development texts, with honest figures of all. */
const figures = async (): Promise<{ readonly pack: Pack; readonly thresholds: readonly number[] }> => {
  const rules = makeLayers(allRules, null)
  const heldOut = passages.filter(isHeldOut)
  const pack = await train([...read('train'), ...passages.filter((text) => !isHeldOut(text))])
  const start = pack(taggedCategories.map(() => 0.5))
  const thresholds = await tuneThresholds(start, { unseen: heldOut, real: read('dev') }, rules, taggedCategories)
  const tagger = loadTagger(pack(thresholds))
  console.log(thresholds.map((value, at) => `${taggedCategories[at]} ${value}`).join(', '))
  for (const [title, texts] of [
    ['development texts', read('dev')],
    ['held-out authors', heldOut],
  ] as const) {
    await score(`Tagger alone, ${title}`, texts, makeTaggerLayer(tagger))
    await score(`Rules alone, ${title}`, texts, rules)
    await score(`Rules and tagger, ${title}`, texts, makeLayers(allRules, tagger))
  }
  return { pack, thresholds }
}

const ship = async (thresholds: readonly number[]): Promise<Uint8Array> =>
  (await train([...read('train'), ...read('dev'), ...passages]))(thresholds)

const makeWeights = async (): Promise<Uint8Array> => {
  if (values.thresholds !== undefined) return ship([...parseWeights(readFileSync(values.thresholds)).thresholds])
  const { pack, thresholds } = await figures()
  return values['figures-only'] ? pack(thresholds) : ship(thresholds)
}

const shipped = await makeWeights()
writeFileSync(values.out, shipped)
say(`${values.out}: ${shipped.length} bytes`)
