// Invented people and places; the first list is declared, and must leave.

export const declared = [
  { name: 'Solène Kerambrun', role: 'third-party' },
  { name: 'Armel Tréguidel', role: 'third-party' },
  { name: 'Jean-Maximilien Vandenbroucke', role: 'third-party' },
  { name: 'Lou Bai', role: 'third-party' },
] as const

export const story = [
  'Le service a rencontré la famille à trois reprises depuis le mois de mars. Solène Kerambrun a demandé un logement plus proche de l’école et Armel Tréguidel a refusé de signer le projet.',
  'Les enfants sont suivis par le centre médical de la vallée. Le médecin note que Jean-Maximilien Vandenbroucke est venu les chercher deux fois sans prévenir, et que le plus jeune pleure au moment du départ.',
  'La situation financière reste fragile : le loyer a été payé en retard, et le dossier de surendettement a été déposé par Lou Bai au mois de juin. Le solde du compte est négatif depuis quinze jours.',
  'Une visite à domicile est prévue la semaine prochaine. Il est proposé de maintenir la mesure pendant six mois, avec un point d’étape en présence de Madame Kerambrun et de l’école.',
] as const

export const rows = [
  ['03/03', 'Entretien au bureau', 'Solène Kerambrun', '45 min'],
  ['11/03', 'Appel de l’école', 'Secrétariat', '10 min'],
  ['18/03', 'Visite à domicile', 'Armel Tréguidel', '1 h 30'],
  ['02/04', 'Réunion de synthèse', 'Équipe entière', '2 h'],
  ['09/04', 'Rendez-vous manqué', 'Lou Bai', '–'],
  ['15/04', 'Courrier reçu', 'J.-M. Vandenbroucke', '–'],
] as const
