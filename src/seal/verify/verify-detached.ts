import { readCertificate } from '../asn1/certificate.ts'
import { writePem } from '../asn1/pem.ts'
import { checkCms, readCms } from '../cms/cms-reader.ts'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { treeNames } from '../container/tree.ts'
import { checkSignature, checkSigner } from './check-signature.ts'
import { readAnchors } from './trust.ts'

export type DetachedInput = {
  /** What is signed, and the CMS beside it (DER). */
  readonly content: Uint8Array
  readonly signature: Uint8Array
  readonly trust: readonly Uint8Array[]
  readonly pin: string | null
  readonly now: Date
}

/** The checks of an export's signature, on a signature over one file: it is good, and who made it. */
export const verifyDetached = ({ content, signature, trust, pin, now }: DetachedInput): readonly Check[] => {
  const cms = attempt(() => readCms(signature))
  const certificates = attempt(() => (cms?.certificates ?? []).map(readCertificate)) ?? []
  const own = cms?.certificate ?? null
  const chain = own === null ? [] : [own, ...certificates.filter(({ der }) => !der.equals(own.der))]
  const pem = Buffer.from(chain.map(({ der }) => writePem(der)).join(''), 'latin1')
  const bundle: Bundle = {
    ...{ flaw: null, names: [], files: new Map(), references: null, statement: null },
    contents: new Map<string, Uint8Array>([
      [treeNames.manifest, content],
      [treeNames.signature, signature],
      [treeNames.chain, pem],
    ]),
    ...{ cms, certificate: own, chain },
    verdict: cms === null ? null : attempt(() => checkCms(cms, content, false)),
  }
  const anchors = trust.length === 0 ? null : readAnchors(trust)
  return [...checkSignature(bundle), ...checkSigner(bundle, { anchors, pin, now, provenAt: null })]
}
