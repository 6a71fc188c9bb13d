import type { Person } from '../../../model/record/person.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import type { CarriedDossier, CarriedFile, Restriction } from '../../model/carried.ts'
import type { SaidEvent } from '../../model/source.ts'
import type { Key } from '../../pseudonym/key.ts'
import { nameTells, pathTells } from '../../treat/hidden/find-terms.ts'
import { hiddenHomes } from '../hidden-homes.ts'
import { contentTypeOf } from './content-type.ts'
import { documentOf } from './document.ts'
import { isUnnamed, patientOf, relatedOf } from './persons.ts'
import { addressOf, type NewEntry, type Resource } from './resource.ts'
import { eventOf, stayOf } from './stay.ts'

/** The name by which a dossier is known where its own tells somebody: its place among all. */
export type BuildAt = { readonly key: Key; readonly place: string; readonly today: string }

/** The resources of a dossier that was no FHIR: its persons, its stay, its files. */
export const buildEntries = (
  carried: CarriedDossier,
  files: readonly CarriedFile[],
  at: BuildAt,
): readonly NewEntry[] => {
  const { source, hiddenWords } = carried
  const make = (from: string, resource: (address: string) => Resource): NewEntry => {
    const fullUrl = addressOf(at.key, at.place, from)
    return { fullUrl, resource: resource(fullUrl), from }
  }
  const { persons, service } = source.described
  const isHidden = hiddenHomes(carried)
  const [first, ...others] = persons.filter(({ role }) => role === 'accompanied' || role === 'minor')
  if (first === undefined) return []
  const localId = pathTells(source.key, hiddenWords) ? at.place : source.key
  const patients = [first, ...others].map((person, rank) =>
    make(person.id, () => patientOf(person, rank === 0 ? localId : `${localId}-${rank + 1}`, isHidden(person))),
  )
  const patient = patients[0]?.fullUrl ?? ''
  const organization =
    service === null ? [] : [make('organization', () => ({ resourceType: 'Organization', name: service }))]
  const context = {
    patient,
    others: patients.slice(1).map(({ fullUrl }) => fullUrl),
    organization: organization[0]?.fullUrl ?? null,
  }
  const related = persons
    .filter(({ role }) => role === 'parent' || role === 'relative')
    .filter((one) => !isUnnamed(one))
  const said = stayOf(source, { ...context, localId })
  const stay = said === null ? [] : [make('stay', () => said)]
  const documents = [
    ...files.map((file, rank) => ({ ...fileFacts(file, rank, hiddenWords), from: file.file.name })),
    ...closedFacts(persons, isHidden),
  ]
  return [
    ...patients,
    ...organization,
    ...related.map((person) => make(person.id, () => relatedOf(person, patient, isHidden(person)))),
    ...stay,
    ...eventsOf(files, hiddenWords).flatMap((event, rank) => {
      const resource = eventOf(event, { ...context, stay: stay[0]?.fullUrl ?? null, today: at.today })
      return resource === null ? [] : [make(`event ${rank}`, () => resource)]
    }),
    // Two files of one name are two.
    ...documents.map(({ from, ...facts }, rank) =>
      make(`${rank} ${from}`, (address) => documentOf({ ...facts, ...context, address })),
    ),
  ]
}

/** Files that lay beside the entries of a FHIR dossier, as documents of its patient. */
export const documentEntries = (
  files: readonly CarriedFile[],
  patient: string,
  { hiddenWords }: CarriedDossier,
  { key, place }: BuildAt,
): readonly NewEntry[] =>
  files.map((file, rank) => {
    const from = `${rank} ${file.file.name}`
    const address = addressOf(key, place, `beside ${from}`)
    const context = { address, patient, others: [], organization: null }
    return { fullUrl: address, resource: documentOf({ ...fileFacts(file, rank, hiddenWords), ...context }), from }
  })

/** Of a file that is whole and open. What a word of an event tells stays in its closed file. */
const eventsOf = (files: readonly CarriedFile[], hiddenWords: readonly string[]): readonly SaidEvent[] =>
  files
    .filter(({ masked, restrictions }) => masked === null && restrictions.length === 0)
    .flatMap(({ file }) => file.events ?? [])
    .filter(({ label, text }) => !nameTells(`${label ?? ''} ${text ?? ''}`, hiddenWords))

type FileFacts = {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly title: string
  readonly date: string | null
  readonly restrictions: readonly Restriction[]
}

/** A title may say what is closed: a closed document has a number for its title. */
const fileFacts = (carried: CarriedFile, rank: number, hiddenWords: readonly string[]): FileFacts => {
  const { file, title, date, restrictions, masked, original } = carried
  const ending = masked?.extension ?? extensionOf(file.name)
  const isTold = restrictions.length > 0 || pathTells(title, hiddenWords) || pathTells(file.name, hiddenWords)
  // « Pièce 3 » is a title that nobody gave: the name of the file tells more to those who know it.
  const name = /^(?:Pièce \d{1,6})?$/.test(title) ? (file.name.split('/').at(-1) ?? '') : title
  return {
    bytes: masked?.bytes ?? original ?? new Uint8Array(),
    contentType: contentTypeOf(ending),
    title: isTold ? `Pièce ${rank + 1}` : name,
    date: restrictions.length === 0 && date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null,
    restrictions,
  }
}

/** What no open element may say of somebody is carried by itself, closed. */
const closedFacts = (
  persons: readonly Person[],
  isHidden: (person: Person) => boolean,
): readonly (FileFacts & { readonly from: string })[] =>
  persons.flatMap((person) => {
    const [restriction, lines] = closedLines(person, isHidden(person))
    if (restriction === null || lines.length === 0) return []
    return {
      bytes: Buffer.from(`${lines.join('\n')}\n`),
      contentType: 'text/plain; charset=utf-8',
      title: 'Élément protégé',
      date: null,
      restrictions: [restriction],
      from: person.id,
    }
  })

const closedLines = (person: Person, isHidden: boolean): readonly [Restriction | null, readonly string[]] => {
  const name = [...person.given, ...person.family, ...person.other].join(' ')
  const address = person.address === undefined ? [] : [`Adresse : ${person.address}`]
  if (isUnnamed(person) && person.role !== 'accompanied' && person.role !== 'minor') {
    const born = person.born === null ? [] : [`Date de naissance : ${person.born}`]
    return [person.role === 'informant' ? 'informant' : 'secret-birth', [`Nom : ${name}`, ...born, ...address]]
  }
  return isHidden && address.length > 0 ? ['hidden-address', [`Nom : ${name}`, ...address]] : [null, []]
}
