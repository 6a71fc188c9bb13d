import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePdf } from '../../fixtures/demo-pdf.ts'
import { parseSource } from '../../fixtures/demo-source.ts'
import { openWorkshop, requestYaml, requis, type Workshop } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { type DeskPage, openDeskPage, sit } from './desk-world.ts'

// What a record holds is shown as text: a page that ran it would show the whole record to whoever wrote it.

const image = '<img src=x onerror="document.title=\'prise\'">'
const script = "<script>document.title='prise'</script>"
const link = '[voir](javascript:document.title=1) javascript:document.title=1'
const turned = '\u202Eecnatsissa\u202C \u200F'
const long = 'a'.repeat(10_000)

const fileName = "<img src=x onerror=document.title='prise'>.txt"

const dossier = `id: D-2026-0666
service: ${JSON.stringify(`Service ${image}`)}
persons:
  - { id: p1, name: Inès BARTOLI, role: accompanied, born: 1991-02-14 }
  - { id: p2, name: Marc DELMAS, role: ${JSON.stringify(`ex ${image}`)} }
  - { id: p3, name: ${JSON.stringify(`Zoé ${script}`)}, role: voisine }
pieces:
  - { file: ${JSON.stringify(fileName)}, title: ${JSON.stringify(`Note ${image} ${turned}`)}, kind: ${JSON.stringify(script)}, date: 2026-03-10, author: { profession: éducatrice } }
  - { file: piece.pdf, title: Compte rendu, kind: note, date: 2026-03-11, author: { profession: éducatrice } }
`

const note = `Note du 10 mars 2026 ${image}

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort ${script} devant la poste. ${link}

${turned} Le 4 mars 2026, M. DELMAS a menacé Mme BARTOLI ${long} encore.

${long}
`

const pdf = (): Promise<Uint8Array> =>
  makePdf(
    parseSource(`---
file: piece.pdf
format: pdf
metadata: { title: ${JSON.stringify(image)}, author: ${JSON.stringify(script)}, subject: ${JSON.stringify(link)} }
---
Le 5 mars 2026, M. DELMAS a menacé Mme BARTOLI ${image} ${script}.
`),
  )

const screens = [
  'questions',
  'copies',
  'copies/P01',
  'copies/P02',
  'findings/P01',
  'findings/P02',
  'letter',
  'finish',
] as const

describe.skipIf(isMissing('chromium')).each([1280, 320])('a hostile record on a screen of %i px', (width) => {
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    workshop = openWorkshop()
    workshop.write('dossier/dossier.yaml', dossier)
    workshop.write(`dossier/${fileName}`, note)
    workshop.write('dossier/piece.pdf', await pdf())
    workshop.write('request.yaml', requestYaml.replace('Copie des écrits', `Copie ${image} des écrits`))
    const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
    const { code, err } = requis(workshop, ...propose)
    expect([code, err]).toEqual([0, expect.any(String)])
    desk = await openDeskPage(workshop, { width })
    await sit(desk.page)
    await desk.page.evaluate(() => {
      location.hash = '#/copies'
    })
    await desk.page.getByRole('button', { name: 'Voir les copies' }).click()
    await desk.page.getByRole('button', { name: 'Refaire les copies' }).waitFor()
  }, 120_000)

  afterAll(async () => {
    await desk.close()
    workshop.remove()
  })

  test.each(screens)(
    'the screen « %s » is no wider than the page, and runs nothing',
    async (hash) => {
      const { page } = desk
      await page.evaluate((to) => {
        location.hash = `#/${to}`
      }, hash)
      await page.locator(`a[href="#/${hash.split('/')[0]}"][aria-current="page"]`).waitFor()
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      await page.waitForTimeout(500)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)).toBeLessThanOrEqual(0)
      expect(await page.title()).not.toContain('prise')
      expect(await page.locator('main img[src="x"], main script, main a[href^="javascript"]').count()).toBe(0)
    },
    60_000,
  )

  test('what was hostile is there, as text', async () => {
    const { page } = desk
    await page.evaluate(() => {
      location.hash = '#/copies'
    })
    const list = page.locator('.pieces')
    await list.waitFor()
    expect(await list.textContent()).toContain('<img src=x onerror=')
    await page.evaluate(() => {
      location.hash = '#/findings/P01'
    })
    await page.getByRole('button', { name: 'Original', exact: true }).click()
    await expect.poll(() => page.locator('.piece-text').textContent(), { timeout: 20_000 }).toContain(script)
  }, 60_000)

  test('nothing was asked of another machine or of the piece, and no policy was broken', () => {
    const origin = new URL(desk.desk.url).origin
    expect(desk.requests.filter((url) => !url.startsWith(origin) && !/^(?:blob|data):/.test(url))).toEqual([])
    expect(desk.requests.filter((url) => new URL(url).pathname === '/x')).toEqual([])
    expect(desk.complaints).toEqual([])
  })
})
