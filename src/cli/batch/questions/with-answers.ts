import { readPlan, readShards } from '../../../batch/engine/plan.ts'
import {
  type Answers,
  asksAny,
  type KnownQuestions,
  readAnswers,
  type SaidOfDossier,
} from '../../../batch/lists/answers.ts'
import { type AskedTexts, type Rehearsed, readRehearsed, textsAsked } from '../../../batch/lists/rehearsed.ts'
import type { PlanHead } from '../../../batch/model/plan.ts'
import type { DossierQuestions } from '../../../batch/model/question.ts'
import { storageBelow } from '../../../batch/storage/below.ts'
import type { Storage } from '../../../batch/storage/storage.ts'
import { dossierQuestionId, questionsFolder } from '../../../batch/treat/places/question-file.ts'
import { RequisError } from '../../../model/problem.ts'
import { readBytes } from '../../../store/files/disk.ts'
import { batchKeyOf } from '../open-desk.ts'
import { type BatchOrder, migrationOf } from '../order.ts'
import { historyFolder } from '../retry.ts'
import { nextFolder } from '../retry-proof.ts'

type Answering = {
  readonly storage: Storage
  readonly secret: Uint8Array
  /** Told where the answers are those of another batch, a rehearsal of this one. */
  readonly onRehearsed: (counts: Pick<Rehearsed, 'taken' | 'left'>) => void
}

/**
 * The order with what a person answered in the file of questions. Answers that this batch never asked for, or that contradict those of
 * migration.yaml, are refused whole.
 */
export const withAnswers = async (
  order: BatchOrder,
  file: string | undefined,
  { storage, secret, onRehearsed }: Answering,
): Promise<BatchOrder> => {
  const own = migrationOf(order).dossiers
  const saysByName = Object.values(own).some(({ places, doubts }) => places !== undefined || doubts !== undefined)
  if (file === undefined && !saysByName) return order
  const planned = await planIn(storage)
  const key = batchKeyOf(secret, planned.plan)
  const idOf: IdOf = (dossier, kind) => dossierQuestionId(key, dossier, kind)
  const asked = await knownQuestions(storage, planned, idOf)
  const answers = file === undefined ? null : answersIn(readBytes(file, missing), asked, onRehearsed)
  refuseUnknown(own, asked.known)
  refuseAgainst(own, answers ?? {}, idOf)
  return { ...order, answers }
}

type Asked = { readonly known: KnownQuestions; readonly texts: AskedTexts }

/** Of a list of this batch; else of another, where it asks for the same. */
const answersIn = (bytes: Uint8Array, { known, texts }: Asked, onRehearsed: Answering['onRehearsed']): Answers => {
  if (!asksAny(bytes, known)) {
    const rehearsed = readRehearsed(bytes, texts, known)
    if (rehearsed.taken > 0) {
      onRehearsed(rehearsed)
      return rehearsed.answers
    }
  }
  return readAnswers(bytes, known)
}

const missing = { code: 'yaml.missing', file: '--answers' } as const

/** The name of a question about a whole dossier. */
type IdOf = (dossier: string, kind: string) => string

type Planned = { readonly plan: PlanHead; readonly at: Storage }

/** The plan and where its shards lie: of a retry that broke off before it took the place of the former run, below. */
const planIn = async (storage: Storage): Promise<Planned> => {
  const own = await readPlan(storage)
  const at = own === null ? storageBelow(storage, nextFolder) : storage
  const plan = own ?? (await readPlan(at))
  if (plan === null) throw new RequisError({ code: 'batch.answers-none' })
  return { plan, at }
}

/** All that the batch asks or asked: of each dossier, and of the places in it, those of former runs too. */
const knownQuestions = async (storage: Storage, { plan, at }: Planned, idOf: IdOf): Promise<Asked> => {
  const texts = new Map<string, string>()
  const known = new Map<string, Known>()
  for await (const { dossiers } of readShards(at, plan))
    for (const { key: dossier } of dossiers)
      if (dossier !== null)
        for (const kind of ['hidden', 'foreign', 'term'] as const) known.set(idOf(dossier, kind), { dossier, kind })
  for await (const path of questionPaths(storage)) {
    const bytes = await storage.get(path)
    if (bytes === null) continue
    const asked: DossierQuestions = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const { dossier, places, hiding } = asked
    for (const [text, id] of textsAsked(asked)) if (!texts.has(text)) texts.set(text, id)
    if (hiding != null) known.set(hiding.id, { dossier, kind: 'hidden', isOfWords: true })
    for (const { id } of places) known.set(id, { dossier, kind: 'place' })
  }
  return { known, texts }
}

type Known = KnownQuestions extends ReadonlyMap<string, infer Question> ? Question : never

async function* questionPaths(storage: Storage): AsyncIterable<string> {
  yield* storage.list(questionsFolder)
  for await (const path of storage.list(historyFolder)) if (path.includes(`/${questionsFolder}`)) yield path
}

type Said = Readonly<Record<string, SaidOfDossier | ReturnType<typeof migrationOf>['dossiers'][string]>>

const refuseUnknown = (own: Said, known: KnownQuestions): void => {
  for (const [dossier, { places, doubts }] of Object.entries(own))
    for (const question of Object.keys({ ...places, ...doubts }))
      if (known.get(question)?.dossier !== dossier) throw new RequisError({ code: 'batch.answers-unknown', question })
}

/** Two files that say otherwise, or a dossier that hides nothing with a place that tells the hidden home. */
const refuseAgainst = (own: Said, answers: Answers, idOf: IdOf): void => {
  for (const dossier of new Set([...Object.keys(own), ...Object.keys(answers)])) {
    const [one, other] = [own[dossier], answers[dossier]]
    const against = (question: string): RequisError => new RequisError({ code: 'batch.answers-against', question })
    if (differ(one?.hiddenAddress, other?.hiddenAddress)) throw against(idOf(dossier, 'hidden'))
    if (differ(one?.foreign, other?.foreign)) throw against(idOf(dossier, 'foreign'))
    if (differ(one?.closed, other?.closed)) throw against(idOf(dossier, 'term'))
    const places = { ...one?.places, ...other?.places }
    const doubts = { ...one?.doubts, ...other?.doubts }
    const hides = one?.hiddenAddress ?? other?.hiddenAddress ?? null
    for (const [question, said] of Object.entries(doubts))
      if (differ(hides, said) || differ(one?.doubts?.[question], other?.doubts?.[question])) throw against(question)
    const isOpen = hides === false || (Object.keys(doubts).length > 0 && !Object.values(doubts).includes(true))
    for (const [question, said] of Object.entries(places))
      if (differ(one?.places?.[question], other?.places?.[question]) || (isOpen && said === 'hidden'))
        throw against(question)
  }
}

const differ = (one: unknown, other: unknown): boolean => one != null && other != null && one !== other
