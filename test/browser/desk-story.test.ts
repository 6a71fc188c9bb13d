import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { copiesText } from '../cli/copies.ts'
import { openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import { type Hand, type KeyboardHand, keyboardHand, mouseHand } from './desk-hand.ts'
import { proposeStory } from './desk-story-record.ts'
import { copyWorkshop, type DeskPage, openDeskPage } from './desk-world.ts'

// The whole story of a réquisition, from the printed address to the signed export: by mouse, by keyboard alone, on 320 px.

const patient = { timeout: 30_000 }

const exporting = ['--out', 'out', '--demo-key', '--date', '2026-11-05']

describe.skipIf(isMissing('chromium') || isMissing('openssl'))('a réquisition, from the address to the seal', () => {
  let made: Workshop
  let workshop: Workshop
  let desk: DeskPage

  beforeAll(async () => {
    made = openWorkshop()
    await proposeStory(made)
    return () => made.remove()
  })

  afterEach(async () => {
    await desk.close()
    workshop.remove()
  })

  const open = async (how: Parameters<typeof openDeskPage>[1]): Promise<Page> => {
    workshop = copyWorkshop(made)
    desk = await openDeskPage(workshop, { ...how, options: exporting })
    return desk.page
  }

  const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
  const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name })
  const answered = (page: Page) => page.getByRole('heading', { name: /^Vous avez répondu/ })
  const asked = (page: Page, words: string) => page.locator('#question-title', { hasText: words })
  const last = (page: Page): Promise<string | null> => page.locator('.journal summary').textContent()

  /** Two answers with the controls of the form, and one of them undone and done again. */
  const answer = async (page: Page, hand: Hand): Promise<void> => {
    await hand.type(page.getByLabel('Votre prénom et votre nom'), 'Claire VASSEUR')
    await hand.press(button(page, 'Commencer'))
    await hand.press(page.getByRole('radio', { name: /C’est Marc DELMAS/ }))
    await hand.press(button(page, 'Valider la réponse'))
    await hand.press(page.getByRole('checkbox', { name: /Violences et menaces/ }))
    await hand.press(button(page, 'Valider la réponse'))
    await answered(page).waitFor()
    await hand.press(button(page, 'Annuler le dernier choix'))
    await asked(page, 'Sur quoi porte la demande').waitFor()
    await hand.press(button(page, 'Rétablir'))
    await answered(page).waitFor()
  }

  /** The same by single keys. */
  const answerByKeys = async (page: Page, hand: KeyboardHand): Promise<void> => {
    await hand.type(page.getByLabel('Votre prénom et votre nom'), 'Claire VASSEUR')
    await hand.key('Enter')
    await asked(page, 'Marc DELMAS').waitFor()
    await hand.key('1')
    await hand.key('Enter')
    await asked(page, 'Sur quoi porte la demande').waitFor()
    await hand.key('1')
    await hand.key('Enter')
    await answered(page).waitFor()
    await hand.key('u')
    await asked(page, 'Sur quoi porte la demande').waitFor()
    await hand.key('Control+y')
    await answered(page).waitFor()
  }

  const look = async (page: Page, hand: Hand): Promise<void> => {
    await hand.press(link(page, 'Voir les copies'))
    await hand.press(button(page, 'Voir les copies'))
    await hand.press(link(page, 'Voir la copie de P01'))
    await drawn(page)
  }

  const drawn = async (page: Page): Promise<void> => {
    const canvas = page.locator('.copy canvas').first()
    await expect
      .poll(() => canvas.evaluate((element) => element instanceof HTMLCanvasElement && element.width > 100), patient)
      .toBe(true)
  }

  const screen = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

  const lookByKeys = async (page: Page, hand: KeyboardHand): Promise<void> => {
    await hand.key('n')
    await screen(page, 'Copies telles qu’elles partiraient')
    await hand.key('Enter')
    await page.getByText('Les copies sont prêtes.').waitFor()
    await hand.key('j')
    await drawn(page)
  }

  /** Words that nothing found: looked for, picked, masked. */
  const maskByKeys = async (page: Page, hand: KeyboardHand): Promise<void> => {
    await hand.key('/')
    await screen(page, 'Tous les repérages')
    await hand.type(page.getByRole('searchbox'), 'devant la poste')
    await page.getByText('« devant la poste » : 1 passage de P01').waitFor()
    await hand.key('Enter')
    await hand.key('m')
    await page.getByRole('heading', { name: '1 extrait choisi' }).waitFor()
    await hand.key('Enter')
    await expect.poll(() => last(page), patient).toContain('devant la')
  }

  const keepByKeys = async (page: Page, hand: KeyboardHand): Promise<void> => {
    await hand.key('/')
    await hand.type(page.getByRole('searchbox'), 'Quitterie')
    await hand.key('Enter')
    await page.locator('.row[aria-selected="true"]', { hasText: 'P01' }).waitFor()
    await hand.key('j')
    await page.locator('.row[aria-selected="true"]', { hasText: 'P02' }).waitFor()
    await page.getByText("ZANGRANDI l'a hébergée une nuit.").first().waitFor()
    await hand.key('r')
    await hand.type(page.getByLabel('Votre raison').first(), 'elle l’a mise à l’abri')
    await hand.key('Enter')
    await expect.poll(() => last(page), patient).toContain('à conserver')
  }

  /** Enter by habit neither approves nor exports: the focus is brought to no button there. */
  const leaveByKeys = async (page: Page, hand: KeyboardHand): Promise<void> => {
    await hand.key('n')
    await screen(page, 'La lettre')
    await hand.key('n')
    await screen(page, 'Valider et remettre')
    await page.getByText('Les copies ont changé depuis que vous les avez regardées.').waitFor()
    await hand.key('Enter')
    // Nothing of what is still open locks, all of it is said before the signature.
    await page.getByText(/^Contrôles de la demande encore ouverts \(\d+\) : /).waitFor()
    await hand.press(button(page, 'Valider sous mon nom'))
    await page.getByRole('heading', { name: 'Remettre', exact: true }).waitFor()
    await hand.key('Enter')
    await hand.press(button(page, 'Faire l’export signé'))
    await page.getByText('0 résidu', { exact: true }).waitFor()
  }

  const keepShelter = async (page: Page, hand: Hand): Promise<void> => {
    await hand.type(page.getByLabel('Votre raison').first(), 'elle l’a mise à l’abri')
    await page.getByText("ZANGRANDI l'a hébergée une nuit.").first().waitFor()
    await hand.press(button(page, 'Conserver la phrase entière'))
    await expect.poll(() => last(page), patient).toContain('à conserver')
  }

  const leave = async (page: Page, hand: Hand): Promise<void> => {
    await hand.press(link(page, /^5\. Valider/))
    await hand.press(button(page, 'Valider sous mon nom'))
    await hand.press(button(page, 'Faire l’export signé'))
    await page.getByText('0 résidu', { exact: true }).waitFor()
  }

  /** What was decided on the page is in what leaves, and both verifiers accept it. */
  const check = async (page: Page, hand: Hand, way: string, most: number): Promise<void> => {
    const reference = 'PV-2026-004512'
    expect(await page.locator('.done').textContent()).toContain(`${reference}.asice`)
    expect(readdirSync(workshop.path('out')).sort()).toEqual([reference, `${reference}.asice`])
    expect(requis(workshop, 'verify', `out/${reference}.asice`).code).toBe(0)
    const openssl = run('sh verify.sh certs/chain.pem', workshop.path(`out/${reference}`))
    expect([openssl.status, openssl.output]).toEqual([0, expect.stringContaining('ACCEPTÉ')])
    const text = await copiesText(workshop, `out/${reference}`)
    expect(text).toContain('hébergée une nuit')
    expect(text).not.toContain('devant la')
    expect(text).not.toContain('06 39 98 12 34')
    const draft = JSON.parse(readFileSync(workshop.path('draft/draft.json'), 'utf8'))
    expect(new Set(draft.rulings.map(({ by }: { by: string }) => by))).toEqual(new Set(['Claire VASSEUR']))
    expect(desk.complaints).toEqual([])
    const { acts, letters } = hand.counted()
    if (process.env.REQUIS_FIGURES === '1')
      process.stdout.write(`to a signed export by ${way}: ${acts} acts, ${letters} letters typed\n`)
    expect(acts).toBeLessThanOrEqual(most)
  }

  /** As a mouse selects: pressed before the first letter, let go after the last. */
  const selectWords = async (page: Page, from: string, to: string): Promise<void> => {
    const ends = await page
      .locator('.piece-text')
      .first()
      .evaluate(
        (root, [first, end]) => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
            const text = node.textContent ?? ''
            const [start, stop] = [text.indexOf(first ?? ''), text.indexOf(end ?? '')]
            if (start === -1 || stop === -1) continue
            const range = document.createRange()
            range.setStart(node, start)
            range.setEnd(node, start + 1)
            const a = range.getBoundingClientRect()
            range.setStart(node, stop + (end?.length ?? 0) - 1)
            range.setEnd(node, stop + (end?.length ?? 0))
            const b = range.getBoundingClientRect()
            return { x0: a.left + 1, y0: a.top + a.height / 2, x1: b.right, y1: b.top + b.height / 2 }
          }
          return null
        },
        [from, to],
      )
    if (ends === null) throw new Error('the words are not on the screen')
    await page.mouse.move(ends.x0, ends.y0)
    await page.mouse.down()
    await page.mouse.move(ends.x1, ends.y1, { steps: 5 })
    await page.mouse.up()
  }

  const byMouse = async (page: Page, hand: Hand): Promise<void> => {
    await answer(page, hand)
    await look(page, hand)
    await hand.press(link(page, /^3\. Tous les repérages/))
    await page.locator('.passage', { hasText: 'menacée de mort' }).first().scrollIntoViewIfNeeded()
    await selectWords(page, 'devant la', 'devant la')
    await hand.press(button(page, 'Masquer ces mots'))
    await expect.poll(() => last(page), patient).toContain('devant la')
    await hand.type(page.getByRole('searchbox'), 'Quitterie')
    await hand.press(page.locator('.row', { hasText: 'Quitterie ZANGRANDI' }).filter({ hasText: 'P02' }))
    await keepShelter(page, hand)
    await leave(page, hand)
  }

  test('by mouse', async () => {
    const page = await open({})
    const hand = mouseHand()
    await byMouse(page, hand)
    await check(page, hand, 'mouse', 40)
  }, 180_000)

  test('by keyboard alone', async () => {
    const page = await open({})
    const hand = keyboardHand(page)
    await answerByKeys(page, hand)
    await lookByKeys(page, hand)
    await maskByKeys(page, hand)
    await keepByKeys(page, hand)
    await leaveByKeys(page, hand)
    await check(page, hand, 'keyboard', 40)
  }, 180_000)

  test('on a screen of 320 by 800', async () => {
    const page = await open({ width: 320, height: 800 })
    const hand = mouseHand()
    await byMouse(page, hand)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    expect(await page.locator('header').evaluate((head) => head.clientHeight)).toBeLessThanOrEqual(400)
    await check(page, hand, 'mouse on 320 px', 40)
  }, 180_000)
})
