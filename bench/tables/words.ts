import { makeRandom, pick } from '../random.ts'
import type { Words } from './spec.ts'

const heads = [
  ...['Date', 'Lieu', 'Intervenant', 'Objet', 'Suite donnée', 'Montant', 'Échéance', 'Observations', 'Service'],
  ...['Horaire', 'Motif', 'Référent', 'Nature', 'Périodicité', 'Objectif', 'Moyens', 'Bilan', 'Statut'],
]
const shorts = [
  ...['visite', 'entretien', 'courrier reçu', 'en attente', 'accordé', 'refusé', 'école', 'domicile', 'mairie'],
  ...['crèche', 'loyer', 'transport', 'cantine', 'aide', 'relance', 'hebdomadaire', 'mensuel', 'à revoir', 'clos'],
]
const names = [
  ...['Mme QUERVOLAN', 'M. BRESTIVAL', 'Mme TORQUIGNY', 'M. LAMBRECOURT', 'Mme DESVALIÈRES', 'M. PIQUERAND'],
  ...['Mme OSTRÉVAN', 'M. GRIMALDOUX', 'Mme FONTRÈDE', 'M. HALLEBARDE'],
]
const sentences = [
  'Le rendez-vous est reporté à la demande du service.',
  'Les pièces demandées ont été remises au guichet.',
  'Un point sera fait avec la famille à la rentrée.',
  'La demande de logement reste sans réponse à ce jour.',
  'Le dossier est complet et transmis pour décision.',
  'Accompagnement poursuivi, deux visites par mois.',
  'Aucune difficulté signalée depuis le dernier bilan.',
]

export const nameWord = new RegExp(names.map((name) => name.split(' ')[1]).join('|'), 'gu')

export const makeWords = (seed: number): Words => {
  const random = makeRandom(seed)
  const two = (limit: number) => String(1 + random.below(limit)).padStart(2, '0')
  return {
    below: random.below,
    isHit: random.isHit,
    head: () => pick(random, heads, 'Date'),
    short: () => pick(random, shorts, 'visite'),
    name: () => pick(random, names, 'Mme QUERVOLAN'),
    date: () => `${two(28)}/${two(12)}/2025`,
    sum: () => `${10 + random.below(900)},${two(89)} €`,
    sentence: () => pick(random, sentences, ''),
  }
}
