import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { isWindows } from '../../disk/platform.ts'
import type { Language } from '../../messages/index.ts'
import { type ScreenKey, screen } from '../../messages/screen.ts'
import { toolSentence, toolUse } from '../../messages/tools.ts'
import { type OptionalPackage, optionalPackages } from '../../model/missing-package.ts'
import type { ReadingTrial } from '../../read/try-reading.ts'
import { isPkcs11Module } from '../../seal/keys/pkcs11.ts'
import { isSecretBackedUp } from '../../store/draft/draft-key.ts'
import { findConverter } from '../../store/installed/convert-doc.ts'
import { readAssets, readWeights } from '../../store/installed/installed.ts'
import { packages } from '../../store/installed/root.ts'
import { pipelineNames, readFonts, readLaw, readPdfium, readPipeline } from '../../store/installed/settings.ts'
import { configFolder, demoKeyPath } from '../../store/keys/keys.ts'
import { findMachine, machineLines } from '../doctor/machine-lines.ts'
import { hasSpace, isConfigKept, isOwnClockLikely } from '../doctor/place-checks.ts'
import { rightsLines } from '../doctor/rights-lines.ts'
import { exitCodes } from '../exit-codes.ts'
import { howToGet, usualModules } from '../how-to-get.ts'
import { howToGetTool, type OutsideTool, outsideTools, versionOf } from '../outside-tools.ts'
import type { Output } from '../say/output.ts'

/** The reading of one page, tried once for the three lines that tell of it. What does not load fails here, and is told. */
const startTrial = () => {
  let trial: Promise<ReadingTrial> | null = null
  return (part: keyof ReadingTrial) => async (): Promise<boolean> => {
    trial ??= import('../../read/try-reading.ts').then(({ tryReading }) => tryReading(readAssets()))
    return (await trial)[part]
  }
}

const tried = startTrial()

type Check = {
  readonly id: ScreenKey
  readonly needed: boolean
  readonly how: string
  readonly test: () => boolean | Promise<boolean>
}

const isNodeRecent = (): boolean => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}

/** What is installed apart, each with its sentence; without a network: `npm pack` elsewhere, then `npm install FILE.tgz`. */
const packageNames: readonly OptionalPackage[] = ['pg', 'pg-boss', 'koffi']

const checks: readonly Check[] = [
  { id: 'doctor.node', needed: true, how: 'https://nodejs.org', test: isNodeRecent },
  { id: 'doctor.fonts', needed: true, how: 'npm ci', test: () => readFonts().regular.length > 0 },
  { id: 'doctor.pdfium', needed: true, how: 'npm ci', test: () => readPdfium().length > 0 },
  { id: 'doctor.read', needed: true, how: 'npm ci', test: tried('text') },
  { id: 'doctor.draw', needed: true, how: 'npm ci', test: tried('drawing') },
  { id: 'doctor.ocr', needed: true, how: 'npm ci', test: tried('recognition') },
  {
    id: 'doctor.pipelines',
    needed: true,
    how: 'pipelines/',
    test: () => readLaw().bases.length > 0 && pipelineNames().every((name) => readPipeline(name).name !== ''),
  },
  { id: 'doctor.tagger', needed: false, how: 'npm run train', test: () => readWeights('tagger') !== null },
  { id: 'doctor.key', needed: false, how: 'requis keygen', test: () => existsSync(demoKeyPath()) },
  { id: 'doctor.config', needed: false, how: configFolder(), test: () => existsSync(configFolder()) },
  { id: 'doctor.kept', needed: false, how: configFolder(), test: () => isConfigKept() },
  { id: 'doctor.space', needed: false, how: '1 Go', test: hasSpace },
  {
    id: 'doctor.clock',
    needed: false,
    how: new Date().toISOString().slice(0, 10),
    test: () => isOwnClockLikely(new Date()),
  },
  ...packageNames.map((name) => ({
    id: `doctor.package-${name}` as const,
    needed: false,
    how: `npm install ${name}@${optionalPackages[name]}`,
    test: () => packages.resolve(name) !== '',
  })),
  {
    id: 'doctor.draft-secret',
    needed: false,
    how: 'requis keygen --backup FICHIER',
    test: isSecretBackedUp,
  },
  {
    id: 'doctor.pkcs11',
    needed: false,
    how: howToGet('opensc'),
    test: async () => {
      const modules = [process.env.SOFTHSM2_MODULE ?? '', ...usualModules()].filter((path) => existsSync(path))
      return (await Promise.all(modules.map(isPkcs11Module))).includes(true)
    },
  },
  {
    id: 'doctor.openssl',
    needed: false,
    how: howToGet('openssl'),
    test: () => spawnSync('openssl', ['version']).status === 0,
  },
  {
    id: 'doctor.office',
    needed: false,
    how: howToGet('office'),
    test: () => findConverter() !== null,
  },
]

/** Says what this machine lacks, and how to get it. */
export const commandDoctor = async (output: Output): Promise<number> => {
  const results = await Promise.all(checks.map(async (check) => ({ ...check, ok: await holds(check) })))
  const tools = await Promise.all(outsideTools.map(async (tool) => ({ tool, version: await versionOf(tool) })))
  const machine = findMachine()
  const broken = results.some((result) => result.needed && !result.ok)
  if (output.json) {
    output.data(
      JSON.stringify({
        ok: !broken && machine.problem === null,
        machine,
        checks: results.map(({ id, needed, ok, how }) => ({ id, needed, ok, how: ok ? null : how })),
        tools: tools.map((found) => toolDocument(found, output.language)),
      }),
    )
  } else {
    for (const { id, needed, ok, how } of results) {
      const state = ok ? screen(output.language, 'doctor.ok') : screen(output.language, 'doctor.missing', { how })
      output.data(`${ok ? '✓' : needed ? '✗' : '–'} ${screen(output.language, id)} : ${state}`)
    }
    for (const line of rightsLines(machine.file, output.language)) output.data(line)
    for (const line of machineLines(machine, output.language)) output.data(line)
    for (const line of toolLines(tools, output.language)) output.data(line)
    output.data(
      screen(output.language, broken ? 'doctor.some' : results.every(({ ok }) => ok) ? 'doctor.all' : 'doctor.enough'),
    )
    if (isWindows()) output.data(screen(output.language, 'doctor.windows'))
  }
  if (machine.problem !== null) return exitCodes.usage
  return broken ? exitCodes.failed : exitCodes.done
}

type Found = { readonly tool: OutsideTool; readonly version: string | null }

const toolDocument = ({ tool, version }: Found, language: Language) => ({
  ...{ name: tool.id, version, neededFor: toolUse(tool.id, language) },
  how: version === null ? howToGetTool(tool) : null,
})

/** One that is absent is told, and is no trouble: only a check wants it. */
const toolLines = (tools: readonly Found[], language: Language): readonly string[] => [
  toolSentence('title', language),
  ...tools.map(({ tool, version }) =>
    version === null
      ? `– ${toolSentence('absent', language, { id: tool.id, use: toolUse(tool.id, language), how: howToGetTool(tool) })}`
      : `✓ ${toolSentence('found', language, { id: tool.id, version })}`,
  ),
]

const holds = async (check: Check): Promise<boolean> => {
  try {
    return await check.test()
  } catch {
    return false
  }
}
