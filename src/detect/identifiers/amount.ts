import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import {
  caseless,
  claimOf,
  type Found,
  findMatches,
  findValues,
  foundBefore,
  leftOf,
  rightOf,
} from '../engine/match.ts'
import { sumWords } from '../patterns/numbers.ts'
import { outsideLaw } from './law-reference.ts'

/** Sums of money of a person. The fines of the law and public scales are everybody's, and stay. */
export const amount: Detector = ({ flat }) => {
  const found = [
    ...findMatches(flat, unit).flatMap((match) => sumBefore(flat, match)),
    ...(/[$£€]|EUR|USD/.test(flat) ? findMatches(flat, leading) : []),
    ...(/\d/.test(flat)
      ? [...findValues(flat, labelled), ...findValues(flat, fieldSum), ...findMatches(flat, decimals)]
      : []),
  ]
  return outsideLaw(flat, found.filter((sum) => isPersonal(flat, sum)).map(claimSum))
}

const claimSum = (found: Found): Claim =>
  claimOf(found, { category: 'finance', kind: 'amount', confidence: 0.9, why: 'amount' })

// Cents may follow the unit: `4 € 50`, `2476 euros 31`.
const cents = '(?: ?\\d{2}(?![\\d%/]|[.,]\\d| ?(?:ans|mois|h|jours|fois|enfants|€|euros)(?![\\p{L}])))?'
const unit = new RegExp(
  `(?<=[\\s\\d])(?:k?€${cents}|${caseless('(?:k?euros?|eur|francs?(?: (?:cfa|suisses|pacifiques?|fran[çc]ais))?|f ?cfa|xpf|xaf|xof|dirhams?|mad|dinars?|dollars?|livres sterling|centimes|balles)')}(?![\\p{L}])${cents}|[$£]|(?:F|DH|DA)(?![\\p{L}.'])${cents}|(?<=\\d{3})[eE](?![\\p{L}\\d'’.-]| ?(?:[ée]t|arr|classe|ann|rang|jour|fois|chambre|cat|trim|sem|heure|mois|visite|[A-ZÉ])))`,
  'gu',
)
const figure = '(?:[0-9OlI]{1,3}(?:[ .][0-9OlI]{3}){1,3}(?:,[0-9OlI]{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?)'
const sum = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.,/-]|\\d )${figure}(?:(?: ?[-/] ?| (?:à|ou) )${figure})? ?|(?<![\\p{L}-])(?:${sumWords})(?:[ -](?:et[ -])?(?:${sumWords})){0,8} )$`,
  'iu',
)
const leading =
  /(?<![\p{L}\p{N}])(?:€|EUR|USD|\$|£) ?\d{1,3}(?:[ .]?\d{3}){0,2}(?:[.,]\d{2})?(?![\d%]|\p{L})(?<!\d ?(?:€|EUR|\$|£) ?[\d.,]{1,12})/gu

// `par mois` belongs to the sum: with it, a wage is told from a debt.
const perTime =
  /^(?: (?:nets?|bruts?)(?![\p{L}]))?(?:(?: ?\/ ?| par )(?:mois|jour|semaine|an|trimestre|soir|nuit|heure)s?(?![\p{L}]))?/u

// A budget line without its unit: after its label (`loyer : 450`), or with two decimals (`1 390,00`).
const item =
  "loyers?(?: \\+ charges)?|charges|salaire|rsa|aah|apl|are|ass|aspa|ada|asi|apa|cej|aeeh|paje|asf|ij|pension(?: alimentaire)?|retraite|allocations?|prime d'activit[ée]|af|bourse|quotient familial|qf|reste [àa] vivre|solde|d[ée]couvert|mensualit[ée]s?|dettes?|cr[ée]dit|imp[ôo]ts?|ressources|revenus|caution|secours"
const notUnit =
  '(?![\\p{L}\\d]|[.,/:-]\\d| ?(?:%|ans|mois|h(?![\\p{L}])|jours|semaines|heures|fois|enfants|personnes|°|kg|km|m²|€|e(?:uros?|ur)))'
const labelled = new RegExp(
  `((?<![\\p{L}])(?:${caseless(item)})(?![\\p{L}])(?: (?:mensuel(?:le)?|brute?|nette?|actuel|de|est de|du mois|M\\.|Mme)){0,2} ?[:=]? ?)((?!(?:19|20)\\d{2}(?!\\d|,\\d))(?:\\d{1,3} \\d{3}|\\d{2,6})(?:,\\d{2})?${notUnit})`,
  'gu',
)
/** The whole value of a field of money, as spreadsheets and programs store numbers: `montantAide : 1250.5`. */
const fieldSum =
  /(?<=^|\n)([^\n:\d]{0,30}?(?<!\p{L})(?:montant|loyer|salaire|solde|d[ée]couvert|dette|ressource|revenu|pension|amount|salary|income|rent|debt|balance)[^\n:]{0,30} : )(?!(?:19|20)\d{2}(?!\d|[.,]\d))(-?\d{2,9}(?:[.,]\d{1,4})?)(?=\n|$)/giu
const decimals = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-]|\\d |IMC |poids )(?:\\d{1,3}(?: \\d{3}){1,2}|\\d{2,6}),\\d{2}${notUnit}`,
  'gu',
)

const sumBefore = (flat: string, match: Found): readonly Found[] => {
  const before = foundBefore(flat, match.start, 70, sum)
  if (before === null) return []
  const rate = perTime.exec(rightOf(flat, match.end, 24))?.[0] ?? ''
  return [{ start: before.start, end: match.end + rate.length, text: before.text + match.text + rate }]
}

// The fine of a text, a ceiling, a scale, a price list, the accounts of a service: the same for all.
const publicLeft =
  /(?:amendes? (?:maximale? |pr[ée]vue |encourue )?(?:de|maximale de|pouvant aller jusqu'à)|passible d['e][^\n.]{0,60}|punie?s? (?:de|d')[^\n.]{0,60}|d'emprisonnement et (?:de )?|plafond[^\n.\d]{0,30}|plafonn[ée]e?s? [àa]|bar[èe]me[^\n.\d]{0,30}|tarif[^\n.\d]{0,45}|prix (?:de journ[ée]e|du repas|public|unitaire)[^\n.\d]{0,25}|montant (?:maximal|maximum|minimum|forfaitaire)[^\n.\d]{0,20}|smic (?:brut|net|horaire)[^\n.\d]{0,20}|co[ûu]t (?:p[ée]dagogique|moyen|de revient)[^\n.\d]{0,20}|forfaits?[^\n.\d]{0,18}|indemnit[ée] d'entretien[^\n.\d]{0,20}|dotation[^\n.\d]{0,35}|participation moyenne[^\n.\d]{0,10}|en moyenne|moyenne? (?:est )?de|enveloppe[^\n.\d]{0,20}|un budget de|r[ée]mun[ée]ration[^\n.\d]{0,40}|d[ée]ficit|produits|charges (?=\d \d{3} \d{3})|par personne \| \+|s[ée]gur)[ :]{0,3}$/iu
const publicRight =
  /^ ?(?:d'amende|max(?:imum)?(?![\p{L}])|par repas|l'unit[ée]|la bo[îi]te|l'emplacement|de l'heure|par jour et par|par groupe|bruts?(?: mensuels)? (?:pour|\+|;)|\/ ?(?:kWh|litre|kg|m²|m2|km))/iu

const isPersonal = (flat: string, found: Found): boolean =>
  !publicLeft.test(leftOf(flat, found.start, 90)) && !publicRight.test(rightOf(flat, found.end, 24))
