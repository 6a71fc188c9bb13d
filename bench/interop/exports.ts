import { sealExport } from '../../src/seal/container/container.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import type { Stamp } from '../../src/seal/time/tsa-client.ts'
import { makeInput, makePdf, statementFor } from '../../test/unit/seal/invented.ts'
import type { Authority } from './authority.ts'

/** `attack` is its number in docs/seal.md, null for a genuine export. */
export type Sample = {
  readonly name: string
  readonly attack: number | null
  readonly dated: boolean
  readonly container: Uint8Array
}

/** What the bench asks the authority for. */
export const issueAll = async ({ issue }: Authority): Promise<void> => {
  await issue('es256', 'ec256')
  await issue('es384', 'ec384')
  await issue('ps256', 'rsa3072')
  await issue('rs256', 'rsa3072')
  await issue('other', 'ec256')
  await issue('rsa1024', 'rsa1024')
  await issue('expired', 'ec256', { dates: ['20250101000000Z', '20251231000000Z'] })
}

export const makeGenuine = async ({ signer, stamp }: Authority): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const algorithm of ['ES256', 'ES384', 'PS256', 'RS256'] as const) {
    const director = signer(algorithm.toLowerCase(), algorithm)
    const [bare, dated] = [await seal(director, {}), await seal(director, { stamp })]
    samples.push({ name: algorithm, attack: null, dated: false, container: bare.container })
    samples.push({ name: `${algorithm} dated`, attack: null, dated: true, container: dated.container })
  }
  return samples
}

type Seal = {
  readonly stamp?: Stamp
  readonly reference?: string
  /** Not signed yet. */
  readonly bordereau?: Uint8Array
}

/** A small export of an invented service: its container whole, its tree. */
export const seal = async (signer: Signer, more: Seal) => {
  const { stamp, reference = 'REQ-2026-014', bordereau = await makePdf('Bordereau') } = more
  const input = await makeInput(signer, new Date())
  const payload = input.payload.map((file) =>
    file.name === 'bordereau.pdf' ? { name: file.name, bytes: bordereau } : file,
  )
  const { tree, container } = await sealExport({
    ...{ ...input, payload, stamp },
    statement: { ...statementFor(input.date, signer.demonstration), reference, timestamped: stamp !== undefined },
    bagInfo: { ...input.bagInfo, 'External-Identifier': reference },
  })
  return { tree, container: Buffer.concat(container) }
}
