import { isEverydayWord } from '../../language/everyday-words.ts'
import { categoriesWith } from '../../model/category.ts'
import type { Cover, Redacted } from '../../model/copy/disclosure.ts'
import type { Needle } from '../../model/copy/proof.ts'
import { foldWords } from '../../prove/fold-words.ts'
import { declaredMask } from '../../prove/layout/sought-apart.ts'
import { countNeedles, indexNeedles } from '../../prove/needle-index.ts'
import { needlesOf } from '../../prove/needles.ts'
import { redact } from '../../redact/redact.ts'
import { borrowIdentities, type TestSet, type TestSetInput } from './test-set.ts'
import { isKeptWord } from './words.ts'

/** What may leave as a test set, and what its proof looks for: every real word that was withheld or replaced. */
export type Borrowed = TestSet & { readonly redacted: Redacted; readonly needles: readonly Needle[] }

/** A disclosure in which a borrowed value stands as kept text where an identity stood; facts keep their marks. */
export const discloseBorrowed = (input: TestSetInput, cover: Cover): Borrowed => {
  const set = borrowIdentities(input)
  const { dossier, findings, decisions } = set
  // Pages of the original hold the words that were replaced: they are laid out anew.
  const copies = cover.copies === 'facsimile' ? 'rebuilt' : cover.copies
  const redacted = redact({ dossier, findings, decisions, cover: { ...cover, copies }, asRead: input.dossier })
  return { ...set, redacted, needles: originals(input, set, redacted.maskOf) }
}

/** Needles of the real record, with what was disclosed and replaced sought as well. */
const originals = (input: TestSetInput, { filledIds, dayFills }: TestSet, maskOf: Redacted['maskOf']) => {
  const sought = needlesOf({
    dossier: input.dossier,
    findings: input.findings,
    // Without a decision a finding is withheld, and looked for.
    decisions: input.decisions.filter(({ findingId }) => !filledIds.has(findingId)),
    maskOf,
    declared: input.persons.filter(({ source }) => source !== 'text'),
  })
  const strong = strongWords(input)
  return [...dayFills].flatMap(([pieceId, fills]) => {
    const own = sought.filter((one) => one.pieceId === pieceId && !isKept(one))
    const known = new Set(own.map(({ text }) => foldWords(text).join(' ')))
    const others = strong.filter((text) => !known.has(text))
    return withDays(
      [...own, ...others.map((text) => ({ maskId: declaredMask, pieceId, text, allowed: 0, allowedTight: 0 }))],
      fills,
    )
  })
}

const exact = categoriesWith('formed', 'code')

/** Letters and digits: a shorter value, or name, may be met by chance (prove/layout/sought-apart.ts). */
const [leastValue, leastName] = [8, 4]

/** A number found in one piece, and a family name of the dossier's own persons, are looked for in all: a detector may miss one. */
const strongWords = ({ dossier, persons, findings, decisions }: TestSetInput): readonly string[] => {
  const texts = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const kept = new Set(decisions.flatMap(({ findingId, by }) => ('reviewer' in by ? [findingId] : [])))
  const numbers = findings
    .filter(({ id, category }) => exact.has(category) && !kept.has(id))
    .map(({ passageId, start, end }) => foldWords((texts.get(passageId) ?? '').slice(start, end)).join(' '))
    .filter((text) => text.length >= leastValue)
  const families = persons
    .filter(({ source }) => source === 'dossier')
    .flatMap(({ family }) => family.map((name) => foldWords(name).join(' ')))
    .filter((name) => name.length >= leastName && !isEverydayWord(name))
  return [...new Set([...numbers, ...families])]
}

/** A title or a particle stays: it is no residue. */
const isKept = ({ text }: Needle): boolean => foldWords(text).every(isKeptWord)

/** A moved day may be the day of another event: it may stand as often as it was written. */
const withDays = (needles: readonly Needle[], fills: readonly string[]): readonly Needle[] => {
  const counts = countNeedles(fills.join('\n\u0000\n'), indexNeedles(needles.map(({ text }) => text)))
  return needles.map((needle, at) => ({
    ...needle,
    allowed: needle.allowed + (counts.words[at] ?? 0),
    allowedTight: needle.allowedTight + (counts.tight[at] ?? 0),
  }))
}
