/**
 * Invented dossiers whose hidden home is declared in one spelling and written in another: what no copy may hold, and what stays.
 */
export type SpelledHome = {
  /** The home that the description gives; null where words of the files alone hide it. */
  readonly home: string | null
  readonly text: string
  /** Where it is no note: a name of a file. */
  readonly file?: string
  readonly gone: readonly string[]
  readonly kept?: readonly string[]
}

const of = (
  home: string | null,
  text: string,
  gone: readonly string[],
  kept: readonly string[] = [],
  file = 'note.txt',
): SpelledHome => ({ ...{ home, text, gone, kept, file } })

/** The same place, shortened, in figures or letters, without its way or its number. */
export const spelledHomes: readonly SpelledHome[] = [
  of('Le Bru, 46990 Valbelle', 'Visite au Bru mardi matin, tout va bien.', ['Bru'], ['Visite', 'mardi matin']),
  of('Lieu-dit Le Bru, 46990 Valbelle', 'Le chemin du Bru est inondé ; elle est restée au bru.', ['Bru', 'bru']),
  of('La Combe, 46990 Valbelle', 'Taxi pris à La Combe à 8 h.', ['La Combe'], ['à 8 h']),
  of('Les Ayrals, 46990 Valbelle', 'On est allés aux Ayrals avec la TISF.', ['Ayrals'], ['avec la TISF']),
  of("Ferme de l'Oye, 46990 Valbelle", 'Elle dort à l’Oye depuis lundi.', ['Oye']),
  of('2 rue Gay, 46990 Valbelle', 'Déposée au 2, r. Gay à 18 h.', ['Gay'], ['18 h']),
  of('2 rue Gay, 46990 Valbelle', 'Courrier remis 2 Gay ce matin.', ['2 Gay'], ['ce matin']),
  of('14 bis rue Ney, 46990 Valbelle', 'Livraison au 14bis Ney.', ['Ney'], ['Livraison']),
  of('5 rue Anatole-France, 46990 Valbelle', 'Vue au 5 r. A.-France.', ['France'], ['Vue']),
  of('5 rue Anatole-France, 46990 Valbelle', 'Elle attend rue A. France avec Léo.', ['France']),
  of('31 avenue Jean-Baptiste Charcot, 46990 Valbelle', 'Passage av. J.-B. Charcot.', ['Charcot']),
  of('31 avenue Jean-Baptiste Charcot, 46990 Valbelle', 'Passage au 31 av JB Charcot.', ['Charcot']),
  of('8 boulevard du 8-Mai-1945, 46990 Valbelle', 'Arrivée bld 8-mai à pied.', ['8-mai', 'bld'], ['à pied']),
  of('8 boulevard du 8-Mai-1945, 46990 Valbelle', 'Arrivée boulevard du VIII Mai.', ['VIII Mai']),
  of(
    '8 boulevard du 8-Mai-1945, 46990 Valbelle',
    'Elle habite huit mai. Audience le 8 mai 2026.',
    ['huit mai'],
    ['le 8 mai 2026'],
  ),
  of('19 rue du 11 Novembre 1918, 46990 Valbelle', 'RDV rue du Onze-Novembre.', ['Onze']),
  of('19 rue du 11 Novembre 1918, 46990 Valbelle', 'RDV r. du 11 nov.', ['11 nov']),
  of('3 place du Quatre-Septembre, 46990 Valbelle', 'Vue pl. du 4 sept. avec sa sœur.', ['4 sept'], ['avec sa sœur']),
  of('12 avenue du Général Leclerc, 46990 Valbelle', 'Le taxi attend av. Gal Leclerc.', ['Leclerc']),
  of('12 avenue du Général Leclerc, 46990 Valbelle', 'Le taxi attend avenue Leclerc, au 12 Gén. Leclerc.', ['Leclerc']),
  of('7 rue du Maréchal Foch, 46990 Valbelle', 'Dépôt rue du Mal Foch et au 7, Foch.', ['Foch']),
  of('9 rue du Docteur Roux, 46990 Valbelle', 'Elle est au 9 Dr Roux.', ['Roux']),
  of('4 place de la République, 46990 Valbelle', 'Retour pl. République, puis pl. de la Rép.', ['publique', 'Rép']),
  of('6 rue Saint-Vrain, 46990 Valbelle', 'Croisée rue St Vrain et r. ST-VRAIN.', ['Vrain', 'VRAIN']),
  of('6 rue Sainte-Ode, 46990 Valbelle', 'Vue rue Ste Ode.', ['Ode']),
  of('10 rue Jules-Ferry, 46990 Saint-Aubrac', 'Un taxi la ramène à st aubrac, JULES FERRY.', ['aubrac', 'FERRY']),
  of('16 rue de la Tour-d’Auvergne, 46990 Valbelle', 'Elle est rue Tour d Auvergne, 16 tour-dauvergne.', ['uvergne']),
  of('16 rue du 3e Zouaves, 46990 Valbelle', 'Elle est rue du Troisième Zouaves.', ['Zouaves']),
  of('11 rue du Pont-Neuf, 46990 Valbelle', 'Il tourne ruedupontneuf le soir.', ['pontneuf'], ['le soir']),
  of('2 rue Gay, 46990 Valbelle', 'Le goûter est prévu chez Gay.', ['Gay']),
]

