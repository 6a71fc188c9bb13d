import { expect } from 'vitest'
import { dossierYaml, requestYaml, requis, type Workshop } from '../cli/program.ts'
import { type DeskPage, openDeskPage, sit } from './desk-world.ts'

/** A record whose one piece is this PDF, proposed, with its pages on the screen of findings. */
export const openPages = async (workshop: Workshop, pdf: Uint8Array): Promise<DeskPage> => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('note.txt', 'note.pdf'))
  workshop.write('dossier/note.pdf', pdf)
  workshop.write('request.yaml', requestYaml)
  const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  expect(requis(workshop, ...propose).code).toBe(0)
  const desk = await openDeskPage(workshop, { width: 1600, height: 1200 })
  await sit(desk.page)
  await desk.page.evaluate(() => {
    location.hash = '#/findings/P01'
  })
  await desk.page.getByRole('button', { name: 'Pages' }).click()
  return desk
}
