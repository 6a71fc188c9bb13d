import { categoriesWith } from '../../model/category.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { contains } from '../../model/record/span.ts'
import type { SignedClaim } from '../engine/detect-all.ts'
import { confidences, joins } from '../thresholds.ts'
import { continuationOf, lastItemOf } from './continued.ts'
import { cutNumbers } from './cut-numbers.ts'
import { type LetterTree, nameTree, type Values } from './letter-tree.ts'
import { isLikely } from './likely.ts'
import { type Item, itemsByPage } from './page-items.ts'
import { type PageWays, waysOf } from './page-ways.ts'
import { isOnLine } from './segments.ts'
import { isDoubtful, strayGroups } from './stray-groups.ts'
import { type Spelt, speltFrom } from './walk.ts'

export type JoinInput = {
  /** All who are known once the record is read. */
  readonly persons: readonly Person[]
  readonly values: Values
  /** What all detectors claim of a text. */
  readonly claimsOf: (text: string) => readonly SignedClaim[]
  /** What was found in a passage without this layer. */
  readonly found: (passageId: string) => readonly Finding[]
}

/**
 * What the layout of a page breaks into pieces that no text shows together: a name cut by a narrow cell, spread down a
 * margin or along an arc, begun in one cell and ended in the next. Letters are joined by all the ways that the eye may
 * take (`page-ways.ts`), for names and values of the record; lone letters that make no word are a doubt. Findings by
 * passage, without an id.
 */
export const joinedFindings = (pieces: readonly Piece[], input: JoinInput): ReadonlyMap<string, readonly Finding[]> => {
  const names = nameTree(input.persons)
  const added = pieces.flatMap((piece) => {
    const pages = itemsByPage(piece)
    return pages.flatMap((items, at) => onPage(piece, waysOf(items, pages[at + 1] ?? []), names, input))
  })
  return groupByPassage(distinct(added))
}

const onPage = (piece: Piece, ways: PageWays, names: LetterTree, input: JoinInput): readonly Finding[] => {
  const { values, found, claimsOf } = input
  const budget = { left: joins.pageSteps }
  const joined = speltOn(ways, { names, values: values.tree, budget }).map(({ item, one }) =>
    findingOf(piece, item, saying(one)),
  )
  // A page that asks for more is not known to hold nothing: its lone letters are withheld.
  const unread = budget.left > 0 ? [] : ways.items.filter(ways.isStray).map((item) => findingOf(piece, item, doubt))
  const doubts = strayGroups(ways).flatMap((group) => saidApart(piece, group, claimsOf))
  const numbers = cutNumbers(ways, claimsOf).flatMap(({ items, claim }) =>
    items.map((item) => findingOf(piece, item, claimed(claim, 'cut-number'))),
  )
  return [...joined, ...unread, ...doubts, ...numbers, ...continued(piece, ways, found)].filter(
    (finding) => !found(finding.passageId).some((known) => says(known, finding)),
  )
}

type Sought = { readonly names: LetterTree; readonly values: LetterTree; readonly budget: { left: number } }

/**
 * Each item with what it is part of, once: on a page of a name's syllables the ways that spell it are hundreds of
 * thousands, and say the same of a few thousand items.
 */
const speltOn = (
  ways: PageWays,
  { names, values, budget }: Sought,
): readonly { readonly item: Item; readonly one: Spelt }[] => {
  const said = new Map<Item, Map<Spelt['meant'], Spelt>>()
  const keep = (one: Spelt): void => {
    for (const item of one.items) {
      const here = said.get(item) ?? new Map<Spelt['meant'], Spelt>()
      said.set(item, here.set(one.meant, one))
    }
  }
  for (const item of ways.items) {
    for (const one of speltFrom(item, ways, { tree: names, isPlain: false, budget })) if (isLikely(one, ways)) keep(one)
    for (const one of speltFrom(item, ways, { tree: values, isPlain: true, budget })) keep(one)
  }
  return [...said].flatMap(([item, ones]) => [...ones.values()].map((one) => ({ item, one })))
}

/**
 * What detectors say of lone letters as one text (a number in the boxes of a form), and the doubt of letters that make no word.
 * Single digits in the columns of a table are no number: what is claimed has a form of its own, and stands on one line.
 */
const saidApart = (piece: Piece, group: readonly Item[], claimsOf: JoinInput['claimsOf']): readonly Finding[] => {
  const text = group.map((item) => item.text).join('')
  let length = 0
  const starts = group.map((item) => {
    length += item.text.length
    return length - item.text.length
  })
  const said = claimsOf(text).flatMap((claim) => {
    const items = group.filter(
      (item, at) => (starts[at] ?? 0) < claim.end && claim.start < (starts[at] ?? 0) + item.text.length,
    )
    if (!(claim.category === 'person' || formed.has(claim.category)) || !isRow(items)) return []
    return items.map((item) => findingOf(piece, item, claimed(claim, 'in-boxes')))
  })
  const isDoubt = isDoubtful(group.map(({ letters }) => letters).join(''))
  const letters = group.filter((item) => /\p{L}/u.test(item.text))
  return isDoubt ? [...said, ...letters.map((item) => findingOf(piece, item, doubt))] : said
}

const formed = categoriesWith('formed')

const isRow = ([first, ...others]: readonly Item[]): boolean =>
  first !== undefined && others.every(({ box }) => isOnLine(first.box, box))

type Saying = Pick<Finding, 'category' | 'kind' | 'personId' | 'confidence' | 'detector' | 'why'>

const saying = ({ meant }: Spelt): Saying => ({
  category: meant.category,
  kind: meant.kind,
  personId: meant.personIds.size === 1 ? ([...meant.personIds][0] ?? null) : null,
  confidence: meant.confidence,
  detector: 'joined',
  why: 'broken-by-layout',
})

const claimed = (claim: SignedClaim, why: string): Saying => ({ ...claim, personId: claim.person ?? null, why })

const doubt: Saying = {
  category: 'person',
  kind: null,
  personId: null,
  confidence: confidences.doubt,
  // As unsure as a word that nothing explains: it is nobody's mention.
  detector: 'safety-net',
  why: 'lone-letters',
}

/** A name, a place or an address that a detector saw end with its line or cell. */
const continued = (piece: Piece, ways: PageWays, found: JoinInput['found']): readonly Finding[] => {
  const ids = new Set(ways.items.map(({ passage }) => passage.id))
  return [...ids].flatMap(found).flatMap((finding) => {
    const isAddress = finding.category === 'address'
    if (!isAddress && finding.category !== 'person' && finding.category !== 'place') return []
    const last = lastItemOf(ways.items, finding)
    const next = last === null ? null : continuationOf(last, isAddress, ways)
    return next === null ? [] : [findingOf(piece, next, { ...finding, detector: 'joined', why: 'continued' })]
  })
}

const findingOf = (piece: Piece, { passage, start, end }: Item, said: Saying): Finding => ({
  id: '',
  pieceId: piece.id,
  passageId: passage.id,
  ...{ start, end, category: said.category, kind: said.kind, personId: said.personId },
  ...{ confidence: said.confidence, detector: said.detector, why: said.why },
})

const says = (known: Finding, finding: Finding): boolean =>
  known.category === finding.category && known.personId === finding.personId && contains(known, finding)

const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(
    findings.map((finding) => [
      [finding.passageId, finding.start, finding.end, finding.category, finding.personId].join(' '),
      finding,
    ]),
  ).values(),
]
