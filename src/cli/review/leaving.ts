import { join } from 'node:path'
import type { KeySecrets, PreviewAsked, Seat } from '../../desk/port.ts'
import type { ExportDone, PreviewView } from '../../desk/view/types.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { screen } from '../../messages/screen.ts'
import { RequisError } from '../../model/problem.ts'
import { previewedAct } from '../../pipeline/export/acts.ts'
import type { Exported } from '../../pipeline/export/export-draft.ts'
import { refuseSecond } from '../../review/close-review.ts'
import { draftIdOf } from '../../store/draft/draft-folder.ts'
import { makePreview } from '../../store/draft/draft-preview.ts'
import { readLaw } from '../../store/installed/settings.ts'
import { journalPath, recordActs } from '../../store/journal/journal-file.ts'
import type { Output } from '../say/output.ts'
import { startStageClock } from '../say/stage-clock.ts'
import { exportLines } from '../say/summary.ts'
import { whoOf } from './acting.ts'
import type { Bench } from './bench.ts'
import { alone, toldBy } from './running.ts'

/** The copies as they would leave, in memory alone: what `requis preview` writes to a folder. */
export const preview = async (
  bench: Bench,
  { state, forTwo, copies }: PreviewAsked,
  seat: Seat,
): Promise<PreviewView> =>
  await alone(bench, async () => {
    const { opened } = bench.look()
    const { draft, hash } = opened
    whoOf(seat)
    if (hash !== state) throw new RequisError({ code: 'draft.raced' })
    const second = forTwo ? (seat.who?.second ?? anybody) : null
    if (second !== anybody) refuseSecond(draft, second)
    const { folder, opening, date, documents, journal } = bench.options
    const how = { second, date, documents, copies }
    const { previewed, code } = await makePreview({ folder, opening, draft, hash }, how, toldBy(bench, seat))
    const acts = [previewedAct(draftIdOf(draft.secret), previewed)]
    await recordActs({ path: journalPath(journal), acts, signer: null, carryOut: () => undefined }, bench.output)
    bench.preview.code = code
    bench.preview.falls = previewed.falls
    bench.preview.files = new Map(previewed.files.map(({ name, bytes }) => [bareName(name), bytes]))
    const labels = labelsOf(seat.language, readLaw().grounds)
    return {
      code,
      pieces: previewed.pieces.map(({ status, file, ...piece }) => ({
        ...piece,
        status: labels(`status.${status}`),
        file: file === null ? null : bareName(file),
      })),
      letter: bareName(previewed.letter),
      unlisted: previewed.unlisted,
      notes: previewed.fallen.map((problem) => sentenceOf(problem, seat.language)),
    }
  })

/** Whoever the second person is, the same leaves. */
const anybody = 'second'

/** Names below a folder are shown by their last part: no two are alike. */
const bareName = (name: string): string => name.slice(name.lastIndexOf('/') + 1)

/** What `requis export` does, with the key that the command was started with, or one chosen on the page; its sentences are shown there. */
export const exportNow = async (
  bench: Bench,
  state: string,
  { password, key }: KeySecrets,
  seat: Seat,
): Promise<ExportDone> =>
  await alone(bench, async () => {
    whoOf(seat)
    const { exporting, folder, opening } = bench.options
    const { opened } = bench.look()
    if (exporting === null) throw new RequisError({ code: 'desk.no-out' })
    if (opened.hash !== state) throw new RequisError({ code: 'draft.raced' })
    const told = toldBy(bench, seat)
    const clock = { ...startStageClock(seat.language, true), enter: told.onStage, step: told.onCopy }
    const written: { done: ExportDone | null } = { done: null }
    const options = {
      ...exporting,
      ...(password === null ? {} : { keyPassword: password }),
      ...(key === null ? {} : { keyBytes: key }),
      onExported: (exported: Exported) => {
        written.done = doneOf(exported, exporting.out, seat.language)
      },
    }
    // Read when it is asked for: the page opens without what writes copies.
    const { exportOpened } = await import('../commands/command-export.ts')
    await exportOpened({ folder, opening, opened }, options, unheard(bench.output), clock)
    if (written.done === null) throw new RangeError('no export')
    bench.done.export = written.done
    return written.done
  })

/** What the terminal would say is said on the page. */
const unheard = (output: Output): Output => ({ ...output, json: false, say: () => undefined, data: () => undefined })

const doneOf = (exported: Exported, out: string, language: Language): ExportDone => {
  const { reference, disclosure } = exported
  const demonstration = disclosure.cover.demonstration ? [screen(language, 'export.demonstration')] : []
  return {
    ...{ reference, container: join(out, `${reference}.asice`), folder: join(out, reference) },
    ...{ sentences: [...exportLines(exported, language), ...demonstration], residues: 0 },
  }
}
