import type { Finding } from '../../../src/model/record/finding.ts'
import type { Person, Role } from '../../../src/model/record/person.ts'
import type { Piece } from '../../../src/model/record/piece.ts'
import { parseMarks } from './mark.ts'

/** A dossier of one passage per text, and the findings that its marks (`⟦person:…⟧`) stand for. */
export const dossierOf = (...marked: readonly string[]): { pieces: readonly Piece[]; findings: readonly Finding[] } => {
  const parsed = marked.map(parseMarks)
  return {
    pieces: parsed.map(({ text }, at) => pieceOf(`P0${at + 1}`, text)),
    findings: parsed.flatMap(({ spans }, at) =>
      spans.map((span): Finding => findingOf(`P0${at + 1}`, span.start, span.end, span.category)),
    ),
  }
}

const findingOf = (pieceId: string, start: number, end: number, category: string): Finding => ({
  id: `${pieceId}-${start}`,
  pieceId,
  passageId: `${pieceId}-1`,
  start,
  end,
  category: categories.find((one) => one === category) ?? 'person',
  kind: null,
  personId: null,
  confidence: 0.9,
  detector: 'test',
  why: 'test',
})

const categories = [
  'person',
  'address',
  'organisation',
  'place',
  'phone',
  'id-number',
  'email',
  'date',
  'finance',
] as const

const pieceOf = (id: string, text: string): Piece => ({
  id,
  format: 'text',
  title: '',
  kind: null,
  date: null,
  authorQuality: null,
  madeFor: null,
  sha256: '',
  pages: null,
  passages: [
    {
      id: `${id}-1`,
      text,
      offset: 0,
      role: 'paragraph',
      level: null,
      fragments: [{ start: 0, end: text.length, place: { kind: 'block', index: 0 } }],
    },
  ],
  problem: null,
  unread: [],
  layout: null,
})

export const knownPerson = (id: string, given: string, family: string, role: Role): Person => ({
  id,
  given: [given],
  family: [family],
  other: [],
  role,
  born: null,
  flags: [],
  source: 'dossier',
})

/** The words of a finding, in its piece. */
export const wordsOf = (pieces: readonly Piece[], finding: Finding): string =>
  (pieces.flatMap((piece) => piece.passages).find((passage) => passage.id === finding.passageId)?.text ?? '').slice(
    finding.start,
    finding.end,
  )
