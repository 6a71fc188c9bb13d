import { RequisError } from '../../../model/problem.ts'
import { prepareStatement, sealExport } from '../../../seal/container/container.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import { migrating } from '../../../seal/container/purpose.ts'
import type { TargetFile } from '../../model/treated.ts'
import { keptContainer } from '../../treat/kept-container.ts'
import { closedIn, folders, landIn, treated, writtenFiles } from '../folders.ts'
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
    const written = writtenFiles(landed)
    const made = new Map<string, Made>()
    for (const folder of new Set(written.map((one) => closedIn(one.carried.restrictions)))) {
      const own = written.filter((one) => closedIn(one.carried.restrictions) === folder)
      made.set(folder, await containerOf(own, { folder, carried, at, desk }))
    }
    const containerAt = new Map(
      written.flatMap(({ path, carried: one }) => {
        const target = made.get(closedIn(one.restrictions))
        return target === undefined ? [] : [[path, { path: target.file.path, sha256: sha256Hex(target.file.bytes) }]]
      }),
    )
    const inFolders = treated(landed, at)
    return {
      files: [...made.values()].map(({ file }) => file),
      ends: inFolders.ends.map((end) => ({
        ...end,
        targets: [
          ...new Map(
            end.targets.flatMap(({ path }) => containerAt.get(path) ?? []).map((one) => [one.path, one]),
          ).values(),
        ],
      })),
      leaf: made.get('')?.root ?? null,
      facts: inFolders.facts,
    }
  },
}

type Made = { readonly file: TargetFile; readonly root: string }

type Making = { readonly folder: string; readonly carried: Dossier; readonly at: At; readonly desk: Desk }

const containerOf = async (written: readonly Contained[], { folder, carried, at, desk }: Making): Promise<Made> => {
  const { signer, plan } = desk
  if (signer === null) throw new RequisError({ code: 'key.not-found' })
  const path = `${placeFolder(at.place, folder)}/${numberOf(at.place)}.asice`
  const { payload, statement } = await contentsOf(written, { folder, carried, place: at.place, desk, signer })
  const kept = await keptContainer({ path, signer, statement: prepareStatement(payload, statement), there: at.there })
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
