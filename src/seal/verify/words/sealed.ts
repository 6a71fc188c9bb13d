import { isDemonstration } from '../../asn1/certificate.ts'
import { writeBagInfo } from '../../container/bag.ts'
import type { Bundle } from '../../container/bundle.ts'
import { treeNames } from '../../container/tree.ts'

// What the seal says of an export, beside its statement: for a communication as for a container of a migration.

/** Whether the signature claims that day (`2026-03-02`, UTC). */
export const isSignedOn = ({ verdict }: Bundle, day: string): boolean =>
  verdict?.claimedAt?.toISOString().slice(0, 10) === day

export const hasDemonstrationKey = ({ certificate }: Bundle): boolean =>
  certificate !== null && isDemonstration(certificate)

type Told = { readonly service: string; readonly reference: string; readonly date: string }

/** Whether `bag-info.txt` is what is written of them. Throws for a day that no calendar has. */
export const saysTheBag = ({ contents, files }: Bundle, { service, reference, date }: Told): boolean => {
  const info = { 'Source-Organization': service, 'External-Identifier': reference }
  const said = writeBagInfo(info, [...files.values()], new Date(`${date}T00:00:00Z`))
  return Buffer.from(said).equals(contents.get(treeNames.bagInfo) ?? new Uint8Array())
}
