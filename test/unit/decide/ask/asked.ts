import { readFileSync } from 'node:fs'
import { loadModels } from '../../../../src/decide/plan/act-model.ts'
import type { Question, Quoted } from '../../../../src/model/ask/question.ts'
import type { Ruling } from '../../../../src/model/ask/ruling.ts'
import { parseAskWeights } from '../../../../src/model/ask/weights.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { Passage } from '../../../../src/model/record/passage.ts'
import { judgeDraft } from '../../../../src/pipeline/propose/judge-draft.ts'
import { redact } from '../../../../src/redact/redact.ts'
import { applySecond, lastDecisions } from '../../../../src/review/close-review.ts'
import { cover, law, marked, people, pieceOf, policyNamed, request } from '../fixture.ts'

const models = loadModels(readFileSync('pipelines/weights/subjects.bin'))
const askWeights = parseAskWeights(
  readFileSync('pipelines/weights/asks.json', 'utf8'),
  readFileSync('pipelines/weights/facts.bin'),
)

export type Given = {
  readonly lines: readonly string[]
  readonly role?: Passage['role']
  readonly piece?: Parameters<typeof pieceOf>[2]
  readonly request?: Partial<typeof request>
  readonly rulings?: readonly Ruling[]
  readonly before?: readonly Question[]
  /** Findings beside those that the lines mark. */
  readonly more?: readonly Finding[]
}

/** One piece of some lines, judged and asked about; `leaving`: what leaves of it as text, `quote`: words where they stand. */
export const judge = ({ lines, role, piece, request: other, rulings = [], before = [], more = [] }: Given) => {
  const read = lines.map((line, at) => marked(line, `P01-${at}`, role))
  const passages = read.map(({ passage }) => passage)
  const pieces = [pieceOf('P01', passages, piece)]
  const judged = judgeDraft({
    ...{ pieces, persons: Object.values(people), findings: [...read.flatMap(({ findings }) => findings), ...more] },
    ...{
      request: { ...request, ...other },
      policy: policyNamed('requisition'),
      law,
      ...models,
      askWeights,
      rulings,
    },
    asked: { questions: before, lastQuestion: before.length },
  })
  const leaving = (second: string | null): string => {
    const decisions = lastDecisions(judged.decisions).map((one) => applySecond(one, second))
    const dossier = { id: 'D', service: null, pieces, persons: Object.values(people) }
    return redact({ dossier, findings: judged.findings, decisions, cover })
      .disclosure.pieces.flatMap(({ blocks }) => blocks.flatMap(({ segments }) => segments))
      .map((segment) => (segment.kind === 'kept' ? segment.text : '[]'))
      .join(' ')
  }
  const quote = (words: string): Quoted => {
    const passage = passages.find(({ text }) => text.includes(words))
    const start = passage?.text.indexOf(words) ?? -1
    return { pieceId: 'P01', passageId: passage?.id ?? '', start, end: start + words.length, words }
  }
  return { ...judged, questions: judged.questions ?? [], leaving, quote }
}
