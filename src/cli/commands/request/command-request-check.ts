import { screen } from '../../../messages/screen.ts'
import { countUnread, heldPersons } from '../../../model/draft.ts'
import { readRecord } from '../../../pipeline/load/read-record.ts'
import { taggerLayer } from '../../../pipeline/load/tagger.ts'
import { requestIntake, withSubjectsRead } from '../../../pipeline/propose/intake.ts'
import { sha256 } from '../../draft/draft-folder.ts'
import { exitCodes } from '../../exit-codes.ts'
import { withDetectors } from '../../files/detector-pool.ts'
import { type OpenedRequest, openDossierAt, openRequest } from '../../files/open-source.ts'
import { withReaders } from '../../files/reader-pool.ts'
import { readAssets, readWeights } from '../../installed.ts'
import type { Output } from '../../say/output.ts'
import { intakeLines } from '../../say/say-intake.ts'
import { readLaw, readPipeline } from '../../settings.ts'

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
  const held = dossier === undefined ? { persons: null, unread: 0 } : await readHeld(dossier, asked, output)
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
  const weights = readWeights('tagger')
  const record = await readRecord({
    source: { ...opened, assets: { ...readAssets(), withDrawing: false }, sha256 },
    lendReaders: withReaders,
    lendThreads: (work) => withDetectors(weights, work),
    request: asked.request,
    // Every format and every detector: a person is held in whatever piece speaks of them.
    use: readPipeline('redact-only').detect,
    extra: weights === null ? [] : [taggerLayer(weights)],
  })
  for (const problem of opened.notes) output.problem(problem)
  return { persons: heldPersons(record), unread: countUnread(record.dossier.pieces) }
}
