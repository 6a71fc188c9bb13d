import type { Problem } from '../../model/problem.ts'
import type { Language } from '../index.ts'
import { sentenceOf } from '../index.ts'
import { fill } from '../screen.ts'

type Pair = { readonly fr: string; readonly en: string }

const sentences = {
  read: { fr: 'Source lue comme : {connector}', en: 'Source read as: {connector}' },
  files: {
    fr: '{count} fichier(s), {size} ; le plus gros : {largest}',
    en: '{count} file(s), {size}; the largest: {largest}',
  },
  format: { fr: '  {name} : {count} ({size})', en: '  {name}: {count} ({size})' },
  dossiers: {
    fr: '{count} dossier(s), {items} élément(s) ; {orphans} sans dossier',
    en: '{count} dossier(s), {items} item(s); {orphans} without a dossier',
  },
  duplicates: { fr: 'Doublons : {count} ({size})', en: 'Duplicates: {count} ({size})' },
  encodings: { fr: 'Écritures : {list}', en: 'Encodings: {list}' },
  unread: { fr: 'À regarder : {count} fichier(s), {code}', en: 'To look at: {count} file(s), {code}' },
  trouble: { fr: '  mis à part, {code} : {count}', en: '  set aside, {code}: {count}' },
  written: {
    fr: 'Écrit dans {out} : inventory.json, hashes.jsonl. Rien n’a été repris.',
    en: 'Written to {out}: inventory.json, hashes.jsonl. Nothing was carried.',
  },
  mapping: {
    fr: 'Correspondance proposée : {out}/mapping.proposed.yaml. Corrigez ce qui est marqué, puis nommez-la dans migration.yaml (mapping: …).',
    en: 'Proposed mapping: {out}/mapping.proposed.yaml. Correct what is marked, then name it in migration.yaml (mapping: …).',
  },
} as const satisfies Readonly<Record<string, Pair>>

/** What `--inventory` tells of a source: numbers and codes. */
export type Told = {
  readonly connector: string
  readonly files: { readonly count: number; readonly bytes: number; readonly largest: number }
  readonly formats: Readonly<Record<string, { readonly count: number; readonly bytes: number }>>
  readonly encodings: Readonly<Record<string, number>>
  readonly unread: Readonly<Record<string, { readonly count: number }>>
  readonly duplicates: { readonly count: number; readonly bytes: number }
  readonly dossiers: {
    readonly count: number
    readonly items: number
    readonly orphans: number
    readonly troubles: Readonly<Record<string, number>>
  } | null
  readonly waitsFor: Problem | null
}

export const inventoryLines = (told: Told, language: Language): readonly string[] => {
  const say = (id: keyof typeof sentences, facts: Readonly<Record<string, string | number>> = {}): string =>
    fill(sentences[id][language], facts)
  const { files, formats, encodings, unread, duplicates, dossiers, waitsFor } = told
  const written = Object.entries(encodings).map(([name, count]) => `${name} ${count}`)
  return [
    say('read', { connector: told.connector }),
    say('files', { count: files.count, size: sizeOf(files.bytes, language), largest: sizeOf(files.largest, language) }),
    ...Object.entries(formats).map(([name, { count, bytes }]) =>
      say('format', { name, count, size: sizeOf(bytes, language) }),
    ),
    ...(dossiers === null
      ? []
      : [say('dossiers', { count: dossiers.count, items: dossiers.items, orphans: dossiers.orphans })]),
    ...Object.entries(dossiers?.troubles ?? {}).map(([code, count]) => say('trouble', { code, count })),
    ...(waitsFor === null ? [] : [sentenceOf(waitsFor, language)]),
    ...(written.length === 0 ? [] : [say('encodings', { list: written.join(', ') })]),
    ...(duplicates.count === 0
      ? []
      : [say('duplicates', { count: duplicates.count, size: sizeOf(duplicates.bytes, language) })]),
    ...Object.entries(unread).map(([code, { count }]) => say('unread', { code, count })),
  ]
}

export const inventoryWritten = (out: string, hasMapping: boolean, language: Language): readonly string[] =>
  (hasMapping ? (['written', 'mapping'] as const) : (['written'] as const)).map((id) =>
    fill(sentences[id][language], { out }),
  )

/** « 640 octets », « 12 ko », « 3,4 Mo ». */
const sizeOf = (bytes: number, language: Language): string => {
  const units = language === 'fr' ? ['octets', 'ko', 'Mo', 'Go'] : ['bytes', 'kB', 'MB', 'GB']
  let value = bytes
  let rank = 0
  for (; value >= 1000 && rank < units.length - 1; rank += 1) value /= 1000
  const text = rank === 0 || value >= 100 ? String(Math.round(value)) : value.toFixed(1)
  return `${language === 'fr' ? text.replace('.', ',') : text} ${units[rank]}`
}
