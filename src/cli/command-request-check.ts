import { checkIntake } from '../pipeline/checking.ts'
import { parseDossierFile } from '../pipeline/dossier-file.ts'
import { parseRequestFile } from '../pipeline/request-file.ts'
import { readDossierFolder, readTextFile } from './disk.ts'
import { exitCodes } from './exit-codes.ts'
import type { Output } from './output.ts'
import { intakeLines } from './say-intake.ts'
import { readLaw } from './settings.ts'

/** Prints the checklist of a request, the clock and the outcome. Whatever the colours, the command has done its work. */
export const commandRequestCheck = (file: string, dossier: string | undefined, on: Date, output: Output): number => {
  const law = readLaw()
  const request = parseRequestFile(
    readTextFile(file, { code: 'yaml.missing', file: 'request.yaml' }),
    'request.yaml',
    law,
    'requisition',
  )
  const persons = dossier === undefined ? null : personsOf(dossier)
  const intake = checkIntake({ request, law, persons, on: on.toISOString().slice(0, 10) })
  if (output.json) {
    const { subjects, subjectsRead } = request
    output.data(JSON.stringify({ ...intake, subjects, subjectsRead }))
    return exitCodes.done
  }
  output.data(intakeLines(intake, law, output.language).join('\n'))
  return exitCodes.done
}

const personsOf = (dossier: string) => {
  const { yaml, yamlName } = readDossierFolder(dossier)
  return yaml === null ? null : parseDossierFile(yaml, yamlName).persons
}
