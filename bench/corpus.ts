import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Category } from '../src/model/category.ts'
import { type MarkedText, parseMarked } from './marked.ts'
import { categoryOf } from './type-names.ts'

const entitySchema = z.object({
  start: z.number(),
  end: z.number(),
  text: z.string().default(''),
  type: z.string(),
  subject: z.string().nullish(),
  note: z.string().nullish(),
})

const goldSchema = z.object({ kind: z.string().default(''), entities: z.array(entitySchema) })

const decoySchema = z.array(z.object({ doc: z.string(), start: z.number(), end: z.number(), not_type: z.string() }))

export type GoldText = MarkedText & { readonly decoys: readonly Decoy[] }

/** A false friend: a finding of one of `categories` over it is a mistake. */
export type Decoy = { readonly start: number; readonly end: number; readonly categories: readonly Category[] }

export type Split = 'train' | 'dev' | 'blind' | 'all'

/** Reads `docs/*.txt` and `gold/*.json`, or `src/*.md`, or `*.md` with inline marks. */
export const readCorpus = (folder: string, split: Split): readonly GoldText[] => {
  const texts = readdirSync(folder).includes('gold') ? readGold(folder, split) : readMarked(folder, split)
  return texts
}

/** Blind texts are scored in sums, never opened: what is tuned on them measures nothing. */
export const splitOf = (name: string): Exclude<Split, 'all'> => {
  const number = Number(/\d+/.exec(name)?.[0] ?? '2')
  if (number % 5 === 0) return 'blind'
  return number % 5 === 1 ? 'dev' : 'train'
}

const isInSplit = (name: string, split: Split): boolean => split === 'all' || splitOf(name) === split

const readGold = (folder: string, split: Split): readonly GoldText[] => {
  const decoys = readDecoys(folder)
  return listNames(join(folder, 'gold'), '.json')
    .filter((name) => isInSplit(name, split))
    .map((name) => {
      const gold = goldSchema.parse(JSON.parse(readFileSync(join(folder, 'gold', `${name}.json`), 'utf8')))
      const text = readFileSync(join(folder, 'docs', `${name}.txt`), 'utf8')
      const entities = gold.entities.map((entity) => ({
        ...entity,
        subject: entity.subject ?? '',
        note: entity.note ?? '',
        category: categoryOf(entity.type),
      }))
      return { name, kind: gold.kind, text, entities, decoys: decoys.get(name) ?? [] }
    })
}

const readMarked = (folder: string, split: Split): readonly GoldText[] => {
  const source = readdirSync(folder).includes('src') ? join(folder, 'src') : folder
  return listNames(source, '.md')
    .filter((name) => /^[A-Z]\d/.test(name) && isInSplit(name, split))
    .map((name) => ({
      ...ownSubjects(parseMarked(name, readFileSync(join(source, `${name}.md`), 'utf8'))),
      decoys: [],
    }))
}

/** Ids of persons mean something in their own text only. */
const ownSubjects = (marked: MarkedText): MarkedText => ({
  ...marked,
  entities: marked.entities.map((entity) => ({ ...entity, subject: `${marked.name}-${entity.subject}` })),
})

const readDecoys = (folder: string): ReadonlyMap<string, readonly Decoy[]> => {
  const byName = new Map<string, readonly Decoy[]>()
  if (!readdirSync(folder).includes('decoys.json')) return byName
  for (const decoy of decoySchema.parse(JSON.parse(readFileSync(join(folder, 'decoys.json'), 'utf8')))) {
    const name = basename(decoy.doc).replace(/\.\w+$/, '')
    const categories = decoy.not_type.split('/').map(categoryOf)
    byName.set(name, [...(byName.get(name) ?? []), { start: decoy.start, end: decoy.end, categories }])
  }
  return byName
}

const listNames = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(extension))
    .map((file) => file.slice(0, -extension.length))
    .sort()
