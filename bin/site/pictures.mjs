// `npm run site:pictures`: the pictures of the documentation, out of the real pages on the demonstration's record, in both languages, by a script that a person can follow.
// Needs a build, Chromium and poppler's pdftoppm. Writes docs/site/pictures/NAME-fr.webp and NAME-en.webp; look at each before it is committed.
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import { fewColours } from './picture.mjs'

const root = join(import.meta.dirname, '..', '..')
const out = join(root, 'docs', 'site', 'pictures')
const work = mkdtempSync(join(tmpdir(), 'pictures-of-requis-'))
const program = join(root, 'dist', 'cli', 'requis.js')
/** Days after the request came, before the day on which an answer is due: the pages would say that it is late by years. */
const today = Date.parse('2025-09-12T08:00:00Z')
/** Loaded before the program, in its threads too. */
const clock = `const now = Date.now, late = now() - ${today}
Date.now = () => now() - late
const Real = Date
globalThis.Date = class extends Real { constructor(...all) { if (all.length === 0) super(Real.now()); else super(...all) } }`
const env = {
  ...{ ...process.env, XDG_CONFIG_HOME: join(work, 'settings') },
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
}
const reference = 'PV-01234-00517-2025'

/** Points: a column of text shows them at four fifths, where letters of 16 points still read. By hand, looked at. */
const width = 960
/** Milliseconds for a screen to settle, and for a note that passes to be gone. By hand. */
const settle = 1500

const requis = (...words) => execFileSync(process.execPath, [program, ...words], { cwd: work, env, stdio: ['ignore', 'pipe', 'pipe'] })

/** The address that is printed, once the page answers. */
const serve = async (...words) => {
  const child = spawn(process.execPath, [program, ...words], { cwd: work, env, stdio: ['ignore', 'pipe', 'ignore'] })
  const url = await new Promise((resolve) => child.stdout.once('data', (bytes) => resolve(String(bytes).trim())))
  return { url, end: () => child.kill('SIGTERM') }
}

const browser = await chromium.launch({ executablePath: process.env.REQUIS_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })

const openPage = async (url, locale = 'fr-FR') => {
  // The page forbids styles of others; a passing note and the bar of the last choices would stand over what is shown.
  const context = await browser.newContext({ viewport: { width, height: 1000 }, locale, bypassCSP: true })
  const page = await context.newPage()
  page.setDefaultTimeout(300_000)
  await page.clock.install({ time: today })
  await page.goto(url)
  return page
}

const studio = await (await browser.newContext()).newPage()

/** Sixteen colours, as WebP without loss: a screen of ours takes some 15 KB. */
const keep = async (name, png) => {
  const source = `data:image/png;base64,${fewColours(png).toString('base64')}`
  const encoded = await studio.evaluate(async (from) => {
    const image = new Image()
    image.src = from
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
    canvas.getContext('2d').drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 1)
  }, source)
  writeFileSync(join(out, `${name}.webp`), Buffer.from(encoded.split(',')[1], 'base64'))
}

/** This Chromium may have no French of its own, and then shows days after months, which no reader of these pictures has. */
const datesAsRead = (element) => {
  for (const input of element.querySelectorAll('input[type="date"]')) {
    const day = input.value
    input.type = 'text'
    input.value = day.split('-').reverse().join('/')
  }
}

/** A part of the page, at most so high, from its top. */
const shot = async (page, name, part, most = 620) => {
  await page.addStyleTag({ content: '.toast, [role="status"], .journal, body > footer { visibility: hidden !important }' })
  await part.scrollIntoViewIfNeeded()
  await part.evaluate(datesAsRead)
  await page.waitForTimeout(settle)
  const { x, y, height, width: wide } = await part.evaluate((element) => {
    const box = element.getBoundingClientRect()
    return { x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height }
  })
  const png = await page.screenshot({ fullPage: true, clip: { x, y, width: wide, height: Math.min(height, most) } })
  await keep(name, png)
}

