import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

const desk = deskOf()

const declared = (home: string): string =>
  `service: { name: Service Le Tilleul, post: "4 rue des Teinturiers, 56000 Brécy" }\npersons:\n  - { name: Fanny LECOURT, role: accompanied, protectedAddress: true, address: "${home}" }\n`

const toldOnly = 'persons:\n  - { name: Fanny LECOURT, role: accompanied }\n'

const written = async (text: string, dossier: string): Promise<string> => {
  const { files } = await migrate({ source: sourceOf({ 'note.txt': text }, dossier), place: 0, items: 1 }, desk)
  return files.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
}

test.each([
  [declared('12 rue des Tanneurs, 46990 Valbelle'), 'Écrire à accueil@mairie-valbelle.fr avant jeudi.', /valbelle/],
  [
    declared('12 rue des Tanneurs, 46990 Saint-Aubrac'),
    'Voir periscolaire@ville-saintaubrac.fr et www.st-aubrac-tourisme.fr',
    /aubrac/,
  ],
  [declared('3 rue du Pont-Neuf, 46990 Valbelle'), 'Le syndic : gestion@residencepontneuf.fr', /pontneuf/],
  [
    toldOnly,
    'Mme Fanny LECOURT vit à Valbelle. Monsieur ne doit surtout pas savoir où elle habite.\nÉcole : ecole@valbelle-tourisme.fr',
    /valbelle/,
  ],
  [
    toldOnly,
    'Adresse à ne pas communiquer : 12 rue des Tanneurs à Valbelle.\nLe syndic : gestion@residence-tanneurs.fr',
    /tanneurs/,
  ],
])('a mail or a site with a word of a hidden home goes: %#', async (dossier, text, telling) => {
  expect(await written(text, dossier)).not.toMatch(telling)
})

test('a mail of elsewhere, of the service and of a person stay', async () => {
  const text = 'Écrire à accueil@tilleul-brecy.fr, rsa@caf-29.fr ; dossier sur www.service-public.fr'
  expect(await written(text, declared('2 rue du Service, 56000 Brécy'))).toContain(text)
})
