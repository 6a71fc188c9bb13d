// Ordinary sentences of a social report: nothing in them names anybody, so all of it must stay readable.

export const titles = [
  'Compte rendu de visite',
  'Note de suivi du logement',
  'Liste des papiers du classeur',
  'Relevé des démarches en cours',
  'Bilan de la mesure de soutien',
  'Tableau de présence aux ateliers',
] as const

export const sentences = [
  'La cuisine est propre et les fenêtres ferment bien.',
  'Le carnet de liaison est rempli chaque semaine avec soin.',
  'Une demande de logement plus grand est en préparation.',
  'Les repas sont pris ensemble autour de la table du salon.',
  'Le dossier de la cantine doit être complété avec un justificatif.',
  'Le trajet vers le service demande deux correspondances.',
  'Les jouets sont rangés dans un coffre près de la fenêtre.',
  'La prochaine rencontre sera fixée par courrier ordinaire.',
  'Un atelier de cuisine est proposé pendant les vacances.',
  'Le chauffage fonctionne mal et le bailleur est prévenu.',
  'Les horaires de la garderie conviennent mieux depuis la rentrée.',
  'Le budget du mois est relu ligne par ligne pendant la rencontre.',
  'La chambre est claire et le lit neuf vient d’arriver.',
  'Le formulaire est rendu complet avec toutes les signatures.',
  'Une place en atelier de lecture reste ouverte pour la suite.',
  'Les démarches avancent bien et le classeur est à jour.',
] as const

/** A name is in the letters of the two words, over the line's end; the words are no name and must stay. */
export type Near = {
  readonly family: string
  readonly before: string
  readonly after: string
  readonly keep: readonly [string, string]
}

export const nears: readonly Near[] = [
  {
    family: 'LEGRAND',
    before: 'Sur la chaise de la chambre sont posés le',
    after: 'grand cartable bleu et le manteau.',
    keep: ['le', 'grand'],
  },
  {
    family: 'LAPORTE',
    before: 'Le volet est réparé mais il reste à peindre la',
    after: 'porte du palier avec la même couleur.',
    keep: ['la', 'porte'],
  },
  {
    family: 'LACOUR',
    before: 'Les vélos sont rangés sous un abri dans la',
    after: 'cour derrière le bâtiment.',
    keep: ['la', 'cour'],
  },
  {
    family: 'LAFONTAINE',
    before: 'La promenade du samedi passe par le parc et la',
    after: 'fontaine près du kiosque.',
    keep: ['la', 'fontaine'],
  },
  {
    family: 'LELONG',
    before: 'Les étagères neuves sont posées dans le couloir et le',
    after: 'long meuble reste dans le salon.',
    keep: ['le', 'long'],
  },
  {
    family: 'ROSEAU',
    before: 'Les rideaux du salon sont maintenant d’un joli ton rose',
    after: 'au lieu du vieux tissu gris.',
    keep: ['rose', 'au'],
  },
  {
    family: 'BEAUTEMPS',
    before: 'La sortie au parc est gardée pour un jour de beau',
    after: 'temps avec un repas froid.',
    keep: ['beau', 'temps'],
  },
  {
    family: 'LAPLACE',
    before: 'Après le rangement du salon il manque encore de la',
    after: 'place pour les livres et les cahiers.',
    keep: ['la', 'place'],
  },
]
