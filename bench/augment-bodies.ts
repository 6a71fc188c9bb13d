import type { Pools } from './augment-swap.ts'
import { pick, type Random } from './random.ts'

/** Kinds of bodies met in records; a town or a proper name follows. */
const located = `
CCAS, CIAS, MDS, UTAS, CMS, PMI, CMP, CMPP, CAMSP, CSAPA, CAARUD, SIAO, SPIP, CPAM, CAF, MSA, UDAF, CIDFF, MDPH, SAVS,
SESSAD, ITEP, IME, mairie, préfecture, sous-préfecture, commissariat, gendarmerie, brigade, brigade de gendarmerie,
tribunal judiciaire, tribunal pour enfants, tribunal de proximité, cour d'appel, parquet, conseil de prud'hommes,
barreau, maison d'arrêt, centre de détention, centre hospitalier, hôpital, CHU, clinique, maternité, maison de santé,
maison des solidarités, maison du département, mission locale, agence France Travail, office public de l'habitat,
centre social, maison de quartier, département, conseil départemental, école maternelle, groupe scolaire, crèche,
centre de planification, point d'accès au droit, maison des familles, banque alimentaire, Secours catholique, Restos du cœur
`

const named = `
école, collège, lycée, lycée professionnel, groupe scolaire, crèche, halte-garderie, micro-crèche, foyer, MECS, CHRS, CADA,
EHPAD, résidence, résidence autonomie, pension de famille, clinique, hôpital de jour, pharmacie, cabinet, association, SARL,
entreprise, société, garage, boulangerie, restaurant, hôtel, chantier d'insertion, ressourcerie, épicerie sociale, ESAT,
centre de loisirs, centre équestre, club de judo, club de football, agence, étude, banque, mutuelle, auto-école, SCI
`

const tails = `
Les Tilleuls, Les Hirondelles, La Passerelle, L'Escale, Le Relais, Les Glycines, Le Phare, La Boussole, Jean-Moulin,
Jules-Ferry, Louise-Michel, Marie-Curie, Paul-Éluard, Saint-Joseph, Sainte-Anne, Saint-Vincent, du Parc, du Centre,
de la Gare, des Halles, du Moulin, des Trois-Rivières, Horizon, Tremplin, Espérance, Arc-en-Ciel, Les Lucioles, L'Ancre,
Le Grand Large, La Source, Les Coquelicots, L'Éveil, Au Fil de l'Eau, Cap Emploi Sud, Le Trait d'Union, La Clé des Champs
`

const listOf = (source: string): readonly string[] =>
  source
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const locatedList = listOf(located)
const namedList = listOf(named)
const tailList = listOf(tails)

/** A body that no list holds: a kind and a town, or a kind and a name. */
export const inventBody = (pools: Pools, random: Random): string => {
  if (random.isHit(0.55)) {
    const town = pick(random, pools.towns, 'Tulle')
    const link = /^[AEIOUYÉÈÊÎÔH]/.test(town) ? "d'" : 'de '
    return `${pick(random, locatedList, 'mairie')} ${link}${town}`
  }
  const isAfterPerson = random.isHit(0.35)
  const tail = isAfterPerson ? pick(random, pools.family, 'Martin') : pick(random, tailList, 'du Parc')
  return `${pick(random, namedList, 'foyer')} ${tail}`
}
