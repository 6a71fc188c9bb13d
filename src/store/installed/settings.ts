import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isToldOfFile, mostSetting, mostWhole, readPlain } from '../../disk/plain-file.ts'
import { type AskWeights, parseAskWeights } from '../../model/ask/weights.ts'
import type { Association } from '../../model/law/association.ts'
import type { Law } from '../../model/law/law.ts'
import { type ModelFile, RequisError } from '../../model/problem.ts'
import { loadLetterDesk } from '../../pipeline/load/letter-desk.ts'
import { loadLaw, loadPipeline, type Pipeline, type ReadSetting } from '../../pipeline/load/load-pipeline.ts'
import type { LocalModelFiles } from '../../pipeline/load/local-model.ts'
import { openMadeOnce } from '../../pipeline/load/made-once.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import { machineAssociation, mustEncryptDrafts, refuseOwnAssociation } from '../machine/machine.ts'
import { readSetting, readWeights, settingsFolder, shippedFolder } from './installed.ts'
import { packages, root } from './root.ts'

/** The offline verification page, made by `npm run build`. */
export const readVerifyPage = (): Uint8Array => readFileSync(join(root, 'dist', 'page', 'verifier.html'))

/** The first page of the documentation (bin/site), which may not be built. */
export const sitePage = (language: 'fr' | 'en'): string =>
  join(root, 'dist', 'site', ...(language === 'fr' ? ['index.html'] : ['en', 'index.html']))

/** What the letter, the annex and the register rest on. */
export const readLetterDesk = (): LetterDesk =>
  letterDeskOnce('', [readSetting], ([read = none]) => loadLetterDesk(readLaw(), read))

const letterDeskOnce = openMadeOnce<LetterDesk>()

/** The association's position: that of a pipeline file of its own, or the one that is shipped. */
export const readAssociation = (pipeline: string | undefined): Association =>
  pipeline === undefined ? readLetterDesk().association : readPipeline(pipeline).association

let law: Law | null = null

/** Read once for a command: several of its parts ask, and the tables are long. */
export const readLaw = (): Law => {
  law ??= loadLaw(readSetting)
  return law
}

const none = (): null => null

const pipelineOnce = openMadeOnce<Pipeline>()

/** A pipeline by its name (`requisition`) or by a path to a YAML file. */
export const readPipeline = (nameOrPath: string): Pipeline => {
  const isPath = /[\\/]|\.ya?ml$/.test(nameOrPath)
  const text = isPath ? readTextOrNull(nameOrPath) : readSetting(`${nameOrPath}.yaml`)
  if (text === null || notPipelines.has(nameOrPath))
    throw new RequisError({ code: 'pipeline.unknown', name: nameOrPath, accepted: pipelineNames() })
  const folder = isPath ? dirname(nameOrPath) : settingsFolder
  const file = isPath ? nameOrPath : `pipelines/${nameOrPath}.yaml`
  const pipeline = pipelineOnce(
    resolve(nameOrPath),
    [() => text, readSetting, readBeside(folder)],
    ([own = none, inFolder = none, beside = none]) => loadPipeline(own(file) ?? '', file, inFolder, beside),
  )
  return underMachine(withModelBeside(pipeline, folder))
}

/** The administrator's settings come on top; a position that is not the shipped one is said to be so in the statement. */
const underMachine = (pipeline: Pipeline): Pipeline => {
  refuseOwnAssociation(pipeline.hasOwnAssociation)
  const hasKept = machineAssociation() !== null
  return {
    ...pipeline,
    hasOwnAssociation: pipeline.hasOwnAssociation || hasKept,
    version: hasKept ? `${pipeline.version} (own file)` : pipeline.version,
    drafts: mustEncryptDrafts() ? 'encrypted' : pipeline.drafts,
  }
}

/** A service's own policy, or another association's position, lies beside the pipeline file. */
const readBeside =
  (folder: string): ReadSetting =>
  (path) =>
    readTextOrNull(resolve(folder, path))

/** Null for what is not there; what is no plain file is refused. */
const readTextOrNull = (path: string): string | null => {
  try {
    return readPlain(path, mostSetting, basename(path)).toString('utf8')
  } catch (error) {
    if (isToldOfFile(error)) throw error
    return null
  }
}

/** Files of `pipelines/` that are no pipeline. */
const notPipelines: ReadonlySet<string> = new Set(['subjects', 'association'])

/** The folder of a model is given beside the pipeline file, wherever the command is run from. */
const withModelBeside = (pipeline: Pipeline, folder: string): Pipeline =>
  pipeline.localModel === null
    ? pipeline
    : { ...pipeline, localModel: { ...pipeline.localModel, model: resolve(folder, pipeline.localModel.model) } }

export const pipelineNames = (): readonly string[] =>
  readdirSync(settingsFolder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => name.replace(/\.yaml$/, ''))
    .filter((name) => !notPipelines.has(name))
    .sort()

const packageFolder = (name: string, inside: string): string => join(dirname(packages.resolve(name)), inside)

export const readFonts = () => {
  const folder = shippedFolder('NotoSans-Bold.ttf') ?? packageFolder('@embedpdf/fonts-latin', '../fonts')
  return {
    regular: readFileSync(join(folder, 'NotoSans-Regular.ttf')),
    bold: readFileSync(join(folder, 'NotoSans-Bold.ttf')),
  }
}

export const readPdfium = (): Uint8Array => readFileSync(packageFolder('@embedpdf/pdfium', 'pdfium.wasm'))

/** The trained weights of what is asked; null when this installation has none. */
export const readAskWeights = (): AskWeights | null => {
  const file = join(settingsFolder, 'weights', 'asks.json')
  return existsSync(file) ? parseAskWeights(readFileSync(file, 'utf8'), readWeights('facts')) : null
}

/** The files of a local model's folder. What lacks is named; nothing is looked for elsewhere. */
export const readModelFolder = (folder: string): LocalModelFiles => {
  if (!isFolder(folder)) throw new RequisError({ code: 'local-model.folder-missing' })
  const read = (file: ModelFile): Buffer => {
    try {
      return readPlain(join(folder, file), mostWhole, file)
    } catch (error) {
      if (isToldOfFile(error)) throw error
      throw new RequisError({ code: 'local-model.file-missing', file })
    }
  }
  return {
    config: read('config.json').toString('utf8'),
    tokenizer: read('tokenizer.json').toString('utf8'),
    tokenizerConfig: existsSync(join(folder, 'tokenizer_config.json'))
      ? read('tokenizer_config.json').toString('utf8')
      : null,
    weights: read('model.onnx'),
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true

/** The invented dossier of `npm run demo`; its request lies beside it. */
export const demoDossier = (): string => join(root, 'fixtures', 'demo', 'pieces')
