import { pick, type Random } from '../random.ts'
import type { Pen, Short } from './kind.ts'

// Sentences and short texts of an ordinary dossier. All people are invented.

const sentences = [
  'La mère dit que son fils dort mal depuis le retour des vacances et qu’il refuse de parler de son père.',
  'Le collège signale douze absences depuis la rentrée, toutes un lundi matin.',
  'Une visite a eu lieu au domicile, en présence de la grand-mère et d’une voisine.',
  'Les deux enfants partagent une chambre de neuf mètres carrés, propre et bien chauffée.',
  'Le père n’a pas répondu aux trois courriers que le service lui a envoyés.',
  'Il travaille de nuit dans un entrepôt et dort une partie de la journée.',
  'Le médecin de famille a été prévenu par téléphone, avec l’accord de la mère.',
  'Rozenn vit chez sa tante depuis le mois de mars et va au collège à pied.',
  'Yann suit une formation de menuisier, qu’il doit finir dans deux ans.',
  'L’institutrice trouve l’élève plus calme, mais souvent fatigué après la pause de midi.',
  'Aucune trace de coup n’a été vue pendant la visite.',
  'La dette de loyer atteint six cents euros et un plan est proposé par le bailleur.',
  'Le service propose une mesure d’aide à domicile pour une durée de six mois.',
  'Un rendez-vous est pris au centre médico-psychologique, où l’attente dure quatre mois.',
  'Les parents se parlent peu, par messages, et se voient devant l’école le vendredi.',
  'Le garçon demande à passer plus de temps avec ses cousins pendant l’été.',
  'Une tante maternelle se dit prête à accueillir les enfants si cela devient nécessaire.',
  'La famille est connue du service depuis quatre ans, à la suite d’un appel d’une voisine.',
  'Le logement est au troisième étage sans ascenseur, et l’escalier n’est pas éclairé.',
  'Madame Le Goff souhaite reprendre un emploi dès que la garde sera organisée.',
  'Les repas du soir se prennent devant la télévision, ce que la mère regrette.',
  'La puéricultrice passe chaque semaine et note une prise de poids régulière.',
  'Selon le directeur, les retards ont cessé depuis que le bus a changé d’horaire.',
  'Le juge a demandé un rapport complet avant la fin du mois de juin.',
  'L’éducatrice a reçu les enfants séparément, puis ensemble, sans que rien ne les inquiète.',
  'Un bilan orthophonique est en cours et doit être remis au début de l’automne.',
  'La grand-mère garde les enfants le mercredi et une partie des vacances.',
  'Depuis son arrivée, il a changé deux fois d’école et n’a gardé aucun ami.',
  'Les frais de cantine sont payés par la commune jusqu’à la fin de l’année.',
  'Elle explique qu’elle a quitté le domicile en pleine nuit avec une seule valise.',
  'Le conseiller relève que le budget tient à peu près, mais que rien n’est épargné.',
  'Monsieur Guivarch accepte de rencontrer le psychologue une fois par quinzaine.',
  'La crèche a gardé une place, à condition que le dossier soit complet en août.',
  'Le frère aîné aide beaucoup et ne sort presque jamais le soir.',
  'On ne sait pas où le père habite depuis le printemps.',
  'Une nouvelle évaluation est prévue au terme de la mesure actuelle.',
  'L’assistante familiale décrit un enfant vif, curieux, qui mange de tout.',
  'Les cris entendus par les voisins venaient d’un autre appartement du palier.',
  'La visite médiatisée s’est bien passée et les enfants en ont reparlé avec plaisir.',
  'Le tribunal a confirmé le placement pour un an, avec un droit de visite encadré.',
  'Il faut encore vérifier que les vaccins sont à jour.',
  'La mère se rend chaque jour à pied à l’hôpital, situé de l’autre côté de la ville.',
  'Le bailleur a promis de changer la chaudière avant les premiers froids.',
  'Aux dires de la tante, la petite a cessé de bégayer depuis quelques semaines.',
  'Les courriers de la caisse arrivent toujours à l’ancienne adresse.',
  'Le père conteste ce récit et demande que ses propos soient écrits.',
  'Le groupe de parole du jeudi a été suivi jusqu’au bout par sept parents.',
  'À la question posée, elle répond qu’elle n’a plus peur mais qu’elle ferme toujours à clé.',
] as const

const shorts: Readonly<Record<Short, readonly string[]>> = {
  label: [
    'Nom',
    'Prénom',
    'Adresse',
    'Commune',
    'Né le',
    'École',
    'Classe',
    'Médecin',
    'Employeur',
    'Référente',
    'Mesure',
    'Durée',
    'Début',
    'Échéance',
    'Ressources',
    'Loyer',
    'Garde',
    'Langue',
  ],
  value: [
    'néant',
    'oui',
    'en cours',
    'à revoir',
    'six mois',
    'cours moyen',
    'Lens',
    'aide à domicile',
    'partagée',
    '412 euros',
    'non connu',
    'Les Tilleuls',
    'mi-temps',
    'français',
    'accord écrit',
    'le 4 mai',
    'absente',
    'refus',
  ],
  person: [
    'Rozenn Le Goff',
    'Yann Guivarch',
    'Odile Péronnet',
    'Hamid Belkadi',
    'Maëlle Troadec',
    'Jean Vasseur',
    'Lucie Hamelin',
    'Aïcha Morvan',
    'Paul Kerdoncuff',
    'Inès Delattre',
  ],
  street: ['12 rue des Tanneurs', '4 place du Marché', '27 allée des Saules', '9 quai Nord', '31 rue Basse'],
  town: ['59000 Corvanne', '62300 Lens', '62000 Arras', '29200 Brest', '59100 Roubaix'],
  day: ['12/03/2024', '4/04/2024', '19/04/2024', '2/05/2024', '21/05/2024', '7/06/2024', '18/06/2024', '1/07/2024'],
  hour: ['8 h 30', '9 h', '10 h 15', '11 h', '13 h 30', '14 h', '15 h 45', '17 h'],
  role: ['La directrice', 'Le chef de service', 'L’éducatrice', 'La psychologue', 'Le référent'],
  title: ['Situation', 'Santé', 'Scolarité', 'Logement', 'Budget', 'Liens', 'Propositions', 'Suites'],
  phone: ['03 20 00 11 22', '03 21 00 45 10', '03 27 00 98 76', '02 98 00 31 54'],
}

/** Speaks from its pool without saying anything twice before all is said. */
export const makeSpeech = (random: Random): Pick<Pen, 'say' | 'word'> => {
  const pool = shuffled(random, sentences)
  const rests = new Map<Short, string[]>()
  let at = 0
  const say = (count: number): string => {
    const said = Array.from({ length: count }, (_, step) => pool[(at + step) % pool.length] ?? '')
    at += count
    return said.join(' ')
  }
  const word = (what: Short): string => {
    const rest = rests.get(what) ?? []
    if (rest.length === 0) rest.push(...shuffled(random, shorts[what]))
    rests.set(what, rest)
    return rest.pop() ?? pick(random, shorts[what], '')
  }
  return { say, word }
}

const shuffled = <T>(random: Random, list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, rank: random.next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ value }) => value)
