import { RequisError } from '../../../model/problem.ts'
import { groupBy } from '../../../model/record/finding.ts'
import { sealExport } from '../../../seal/container/container.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import { migrating } from '../../../seal/container/purpose.ts'
import type { PieceRestriction } from '../../model/carried.ts'
import type { Target } from '../../model/ends.ts'
import type { TargetFile } from '../../model/treated.ts'
import { keptContainer } from '../../treat/kept-container.ts'
import { closingOf, distinct, folders, landIn, treated, writtenFiles } from '../folders.ts'
import { numberOf } from '../paths.ts'
import { placeFolder } from '../place-folder.ts'
import type { TargetForm } from '../target.ts'
import { type Contained, contentsOf } from './contents.ts'

type Write = TargetForm['write']
type Dossier = Parameters<Write>[0]
type At = Parameters<Write>[1]
type Desk = Parameters<Write>[2]

/**
 * A signed container a dossier (ASiC-E), and one more for each closing of whole pieces, which lies apart: a container says nothing of
 * who may open it, so what the floor closes is masked as in folders.
 */
export const containers: TargetForm = {
  expresses: folders.expresses,
  write: async (carried, at, desk) => {
    const landed = landIn(carried, at.place, desk.plan)
    const written = groupBy(writtenFiles(landed), ({ carried: one }) => closingOf(one.restrictions))
    const files: TargetFile[] = []
    const containerAt = new Map<string, Target>()
    let leaf: string | null = null
    for (const [closed, own] of written) {
      const { file, root } = await containerOf(own, { closed, carried, at, desk })
      const target = { path: file.path, sha256: sha256Hex(file.bytes) }
      for (const { path } of own) containerAt.set(path, target)
      files.push(file)
      if (closed === null) leaf = root
    }
    const inFolders = treated(landed, at)
    return {
      files,
      ends: inFolders.ends.map((end) => ({
        ...end,
        targets: distinct(end.targets.flatMap(({ path }) => containerAt.get(path) ?? [])),
      })),
      leaf,
      facts: inFolders.facts,
    }
  },
}

type Made = { readonly file: TargetFile; readonly root: string }

type Making = {
  readonly closed: PieceRestriction | null
  readonly carried: Dossier
  readonly at: At
  readonly desk: Desk
}

const containerOf = async (written: readonly Contained[], { closed, carried, at, desk }: Making): Promise<Made> => {
  const { signer, plan } = desk
  if (signer === null) throw new RequisError({ code: 'key.not-found' })
  const path = `${placeFolder(at.place, closed)}/${numberOf(at.place)}.asice`
  const { payload, statement, stated } = await contentsOf(written, { closed, carried, place: at.place, desk, signer })
  const kept = await keptContainer({ path, signer, statement: stated, there: at.there })
  if (kept !== null) return { file: { path, bytes: kept.bytes }, root: kept.root }
  const sealed = await sealExport({
    ...{ payload, statement, signer, purpose: migrating, date: new Date(plan.date) },
    bagInfo: { 'Source-Organization': 'Requis', 'External-Identifier': numberOf(at.place) },
  }).catch((error: unknown) => {
    // A dossier that no container takes is set aside; as trouble of the disk it would stop the batch.
    if (error instanceof RequisError && error.problem.code === 'out.too-large')
      throw new RequisError({ code: 'batch.container-too-large' })
    throw error
  })
  return { file: { path, bytes: Buffer.concat(sealed.container) }, root: sealed.rootHash }
}
