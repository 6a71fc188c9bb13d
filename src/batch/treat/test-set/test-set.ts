import type { Rendition } from '../../../model/copy/rendition.ts'
import type { Person } from '../../../model/record/person.ts'
import { parentIdOf } from '../../../model/record/piece-number.ts'
import { closeReview } from '../../../pipeline/propose/reviewing.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import type { ItemEnd, Target } from '../../model/ends.ts'
import type { OpenedSource } from '../../model/source.ts'
import { noFacts, type TargetFile, type TreatedFacts } from '../../model/treated.ts'
import { lostNotes } from '../../target/lost.ts'
import { placeFolder } from '../../target/place-folder.ts'
import { type JudgedFile, judgeSource } from '../migrate/judge-source.ts'
import type { TreatDesk, Treatment } from '../treatment.ts'
import { borrowedBundle, withIdentities } from './bundle.ts'
import { type TestCopies, testCopies } from './copies.ts'

/** Nobody approves a test set but the batch: nothing of it is a record. No copy prints the name. */
const approverOf = ({ approvedBy }: TreatDesk): string => (approvedBy === '' ? 'Requis, lot' : approvedBy)

/**
 * The same dossier with borrowed identities, under neutral names. Facts that the policy withholds are masked; a piece that it
 * withholds whole is not there. Towards TDDUI it is one Bundle that the new software can load. Pseudonymised, not anonymous
 * (docs/test-set.md).
 */
export const testSet: Treatment = async ({ source: opened, place, items }, desk) => {
  const isBundle = desk.migration.to.target === 'tddui'
  const source = isBundle ? withIdentities(opened, place, desk) : opened
  const { draft, files } = await judgeSource(source, desk)
  const { decisions } = closeReview(draft, { by: approverOf(desk), second: null, acceptProposals: true })
  const { dossier, persons, findings } = draft
  const made = await testCopies(
    {
      ...{ dossier, persons, findings, decisions },
      ...{ key: desk.batchKey, dossierKey: opened.key, linkOf: linkOf(source, persons) },
    },
    `PSEUDONYMES-${String(place + 1).padStart(8, '0')}`,
    desk,
  )
  const bundle = isBundle ? borrowedBundle(source, files, made, { place, items }, desk) : null
  const written = bundle?.file ?? null
  const targets = targetsOf(made, (id, copy) => (isBundle ? written : fileOf(id, copy, place)))
  const facts = factsOf(made)
  return {
    files: [...new Set(targets.values())],
    ends: Array.from({ length: items }, (_, item) => bundle?.refused ?? endOf(item, files, { made, targets })),
    leaf: null,
    facts:
      bundle?.refused === undefined
        ? facts
        : { ...facts, problems: { ...facts.problems, [bundle.refused.reason ?? '']: 1 } },
  }
}

/** What stands in the copy of another is where that one is. */
const targetsOf = (
  { pieces, copies, inside }: TestCopies,
  fileFor: (id: string, copy: Rendition) => TargetFile | null,
): ReadonlyMap<string, TargetFile> => {
  const targets = new Map<string, TargetFile>()
  for (const { id } of pieces) {
    const copy = copies.get(id)
    const holder = inside.has(id) ? targets.get(parentIdOf(id) ?? '') : undefined
    const target = copy === undefined ? null : (holder ?? fileFor(id, copy))
    if (target !== null) targets.set(id, target)
  }
  return targets
}

/** The mapping knows one person in several dossiers, by a key of the source: whom this one is about. */
const linkOf = ({ personKey }: OpenedSource, persons: readonly Person[]) => {
  const about = persons.find(({ role, source }) => role === 'accompanied' && source === 'dossier')
  return ({ id }: Person): string | null => (id === about?.id ? personKey : null)
}

/** `P03.docx`: a name of the source may be somebody's. */
const fileOf = (id: string, { name, bytes }: Rendition, place: number): TargetFile => ({
  path: `${placeFolder(place)}/${id}.${extensionOf(name)}`,
  bytes,
})

type Made = { readonly made: TestCopies; readonly targets: ReadonlyMap<string, TargetFile> }

/** An item whose file left as several copies has them all; one of which nothing may leave says by which ground. */
const endOf = (item: number, files: readonly JudgedFile[], { made, targets }: Made): ItemEnd => {
  const own = files.filter(({ file }) => file.holds.some((hold) => hold.item === item)).flatMap(({ pieces }) => pieces)
  const ids = new Set(own.map(({ id }) => id))
  const left = made.pieces.filter(({ id }) => ids.has(id))
  const failed = left.find(({ id, status }) => isWritten(status) && !targets.has(id))
  const broken = own.find(({ problem }) => problem !== null)
  if (own.length === 0) return ended('quarantined', { reason: 'batch.not-readable' })
  if (broken !== undefined) return ended('quarantined', { reason: broken.problem?.code ?? 'batch.not-readable' })
  if (failed !== undefined) return ended('quarantined', { reason: 'batch.unproved' })
  const written = new Set(left.flatMap(({ id }) => targets.get(id) ?? []))
  if (written.size > 0) return { ...ended('pseudonymised', {}), targets: [...written].map(targetOf) }
  const [ground = null] = left.flatMap(({ grounds }) => grounds)
  return ended('rejected', { rule: ground, reason: 'batch.withheld' })
}

const isWritten = (status: TestCopies['pieces'][number]['status']): boolean =>
  status === 'whole' || status === 'masked' || status === 'partial'

const ended = (
  end: ItemEnd['end'],
  { rule = null, reason = null }: Partial<Pick<ItemEnd, 'rule' | 'reason'>>,
): ItemEnd => ({
  ...{ end, targets: [], rule, reason },
})

const targetOf = ({ path, bytes }: TargetFile): Target => ({
  path,
  sha256: sha256Hex(bytes),
})

/** Borrowed values count as one rule, each mask under its ground. */
const factsOf = ({ borrowed, copies, pieces }: TestCopies): TreatedFacts => {
  const rules: Record<string, number> = { pseudonym: sum(borrowed.fates.filled) }
  for (const { ground } of borrowed.redacted.disclosure.masks) rules[ground] = (rules[ground] ?? 0) + 1
  const problems: Record<string, number> = { ...lostNotes([...copies.values()]) }
  for (const { id, status, problemCode } of pieces) {
    const code = problemCode ?? (isWritten(status) && !copies.has(id) ? 'batch.unproved' : null)
    if (code !== null) problems[code] = (problems[code] ?? 0) + 1
  }
  return { ...noFacts, rules, problems, risk: Object.keys(problems).length > 0 ? 1 : 0.3 }
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((total, one) => total + one, 0)
