import type { CarriedDossier, CarriedFile, Restriction } from '../../model/carried.ts'
import { floorRestrictions } from '../../model/carried.ts'
import { findRanges } from '../../source/json/ranges.ts'
import { memberOf, readSlice, textOf } from '../../source/json/value.ts'
import { nameTells } from '../../treat/hidden/find-terms.ts'
import { textsIn } from '../../treat/hidden/texts-in.ts'
import type { BuildAt } from './build.ts'
import { completeEntry } from './complete.ts'
import { hideAddress } from './hide-address.ts'
import { labelsOf } from './resource.ts'

/** What is known of a dossier that came as FHIR: its entries, closed as they must be; whether a patient is among them; files beside. */
export type FhirDossier = {
  readonly entries: readonly Uint8Array[]
  readonly patient: string | null
  readonly others: readonly CarriedFile[]
}

/** The entries of the dossier's Bundles as they lie in the source; null where it is no FHIR. */
export const fhirEntries = (
  carried: CarriedDossier,
  files: readonly CarriedFile[],
  at: BuildAt,
): FhirDossier | null => {
  const bundles = files.flatMap((file) => {
    const entries = entriesOf(file)
    return entries === null ? [] : [{ file, entries: entries.map((raw) => completeEntry(raw, at)) }]
  })
  if (bundles.length === 0) return null
  const patient = bundles.flatMap(({ entries }) => entries).find((raw) => typeOf(raw) === 'Patient')
  const address = patient === undefined ? null : textOf(memberOf(readSlice(patient), 'fullUrl'))
  const desk = { carried, patient: address ?? '', at }
  const own = new Set(bundles.map(({ file }) => file))
  return {
    entries: bundles.flatMap(({ file, entries }) => close(entries, file.restrictions, desk)),
    patient: address,
    others: files.filter((file) => !own.has(file)),
  }
}

const entriesOf = ({ file, masked, original }: CarriedFile): readonly Uint8Array[] | null => {
  const bytes = masked?.bytes ?? original
  // What lay in a Bundle and is another file now is a file.
  if (!file.made || bytes === null || (masked !== null && masked.extension !== 'json')) return null
  const ranges = findRanges(bytes, [['resourceType'], ['entry', '*']])
  const [type] = ranges?.filter(({ pointer }) => pointer === '/resourceType') ?? []
  if (type === undefined || textOf(readSlice(bytes.subarray(type.start, type.end))) !== 'Bundle') return null
  return (
    ranges?.flatMap(({ pointer, start, end }) => (pointer === '/resourceType' ? [] : [bytes.subarray(start, end)])) ??
    null
  )
}

const typeOf = (raw: Uint8Array): string | null => {
  const resource = memberOf(readSlice(raw), 'resource')
  return textOf(memberOf(resource, 'resourceType'))
}

/**
 * What must be closed gets a label beside those that it has; nothing else of it changes. The floor closes the entries that say
 * the hidden words, or all where none does: whatever asked for it stands somewhere. « Stated » is what the source's own label says.
 */
const close = (
  entries: readonly Uint8Array[],
  restrictions: readonly Restriction[],
  { carried, patient, at }: { readonly carried: CarriedDossier; readonly patient: string; readonly at: BuildAt },
): readonly Uint8Array[] => {
  const floor = restrictions.filter((one) => floorRestrictions.some((other) => other === one))
  const piece = restrictions.filter((one) => !floor.includes(one) && one !== 'stated')
  // A document that lies in an entry in base64 says it too.
  const says = (raw: Uint8Array): boolean =>
    carried.hiddenWords.length > 0 && textsIn(raw).some((text) => nameTells(text, carried.hiddenWords))
  const telling = new Set(entries.filter(says))
  return entries.flatMap((raw) => {
    const type = typeOf(raw) ?? ''
    const isOpen = openTypes.has(type)
    // Whose record it is lives in the hidden home, whatever file says that it is hidden.
    const isHers = carried.hidesAddress && type === 'Patient'
    const toHide = isHers || (carried.hidesAddress && (isOpen || type === 'RelatedPerson') && telling.has(raw))
    const [own, closed] = (toHide ? hideAddress(raw, { says, isHers, patient, at }) : null) ?? [raw, null]
    const isTold = own === raw ? telling.has(raw) : says(own)
    const asked =
      isTold || (telling.size === 0 && !isOpen) ? floor : closed === null ? [] : (['hidden-address'] as const)
    const labels = [...asked, ...(isOpen ? [] : piece)]
    return [labels.length === 0 ? own : withLabels(own, labels), ...(closed === null ? [] : [closed])]
  })
}

/** Of no use to anybody if closed with the rest: they hold the others together. */
const openTypes = new Set(['Patient', 'Organization', 'Practitioner', 'PractitionerRole', 'Location'])

const withLabels = (raw: Uint8Array, restrictions: readonly Restriction[]): Uint8Array => {
  const labels = labelsOf(restrictions)
    .map((label) => JSON.stringify(label))
    .join(',')
  const at = new Map(
    findRanges(raw, [['resource'], ['resource', 'meta'], ['resource', 'meta', 'security']])?.map((range) => [
      range.pointer,
      range,
    ]),
  )
  const [resource, meta, security] = [at.get('/resource'), at.get('/resource/meta'), at.get('/resource/meta/security')]
  if (security !== undefined) return insert(raw, security, labels)
  if (meta !== undefined) return insert(raw, meta, `"security":[${labels}]`)
  return resource === undefined ? raw : insert(raw, resource, `"meta":{"security":[${labels}]}`)
}

/** After the opening bracket of a value, with a comma unless it holds nothing. */
const insert = (
  raw: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  text: string,
): Uint8Array => {
  const inside = Buffer.from(raw.subarray(start + 1, end - 1))
    .toString('utf8')
    .trim()
  return Buffer.concat([
    raw.subarray(0, start + 1),
    Buffer.from(inside === '' ? text : `${text},`),
    raw.subarray(start + 1),
  ])
}
