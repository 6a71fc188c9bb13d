import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makePages, splits } from './make.ts'
import { readTexts } from './read.ts'
import { inOrder, isInOrder, isInOrderByLine, type Score, type Share, scorePage, shareOf } from './score.ts'
import { taggedPages } from './tagged.ts'

// `npm run bench:order -- [--split open|blind|fresh|later|after|none] [--sums] [--seed N] [--keep DIR] [--folder DIR]`: whether pages are
// read in their order: made pages whose order is known, and the tagged PDFs of a folder. `--sums` names no kind: for
// the split that nobody reads. `--keep` writes the made PDFs.

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    sums: { type: 'boolean', default: false },
    keep: { type: 'string' },
    folder: { type: 'string' },
  },
})

type Judged = { readonly name: string; readonly group: string; readonly score: Score }

const judgeMade = async (split: (typeof splits)[number]): Promise<readonly Judged[]> => {
  const { bytes, pages } = await makePages(split, Number(values.seed))
  if (values.keep !== undefined) writeFileSync(join(values.keep, `order-${split}.pdf`), bytes)
  const texts = await readTexts(bytes)
  return pages.map(({ name, isTable, truth }, at) => ({
    ...{ name, group: isTable ? 'tables' : 'columns' },
    score: scorePage(truth, texts.get(at + 1) ?? []),
  }))
}

const judgeTagged = async (folder: string): Promise<readonly Judged[]> => {
  const judged: Judged[] = []
  for (const [file, pages] of await taggedPages(folder)) {
    const texts = await readTexts(new Uint8Array(readFileSync(join(folder, file))))
    for (const { page, truth } of pages) {
      judged.push({ name: file, group: 'tagged', score: scorePage(truth, texts.get(page) ?? []) })
    }
  }
  return judged
}

const sum = (shares: readonly Share[]): Share => ({
  found: shares.reduce((total, { found }) => total + found, 0),
  all: shares.reduce((total, { all }) => total + all, 0),
})

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`

const row = (name: string, judged: readonly Judged[]): string => {
  const scores = judged.map(({ score }) => score)
  const ordered = scores.filter(isInOrder).length
  const strict = scores.filter(isInOrderByLine).length
  const parts = (['words', 'ends', 'paragraphs', 'rows'] as const).map((part) =>
    sum(scores.map((score) => score[part])),
  )
  const shares = parts.map((share) => (share.all === 0 ? '      –' : percent(shareOf(share))))
  return `${name.padEnd(42)} ${`${ordered}/${scores.length}`.padStart(7)} ${String(strict).padStart(4)} ${shares.join('  ')}`
}

const steps = [0, 0.5, 0.8, 0.9, 0.95, inOrder, 1] as const

const spread = (judged: readonly Judged[]): string =>
  steps
    .map((from, at) => {
      const to = steps[at + 1] ?? 2
      const count = judged.filter(({ score }) => shareOf(score.words) >= from && shareOf(score.words) < to).length
      return `${at === steps.length - 1 ? 'all' : `≥ ${from}`}: ${count}`
    })
    .join(' · ')

const report = (title: string, judged: readonly Judged[]): void => {
  console.log(`\n${title.padEnd(42)} ${'pages'.padStart(7)} line   words     ends  paragr.     rows`)
  for (const group of new Set(judged.map((one) => one.group))) {
    const own = judged.filter((one) => one.group === group)
    const names = values.sums ? [] : [...new Set(own.map(({ name }) => name))]
    for (const name of names)
      console.log(
        row(
          name,
          own.filter((one) => one.name === name),
        ),
      )
    console.log(row(`all ${group}`, own))
  }
  console.log(row('all', judged))
  console.log(
    `in order: ${percent(judged.filter(({ score }) => isInOrder(score)).length / judged.length)} · ${spread(judged)}`,
  )
}

for (const split of splits) {
  if (values.split === 'all' || values.split === split) report(split, await judgeMade(split))
}
if (values.folder !== undefined) report('tagged', await judgeTagged(values.folder))
