import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { orderOfJudgement } from '../../../src/decide/order.ts'
import { loadModels } from '../../../src/decide/plan/act-model.ts'
import { type Proposal, proposeAll } from '../../../src/decide/propose-all.ts'
import type { Order } from '../../../src/decide/steps.ts'
import { type Category, categorySchema } from '../../../src/model/category.ts'
import type { Cover } from '../../../src/model/copy/disclosure.ts'
import type { Decision } from '../../../src/model/law/decision.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import type { Person } from '../../../src/model/record/person.ts'
import type { Piece } from '../../../src/model/record/piece.ts'
import type { LegalRequest } from '../../../src/model/record/request.ts'
import { loadLaw, loadPipeline, type ReadSetting } from '../../../src/pipeline/load/load-pipeline.ts'
import { redact } from '../../../src/redact/redact.ts'

const folder = resolve(import.meta.dirname, '../../../pipelines')
const models = loadModels(readFileSync(resolve(folder, 'weights/subjects.bin')))
const readSetting: ReadSetting = (path) => readFileSync(resolve(folder, path), 'utf8')

export const law = loadLaw(readSetting)

export const policyNamed = (name: string) => loadPipeline(readSetting(`${name}.yaml`) ?? '', name, readSetting).policy

export type Marked = { readonly passage: Passage; readonly findings: readonly Finding[] }

/** « Mme ⟦person@p1:Inès BARTOLI⟧ » : text and findings of one passage; `⟦category/kind@person:text⟧`. */
export const marked = (source: string, id: string, role: Passage['role'] = 'paragraph'): Marked => {
  const findings: Finding[] = []
  let text = ''
  let at = 0
  for (const match of source.matchAll(/⟦([a-z-]+)(?:\/([a-z-]+))?(?:@([a-z0-9]+))?:([^⟧]*)⟧/g)) {
    text += source.slice(at, match.index)
    findings.push(findingOf(id, findings.length, text.length, match))
    text += match[4] ?? ''
    at = match.index + match[0].length
  }
  text += source.slice(at)
  const fragments = [{ start: 0, end: text.length, place: { kind: 'block' as const, index: 0 } }]
  return { passage: { id, text, offset: 0, role, level: role === 'heading' ? 1 : null, fragments }, findings }
}

const findingOf = (passageId: string, rank: number, start: number, match: RegExpMatchArray): Finding => {
  const category: Category = categorySchema.parse(match[1])
  return {
    id: `${passageId}-F${rank}`,
    pieceId: passageId.split('-')[0] ?? '',
    passageId,
    start,
    end: start + (match[4] ?? '').length,
    category,
    kind: match[2] ?? null,
    personId: match[3] ?? null,
    confidence: 1,
    detector: 'test',
    why: 'test',
  }
}

export const pieceOf = (id: string, passages: readonly Passage[], more: Partial<Piece> = {}): Piece => ({
  id,
  format: 'text',
  title: 'Note',
  kind: null,
  date: '2026-03-10',
  authorQuality: 'éducatrice',
  madeFor: null,
  sha256: '',
  pages: null,
  passages,
  problem: null,
  unread: [],
  layout: null,
  ...more,
})

const person = (
  id: string,
  given: string,
  family: string,
  role: Person['role'],
  more: Partial<Person> = {},
): Person => ({
  id,
  given: [given],
  family: [family],
  other: [],
  role,
  born: null,
  flags: [],
  source: 'dossier',
  ...more,
})

export const people = {
  ines: person('p1', 'Inès', 'BARTOLI', 'accompanied', { born: '1991-02-14' }),
  marc: person('p2', 'Marc', 'DELMAS', 'third-party'),
  awa: person('p3', 'Awa', 'SARR', 'relative'),
  costa: person('p4', 'Paula', 'COSTA', 'informant'),
  martin: person('p5', 'Sophie', 'MARTIN', 'professional'),
  lina: person('p6', 'Lina', 'DELMAS', 'minor', { born: '2015-06-01' }),
} as const

export const request: LegalRequest = {
  kind: 'requisition',
  basis: 'CPP 77-1-1',
  authority: 'Brigade de Brécy',
  requester: { name: null, rank: null, quality: 'OPJ', contact: null },
  reference: 'PV 2026/004512',
  authorisation: { magistrate: 'Mme Rouvier', date: '2026-11-03' },
  receivedAt: '2026-11-04T09:30',
  dueBy: '2026-11-12',
  persons: [{ given: ['Inès'], family: ['BARTOLI'], other: [], born: '1991-02-14' }],
  period: { from: '2026-01-01', to: '2026-10-31' },
  asks: 'copie des écrits relatant des violences ou menaces',
  subjects: ['violence'],
  subjectsRead: false,
}

export type Setup = {
  readonly pieces: readonly { readonly piece: Piece; readonly findings: readonly Finding[] }[]
  readonly request?: Partial<LegalRequest>
  readonly persons?: readonly Person[]
  readonly policy?: string
}

export const propose = (setup: Setup, order?: Order) => {
  const persons = setup.persons ?? Object.values(people)
  const input = {
    pieces: setup.pieces.map(({ piece }) => piece),
    persons,
    findings: setup.pieces.flatMap(({ findings }) => findings),
    request: { ...request, ...setup.request },
    policy: policyNamed(setup.policy ?? 'requisition'),
    law,
    ...models,
  }
  return proposeAll(input, order)
}

export const cover: Cover = {
  reference: 'PV-2026-004512',
  requestReference: null,
  authority: null,
  basis: null,
  service: null,
  date: '2026-11-05',
  approvedBy: 'A',
  secondBy: null,
  waiting: null,
  decided: null,
  preparedBy: 'B',
  waived: true,
  demonstration: true,
  copies: 'rebuilt',
}

/** What of a text leaves: kept text as it is, each gap as its ground in brackets. */
/** The order of judgement as if the director handed over what somebody asked to keep silent: what else masks it is seen alone. */
const withoutSilence: Order = {
  ...orderOfJudgement,
  unit: orderOfJudgement.unit.filter(({ id }) => id !== 'silence'),
}

/** What leaves of sentences that a request for silence holds, once the director says that they leave. */
export const textOnceAnswered = (setup: Setup): string => textOf(setup, propose(setup, withoutSilence), false)

export const disclosedText = (setup: Setup, second = false): string => textOf(setup, propose(setup), second)

const textOf = (setup: Setup, proposal: Proposal, second: boolean): string => {
  const decisions = proposal.decisions.map((decision) =>
    decision.needsSecond && !second ? { ...decision, outcome: 'withhold' as const } : decision,
  )
  const dossier = { id: null, service: null, persons: [], pieces: setup.pieces.map(({ piece }) => piece) }
  const { disclosure } = redact({ dossier, findings: proposal.findings, decisions, cover })
  return disclosure.pieces
    .flatMap((piece) => piece.blocks)
    .map((block) => block.segments.map((s) => (s.kind === 'kept' ? s.text : `[${s.grounds.join('+')}]`)).join(''))
    .join('\n')
}

/** One piece of one paragraph for each source given. */
export const oneNote = (...sources: readonly string[]): Setup['pieces'] => {
  const parts = sources.map((source, at) => marked(source, `P01-${at}`))
  return [
    {
      piece: pieceOf(
        'P01',
        parts.map((part) => part.passage),
      ),
      findings: parts.flatMap((part) => part.findings),
    },
  ]
}

/** A rule of a test withholds a finding, as a third person. */
export const withhold = ({ id }: Finding): Decision => ({
  findingId: id,
  outcome: 'withhold',
  ground: 'TIERS',
  needsSecond: false,
  by: { rule: 'test' },
})
