import type { Language } from '../../messages/index.ts'
import { screen } from '../../messages/screen.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import type { Passage } from '../../model/record/passage.ts'
import { readDossier } from '../../pipeline/load/read-dossier.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { type ReadPerson, readActText } from '../../pipeline/propose/read-act.ts'
import { emptyDossierFile } from '../../request/empty-dossier-file.ts'
import type { RequestYaml, YamlPerson } from '../../request/request-yaml.ts'
import { sha256 } from '../draft/draft-folder.ts'
import { readAssets } from '../installed/installed.ts'
import { readLaw } from '../installed/settings.ts'
import { withReaders } from '../threads/reader-pool.ts'

/** What an act says, as fields of a request; and what its reader should know of the file. */
export type ReadActFile = { readonly form: RequestYaml; readonly problems: readonly Problem[] }

/** The words of the act by the readers of the dossier: PDF, DOCX, mail, scan or text. Throws what the piece's reader says. */
export const readActFile = async (file: SourceFile, language: Language): Promise<ReadActFile> => {
  const assets = readAssets()
  const { dossier, problems } = await withReaders((readFile) =>
    readDossier({ files: [file], described: emptyDossierFile, assets, sha256, readFile }),
  )
  const [act] = dossier.pieces
  if (act === undefined || act.problem !== null)
    throw new RequisError(act?.problem ?? { code: 'request.act-not-found' })
  return { form: actForm(act.passages, act.sha256, language), problems }
}

/** The fields that the passages of an act give; each value says that it was read. */
export const actForm = (passages: readonly Passage[], hash: string, language: Language): RequestYaml => {
  const text = passages
    .filter(({ role }) => role !== 'hidden')
    .map((passage) => passage.text)
    .join('\n')
  const { values, persons, delay } = readActText(text, readLaw())
  const say = (key: Parameters<typeof screen>[1]): string => screen(language, key)
  const note = say('request.read')
  const noteOf = (key: string): string => (key === 'dueBy' && delay === 'reckoned' ? say('request.reckoned') : note)
  return {
    head: [
      say('request.head-read'),
      say('request.head-missing'),
      ...(delay === 'not-dated' ? [say('request.not-dated')] : []),
    ],
    fields: [
      ...Object.entries(values).map(([key, value]) => ({ key, value, note: noteOf(key) })),
      { key: 'sha256', value: hash, note: null },
    ],
    persons: persons.map((person) => ({ ...yamlPerson(person), note })),
  }
}

/** One string where a string says all: « Inès BARTOLI ». */
const yamlPerson = ({ given, family, other, born, role }: ReadPerson): Omit<YamlPerson, 'note'> => {
  const name = [...given, family.toUpperCase()].join(' ')
  return { name: other.length === 0 ? name : { given, family: [family], other }, born, role }
}
