import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from './make.ts'

/** The cases of office formats as LibreOffice prints them: PDFs that neither we nor the program drew. */
export const printedCases = (cases: readonly Case[], isTagged = false): readonly Case[] => {
  const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${isTagged}"}}`
  const folder = mkdtempSync(join(tmpdir(), 'requis-tables-'))
  const out = join(folder, 'pdf')
  mkdirSync(out)
  try {
    const own = cases.filter(({ format }) => format !== 'pdf')
    const paths = own.map(({ name, format, bytes }) => {
      const path = join(folder, `${name}.${format}`)
      writeFileSync(path, bytes)
      return path
    })
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...paths], {
      stdio: 'ignore',
    })
    return own.flatMap((one): readonly Case[] => {
      const path = join(out, `${one.name}.pdf`)
      if (!existsSync(path)) return []
      const bytes = new Uint8Array(readFileSync(path))
      return [{ ...one, name: `${one.name}-printed`, kind: `${one.kind}, printed`, format: 'pdf', bytes }]
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
