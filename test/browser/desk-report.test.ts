import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { chromium } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { layDossier, openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { copyWorkshop, type DeskPage, openDeskPage, sit, violations } from './desk-world.ts'

let made: Workshop
let workshop: Workshop
let open: DeskPage | null = null

beforeAll(() => {
  made = openWorkshop()
  layDossier(made)
  const said = requis(
    made,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul'],
  )
  expect(said.code).toBe(0)
})

afterAll(() => made.remove())

beforeEach(() => {
  workshop = copyWorkshop(made)
})

afterEach(async () => {
  await open?.close()
  open = null
  workshop.remove()
})

const textsOf = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: VerbosityLevel.ERRORS })
  const file = await task.promise
  const texts: string[] = []
  for (let at = 1; at <= file.numPages; at += 1) {
    const { items } = await (await file.getPage(at)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await task.destroy()
  return texts
}

test('the director makes the internal report from the last screen and reads it in another tab', async () => {
  open = await openDeskPage(workshop)
  const { page, complaints } = open
  await sit(page)
  await page.goto(`${new URL(page.url()).origin}/#/finish`)
  await page.getByRole('button', { name: 'Rapport interne' }).click()
  const link = page.getByRole('link', { name: 'Ouvrir le rapport interne' })
  await link.waitFor()
  const [report] = await Promise.all([page.context().waitForEvent('page'), link.click()])
  await report.waitForLoadState()
  expect(await report.getByRole('heading', { level: 1 }).textContent()).toBe('Rapport interne – PV 2026/004512')
  expect(await report.getByRole('img').count()).toBeGreaterThan(4)
  // Its style is applied under its own policy.
  expect(await report.locator('.report-banner').evaluate((one) => getComputedStyle(one).textAlign)).toBe('center')
  expect(await violations(report)).toEqual([])
  expect(complaints).toEqual([])
}, 120_000)

test.each(['light', 'dark'] as const)(
  'the file by itself is readable in the %s, narrow or printed',
  async (scheme) => {
    requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
    try {
      const context = await browser.newContext({ colorScheme: scheme, viewport: { width: 320, height: 600 } })
      const page = await context.newPage()
      const [asked, said]: [string[], string[]] = [[], []]
      page.on('request', (request) => asked.push(request.url()))
      page.on('console', (message) => said.push(message.text()))
      await page.goto(`file://${workshop.path('draft/rapport-interne.html')}`)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320)
      expect(await violations(page)).toEqual([])
      const pages = await textsOf(await page.pdf({ format: 'A4' }))
      expect(pages.length).toBeGreaterThan(1)
      for (const text of pages) expect(text).toContain('ne pas transmettre')
      expect([asked.length, said]).toEqual([1, []])
    } finally {
      await browser.close()
    }
  },
  120_000,
)
