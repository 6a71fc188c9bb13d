import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { foldName, isFamilyName, isGivenName } from '../src/detect/names/name-lexicon.ts'
import { makeLayers } from './layers.ts'

/** How much of public lists our own lexicons know. The lists stay where they are: nothing of them enters the project. */
const main = async (folder: string): Promise<void> => {
  printNames('given names', countsOf(folder, 'insee_prenoms_counts_2022.csv'), isGivenName)
  printNames('surnames', countsOf(folder, 'insee_noms_counts.csv'), isFamilyName)
  await printHealth('drugs (brands and substances)', drugsOf(folder))
  await printHealth('CIM-10, three signs', diseasesOf(folder))
}

type Counted = { readonly name: string; readonly count: number }

const countsOf = (folder: string, file: string): readonly Counted[] =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .map((line) => ({ name: foldName(line.split(',')[0] ?? ''), count: Number(line.split(',')[1]) }))
    .filter(({ name, count }) => /^[a-z' -]{2,}$/.test(name) && name !== 'autres noms' && count > 0)

const printNames = (title: string, all: readonly Counted[], isKnown: (folded: string) => boolean): void => {
  for (const first of [1000, 5000, 20_000]) {
    const some = all.slice(0, first)
    const known = some.filter(({ name }) => isKnown(name))
    const bearers = (list: readonly Counted[]): number => list.reduce((sum, { count }) => sum + count, 0)
    print(`${title}, first ${some.length}`, known.length / some.length, bearers(known) / bearers(some))
  }
}

const print = (title: string, share: number, ofBearers?: number): void =>
  console.log(
    `${title.padEnd(34)} ${(100 * share).toFixed(1)} %${ofBearers === undefined ? '' : `, ${(100 * ofBearers).toFixed(1)} % of bearers`}`,
  )

const drugsOf = (folder: string): readonly string[] => {
  const byClass = z
    .record(z.string(), z.array(z.string()))
    .parse(JSON.parse(readFileSync(join(folder, 'edsnlp_drugs.json'), 'utf8')))
  return [...new Set(Object.values(byClass).flat())]
}

const diseaseRow = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string()])

/** Chapters A to R: diseases and symptoms. Injuries, causes from outside and reasons for a visit are left out. */
const diseasesOf = (folder: string): readonly string[] => {
  const rows = z
    .array(diseaseRow)
    .parse(parse(gunzipSync(readFileSync(join(folder, 'edsnlp_cim10.csv.gz'))), { from_line: 2 }))
  return rows.filter(([code]) => /^[A-R]\d\d$/.test(code)).map((row) => row[5])
}

const printHealth = async (title: string, names: readonly string[]): Promise<void> => {
  const layers = makeLayers(['health'], null)
  let known = 0
  for (const name of names) {
    const found = await layers(`Il souffre ou prend : ${name.toLowerCase()}.`)
    if (found.some((one) => one.category === 'health' && one.start >= labelLength - 2)) known += 1
  }
  print(`${title}, ${names.length}`, known / names.length)
}

const labelLength = 'Il souffre ou prend : '.length

const folder = process.argv[2]
if (folder === undefined) {
  console.error('bench:coverage DIR (insee_*.csv, edsnlp_*)')
  process.exitCode = 2
} else await main(folder)
