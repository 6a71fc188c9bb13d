import type { Draft } from '../../../model/draft.ts'
import { RequisError } from '../../../model/problem.ts'
import { type Exported, exportDraft } from '../../../pipeline/export/export-draft.ts'
import { closeReview } from '../../../pipeline/propose/reviewing.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import { treeNames } from '../../../seal/container/tree.ts'
import type { ItemEnd, Target } from '../../model/ends.ts'
import type { OpenedSource } from '../../model/source.ts'
import { noFacts, type TreatedFacts } from '../../model/treated.ts'
import { deriveKey, draw } from '../../pseudonym/key.ts'
import { placeFolder } from '../../target/place-folder.ts'
import { keptContainer } from '../kept-container.ts'
import { judgeSource } from '../migrate/judge-source.ts'
import type { Treatment } from '../treatment.ts'

/**
 * One request over many dossiers: each gets its own sealed container, under a neutral name. What one person could have decided on
 * is taken as it is proposed, in the name of whoever approves the batch; the export says that nobody read it.
 */
export const disclose: Treatment = async ({ source, place, there }, desk) => {
  if (desk.signer === null) throw new RequisError({ code: 'key.not-found' })
  const { draft } = await judgeSource(source, desk)
  const review = closeReview(draft, { by: desk.approvedBy, second: null, acceptProposals: true })
  const exported = await exportDraft({
    ...{ draft: withReference(draft, place), review, signer: desk.signer, stamp: undefined },
    date: new Date(desk.plan.date),
    copies: 'rebuilt',
    ...{ write: desk.write, desk: desk.letterDesk, letter: null },
    proveAssets: { ...desk.readAssets, pdfiumWasm: desk.pdfiumWasm },
    sha256: sha256Hex,
    salted: (purpose, text) =>
      Buffer.from(draw(deriveKey(desk.batchKey, `disclose:${source.key}`), purpose, text)).toString('hex'),
  })
  const path = `${placeFolder(place)}/${exported.reference}.asice`
  const statement = exported.tree.find(({ name }) => name === treeNames.statement)?.bytes ?? new Uint8Array()
  const kept = await keptContainer({ path, statement, signer: desk.signer, there })
  const bytes = kept?.bytes ?? Buffer.concat(exported.container)
  const target = { path, sha256: sha256Hex(bytes) }
  return {
    files: [{ path, bytes }],
    ends: endsOf(source, draft, exported, target),
    leaf: kept?.root ?? exported.rootHash,
    facts: factsOf(exported),
  }
}

/** Each container has a reference of its own: the request's, and the number of the dossier in the batch. */
const withReference = (draft: Draft, place: number): Draft => ({
  ...draft,
  request: {
    ...draft.request,
    reference: `${(draft.request.reference ?? 'requis').slice(0, 48)}-${String(place + 1).padStart(6, '0')}`,
  },
})

/** A file that could not be read is in quarantine; every other is answered by the container, kept or withheld. */
const endsOf = (source: OpenedSource, draft: Draft, exported: Exported, target: Target): readonly ItemEnd[] => {
  const problemOf = new Map(
    draft.dossier.pieces.flatMap(({ id, problem }) =>
      problem === null ? [] : [[draft.files?.[id] ?? '', problem.code]],
    ),
  )
  const fallen = new Set(
    exported.fallen.flatMap((one) => (one.code === 'prove.set-aside' ? [draft.files?.[one.pieceId] ?? ''] : [])),
  )
  const ends = new Map<number, ItemEnd>()
  for (const { name, holds } of source.files) {
    const reason = problemOf.get(name) ?? (fallen.has(name) ? 'batch.unproved' : null)
    for (const { item } of holds) ends.set(item, endOf(reason, target))
  }
  return [...ends].sort(([a], [b]) => a - b).map(([, end]) => end)
}

const endOf = (reason: string | null, target: Target): ItemEnd =>
  reason === null
    ? { end: 'disclosed', targets: [target], rule: null, reason: null }
    : { end: 'quarantined', targets: [], rule: null, reason }

const factsOf = ({ disclosure }: Exported): TreatedFacts => {
  const rules: Record<string, number> = {}
  for (const { ground } of disclosure.masks) rules[ground] = (rules[ground] ?? 0) + 1
  const problems: Record<string, number> = {}
  for (const { problemCode } of disclosure.pieces) {
    if (problemCode !== null) problems[problemCode] = (problems[problemCode] ?? 0) + 1
  }
  return { ...noFacts, rules, problems, risk: Object.keys(problems).length > 0 ? 1 : 0.5 }
}
