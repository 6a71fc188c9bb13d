import { foldText } from '../../model/fold.ts'
import { type ActText, columns } from './act-text.ts'
import { type ReadPerson, roleOf } from './people.ts'

type Key = 'family' | 'given' | 'other' | 'born' | 'role'

const keys: readonly (readonly [RegExp, Key])[] = [
  [/^(?:nom d'usage|nom marital|nom d'epouse|epouse|alias|surnom|pseudonyme|dite?)$/, 'other'],
  [/^(?:nom(?: de naissance| de famille| patronymique)?)$/, 'family'],
  [/^(?:prenoms?|prenom\(s\))$/, 'given'],
  [/^(?:nee?(?:\(e\))?(?: le)?|date de naissance|ddn|date et lieu de naissance|naissance)$/, 'born'],
  [/^(?:qualite|statut|role)$/, 'role'],
]

const keyOf = (label: string): Key | null => {
  const folded = foldText(label).replace(/\s+/g, ' ').trim()
  return keys.find(([pattern]) => pattern.test(folded))?.[1] ?? null
}

/** Persons of a form (« Nom : … / Prénom : … ») and of a table (« Nom | Prénom | Né(e) le »). */
export const formPeople = (act: ActText): readonly ReadPerson[] => [...labelled(act), ...tabled(act)]

type Sheet = Partial<Record<Key, readonly string[]>>

/** Labels of one person follow one another; a second « Nom » begins another. Agents' own lines are not read. */
const labelled = (act: ActText): readonly ReadPerson[] => {
  const sheets: Sheet[] = []
  let sheet: Sheet = {}
  const pattern =
    /(?:^|\n|\t| {2,40}|[;|,] ?)[ •*-]{0,3}([\p{L}’' ()]{2,26}?) ?: ?([^\n\t;|]{1,80}?)(?=\n|\t| {2,40}|;|\||,? (?:Pr[ée]noms?|N[ée]e?(?:\(e\))?(?: le)?|Nom d['’]usage|Date de naissance|Alias) ?:|$)/gu
  for (const match of act.raw.matchAll(pattern)) {
    const key = keyOf(match[1] ?? '')
    if (key === null || isAgent(act.raw, match.index)) continue
    if (key === 'family' && sheet.family !== undefined) {
      sheets.push(sheet)
      sheet = {}
    }
    sheet = { ...sheet, [key]: [...(sheet[key] ?? []), (match[2] ?? '').trim()] }
  }
  return [...sheets, sheet].flatMap((one) => personOf(one, act))
}

const isAgent = (raw: string, at: number): boolean =>
  /(?:requ[ée]rant|enqu[êe]teur|magistrat|signataire|r[ée]dacteur|destinataire)[^\n]{0,30}\n?[^\n]{0,30}$/i.test(
    raw.slice(Math.max(0, at - 70), at),
  )

const personOf = (sheet: Sheet, { desk }: ActText): readonly ReadPerson[] => {
  const [family, given] = [sheet.family?.[0] ?? '', sheet.given?.[0] ?? '']
  if (family === '' || given === '') return []
  const day = new RegExp(desk.dayPattern).exec(foldText(sheet.born?.[0] ?? ''))?.[0]
  return [
    {
      given: given.split(/[\s,]+/).filter((word) => word !== ''),
      family,
      other: (sheet.other ?? []).filter((name) => !/^(?:n[ée]ant|aucun|-+|\/)$/i.test(name)),
      born: day === undefined ? null : desk.isoOf(day),
      role: roleOf(foldText(sheet.role?.[0] ?? '')),
    },
  ]
}

const tabled = (act: ActText): readonly ReadPerson[] => {
  const rows = act.raw.split('\n').map((line) =>
    line
      .trim()
      .replaceAll(/^\||\|$/g, '')
      .trim()
      .split(columns),
  )
  return rows.flatMap((head, at) => {
    const heads = head.map(keyOf)
    if (!heads.includes('family') || !heads.includes('given')) return []
    const body = rows.slice(at + 1).filter((row) => !row.every((cell) => /^[-+: ]*$/.test(cell)))
    const last = body.findIndex((row) => row.length !== head.length)
    return (last === -1 ? body : body.slice(0, last)).flatMap((row) => personOf(sheetOf(heads, row), act))
  })
}

const sheetOf = (heads: readonly (Key | null)[], row: readonly string[]): Sheet =>
  Object.fromEntries(heads.flatMap((key, at) => (key === null ? [] : [[key, [row[at] ?? '']]])))
