import { cpSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { type Started, startDesk, startDeskOn } from '../cli/desk.ts'
import { openWorkshop, type Workshop } from '../cli/program.ts'

export type DeskPage = {
  readonly desk: Started
  readonly browser: Browser
  readonly page: Page
  /** Addresses that the page asked for. */
  readonly requests: string[]
  /** What the console said, and errors of scripts. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

type How = {
  readonly width?: number
  readonly height?: number
  readonly dark?: boolean
  readonly javaScript?: boolean
  readonly options?: readonly string[]
}

/** The review page of the workshop's draft, opened in Chromium by the address that is printed. Nobody sits at it yet. */
export const openDeskPage = async (workshop: Workshop, how: How = {}): Promise<DeskPage> =>
  await openPage(await startDesk(workshop, ...(how.options ?? [])), how)

/** The same on the workshop's dossier, of which nothing was proposed yet. */
export const openDossierPage = async (workshop: Workshop, how: How = {}): Promise<DeskPage> =>
  await openPage(await startDeskOn('dossier', workshop, ...(how.options ?? [])), how)

const openPage = async (desk: Started, how: How): Promise<DeskPage> => {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] })
  const viewport = { width: how.width ?? 1280, height: how.height ?? 900 }
  const context = await browser.newContext({
    ...{ locale: 'fr-FR', viewport, colorScheme: how.dark === true ? 'dark' : 'light' },
    javaScriptEnabled: how.javaScript ?? true,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(60_000)
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(desk.url)
  const close = async (): Promise<void> => {
    await browser.close()
    await desk.end()
  }
  return { desk, browser, page, requests, complaints, close }
}

/** A proposal is made once; each test decides on its own copy. */
export const copyWorkshop = (made: Workshop): Workshop => {
  const workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
  return workshop
}

/** Says who decides, and waits for the questions. */
export const sit = async (page: Page, by = 'Claire VASSEUR'): Promise<void> => {
  await page.getByRole('textbox').first().fill(by)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
}

type Violation = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe-core finds against WCAG 2.2 AA and its own good practice, with the first element of each. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  // By the protocol, not by a script of the page: its policy forbids those.
  await page.evaluate(axe.source)
  const found: readonly Violation[] = await page.evaluate('axe.run().then((result) => result.violations)')
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)
}
