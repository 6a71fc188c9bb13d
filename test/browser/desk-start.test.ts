import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copiesText } from '../cli/copies.ts'
import { openWorkshop, requis, type Workshop } from '../cli/program.ts'
import { layBare } from '../cli/start-record.ts'
import { isMissing } from '../unit/seal/tools.ts'
import { type Hand, mouseHand } from './desk-hand.ts'
import { type DeskPage, openDossierPage, violations } from './desk-world.ts'

// From a folder that nobody described to the signed export: the act, who is who, the proposal, the questions, the seal. No YAML.

const patient = { timeout: 60_000 }

describe.skipIf(isMissing('chromium'))('a folder of pieces, from its act to the seal', () => {
  let workshop: Workshop
  let desk: DeskPage

  beforeEach(() => {
    workshop = openWorkshop()
    layBare(workshop)
  })

  afterEach(async () => {
    await desk.close()
    workshop.remove()
  })

  const open = async (how: Parameters<typeof openDossierPage>[1]): Promise<DeskPage['page']> => {
    desk = await openDossierPage(workshop, { ...how, options: ['--out', 'out', '--demo-key', '--date', '2026-11-05'] })
    await desk.page.getByRole('button', { name: 'C’est l’acte : remplir la demande' }).waitFor(patient)
    return desk.page
  }

  /** The act is taken from the pieces, two persons are declared, and the copies are proposed. */
  const propose = async (page: DeskPage['page'], hand: Hand): Promise<void> => {
    await hand.press(page.getByRole('button', { name: 'C’est l’acte : remplir la demande' }))
    await expect.poll(() => page.getByLabel('Article cité').inputValue(), patient).toBe('CPP 77-1-1')
    await hand.press(page.getByRole('button', { name: 'Ajouter Inès BARTOLI' }))
    await hand.type(page.getByLabel('Place dans le dossier').last(), 'personne accompagnée')
    await hand.press(page.getByRole('button', { name: 'Ajouter Rosalie VANNIER' }))
    await hand.type(page.getByLabel('Place dans le dossier').last(), 'amie')
    await hand.press(page.locator('#main details summary', { hasText: 'Protections' }).last())
    await hand.press(page.getByRole('checkbox', { name: 'adresse cachée' }).last())
    await page.getByLabel('Qui prépare').fill('Paul')
    await hand.press(page.getByRole('button', { name: 'Proposer les copies' }))
    await page.getByRole('heading', { name: 'Qui décide ?' }).waitFor(patient)
  }

  test.each([
    ['wide', {}],
    ['320 px', { width: 320, height: 800 }],
    ['dark', { dark: true }],
  ] as const)(
    'axe finds nothing on the first step, and nothing is wider than the page: %s',
    async (_, how) => {
      const page = await open(how)
      await page.getByRole('button', { name: 'Ajouter Inès BARTOLI' }).click()
      await page.locator('#main details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      expect(desk.complaints).toEqual([])
    },
    90_000,
  )

  test('by mouse to the signed export', async () => {
    const page = await open({})
    const hand = mouseHand()
    await propose(page, hand)
    await hand.type(page.getByLabel('Votre prénom et votre nom'), 'Claire VASSEUR')
    await hand.press(page.getByRole('button', { name: 'Commencer' }))
    await hand.press(page.getByRole('link', { name: /^5\. Valider/ }))
    await page.getByRole('checkbox', { name: /J’accepte/ }).check()
    await hand.press(page.getByRole('button', { name: 'Valider sous mon nom' }))
    await hand.press(page.getByRole('button', { name: 'Faire l’export signé' }))
    await page.getByText('0 résidu', { exact: true }).waitFor(patient)
    const [reference = ''] = readdirSync(workshop.path('out'))
    expect(requis(workshop, 'verify', `out/${reference}.asice`).code).toBe(0)
    expect(await copiesText(workshop, `out/${reference}`)).not.toMatch(/Douves|VANNIER/)
    if (process.env.REQUIS_FIGURES === '1')
      process.stdout.write(`from a folder to a signed export by mouse: ${hand.counted().acts} acts\n`)
    expect(hand.counted().acts).toBeLessThanOrEqual(20)
  }, 120_000)

  test('a name that was missed is added to the persons, and what the new proposal changes is shown first', async () => {
    const page = await open({})
    await propose(page, mouseHand())
    await page.getByLabel('Votre prénom et votre nom').fill('Claire VASSEUR')
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: /Dossier et demande/ }).click()
    await page.getByRole('button', { name: 'Ajouter une personne' }).last().click()
    await page.getByLabel('Prénom et nom').last().fill('Quitterie ZANGRANDI')
    await page.getByLabel('Place dans le dossier').last().fill('auteur du signalement')
    await page.getByRole('button', { name: 'Proposer à nouveau' }).click()
    await page.getByRole('heading', { name: 'Ce que la nouvelle proposition change' }).waitFor(patient)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Ce que la nouvelle')
    expect(await violations(page)).toEqual([])
    expect(desk.complaints).toEqual([])
  }, 120_000)
})
