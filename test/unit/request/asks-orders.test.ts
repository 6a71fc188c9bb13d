import { describe, expect, it } from 'vitest'
import { ordersStated } from '../../../src/request/asks-orders.ts'

describe('an act that states its authorisation', () => {
  it.each([
    [
      'agissant en enquête préliminaire, sur autorisation de la vice-procureure en date du 21 novembre 2025 ; requérons',
      '2025-11-21',
    ],
    ["vu l'autorisation de M. le procureur de la République de Nevers du 29 septembre 2025, requérons", '2025-09-29'],
    ['Sur instructions du procureur de la République de Roanne, vu l’article 74-1 ; vous êtes requis', null],
    [
      'dûment autorisé par Mme Claire DAUMAS, substitut du procureur de la République, le 3 mars 2026, prions',
      '2026-03-03',
    ],
    [
      "avec l'accord du parquet de Saintes (Mme Odile RIVET, substitut, le 6 mars 2026), nous vous demandons",
      '2026-03-06',
    ],
    ['conformément aux instructions écrites de M. le substitut de permanence en date du 4 mai 2026', '2026-05-04'],
  ])('%s', (asks, date) => {
    expect(ordersStated(asks).authorisation).toMatchObject({
      magistrate: expect.stringMatching(/procureur|substitut|parquet/),
      date,
    })
  })

  it.each([
    'agissant en enquête préliminaire, vu les articles 75 et 77-1-1 ; requérons la communication de vos écrits',
    "sous réserve de l'autorisation du procureur de la République, nous vous prions de",
    "l'autorisation de M. le procureur de la République a été sollicitée ce jour ; dans l'attente, merci de",
    "dans l'attente de l'autorisation de Mme la procureure, préparez les pièces",
    "l'autorisation du parquet vous parviendra dans la semaine, merci de transmettre",
    'sans autorisation du procureur à ce stade',
    'Autorisation de Mme la vice-procureure sollicitée par courriel du 3 novembre 2025 ; requérons',
    "L'autorisation de M. le procureur de la République, attendue pour le 3 novembre 2025, ne nous est pas encore parvenue. Requérons",
    "vu l'autorisation de M. le procureur de la République du 31 novembre 2025, requérons",
    "l'accord de principe du substitut nous sera confirmé par écrit",
    'les instructions du procureur de la République suivront',
    "requérons, l'autorisation du parquet étant demandée ce jour, la remise de",
    "communiquer l'autorisation parentale donnée par la mère le 3 mai 2025",
    "l'accord du directeur de l'école en date du 3 mai 2025",
    "nous n'avons pas encore l'accord du substitut",
  ])('states none: %s', (asks) => {
    expect(ordersStated(asks).authorisation).toBeNull()
  })
})

describe('an act that states its commission rogatoire', () => {
  it.each([
    [
      "Agissant en exécution de la commission rogatoire délivrée par M. le juge d'instruction dans l'information suivie",
      null,
      null,
    ],
    ['agissant en vertu de la commission rogatoire délivrée le 1er décembre 2025 du chef de', '2025-12-01', null],
    [
      'Vu la commission rogatoire n° 4/25/61 du 12 mai 2026, à exécuter avant le 30 juin 2026',
      '2026-05-12',
      '2026-06-30',
    ],
    [
      'Vu la commission rogatoire du juge d’instruction du 12 mai 2025, à retourner au plus tard le 30 juin 2025',
      '2025-05-12',
      '2025-06-30',
    ],
    ['agissant sur commission rogatoire de Mme Odile RIVET, vice-présidente chargée de l’instruction', null, null],
  ])('%s', (asks, date, until) => {
    expect(ordersStated(asks).commission).toMatchObject({ date, until })
  })

  it.each([
    'vu l’article 99-3 du code de procédure pénale ; prions de communiquer',
    "une commission rogatoire sera délivrée dans les prochains jours par le juge d'instruction",
    "dans l'attente de la commission rogatoire du juge d'instruction, merci de préparer",
    'sans commission rogatoire à ce jour, nous sollicitons votre bienveillance',
    'la commission rogatoire est en cours de signature',
  ])('states none: %s', (asks) => {
    expect(ordersStated(asks).commission).toBeNull()
  })
})
