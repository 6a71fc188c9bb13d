import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openWorkshop, requis, root } from '../cli/program.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { keyboardHand } from './desk-hand.ts'
import { openDeskPage } from './desk-world.ts'

const demo = join(root, 'fixtures', 'demo')

/** French read aloud, words a minute. */
const aloud = 150

/** Each question once, and the follow-ups of an answer. */
const mostQuestions = 24

// A director at the demonstration, by keyboard: how many keys to a signed export, and how long it takes to read aloud what she is asked.
describe.skipIf(isMissing('chromium'))('the twelve questions of the demonstration', () => {
  test('are read aloud, answered and sealed within the limits', async () => {
    const workshop = openWorkshop()
    const propose = ['propose', join(demo, 'pieces'), '--request', join(demo, 'request.yaml')]
    expect(requis(workshop, ...propose, '--prepared-by', 'Paul', '--draft', 'draft').code).toBe(0)
    const options = ['--out', 'out', '--demo-key', '--date', '2026-11-05']
    const { page, close } = await openDeskPage(workshop, { options })
    try {
      const hand = keyboardHand(page)
      await hand.type(page.getByLabel('Votre prénom et votre nom'), 'Claire VASSEUR')
      await hand.type(page.getByLabel('Seconde personne (facultatif)'), 'Odile MAREY')
      await hand.key('Enter')
      let [words, choices] = [0, 0]
      for (; choices < mostQuestions && (await isAsked(page)); choices += 1) {
        words += await wordsOf(page)
        const made = await page.locator('.journal summary').textContent()
        const sentences = page.locator('[data-sentence]')
        const ticked = page.locator('[data-sentence]:checked')
        // Where several sentences are shown she ticks them first; here all of them.
        if ((await sentences.count()) > 0 && (await ticked.count()) === 0) await hand.key('a')
        await hand.key('1')
        await hand.key('Enter')
        const told = { timeout: 30_000, message: 'the answer was not taken' }
        await expect.poll(() => page.locator('.journal summary').textContent(), told).not.toBe(made)
      }
      await page.getByRole('heading', { name: /^Vous avez répondu/ }).waitFor()
      await hand.key('n')
      await page.getByRole('heading', { level: 1, name: 'Copies telles qu’elles partiraient' }).waitFor()
      await hand.key('Enter')
      await page.getByText('Les copies sont prêtes.').waitFor({ timeout: 120_000 })
      for (const name of ['Tous les repérages', 'La lettre', 'Valider et remettre']) {
        await hand.key('n')
        await page.getByRole('heading', { level: 1, name }).waitFor()
      }
      await hand.press(page.getByRole('button', { name: 'Valider sous mon nom' }))
      await page.getByRole('heading', { name: 'Remettre', exact: true }).waitFor()
      await hand.press(page.getByRole('button', { name: 'Faire l’export signé' }))
      await page.getByText('0 résidu', { exact: true }).waitFor({ timeout: 120_000 })
      const minutes = words / aloud
      const { acts } = hand.counted()
      if (process.env.REQUIS_FIGURES === '1')
        process.stdout.write(
          `the demonstration by keyboard: ${choices} choices, ${acts} keys, ${words} words of questions, ${minutes.toFixed(1)} minutes aloud\n`,
        )
      expect(choices).toBeGreaterThanOrEqual(5)
      expect(minutes).toBeLessThanOrEqual(20)
      expect(acts).toBeLessThanOrEqual(60)
    } finally {
      await close()
      workshop.remove()
    }
  }, 400_000)
})

const isAsked = async (page: Page): Promise<boolean> => {
  await page
    .getByRole('heading', { name: /^Vous avez répondu/ })
    .or(page.locator('#question-title'))
    .first()
    .waitFor()
  return (await page.locator('#question-title').count()) > 0
}

/** What she reads of a question: what is asked, why, its sentences, the answers. */
const wordsOf = async (page: Page): Promise<number> =>
  ((await page.locator('form.question').allInnerTexts()).join(' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).length
