import { sealExport } from '../../src/seal/container/container.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import type { GatherValues } from '../../src/seal/revocation/long-term.ts'
import type { Stamp } from '../../src/seal/time/tsa-client.ts'
import { makeInput, statementFor } from '../../test/unit/seal/invented.ts'
import { withPrintedBordereau } from '../../test/unit/seal/printed-bordereau.ts'
import type { Authority } from './authority.ts'

/** `attack` is its number in docs/seal.md, null for a genuine export. `isLongTerm`: what was sealed is at level LTA. */
export type Sample = {
  readonly name: string
  readonly attack: number | null
  readonly dated: boolean
  readonly container: Uint8Array
  readonly isLongTerm?: boolean
}

/** Whose certificates a reader may know: those of the genuine exports. */
export const directors = ['es256', 'es384', 'ps256', 'rs256', 'unstated'] as const

/** What the bench asks the authority for. */
export const issueAll = async ({ issue }: Authority): Promise<void> => {
  await issue('es256', 'ec256')
  await issue('es384', 'ec384')
  await issue('ps256', 'rsa3072')
  await issue('rs256', 'rsa3072')
  await issue('other', 'ec256')
  await issue('unstated', 'ec256', { section: 'unstated' })
  await issue('authority', 'ec256', { section: 'authority' })
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
  const { container } = await seal(signer('unstated', 'ES256'), { stamp })
  samples.push({ name: 'certificate without keyUsage, dated', attack: null, dated: true, container })
  return samples
}

/** At level LTA, for the judges: without a proof of non-revocation, EU DSS says nothing good of any signer. */
export const makeLongTerm = async ({ signer, stamp, gather }: Authority): Promise<readonly Sample[]> => {
  const samples: Sample[] = []
  for (const algorithm of ['ES256', 'ES384', 'PS256', 'RS256'] as const) {
    const { container } = await seal(signer(algorithm.toLowerCase(), algorithm), { stamp, gather })
    samples.push({ name: `${algorithm}, long-term`, attack: null, dated: true, container, isLongTerm: true })
  }
  return samples
}

type Seal = {
  readonly stamp?: Stamp
  readonly gather?: GatherValues | undefined
  readonly reference?: string
  /** Changes the bordereau before it is signed. */
  readonly change?: (bordereau: Uint8Array) => Promise<Uint8Array>
}

/** A small export of an invented service: its container whole, its tree. */
export const seal = async (signer: Signer, more: Seal) => {
  const { stamp, gather, reference = 'REQ-2026-014', change } = more
  const input = await makeInput(signer, new Date())
  const told = await withPrintedBordereau({
    ...{ ...input, stamp, ...(gather === undefined ? {} : { gather }) },
    statement: {
      ...{ ...statementFor(input.date, signer.demonstration), reference },
      ...{ timestamped: stamp !== undefined, longTerm: gather !== undefined },
    },
    bagInfo: { ...input.bagInfo, 'External-Identifier': reference },
  })
  const payload = []
  for (const { name, bytes } of told.payload)
    payload.push({ name, bytes: name === 'bordereau.pdf' && change !== undefined ? await change(bytes) : bytes })
  const { tree, container } = await sealExport({ ...told, payload })
  return { tree, container: Buffer.concat(container) }
}
