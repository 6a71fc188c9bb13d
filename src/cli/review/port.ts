import type { DeskPort } from '../../desk/port.ts'
import type { ProgressView } from '../../desk/view/types.ts'
import { act, approve, endRemark, remark, sit, step, whoOf } from './acting.ts'
import type { Bench } from './bench.ts'
import { exportNow, preview } from './leaving.ts'
import { readLetter, saveLetter, showLetter } from './letter.ts'
import { reportAt } from './report-at.ts'
import { sourceBytes } from './source.ts'
import { startPortOf } from './start/start-port.ts'
import { findingsAt, pieceAt, viewAt } from './viewing.ts'

/** The review page's way to a draft on this machine. */
export const portOf = (bench: Bench): DeskPort => ({
  start: startPortOf(bench),
  view: (seat) => (bench.find() === null ? null : viewAt(bench, seat)),
  piece: (id, seat) => pieceAt(bench, id, seat),
  findings: (seat) => findingsAt(bench, seat),
  sit: (who) => sit(bench, who),
  act: (input, seat) => act(bench, input, seat),
  undo: (state, seat) => step(bench, 'undo', state, seat),
  redo: (state, seat) => step(bench, 'redo', state, seat),
  remark: (input, seat) => remark(bench, input, seat),
  closeRemark: (state, id, seat) => endRemark(bench, state, id, seat),
  preview: (input, seat) => preview(bench, input, seat),
  previewFile: (code, name) => {
    if (code === bench.letter.code) return bench.letter.bytes
    return code === bench.preview.code ? (bench.preview.files.get(name) ?? null) : null
  },
  source: (id) => {
    const { draft } = bench.look().opened
    const piece = draft.dossier.pieces.find((one) => one.id === id)
    return piece === undefined ? null : sourceBytes(piece, draft)
  },
  letter: () => readLetter(bench),
  showLetter: (text, seat) => showLetter(bench, text, seat.who?.second ?? null),
  saveLetter: async (state, text, seat) => {
    whoOf(seat)
    return await saveLetter(bench, state, text)
  },
  approve: (input, seat) => approve(bench, input, seat),
  export: (state, secrets, seat) => exportNow(bench, state, secrets, seat),
  report: (seat) => reportAt(bench, seat),
  progress: () => progressOf(bench),
})

/** A work that was asked for; else the reading of the record, which began by itself. */
const progressOf = ({ running, start }: Bench): ProgressView =>
  running.progress.stage !== null || start === null || start.reading === null
    ? running.progress
    : { stage: '', ...start.reading }
