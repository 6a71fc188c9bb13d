import { join, resolve } from 'node:path'
import { missingShards } from '../../batch/engine/receipts.ts'
import { archivesOf } from '../../batch/lists/seda/archives.ts'
import { endKinds } from '../../batch/model/ends.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { type BatchFile, readBatchFile } from '../../batch/proof/batch-file.ts'
import { finishBatch } from '../../batch/proof/finish.ts'
import { countDone } from '../../batch/proof/gather.ts'
import { deriveKey } from '../../batch/pseudonym/key.ts'
import { openStorage } from '../../batch/storage/index.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { signsDossiers } from '../../batch/treat/signs.ts'
import { remove } from '../../disk/system.ts'
import { batchScreen, endNames } from '../../messages/batch/batch-screen.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { batchSecret } from '../../store/draft/draft-key.ts'
import { refuseOtherKind } from '../../store/draft/draft-propose.ts'
import { makeFolder, readTextFile } from '../../store/files/disk.ts'
import { kindFor, requestOf } from '../../store/files/open-source.ts'
import { readLaw, readPipeline } from '../../store/installed/settings.ts'
import { withLock } from '../../store/journal/journal-lock.ts'
import { type KeyOptions, withSigner } from '../../store/keys/keys.ts'
import { openStamp, type TsaOptions } from '../../store/network/time-stamping.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { type BatchProgress, keepProgress, startProgress } from './batch-progress.ts'
import { type ControlState, mayGoBy, openControl, readControl } from './control.ts'
import { withMetrics } from './metrics-server.ts'
import { batchKeyOf } from './open-desk.ts'
import { type BatchOrder, migrationOf, readMigrationFile } from './order.ts'
import { refuseFilled, refuseForeign } from './own-names.ts'
import { absolute, keepPlace, placeOf } from './place.ts'
import { withAnswers } from './questions/with-answers.ts'
import { openReporting } from './reporting.ts'
import { knownBefore, planRetry, takeNext } from './retry.ts'
import { openRetryProof } from './retry-proof.ts'
import { planOf, type Running, runHere } from './run-batch.ts'
import { runShared } from './run-shared.ts'
import { onStop } from './stop.ts'

export type BatchOptions = KeyOptions & {
  readonly out: string
  readonly migration: string | undefined
  readonly request: string | undefined
  readonly approveAs: string | undefined
  readonly serviceKey: string | undefined
  /** ISO; undefined for now. A batch that goes on keeps its first date. */
  readonly date: Date
  readonly workers: number
  readonly limit: number
  /** `postgres://…`: other hosts work too. `storage`: where they find plan, receipts and targets, if not in `out`. */
  readonly queue: string | undefined
  readonly storage: string | undefined
  readonly priority: number
  readonly tsa: TsaOptions
  /** Port of 127.0.0.1 where a program that watches finds counts; null for none. */
  readonly metrics: number | null
  /** `lists/questions.csv`, filled in. */
  readonly answers: string | undefined
  /** Tries again what is in quarantine. */
  readonly retry: boolean
}

/** Plans, works and signs a batch; what was done before is not done again. */
export const commandBatch = async (
  pipeline: string,
  source: string,
  options: BatchOptions,
  output: Output,
): Promise<number> => {
  const order = orderOf(pipeline, source, options, output)
  makeFolder(options.out)
  refuseForeign(options.out)
  return await withLock(
    join(options.out, '.requis-batch'),
    lockTroubles,
    async () => await work(order, options, output),
  )
}

const lockTroubles: Parameters<typeof withLock>[1] = {
  locked: (): Problem => ({ code: 'batch.locked' }),
  notWritable: { code: 'out.not-writable' },
}

const orderOf = (pipeline: string, source: string, options: BatchOptions, output: Output): BatchOrder => {
  const migration = readMigrationFile(options.migration)
  const request =
    options.request === undefined
      ? null
      : { text: readTextFile(options.request, { code: 'yaml.missing', file: 'request.yaml' }) }
  const { treatment, policy } = readPipeline(pipeline)
  archivesOf(migrationOf({ migration }))
  const approvedBy = options.approveAs ?? migrationOf({ migration }).decidedBy
  if (treatment === 'disclose' && request === null) throw new RequisError({ code: 'batch.needs-request' })
  if (treatment === 'disclose' && request !== null) refuseRequest(request.text, policy.kind)
  if (treatment === 'disclose' && approvedBy === null) throw new RequisError({ code: 'batch.needs-approver' })
  const place = { source: resolve(source), storage: absolute(options.storage ?? placeOf(options.out)) }
  return { pipeline, ...place, migration, answers: null, request, approvedBy, language: output.language }
}

/** Read by the rules that its own kind has, as one dossier is: those of another hand over what they hold back. */
const refuseRequest = (text: string, kind: string): void =>
  refuseOtherKind(requestOf(text, readLaw(), kindFor(kind)).request, kind)