/** Written with those above, and looked at once, when all was done. */
export const heldHomes: readonly SpelledHome[] = [
  of(
    'Le Mesnil, 14990 Ormeville',
    'Elle rentre du Mesnil ; le bus passe au mesnil à 7 h.',
    ['Mesnil', 'mesnil'],
    ['à 7 h'],
  ),
  of("Hameau d'Eps, 14990 Ormeville", 'Fuite d’eau à Eps, vu le plombier.', ['Eps'], ['vu le plombier']),
  of('Kerlo, 14990 Ormeville', 'Elle reste sur Kerlo cet hiver.', ['Kerlo'], ['cet hiver']),
  of('21 rue du Commandant Charcot, 14990 Ormeville', 'Vue r. Cdt Charcot puis au 21 Charcot.', ['Charcot']),
  of('3 rue Victor Hugo, 14990 Ormeville', 'Colis déposé au 3, V. Hugo.', ['Hugo'], ['Colis']),
  of(
    '17 avenue du 19 Mars 1962, 14990 Ormeville',
    'Elle prend l’avenue du dix-neuf mars. Visite le 19 mars.',
    ['dix-neuf mars'],
    ['Visite le 19 mars'],
  ),
  of('40 rue de la 2e Division Blindée, 14990 Ormeville', 'Elle est r. de la 2ème DB, soit rue de la IIe division.', [
    '2ème DB',
    'division',
  ]),
  of('2 allée Pierre-et-Marie-Curie, 14990 Ormeville', 'Rendez-vous all. P. et M. Curie.', ['Curie']),
  of('6 square du Pdt Wilson, 14990 Ormeville', 'Devant le square du Président Wilson, au 6 Wilson.', ['Wilson']),
  of('33 chemin du Bois-Rond, 14990 Ormeville', 'Le VSL va CHEM. BOIS ROND et ch. du boisrond.', [
    'BOIS ROND',
    'boisrond',
  ]),
]

/** What is like the home and is not: nothing of it goes. */
export const likeHomes: readonly SpelledHome[] = [
  of(
    '8 boulevard du 8-Mai-1945, 46990 Valbelle',
    'Audience le 8 mai, puis les 8 et 9 mai.',
    [],
    ['le 8 mai', '8 et 9 mai'],
  ),
  of('3 place du Quatre-Septembre, 46990 Valbelle', 'Absente les 3, 4 septembre.', [], ['les 3, 4 septembre']),
  of('3 rue des Enfants, 46990 Valbelle', 'Compte rendu.\n3. L’enfant\nLéo va mieux.', [], ['3. L’enfant']),
  of('2 rue du Centre, 46990 Valbelle', 'Elle refuse de passer au centre.', [], ['au centre']),
  of('2 rue Gay, 46990 Valbelle', 'M. Gay a téléphoné.', [], ['Gay a téléphoné']),
  of('12 rue Pasteur, 46990 Vers', 'Elle va vers midi, et vers 14 h.', [], ['vers midi, et vers 14 h']),
]
