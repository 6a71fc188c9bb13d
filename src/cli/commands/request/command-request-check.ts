import { screen } from '../../../messages/screen.ts'
import { requestIntake, withSubjectsRead } from '../../../pipeline/propose/intake.ts'
import { type OpenedRequest, openDossierAt, openRequest } from '../../../store/files/open-source.ts'
import { heldIn, readWhole } from '../../../store/files/read-whole.ts'
import { readWeights } from '../../../store/installed/installed.ts'
import { readLaw } from '../../../store/installed/settings.ts'
import { withReaders } from '../../../store/threads/reader-pool.ts'
import { exitCodes } from '../../exit-codes.ts'
import type { Output } from '../../say/output.ts'
import { intakeLines } from '../../say/say-intake.ts'

/** Prints the checklist of a request, the clock and the outcome. Whatever the colours, the command has done its work. */
export const commandRequestCheck = async (
  file: string,
  dossier: string | undefined,
  on: Date,
  output: Output,
): Promise<number> => {
  const law = readLaw()
  const asked = openRequest(file, law, 'requisition')
  const request = withSubjectsRead(asked.request, law, readWeights('subjects'))
  for (const problem of asked.problems) output.problem(problem)
  const held = dossier === undefined ? heldIn(null) : await readHeld(dossier, asked, output)
  const intake = requestIntake({ request, law, ...held, on: on.toISOString().slice(0, 10) })
  if (output.json) {
    const { subjects, subjectsRead } = request
    output.data(JSON.stringify({ ...intake, subjects, subjectsRead }))
    return exitCodes.done
  }
  output.data(intakeLines(intake, law, output.language).join('\n'))
  return exitCodes.done
}

/** Whom the record knows, by its description and by its pieces, and how many of these could not be read. */
const readHeld = async (path: string, asked: OpenedRequest, output: Output) => {
  const opened = await openDossierAt(path, asked)
  if (!output.json) output.say(screen(output.language, 'request.reading', { count: opened.files.length }))
  const { dossier: read, ...record } = await readWhole(
    { opened, asked },
    { withDrawing: false, lendReaders: withReaders },
  )
  for (const problem of opened.notes) output.problem(problem)
  return heldIn({ ...record, pieces: read.pieces })
}
