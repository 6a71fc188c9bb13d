import { checkSentence } from '../messages/seal/checks.ts'
import { countRulings } from '../model/ask/ruling-counts.ts'
import { countMasks } from '../model/copy/mask-count.ts'
import type { Draft as DraftBehind } from '../model/draft.ts'
import { RequisError } from '../model/problem.ts'
import type { Exported as ExportedBehind } from '../pipeline/export/export-draft.ts'
import { withArguments } from '../pipeline/load/fiche-desk.ts'
import { closeReview } from '../pipeline/propose/reviewing.ts'
import { parseDecisionsFile } from '../request/decisions-yaml.ts'
import { refuseSecond } from '../review/close-review.ts'
import { dueQuestions, openQuestions } from '../review/open-questions.ts'
import { readPin } from '../seal/keys/pin.ts'
import { decideOn } from '../store/draft/draft-decide.ts'
import { sha256 } from '../store/draft/draft-folder.ts'
import { previewCodes, previewWith } from '../store/draft/draft-preview.ts'
import { withExport } from '../store/exports/read-export.ts'
import { writeClear } from '../store/exports/write-export.ts'
import { refuseFilled } from '../store/files/disk.ts'
import { readDossierFiles } from '../store/files/dossier-folder.ts'
import { readSetting } from '../store/installed/installed.ts'
import { openStamp } from '../store/network/time-stamping.ts'
import { checkArgument } from './arguments.ts'
import { detectFiles, placeOfPiece } from './detecting.ts'
import { type Following, untilStopped } from './following.ts'
import { heldBy, hold } from './held.ts'
import { exportRecord } from './leaving.ts'
import { openRecord, proposeRecord } from './preparing.ts'
import { problemsOf, shownDossier, shownDraft, shownQuestion } from './shown.ts'
import { signerOf } from './signing.ts'
import type * as Public from './types.ts'
import { verifyParts } from './verifying.ts'

/** Opens a record and the request for it. Throws what is wrong with either: `dossier.not-found`, `yaml.bad-value`… */
export const openDossier = async (source: Public.DossierSource): Promise<Public.ShownDossier> => {
  checkArgument('openDossier', source)
  const { folder, files, description = null, request, requestText, pipeline = 'requisition' } = source
  const from = folder === undefined ? { files: files ?? [], description } : { path: folder }
  const by = requestText === undefined ? { path: request } : { text: requestText }
  return shownDossier(await openRecord(from, by, pipeline))
}

/** Reads the pieces, finds what is sensitive and proposes what leaves, under the rules of the pipeline. Nothing is written. */
export const propose = async (
  dossier: Public.ShownDossier,
  options: Public.ProposeOptions = {},
): Promise<Public.ShownDraft> => {
  const record = heldBy('dossier', dossier, 'propose')
  checkArgument('propose', options)
  const { preparedBy } = options
  return shownDraft(await proposeRecord(record, { preparedBy }, followingOf(options)))
}

/** What a person is asked, most useful first. `all`: also those that are not due. */
export const questions = (
  draft: Public.ShownDraft,
  options: Public.QuestionOptions = {},
): readonly Public.ShownQuestion[] => {
  const behind = heldBy('draft', draft, 'questions')
  checkArgument('questions', options)
  const { language = 'fr', all = false } = options
  return (all ? openQuestions(behind) : dueQuestions(behind)).map((one) => shownQuestion(one, behind, language))
}

/**
 * Applies answers and corrections; the draft given stays as it was. Throws `decisions.refused` where one of them does not fit, and
 * then nothing is applied.
 */
export const decide = (
  draft: Public.ShownDraft,
  decisions: Public.Decisions,
  options: Public.Deciding,
): Public.Decided => {
  const behind = heldBy('draft', draft, 'decide')
  checkArgument('decide', options)
  const text = typeof decisions === 'string' ? decisions : asText(decisions)
  const file = withArguments(parseDecisionsFile(text, 'decisions.yaml'), readSetting)
  const previews = previewCodes({ draft: behind, hash: stateOf(behind) })
  const decided = decideOn(behind, previews, file, {
    by: options.by,
    second: options.second ?? null,
    pipeline: undefined,
  })
  const rulings = decided.resolved.map(({ ruling }) => ruling)
  const { answers, corrections } = countRulings(rulings, decided.draft)
  return { draft: shownDraft(decided.draft), answers, corrections }
}

const asText = (decisions: unknown): string => {
  if (typeof decisions !== 'object' || decisions === null)
    throw new RequisError({ code: 'library.argument', call: 'decide', what: 'decisions' })
  // JSON is YAML: a value and its text are read by the same reader.
  return JSON.stringify(decisions)
}

/** One state of a draft that lies in no folder. */
const stateOf = (draft: DraftBehind): string => sha256(Buffer.from(JSON.stringify(draft), 'utf8'))

/** The copies as they would leave if one person, or two, approved the draft now, stamped on every page; signed by nobody. */
export const preview = async (
  draft: Public.ShownDraft,
  options: Public.PreviewOptions = {},
): Promise<Public.Preview> => {
  const behind = heldBy('draft', draft, 'preview')
  checkArgument('preview', options)
  const { second = null, copies = 'rebuilt', language = 'fr', date = new Date() } = options
  refuseSecond(behind, second)
  const { enter, step } = untilStopped(followingOf(options))
  const at = { draft: behind, hash: stateOf(behind) }
  const how = { second, date, documents: language, copies }
  const { previewed, code } = await previewWith(at, how, { letter: null, onStage: enter, onCopy: step })
  return { code, masks: previewed.masks, files: previewed.files, problems: problemsOf(previewed.fallen) }
}