/** The same part in French, then in English. */
const both = async (page, name, part, most) => {
  await shot(page, `${name}-fr`, part, most)
  await page.getByRole('button', { name: 'English' }).click()
  await shot(page, `${name}-en`, part, most)
  await page.getByRole('button', { name: 'Français' }).click()
  await page.waitForTimeout(settle)
}

const go = async (page, hash) => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.waitForTimeout(settle)
}

/** From the request to the signed export, as a director does it; the proposals are accepted as they are. */
const review = async () => {
  requis('propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Camille Roux', '--draft', 'draft')
  const desk = await serve('review', 'draft', '--out', 'out', '--demo-key', '--no-input')
  const page = await openPage(desk.url)
  await page.getByRole('textbox').first().fill('Claire VASSEUR')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Questions' }).waitFor()
  const card = (title) => page.locator(`:is(section, form):has(#${title})`).last()
  await go(page, '#/start')
  await both(page, 'review-start', card('ask-title'))
  await both(page, 'checks', card('check-title'), 480)
  await both(page, 'persons', card('who-title'), 390)
  await go(page, '#/questions/Q04')
  await both(page, 'review-questions', card('question-title'), 640)
  await go(page, '#/copies')
  await page.getByRole('button', { name: 'Voir les copies' }).click()
  await page.getByText('Les copies sont prêtes.').waitFor()
  await go(page, '#/copies/P07')
  await page.locator('.copy canvas, .copy .piece-text').first().waitFor()
  await both(page, 'copies', page.locator('section.copy'), 540)
  await go(page, '#/finish')
  await both(page, 'review-finish', page.locator('main'), 480)
  await page.getByRole('checkbox').last().check()
  await both(page, 'approve', card('approve-title'), 480)
  await page.getByRole('button', { name: 'Valider sous mon nom' }).click()
  await page.getByRole('button', { name: 'Faire l’export signé' }).click()
  await page.getByText('0 résidu', { exact: true }).waitFor()
  await both(page, 'done', page.locator('.done'), 520)
  desk.end()
}

/** What a clerk sees: the export as it came, then with one byte of a copy changed. */
const verify = async () => {
  const file = join(work, 'out', `${reference}.asice`)
  const bytes = readFileSync(file)
  const changed = Buffer.from(bytes)
  changed[Math.floor(bytes.length / 2)] ^= 1
  mkdirSync(join(work, 'changed'))
  writeFileSync(join(work, 'changed', `${reference}.asice`), changed)
  for (const language of ['fr', 'en']) {
    requis('verify-page', '--lang', language, '--out', `page-${language}.html`)
    for (const [name, path] of [['accepted', file], ['refused', join(work, 'changed', `${reference}.asice`)]]) {
      const page = await openPage(pathToFileURL(join(work, `page-${language}.html`)).href, language === 'fr' ? 'fr-FR' : 'en-GB')
      await page.locator('#container').setInputFiles(path)
      await page.locator('#result li, #result tr').first().waitFor()
      // The verdict alone: below it stands, among others, that the tables of law are younger than the day that this script feigns.
      await shot(page, `${name}-${language}`, page.locator('section[aria-labelledby="result-title"]'), 160)
      await page.context().close()
    }
  }
}

/** The upper part of a copy and of the bordereau: they are in French, whatever the language of the help, which asks for them by that name. */
const papers = async () => {
  const tree = join(work, 'out', reference, 'data')
  for (const [name, path, page] of [['copy', 'pieces/P07.pdf', 1], ['bordereau', 'bordereau.pdf', 1]]) {
    const at = join(work, name)
    execFileSync('pdftoppm', ['-png', '-r', '105', '-f', String(page), '-l', String(page), '-singlefile', '-H', '560', join(tree, path), at])
    const png = readFileSync(`${at}.png`)
    await keep(`${name}-fr`, png)
  }
}

try {
  mkdirSync(out, { recursive: true })
  cpSync(join(root, 'fixtures/demo/pieces'), join(work, 'dossier'), { recursive: true })
  cpSync(join(root, 'fixtures/demo/request.yaml'), join(work, 'request.yaml'))
  await review()
  await verify()
  await papers()
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}
