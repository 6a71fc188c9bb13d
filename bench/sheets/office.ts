import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rows, story } from './prose.ts'

// Pages that LibreOffice lays out, with its fonts in the file.

const style = `body{font-family:"Liberation Serif",serif;font-size:11pt}table{border-collapse:collapse;width:100%}
td,th{border:1px solid #333;padding:3px}th{background:#cfe0f0}.r{text-align:right}.j{text-align:justify}`

const table = `<table><tr><th>Date</th><th>Acte</th><th>Personne</th><th>Durée</th></tr>${rows
  .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  .join('')}</table>`

const texts = {
  'office-report': `<h1>Rapport éducatif</h1>${story.map((text) => `<p class="j">${text}</p>`).join('')}`,
  'office-table': `<h2>Suivi des rendez-vous</h2>${table}<p class="r">Fait par <u>Solène Kerambrun</u> le 4 mai</p>`,
  'office-list': `<h2 align="center">Projet de Lou Bai</h2><ul>${story.map((text) => `<li>${text.split('. ')[0]}</li>`).join('')}</ul>
<p style="background:#eee">Décision : <b>Armel Tréguidel</b> sera entendu. <i>Voir l’annexe.</i></p>`,
  'office-cells': `<table><tr><td rowspan="2">Famille</td><td>Mère : Solène Kerambrun</td><td>Père : Armel Tréguidel</td></tr>
<tr><td colspan="2">Deux enfants, suivis à l’école du bourg</td></tr></table><p class="j">${story[1]}</p>`,
} as const

export const officeNames: readonly string[] = Object.keys(texts)

/** Name and bytes of each; none where LibreOffice is not installed. */
export const officePages = (folder: string): readonly (readonly [string, Uint8Array])[] => {
  const names = Object.entries(texts).map(([name, body]) => {
    const path = join(folder, `${name}.html`)
    writeFileSync(path, `<html><head><meta charset="utf-8"><style>${style}</style></head><body>${body}</body></html>`)
    return [name, path] as const
  })
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const asked = [
    '--headless',
    profile,
    '--convert-to',
    'pdf:writer_pdf_Export',
    '--infilter=HTML (StarWriter)',
    '--outdir',
    folder,
  ]
  const { status } = spawnSync('soffice', [...asked, ...names.map(([, path]) => path)], { timeout: 240_000 })
  return status === 0 ? names.map(([name]) => [name, readFileSync(join(folder, `${name}.pdf`))]) : []
}