/** Closes a draft in a person's name. Throws `review.open` where questions wait and proposals are not accepted. */
export const approve = (draft: Public.ShownDraft, options: Public.Approving): Public.Approved => {
  const behind = heldBy('draft', draft, 'approve')
  checkArgument('approve', options)
  const { by, second = null, acceptProposals = false } = options
  const review = closeReview(behind, { by, second, acceptProposals })
  const { approvedBy, secondBy } = review
  return hold('approved', { draft: behind, review }, { draft, approvedBy, second: secondBy })
}

/**
 * Writes the copies, proves each by an independent reading, and signs what stands. With `out` the container and its tree are written
 * below it, whole or not at all; without, nothing is. Throws `prove.residue`, `out.not-empty`, what is wrong with the key…
 */
export const exportDossier = async (
  approved: Public.Approved,
  options: Public.ExportOptions = {},
): Promise<Public.Exported> => {
  const { draft, review } = heldBy('approved', approved, 'exportDossier')
  checkArgument('exportDossier', options)
  const { date = new Date(), copies = 'rebuilt', language = 'fr', out } = options
  if (out !== undefined) refuseFilled(out)
  const signer = await signerOf(options, date)
  const url = options.timeStamping === undefined ? null : new URL(options.timeStamping)
  const leaving = { draft, review, signer, date, copies, documents: language, letter: null, replaces: null }
  const following = followingOf(options)
  const exported = await exportRecord(
    { ...leaving, stamp: openStamp({ url, policy: null, trust: [] }), gather: undefined },
    following,
  )
  following.signal?.throwIfAborted()
  if (out !== undefined) writeClear(out, exported)
  return shownExport(exported)
}

const shownExport = ({
  reference,
  disclosure,
  container,
  tree,
  rootHash,
  fallen,
}: ExportedBehind): Public.Exported => ({
  ...{ reference, rootHash, masks: countMasks(disclosure), problems: problemsOf(fallen) },
  container: Buffer.concat(container),
  files: tree.map(({ name, bytes }) => ({ name, bytes })),
})

/** Whether an export is whole, signed, and says the same everywhere. What is no export throws `verify.not-export`. */
export const verify = async (what: Public.Verified, options: Public.VerifyOptions = {}): Promise<Public.Verdict> => {
  checkArgument('verify', options)
  const { trust = [], trustTsa = [], pin, now = new Date(), language = 'fr' } = options
  const terms = { trust, trustTsa, now, pin: pin === undefined ? null : pinOf(pin) }
  const result = await received(what, (parts) => verifyParts(parts, terms))
  return {
    ...{ verdict: result.verdict, rootHash: result.rootHash },
    checks: result.checks.map(({ id, outcome, facts }) => ({
      ...{ id, outcome, sentence: checkSentence(language, id, outcome, facts) },
    })),
    signer: result.signer === null ? null : signerShown(result.signer),
  }
}

type Parts = Parameters<typeof verifyParts>[0]

const received = async <T>(what: Public.Verified, use: (parts: Parts) => Promise<T>): Promise<T> => {
  if (typeof what === 'string') return await withExport(what, use)
  if (what instanceof Uint8Array) return await use([what])
  checkArgument('files', what, 'verify')
  return await use([what])
}

const signerShown = ({ name, organisation, fingerprint, demonstration }: NonNullable<Public.Verdict['signer']>) => ({
  ...{ name, organisation, fingerprint, demonstration },
})

const pinOf = (given: string): string => {
  const pin = readPin(given)
  if (pin === null) throw new RequisError({ code: 'library.argument', call: 'verify', what: 'pin' })
  return pin
}

/** What is sensitive in a text, in files in memory, or at a path: no request, no rules. */
export const detect = async (
  what: string | readonly Public.FileInMemory[] | { readonly path: string },
  options: Public.DetectOptions = {},
): Promise<Public.Detection> => {
  checkArgument('detect', options)
  const files = filesOf(what)
  const description = options.description === undefined ? null : Buffer.from(options.description, 'utf8')
  const { problems, detected } = await detectFiles(files, description, options.signal)
  const findings = detected.places.flatMap(({ piece, passage }, rank) => {
    const { at, inside } = placeOfPiece(piece)
    const file = files[at]?.name ?? piece.id
    return detected.rows.at(rank).map(
      ({ start, end, category, kind, confidence, detector }): Public.Found => ({
        ...{ file, inside, start: passage.offset + start, end: passage.offset + end },
        ...{ text: passage.text.slice(start, end), category, kind, confidence, detector },
      }),
    )
  })
  return { findings, problems: problemsOf(problems) }
}

const filesOf = (what: Parameters<typeof detect>[0]) => {
  if (typeof what === 'string') return [{ name: 'text.txt', bytes: Buffer.from(what, 'utf8') }]
  if (Array.isArray(what)) {
    checkArgument('files', what, 'detect')
    return what
  }
  if (typeof what === 'object' && what !== null && 'path' in what && typeof what.path === 'string')
    return readDossierFiles(what.path)
  throw new RequisError({ code: 'library.argument', call: 'detect', what: 'what' })
}

const followingOf = ({ signal, onProgress }: Public.Followed): Following => {
  let stage: Public.ShownStage = 'read'
  return {
    signal,
    onStage: (entered) => {
      stage = entered
      onProgress?.({ stage, done: 0, total: 0 })
    },
    onStep: (done, total) => onProgress?.({ stage, done, total }),
  }
}
