/** Invented dossiers in which a home is hidden and other places are not: what may never be found in a copy, and what is to stay. */
export type OtherHomes = {
  readonly name: string
  readonly dossier: string
  readonly files: Readonly<Record<string, string>>
  /** Words that no copy may hold. */
  readonly gone: readonly string[]
  /** Words that the copies keep. */
  readonly kept: readonly string[]
}

const service = (town: string, post: string): string =>
  `service: { name: Service Le Tilleul bleu, post: "${post} ${town}", phone: 02 97 00 11 22 }\n`

const persons = (who: string, man: string, more = ''): string =>
  `persons:\n  - { name: ${who}, role: accompanied, protectedAddress: true${more} }\n  - { name: ${man}, role: ex-compagnon, allegedPerpetrator: true }\n`

export const otherHomes: readonly OtherHomes[] = [
  {
    name: 'the hidden home is in the same town as the ex',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Maëlle ROSTAING', 'Bruno TAVERNE'),
    files: {
      'a.txt':
        'M. Bruno TAVERNE, demeurant 63 chemin des Vieilles-Vignes à Orvalmont, a appelé.\nMme Maëlle ROSTAING est relogée 8 impasse du Moulinet à Orvalmont.\n',
      'b.txt': 'Service Le Tilleul bleu, 4 rue des Teinturiers, 56000 Brécy.\nPoint du mardi : tout va bien.\n',
    },
    gone: ['Moulinet', 'Orvalmont'],
    kept: ['Teinturiers', 'Brécy'],
  },
  {
    name: 'the new school gives the commune',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Sabine COURTOIS', 'Yann GUIVARCH'),
    files: {
      'a.txt':
        'Les enfants de Mme Sabine COURTOIS sont inscrits à l’école Jean-Zay de Plouvern.\nAncienne école : école des Tisserands, Brécy.\n',
      'b.txt': 'Dernière adresse connue : 12 rue des Cordiers, Brécy.\nMme Sabine COURTOIS vit 3 rue Basse.\n',
    },
    gone: ['Plouvern', 'Jean-Zay', 'rue Basse'],
    kept: [],
  },
  {
    name: 'a number of a house alone',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Fanny LECOURT', 'Karim LOUNIS'),
    files: {
      'a.txt':
        'Mme Fanny LECOURT a emménagé 12 rue du Pressoir. Elle habite au 12, porte de gauche.\nAncien domicile : 5 rue des Cordiers à Brécy.\n',
    },
    gone: ['Pressoir', 'au 12'],
    kept: [],
  },
  {
    name: 'she comes back to the street of the grandmother',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Odette MARCHAND', 'Didier POTEL'),
    files: {
      'a.txt': 'La grand-mère a toujours vécu rue des Fauvettes à Montrézan.\n',
      'b.txt':
        'Mme Odette MARCHAND est retournée vivre rue des Fauvettes, chez sa grand-mère.\nAncien logement : 7 quai Leray, Brécy.\n',
    },
    gone: ['Fauvettes', 'Montrézan'],
    kept: ['Brécy'],
  },
  {
    name: 'the address of the ex is the former common home',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Julie PERRAULT', 'Steeve MARQUIS'),
    files: {
      'a.txt':
        'Mme Julie PERRAULT a quitté le domicile conjugal, 27 rue des Lavandières à Corvanne.\nM. Steeve MARQUIS demeurant 27 rue des Lavandières à Corvanne.\n',
      'b.txt': 'Elle est hébergée 9 chemin du Forgeron à Val-Louvre.\n',
    },
    gone: ['Forgeron', 'Val-Louvre'],
    kept: [],
  },
  {
    name: 'the hidden commune is the commune of the service',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Aminata SOW', 'Bruno TAVERNE'),
    files: {
      'a.txt': 'Mme Aminata SOW habite désormais 23 rue du Charron, 56000 Brécy.\nRéunion à Brécy mardi.\n',
    },
    gone: ['Charron'],
    kept: ['Réunion à Brécy'],
  },
  {
    name: 'she lives in the house of the service',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Karine DUBREUIL', 'Yann GUIVARCH'),
    files: {
      'a.txt': 'Mme Karine DUBREUIL est hébergée 4 rue des Teinturiers, chambre 6.\n',
      'b.txt': 'Ancienne adresse : 2 place du Brandon, Corvanne.\n',
    },
    gone: ['Teinturiers', 'chambre 6'],
    kept: [],
  },
  {
    name: 'nobody says which home it is',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Leïla HADDAD', 'Karim LOUNIS'),
    files: {
      'a.txt': 'Adresse : 14 allée des Sablons, Corvanne.\nCourrier reçu du 40 rue des Marronniers.\n',
      'b.txt': 'Tribunal judiciaire de Brécy : audience le 4 mars.\n',
    },
    gone: ['Sablons', 'Marronniers'],
    kept: ['Brécy'],
  },
  {
    name: 'she was born where she hides',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Rozenn LE GALL', 'Didier POTEL'),
    files: {
      'a.txt': 'Mme Rozenn LE GALL, née le 3 mai 1990 à Sainte-Aurence.\nElle est repartie vivre à Sainte-Aurence.\n',
      'b.txt': 'M. Didier POTEL, né le 2 juin 1988 à Fontevrac, demeurant 3 route de la Bruyère à Corvanne.\n',
    },
    gone: ['Sainte-Aurence'],
    kept: [],
  },
  {
    name: 'he says that he found her address',
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Ines BELKACEM', 'Steeve MARQUIS'),
    files: {
      'a.txt':
        'M. Steeve MARQUIS dit connaître son adresse, 6 rue du Noisetier à Val-Louvre. Il rôde devant le 6 rue du Noisetier.\n',
      'b.txt': 'Adresse de M. Steeve MARQUIS : 11 quai des Peupliers, Corvanne.\n',
    },
    gone: ['Noisetier', 'Val-Louvre'],
    kept: [],
  },
  ...[
    'Madame habite encore 8 rue Mercœur, Orvallon.',
    'Elle a conservé le domicile conjugal, 8 rue Mercœur à Orvallon ; Monsieur est parti.',
    'Retour à l’adresse précédente : 8 rue Mercœur, Orvallon.',
    'Ancienne adresse : 3 rue des Lilas, Corvanne\nNouvelle adresse : 8 rue Mercœur, Orvallon',
    'Elle a quitté le domicile conjugal, 4 rue des Lilas à Corvanne → 8 rue Mercœur, Orvallon.',
    'Ne rien dire à M. Kévin MOREL, 8 rue Mercœur, Orvallon.',
    'Léo, né le 3 mai 2020 à Orvallon, 8 rue Mercœur.',
  ].map((told, at) => ({
    name: `a home that seems another, ${at + 1}`,
    dossier: service('56000 Brécy', '4 rue des Teinturiers,') + persons('Sabine COURTOIS', 'Kévin MOREL'),
    files: { 'a.txt': `${told}\n` },
    gone: ['Mercœur', 'Orvallon'],
    kept: [],
  })),
]
