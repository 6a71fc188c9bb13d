import { z } from 'zod'
import { groupBy } from '../../../model/record/finding.ts'
import type { Bundle } from '../../container/bundle.ts'
import { isPayload, treeNames } from '../../container/tree.ts'
import { type AgreementOf, isSameSet } from './agreement.ts'
import { migrationDossier, migrationMask, migrationPredicate, migrationProof } from './migration-shape.ts'
import { linesOf, oneForm } from './one-form.ts'
import { hasDemonstrationKey, isSignedOn, saysTheBag } from './sealed.ts'

/** What a container of a migration says of itself, and what is there. */
type MigrationWords = {
  readonly predicate: z.infer<typeof migrationPredicate>
  readonly dossier: z.infer<typeof migrationDossier>
  readonly masks: readonly z.infer<typeof migrationMask>[]
  readonly proof: z.infer<typeof migrationProof>
  readonly bundle: Bundle
}

const purposeSchema = z.looseObject({ predicate: z.looseObject({ purpose: z.literal('migration') }) })

export const isMigration = ({ statement }: Bundle): boolean => purposeSchema.safeParse(statement).success

export const readMigrationWords = (bundle: Bundle): MigrationWords | 'statement' | 'dossier' | 'masks' | 'proof' => {
  const predicate = z.looseObject({ predicate: migrationPredicate }).safeParse(bundle.statement).data?.predicate
  if (predicate === undefined) return 'statement'
  const said = (name: string, indent: number): unknown =>
    oneForm(
      Buffer.from(bundle.contents.get(name) ?? []).toString('utf8'),
      (value) => `${JSON.stringify(value, null, indent)}\n`,
    )
  const dossier = migrationDossier.safeParse(said(treeNames.dossier, 2)).data
  if (dossier === undefined) return 'dossier'
  const lines = linesOf(bundle.contents.get(treeNames.masks))?.map((line) =>
    oneForm(line, (one) => JSON.stringify(one)),
  )
  const masks = z.array(migrationMask).safeParse(lines).data
  if (masks === undefined) return 'masks'
  const proof = migrationProof.safeParse(said(treeNames.proof, 0)).data
  return proof === undefined ? 'proof' : { predicate, dossier, masks, proof, bundle }
}

const fixed: ReadonlySet<string> = new Set([
  treeNames.statement,
  treeNames.bordereau,
  treeNames.masks,
  treeNames.proof,
  treeNames.dossier,
])

const known: ReadonlySet<string> = new Set<string>(Object.values(treeNames))

export const migrationRules: readonly AgreementOf<MigrationWords>[] = [
  {
    id: 'counts-files',
    holds: ({ predicate: { counts }, dossier: { files }, masks }) =>
      counts.files === files.length &&
      counts.masked === files.filter(({ masked }) => masked).length &&
      counts.whole === counts.files - counts.masked &&
      counts.masks === masks.length,
  },
  {
    id: 'dossier-files',
    holds: ({ dossier: { files }, bundle }) =>
      isSameSet(
        files.map(({ path }) => path),
        [...bundle.files.keys()].filter((name) => isPayload(name) && !fixed.has(name)),
      ) &&
      files.every(({ path, sha256, bytes, masked }) => {
        const file = bundle.files.get(path)
        const folder = /^data\/(pieces|fichiers)\/P\d{4,}(?:\.[a-z0-9]{1,8})?$/.exec(path)?.[1]
        const isNamed = folder === (masked ? 'pieces' : 'fichiers')
        return isNamed && file?.sha256.toString('hex') === sha256 && file.size === bytes
      }),
  },
  {
    id: 'dossier-says',
    holds: ({ dossier, predicate }) =>
      dossier.batch === predicate.batch &&
      dossier.reference === predicate.reference &&
      dossier.closed === predicate.closed &&
      isSameSet(predicate.restrictions, new Set(dossier.files.flatMap(({ restrictions }) => restrictions))),
  },
  {
    id: 'mask-numbers',
    holds: ({ masks }) => masks.every(({ id }, at) => id === `M${at + 1}`),
  },
  {
    id: 'proof-copies',
    holds: ({ proof, dossier: { files } }) =>
      isSameSet(
        proof.copies.map(({ name }) => `data/${name}`),
        files.flatMap(({ path, masked }) => (masked ? [path] : [])),
      ),
  },
  {
    id: 'proof-searched',
    holds: ({ proof, masks }) => {
      const of = groupBy(masks, ({ piece }) => piece)
      const isCounted = proof.copies.every(({ name, searched }) => searched === (of.get(name)?.length ?? 0))
      const known = new Set(proof.copies.map(({ name }) => name))
      return isCounted && masks.every(({ piece }) => known.has(piece))
    },
  },
  { id: 'seal-date', holds: ({ predicate: { date }, bundle }) => isSignedOn(bundle, date) },
  {
    id: 'seal-demonstration',
    holds: ({ predicate: { demonstration }, bundle }) => hasDemonstrationKey(bundle) === demonstration,
  },
  {
    id: 'seal-bag',
    holds: ({ predicate: { reference, date }, bundle }) => saysTheBag(bundle, { service: 'Requis', reference, date }),
  },
  {
    id: 'seal-files',
    holds: ({ bundle }) => [...bundle.files.keys()].every((name) => known.has(name) || isPayload(name)),
  },
]
