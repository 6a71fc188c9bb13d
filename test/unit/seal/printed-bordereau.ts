import { labelsOf } from '../../../src/messages/letter/labels.ts'
import type { DisclosedPiece } from '../../../src/model/copy/disclosure.ts'
import type { Ground } from '../../../src/model/law/ground.ts'
import { prepareStatement, type SealInput } from '../../../src/seal/container/container.ts'
import { sha256Hex } from '../../../src/seal/container/hash.ts'
import { readLaw } from '../../../src/store/installed/settings.ts'
import { writeBordereau } from '../../../src/write/letter/bordereau.ts'
import { assets, block, disclosureOf, gap, kept, piece } from '../write/press.ts'

type Statement = {
  readonly reference: string
  readonly date: string
  readonly service: string
  readonly preparedBy: string
  readonly approvedBy: string
  readonly demonstration: boolean
  readonly review: string
  readonly request: { readonly authority: string; readonly reference: string; readonly basis: string }
  readonly versions: { readonly law: string }
  readonly pieces: readonly { readonly id: string; readonly status: DisclosedPiece['status'] }[]
}

type MaskLine = { readonly id: string; readonly piece: string; readonly grounds: readonly Ground[] }

/**
 * The same export with the bordereau that Requis writes for it, as `requis verify` reads it: `withBordereau` prints hashes alone,
 * which serves where nobody reads them, and takes a hundredth of the time.
 */
export const withPrintedBordereau = async (input: SealInput): Promise<SealInput> => {
  const files = input.payload.filter(({ name }) => name !== 'bordereau.pdf')
  const statement = prepareStatement(files, input.statement)
  const digests = [...files, { name: 'statement.json', bytes: statement }].map(({ name, bytes }) => ({
    ...{ name, sha256: sha256Hex(bytes) },
  }))
  const disclosure = disclosureTold(JSON.parse(JSON.stringify(input.statement)), masksIn(files))
  const { bytes } = await writeBordereau(disclosure, digests, {
    ...{ assets, labels: labelsOf('fr', readLaw().grounds), lang: 'fr' },
  })
  return { ...input, payload: [...files, { name: 'bordereau.pdf', bytes }] }
}

const masksIn = (files: SealInput['payload']): readonly MaskLine[] => {
  const file = files.find(({ name }) => name === 'masks.jsonl')
  const lines = Buffer.from(file?.bytes ?? [])
    .toString('utf8')
    .split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

const disclosureTold = (told: Statement, masks: readonly MaskLine[]) => {
  const pieces = told.pieces.map(({ id, status }) =>
    piece({
      ...{ id, status, title: `Pièce ${id}` },
      blocks: [
        block('paragraph', [
          kept('vu '),
          ...masks.filter((mask) => mask.piece === id).map((mask) => gap(mask.id, mask.grounds[0])),
        ]),
      ],
    }),
  )
  const disclosure = disclosureOf(...pieces)
  const { reference, date, service, preparedBy, approvedBy, demonstration, request, versions } = told
  const cover = {
    ...{ ...disclosure.cover, reference, date, service, preparedBy, approvedBy, demonstration, law: versions.law },
    ...{ authority: request.authority, requestReference: request.reference, basis: request.basis },
    ...{ decided: { answers: 0, corrections: 0, unanswered: 0 }, waived: told.review === 'waived' },
  }
  return { ...disclosure, cover }
}
