import { readFileSync } from 'node:fs'
import type { Received } from '../../src/seal/container/bundle.ts'
import { type SealInput, sealExport } from '../../src/seal/container/container.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import { type Reveal, readReveal } from '../../src/seal/masks/reveal.ts'
import { gatherWith } from '../../src/seal/revocation/long-term.ts'
import { stampWith } from '../../src/seal/time/tsa-client.ts'
import { type Line, makeInput, statementFor } from '../../test/unit/seal/invented.ts'
import { makePki } from '../../test/unit/seal/pki.ts'
import { withPrintedBordereau } from '../../test/unit/seal/printed-bordereau.ts'
import { makeCrl } from '../../test/unit/seal/revocation-files.ts'
import { localTsa, tsaOf } from '../../test/unit/seal/tsa.ts'

/** An export that no command line wrote: sealed here, or kept from an older version. */
export type Sealed = {
  readonly name: string
  readonly group: string
  readonly container: Received
  readonly reveal?: Reveal
}

/** Those of each format that was ever written, with what is lifted in them. */
export const olderExports = (): readonly Sealed[] =>
  [1, 2, 3].map((format) => ({
    ...{ name: `format-${format}`, group: 'older formats, with a reveal' },
    container: new Uint8Array(readFileSync(`fixtures/exports/format-${format}.asice`)),
    reveal: readReveal(readFileSync(`fixtures/exports/format-${format}.reveal.json`, 'utf8')),
  }))

/** By an authority of openssl and a service of time stamps of its own: dated, and at level LT. */
export const datedExports = async (): Promise<readonly Sealed[]> => {
  const [director, service] = [makePki(), makePki()]
  director.issue('director', 'ec256')
  service.issue('tsa', 'ec256', 'stamper')
  const signer = director.signer('director', 'ES256')
  const stamp = stampWith(tsaOf(localTsa(service.folder, 'tsa')))
  const crls = [makeCrl(director, { from: 0 }), makeCrl(director, { by: 'root', from: 0 })]
  const source = { files: { crls, ocsp: [] }, ask: null, trust: [], now: () => new Date(), warn: () => {} }
  const dated = await sealInvented(signer, { stamp })
  const proved = await sealInvented(signer, { stamp, gather: gatherWith(source) })
  return [
    { name: 'dated', group: 'time stamp', container: dated },
    { name: 'long-term', group: 'level LT', container: proved },
  ]
}

type More = Pick<SealInput, 'stamp' | 'gather'> & { readonly masks?: readonly Line[] }

const sealInvented = async (signer: Signer, { masks, stamp, gather }: More): Promise<Buffer> => {
  const date = new Date()
  const input = await makeInput(signer, date, masks)
  const stamps = { timestamped: stamp !== undefined, longTerm: gather !== undefined }
  const statement = { ...statementFor(date, signer.demonstration, masks), ...stamps }
  const { container } = await sealExport({ ...(await withPrintedBordereau({ ...input, statement })), stamp, gather })
  return Buffer.concat(container)
}

/** More masks than four digits number: M10000 comes after M9999. */
export const manyMasks = async (signer: Signer): Promise<Sealed> => {
  const masks: readonly Line[] = Array.from({ length: 10_050 }, (_, at) => ({
    ...{ id: `M${String(at + 1).padStart(4, '0')}`, piece: 'P02', place: { kind: 'field', path: `/${at}/1` } },
    ...{ category: 'sensitive', grounds: ['SANTE'], by: 'rule' },
  }))
  return { name: 'many-masks', group: 'more than 9,999 masks', container: await sealInvented(signer, { masks }) }
}