const work = async (order: BatchOrder, options: BatchOptions, output: Output): Promise<number> => {
  const progress = startProgress(output, keepProgress(options.out))
  return await withMetrics(options.metrics, progress, async () => await workMetered(order, options, output, progress))
}

const workMetered = async (
  ordered: BatchOrder,
  options: BatchOptions,
  output: Output,
  progress: BatchProgress,
): Promise<number> => {
  const key = batchSecret(options.serviceKey)
  const storage = openStorage(ordered.storage)
  const proof = openRetryProof(options, key, output)
  await proof.before(options.out, storage, options.retry)
  const onRehearsed = (counts: { readonly taken: number; readonly left: number }): void =>
    output.say(batchScreen(output.language, 'rehearsed', counts))
  const order = await withAnswers(ordered, options.answers, { storage, secret: key.secret, onRehearsed })
  openControl(options.out)
  const isAsked = onStop(['SIGINT'], output)
  const control = (): ControlState => readControl(options.out)
  const signs = signsDossiers(readPipeline(order.pipeline).treatment, migrationOf(order))
  const running: Running = {
    ...{ order, key, progress, workers: options.workers, limit: options.limit, priority: options.priority },
    signing: signs ? keyOptions(options) : null,
    date: options.date.toISOString(),
    known: async () => new Map(),
    mayGo: async () => await mayGoBy(control, isAsked),
    control,
  }
  keepPlace(options.out, order.storage)
  await takeNext(options.out, storage, order)
  await refuseFilled(storage)
  if (options.retry) await planRetry(options.out, order, progress)
  const plan = await planOf(running)
  const finished = readFinished(options.out, plan)
  if (finished !== null) {
    output.say(batchScreen(output.language, 'already-done'))
    return sayEnd(finished, options.out, output)
  }
  const tried = { folder: options.out, storage, proof }
  const here = { ...running, known: await knownBefore(tried, plan, migrationOf(order)) }
  if (options.queue === undefined) await runHere(plan, here)
  else await runShared(options.queue, plan, here)
  progress.end()
  remove(join(options.out, 'progress.json'))
  await refuseUnfinished(storage, plan)
  const reporting = openReporting(options.out, plan, { ...order, secret: key.secret })
  return await withSigner(options, output, new Date(plan.date), async (signer) => {
    const batch = await finishBatch({
      ...{ folder: options.out, storage, plan, signer, key: batchKeyOf(key.secret, plan) },
      salt: saltOf(plan, key.secret),
      stamp: openStamp(options.tsa),
      onDossier: reporting.onDossier,
      onGathered: async (proof) => {
        const { packaged, questions } = await reporting.write(proof)
        if (questions > 0) output.say(batchScreen(output.language, 'asked', { count: questions, out: options.out }))
        if (packaged !== null) output.say(batchScreen(output.language, 'packaged', { ...packaged, out: options.out }))
      },
    })
    return sayEnd(batch, options.out, output)
  })
}

/** A batch that was asked to stop is not signed: it goes on by the same command. Receipts are counted where one is missing alone. */
const refuseUnfinished = async (storage: Storage, plan: PlanHead): Promise<void> => {
  for await (const _ of missingShards(storage, plan)) {
    const { done } = await countDone(storage, plan)
    throw new RequisError({ code: 'batch.stopped', missing: plan.items - done })
  }
}

const keyOptions = ({
  key,
  pkcs11,
  pkcs11Token,
  pkcs11Key,
  demoKey,
  keyPasswordFile,
  keyPassword,
  input,
}: KeyOptions): KeyOptions => ({
  ...{ key, pkcs11, pkcs11Token, pkcs11Key, demoKey, keyPasswordFile, keyPassword, input },
})

/** What leaves to strangers has the hashes of its sources salted (docs/contract.md, « batch »). */
export const saltOf = (plan: PlanHead, secret: Uint8Array): Uint8Array | null =>
  plan.treatment === 'disclose' || plan.treatment === 'test-set' ? deriveKey(batchKeyOf(secret, plan), 'ledger') : null

const readFinished = (folder: string, plan: PlanHead): BatchFile | null => {
  const batch = readBatchFile(folder)
  return batch?.id === plan.id ? batch : null
}

const sayEnd = (batch: BatchFile, out: string, output: Output): number => {
  const { language } = output
  if (output.json) output.data(JSON.stringify(batch))
  else {
    output.say(batchScreen(language, 'done', { planned: batch.planned, out }))
    for (const kind of endKinds)
      if (batch.ends[kind] > 0)
        output.say(batchScreen(language, 'end', { name: endNames[kind][language], count: batch.ends[kind] }))
    output.say(batchScreen(language, 'root', { root: batch.root }))
    output.say(batchScreen(language, 'sealed', { name: batch.sealedBy }))
  }
  const { quarantined } = batch.ends
  if (quarantined === 0) return exitCodes.done
  output.say(batchScreen(language, 'quarantine', { count: quarantined, out }))
  return exitCodes.quarantine
}
