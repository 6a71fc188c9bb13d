import { type Block, contentDrafts } from '../entry/block-draft.ts'
import { type Attachment, numberPassages, quarantine, type ReadResult, readWhole } from '../entry/reading.ts'
import { type Property, propertiesOf, valueParts } from './card-lines.ts'

/** True for an event or an invitation (iCalendar), or for a card of an address book (vCard). */
export const isCards = (text: string): boolean =>
  /^\s{0,64}BEGIN:(?:VCALENDAR|VCARD)[ \t]{0,8}[\r\n]/i.test(text.slice(0, 200))

/** What a program of mail shows of each; all else that they hold is hidden. */
const labels: ReadonlyMap<string, string> = new Map([
  ['SUMMARY', 'Objet'],
  ['LOCATION', 'Lieu'],
  ['DTEND', 'Fin'],
  ['DUE', 'Échéance'],
  ['ORGANIZER', 'Organisateur'],
  ['ATTENDEE', 'Participant'],
  ['DESCRIPTION', 'Description'],
  ['COMMENT', 'Commentaire'],
  ['FN', 'Nom'],
  ['NICKNAME', 'Surnom'],
  ['ORG', 'Organisme'],
  ['TITLE', 'Fonction'],
  ['ROLE', 'Rôle'],
  ['TEL', 'Téléphone'],
  ['EMAIL', 'Courriel'],
  ['ADR', 'Adresse'],
  ['BDAY', 'Date de naissance'],
  ['RELATED', 'Proche'],
  ['NOTE', 'Note'],
  ['URL', 'Site'],
])

/** Events and cards, one after the other. An event opens with its date: it dates what follows, as that of a mail does. */
export const readCards = (pieceId: string, text: string): ReadResult => {
  const blocks: Block[] = []
  const hidden: string[] = []
  const attachments: Attachment[] = []
  let binary = 0
  for (const { shown, others } of cardsOf(propertiesOf(text))) {
    blocks.push(...dateBlocks(shown), ...shown.flatMap(shownBlocks))
    const unseen = [...shown.flatMap(asides), ...others.filter(({ isBinary }) => !isBinary).map(wordsOf)]
    hidden.push(unseen.join('\n'))
    const files = [...shown, ...others].filter(({ isBinary }) => isBinary)
    binary += files.length
    attachments.push(...files.map(fileOf))
  }
  if (blocks.length === 0 && attachments.length === 0) return quarantine(pieceId, 'text', 'read.no-text')
  const notes = binary === 0 ? [] : [{ code: 'read.left-out', pieceId, what: 'binary' } as const]
  return { ...readWhole('text', numberPassages(pieceId, contentDrafts({ blocks, hidden }))), notes, attachments }
}

type Card = { readonly shown: Property[]; readonly others: Property[] }

/** An alarm or a time zone inside an event shows nothing of its own. */
const cardsOf = (properties: readonly Property[]): readonly Card[] => {
  const cards: Card[] = [{ shown: [], others: [] }]
  const inside: string[] = []
  for (const property of properties) {
    if (property.name === 'BEGIN') {
      inside.push(property.value.trim().toUpperCase())
      if (isCard(inside.at(-1))) cards.push({ shown: [], others: [] })
    } else if (property.name === 'END') inside.pop()
    else {
      const isShown =
        isCard(inside.at(-1)) && (labels.has(property.name) || property.name === 'DTSTART') && !property.isBinary
      const card = cards.at(-1)
      if (isShown) card?.shown.push(property)
      else card?.others.push(property)
    }
  }
  return cards.map(withName)
}

const isCard = (name: string | undefined): boolean => /^(?:VCARD|VEVENT|VTODO|VJOURNAL)$/.test(name ?? '')

/** A card without a name to show shows its parts. */
const withName = ({ shown, others }: Card): Card => {
  const parts = shown.some(({ name }) => name === 'FN') ? undefined : others.find(({ name }) => name === 'N')
  return parts === undefined
    ? { shown, others }
    : { shown: [{ ...parts, name: 'FN' }, ...shown], others: others.filter((property) => property !== parts) }
}

const dateBlocks = (shown: readonly Property[]): readonly Block[] =>
  shown
    .filter(({ name }) => name === 'DTSTART')
    .map(({ value }) => ({ cells: [`Date : ${shownDate(value)}`], role: 'heading', level: 1 }))

const shownBlocks = (property: Property): readonly Block[] => {
  const label = labels.get(property.name)
  const value = shownValue(property)
  return label === undefined || value === '' ? [] : [{ cells: [`${label} : ${value}`], role: 'paragraph', level: null }]
}

const shownValue = ({ name, parameters, value }: Property): string => {
  if (name === 'DTEND' || name === 'DUE' || name === 'BDAY') return shownDate(value)
  const said = valueParts(value).join(name === 'SUMMARY' || name === 'DESCRIPTION' || name === 'NOTE' ? ' ; ' : ', ')
  if (name !== 'ORGANIZER' && name !== 'ATTENDEE') return said
  return [parameters.get('CN') ?? '', `<${said.replace(/^mailto:/i, '')}>`].filter((part) => part !== '').join(' ')
}

/** `20250314T090000Z` as it is read in France: `14/03/2025 09:00 UTC`. */
const shownDate = (value: string): string => {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z)?)?/.exec(value.trim())
  if (found === null) return value.trim()
  const [, year, month, day, hour, minute, zone] = found
  const time = hour === undefined ? '' : ` ${hour}:${minute}${zone === undefined ? '' : ' UTC'}`
  return `${day}/${month}/${year}${time}`
}

/** What a shown property says of itself without showing it: who sent for whom, in which language. */
const asides = ({ parameters }: Property): readonly string[] =>
  [...parameters].filter(([name]) => name !== 'CN').map(([, value]) => value)

const wordsOf = ({ name, parameters, value }: Property): string =>
  [name, ...parameters.values(), valueParts(value).join(' ')].join(' ')

const fileOf = ({ value }: Property): Attachment => ({
  bytes: new Uint8Array(Buffer.from(value.replace(/^data:[^,]{0,100},/i, ''), 'base64')),
  extension: '',
})
