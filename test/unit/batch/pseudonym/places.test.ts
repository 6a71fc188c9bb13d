import { expect, test } from 'vitest'
import { addressLike, bodyLike, postcodeLike, streetLike, townLike } from '../../../../src/batch/pseudonym/places.ts'

const lent = { town: 'Valbrosse', street: 'Tilleuls', body: 'Lanterne' } as const

const terrain = {
  key: new Uint8Array(32).fill(4),
  dossierKey: 'D-1',
  lend: ({ kind }: { readonly kind: string }) =>
    kind === 'town' || kind === 'street' || kind === 'body' ? lent[kind] : null,
}

test.each([
  ['école Marguerite-Perrey', 'école Lanterne'],
  ['Le Relais de Corvanne', 'Le Relais Lanterne'],
  ['CCAS de Frontignan', 'CCAS de Valbrosse'],
  ['mairie de Saint-Aubin', 'mairie de Valbrosse'],
  ['accueil de jour Le Cantou', 'accueil de jour Lanterne'],
  ['maison d’arrêt de Valenciennes', 'maison d’arrêt de Valbrosse'],
  ['conseil départemental des Hautes-Garrigues', 'conseil départemental de Valbrosse'],
  ['Équipe éducative du Pôle Villefranche', 'Équipe éducative du Pôle Lanterne'],
  ['Rose Blanche', 'Lanterne'],
  ['L’Escale', 'L’Lanterne'],
  ['SIAO 88', 'SIAO 96'],
])('%s becomes %s', (body, wanted) => {
  expect(bodyLike(body, terrain)).toBe(wanted)
})

test.each(['blanchisserie industrielle', 'le service'])('« %s » names nothing: it stays a mark', (body) => {
  expect(bodyLike(body, terrain)).toBeNull()
})

test.each([
  ['vit 3 rue des Acacias, 59000 Lille', /^vit \d{1,2} rue des Tilleuls, 96\d{3} Valbrosse$/],
  ['12 rue Jean-Moulin', /^\d{1,2} rue des Tilleuls$/],
  ['12 bis, RUE DE LA GARE', /^\d{1,2} bis, RUE DES TILLEULS$/],
  ['61 av. du 8-Mai-1945, 91000 Évry-Courcouronnes', /^\d{1,2} av\. des Tilleuls, 96\d{3} Valbrosse$/],
  ['159 bd Henri-Barnier 13015 Marseille', /^\d{1,2} bd des Tilleuls 96\d{3} Valbrosse$/],
  [
    'bât. B, 3e étage, 4 place du Marché – 59000 LILLE CEDEX 2',
    /^bât\. [AC-J], \d{1,2}e étage, \d{1,2} place des Tilleuls – 96\d{3} VALBROSSE CEDEX 2$/,
  ],
  [
    'Résidence Paulette-Nardal, logement 108, 2 allée des Micocouliers',
    /^Résidence Lanterne, logement \d{1,2}, \d{1,2} allée des Tilleuls$/,
  ],
  [
    '28 bis rue Taisson – 2e droite – 30100 Alès',
    /^\d{1,2} bis rue des Tilleuls – \d{1,2}e droite – 96\d{3} Valbrosse$/,
  ],
])('%s is written part by part', (address, wanted) => {
  expect(addressLike(address, terrain)).toMatch(wanted)
})

test.each(['chez sa sœur, rue des Lilas', 'glissant 8 impasse du Moulin-Neuf', 'le voisin du 2e étage'])(
  '« %s » has a part that is no address: it stays a mark',
  (address) => expect(addressLike(address, terrain)).toBeNull(),
)

test('towns and streets are those that are lent, postcodes are none', () => {
  expect(townLike('SAINT-AUBIN-DES-GRÈVES', terrain)).toBe('VALBROSSE')
  expect(townLike('la plage', terrain)).toBeNull()
  expect(streetLike('chemin des Vieilles-Vignes', terrain)).toBe('chemin des Tilleuls')
  expect(postcodeLike('59 000', terrain)).toMatch(/^96 \d{3}$/)
})
