import { expect, test } from 'vitest'
import { sentenceAt, sentencesOver } from '../../../../src/pipeline/propose/sentences.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const lines = Array.from({ length: 40 }, (_, at) => `Le ${at + 1} mars, la voisine du ${at + 1} a tout entendu.`)
const draft = noteOf(lines.join(' '))

test('a sentence is found by its rank, and by what stands in it', () => {
  const [piece] = draft.dossier.pieces
  const [passage] = piece?.passages ?? []
  const [pieceId, passageId] = [piece?.id ?? '', passage?.id ?? '']
  const start = passage?.text.indexOf('voisine du 7') ?? -1
  const over = sentencesOver(draft, { pieceId, passageId, start, end: start + 7 }, [])
  expect(over).toEqual([{ piece: pieceId, passage: 1, sentence: 7 }])
  expect(sentenceAt(draft, { piece: pieceId, passage: 1, sentence: 7 })?.words.trim()).toBe(lines[6])
})

test('a passage is cut into sentences once, however much is found in it', () => {
  let reads = 0
  const pieces = draft.dossier.pieces.map((piece) => ({
    ...piece,
    passages: piece.passages.map(({ text, ...passage }) => ({
      ...passage,
      get text() {
        reads += 1
        return text
      },
    })),
  }))
  const counted = { ...draft, dossier: { ...draft.dossier, pieces } }
  const [{ id: pieceId, passages } = { id: '', passages: [] }] = pieces
  const times = 200
  for (let at = 0; at < times; at += 1) {
    const span = { pieceId, passageId: passages[0]?.id ?? '', start: at * 5, end: at * 5 + 3 }
    for (const place of sentencesOver(counted, span, [])) sentenceAt(counted, place)
  }
  expect(reads).toBeLessThan(times * 4)
})
