import { mkdirSync } from 'node:fs'
import { listWords } from '../../messages/batch/list-words.ts'
import { reasonOf } from '../../messages/batch/reason-words.ts'
import { reportWords } from '../../messages/batch/report-words.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import type { Problem } from '../../model/problem.ts'
import type { ItemEnd } from '../model/ends.ts'
import type { ReportedDossier, StatedRule } from '../report/facts.ts'
import { sharedPlace } from '../report/places.ts'
import type { Sampled } from '../report/sample.ts'
import { joinedOf } from '../target/tables/part-file.ts'
import { writeControl } from './control.ts'
import { type ListFile, openListFile } from './list-file.ts'

export type ListsInput = {
  /** `lists/` below the batch's folder; made if it is not there. */
  readonly folder: string
  readonly treatment: string
  readonly retention: readonly StatedRule[]
  /** The visa of the archives, where the service has it. */
  readonly visa: string | null
  readonly language: Language
}

/** The lists that stay with the service, written while dossiers go by. Settle or drop them once. */
export type OpenLists = {
  readonly add: (ended: ReportedDossier) => void
  /** Puts all lists in place, with those to compare (`controle.csv`). */
  readonly settle: (sample: readonly Sampled[]) => void
  readonly drop: () => void
}

export const listNames = {
  quarantine: 'quarantaine.csv',
  archive: 'versement.csv',
  eliminate: 'elimination.csv',
  restrictions: 'restrictions.csv',
  moves: 'correspondance.csv',
  merged: 'fusions.csv',
} as const

type ListName = keyof typeof listNames

export const openLists = (input: ListsInput): OpenLists => {
  mkdirSync(input.folder, { recursive: true, mode: 0o700 })
  const files = new Map<ListName, ListFile>()
  for (const name of namesFor(input.treatment))
    files.set(name, openListFile(input.folder, listNames[name], headsOf(name, input.language)))
  const writers = { ...input, add: (name: ListName, cells: readonly string[]) => files.get(name)?.add(cells) }
  return {
    add: (ended) => {
      for (const [at, end] of ended.receipt.ends.entries()) addItem(ended, { at, end }, writers)
      addRetention(ended, writers)
      addRestrictions(ended, writers)
    },
    settle: (sample) => {
      for (const file of files.values()) file.settle()
      writeControl(input.folder, sample, input.language)
    },
    drop: () => {
      for (const file of files.values()) file.drop()
    },
  }
}

/** A table of who became whom would undo a test set: there is none (docs/batch.md). */
const namesFor = (treatment: string): readonly ListName[] => {
  if (treatment === 'migrate') return ['quarantine', 'archive', 'eliminate', 'restrictions', 'moves', 'merged']
  if (treatment === 'archive') return ['quarantine', 'archive', 'eliminate']
  return treatment === 'test-set' ? ['quarantine'] : ['quarantine', 'moves', 'merged']
}

const headsOf = (name: ListName, language: Language): readonly string[] => {
  const words = listWords[language]
  return name === 'archive' || name === 'eliminate' ? words.retention : words[name]
}

type Writers = ListsInput & { readonly add: (name: ListName, cells: readonly string[]) => void }

const addItem = (
  { listed }: ReportedDossier,
  { at, end }: { readonly at: number; readonly end: ItemEnd },
  { add, language }: Writers,
): void => {
  const item = listed.items[at]
  if (item === undefined) return
  const words = listWords[language]
  const named = toldAs(end, words)
  if (named !== null) {
    const code = end.reason ?? ''
    const { sentence, owner, retry } = reasonOf(code, language)
    const told = descriptionOf(listed.trouble?.problem, language) ?? sentence
    add('quarantine', [item.source, named, code, told, owner, retry])
  }
  const [name = end.end] = reportWords[language].ends[end.end]
  for (const target of end.targets.filter(({ path }) => joinedOf(path) === null)) {
    if (end.end === 'merged') add('merged', [item.source, target.path, item.sha256, target.sha256])
    add('moves', [item.source, name, target.path, item.sha256, target.sha256])
  }
  if (end.targets.length === 0) add('moves', [item.source, name, '', item.sha256, ''])
}

/** What is not there, and what is there without a file that it held; null for what is whole. */
const toldAs = ({ end, reason }: ItemEnd, words: (typeof listWords)[Language]): string | null => {
  if (end === 'quarantined' || end === 'rejected') return words.ends[end]
  return end === 'minimised' && reason !== null ? words.lacking : null
}

/** The line and the key of a description that cannot be read: whoever puts it right need not look for them. */
const descriptionOf = (problem: Problem | undefined, language: Language): string | null =>
  problem?.code.startsWith('yaml.') ? sentenceOf(problem, language).replaceAll('`', '') : null

const addRetention = ({ listed, receipt }: ReportedDossier, { add, language, retention, visa }: Writers): void => {
  const due = receipt.facts.retention
  if (due === null) return
  const words = listWords[language]
  const said = reportWords[language]
  const rule = retention.find(({ id }) => id === due.rule)
  const force = rule === undefined ? '' : rule.status === null ? said.ownRule : said.statuses[rule.status]
  add(due.action, [
    listed.key ?? '',
    sharedPlace(listed.items.map(({ source }) => source)),
    String(listed.items.length),
    String(listed.items.reduce((sum, { bytes }) => sum + bytes, 0)),
    due.rule,
    rule === undefined ? '' : said.term(rule.years, rule.from),
    rule?.source ?? '',
    rule === undefined || rule.verified ? force : `${force} (${said.toVerify})`,
    due.hold ? words.held : words.free,
    due.from ?? '',
    due.to ?? '',
    visa ?? words.visa,
  ])
}

/** A row for each item that its end names, then one for the files of the dossier that hold none of these: none is left out. Many rows of a table are one file. */
const addRestrictions = ({ listed, receipt }: ReportedDossier, { add, language }: Writers): void => {
  const words = listWords[language]
  const names = reportWords[language].restrictions
  const counts = new Map<string, number>()
  const named = new Set<number>()
  for (const { id, outcome } of receipt.facts.restrictions) {
    const key = `${id} ${outcome}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  for (const { id, outcome } of new Map(
    receipt.facts.restrictions.map((one) => [`${one.id} ${one.outcome}`, one]),
  ).values()) {
    const said = [names[id], words.outcomes[outcome]] as const
    const files = new Set<string>()
    for (const [at, end] of receipt.ends.entries()) {
      if (end.rule !== id || named.has(at)) continue
      named.add(at)
      const path = end.targets[0]?.path ?? ''
      files.add(path)
      add('restrictions', [listed.items[at]?.source ?? '', path, ...said, '1'])
    }
    const left = (counts.get(`${id} ${outcome}`) ?? 0) - files.size
    const place = sharedPlace(listed.items.map(({ source }) => source))
    if (left > 0) add('restrictions', [`${place} (${words.others})`, '', ...said, String(left)])
  }
}
