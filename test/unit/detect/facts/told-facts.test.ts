import { describe, expect, test } from 'vitest'
import type { Detector } from '../../../../src/detect/engine/detector.ts'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { belief } from '../../../../src/detect/facts/belief.ts'
import { family } from '../../../../src/detect/facts/family.ts'
import { judicial } from '../../../../src/detect/facts/judicial.ts'
import { origin } from '../../../../src/detect/facts/origin.ts'
import { sexuality } from '../../../../src/detect/facts/sexuality.ts'
import { violence } from '../../../../src/detect/facts/violence.ts'
import { benefit } from '../../../../src/detect/identifiers/benefit.ts'
import { nobody, parseMarks } from '../mark.ts'

/** How much of the marked words is still readable: the claim may be wider than the mark, never narrower. */
const expectHidden = (detect: Detector, marked: string): void => {
  const { text, spans } = parseMarks(marked)
  const claims = detect(viewOf(text), nobody)
  for (const span of spans) {
    const left = [...span.text].filter((letter, at) => {
      const place = span.start + at
      return /\p{L}/u.test(letter) && !claims.some(({ start, end }) => start <= place && place < end)
    })
    expect(left.join('')).toBe('')
  }
  if (spans.length === 0) expect(claims).toEqual([])
}

describe('justice as people tell it is hidden', () => {
  test.each([
    ['the station', 'Il a fini ⟦judicial:la nuit au poste⟧, encore.'],
    ['no complaint', 'Elle ⟦judicial:ne veut pas porter plainte⟧ pour le moment.'],
    ['a declaration withdrawn', 'Samia ⟦judicial:a retiré sa plainte⟧ lundi.'],
    ['a sentence in words', 'Mon frère ⟦judicial:a pris quatorze mois dont six avec sursis⟧.'],
    ['bars', 'Il ne veut pas retourner ⟦judicial:derrière les barreaux⟧.'],
    ['a report at the police', 'Il ⟦judicial:doit pointer chaque lundi⟧ à Tulle.'],
    ['a tag at the ankle', 'Il garde ⟦judicial:le truc à la cheville⟧ encore un mois.'],
    ['a guardian refused', 'Madame ⟦judicial:refuse la curatelle⟧.'],
    ['an address forbidden', "Il a ⟦judicial:interdiction d'approcher⟧ la crèche."],
    ['a bailiff', "L'⟦judicial:huissier est passé⟧ ce matin chez lui."],
  ])('%s', (_, marked) => expectHidden(judicial, marked))

  test.each([
    ['a piano', 'Il a voulu expulser un piano par la fenêtre.'],
    ['a barrier', 'La barre de la cour est condamnée.'],
    ['a law', 'Article 40 du code de procédure pénale.'],
  ])('false friend: %s', (_, text) => expectHidden(judicial, text))
})

describe('violence told sideways is hidden', () => {
  test.each([
    ['a bent finger', "Il ⟦violence:lui a tordu le poignet⟧ devant l'évier."],
    ['marks', "L'infirmière note ⟦violence:des marques circulaires aux deux poignets⟧."],
    ['a picture that threatens', 'Franck ⟦violence:a envoyé la photo d’une corde nouée⟧.'],
    ['papers kept', 'Son mari ⟦violence:a confisqué son passeport⟧.'],
    ['a phone read', 'Il ⟦violence:fouille son téléphone⟧ tous les soirs.'],
    ['many calls', 'Elle montre ⟦violence:soixante appels dans la nuit⟧.'],
    ['a denied blow', 'Il jure : « je ne ⟦violence:la frapperai plus⟧ ».'],
    ['a door', 'La nuit, ⟦violence:porte défoncée⟧ puis silence.'],
    ['a bed', 'Mon cousin ⟦violence:venait dans mon lit⟧.'],
    ['a child left', 'On a trouvé la petite ⟦violence:seule dans la voiture⟧.'],
  ])('%s', (_, marked) => expectHidden(violence, marked))

  test.each([
    ['a benefit', "Elle touche l'allocation de rentrée."],
    ['a clothes peg', 'Il pince les lèvres avant de répondre.'],
    ['a game', 'Elle joue à la dînette avec Léa.'],
  ])('false friend: %s', (_, text) => expectHidden(violence, text))
})

describe('family, love, faith, roots and money in everyday words are hidden', () => {
  test.each<[string, Detector, string]>([
    ['a grandmother', family, 'Lina ⟦family:vit chez sa grand-mère⟧ depuis mars.'],
    ['a child of the state', family, 'Je suis ⟦family:un ancien de la ddass⟧, madame.'],
    ['a test', family, 'Il réclame ⟦family:un test de paternité⟧.'],
    ['a visit watched', family, "Il le voit ⟦family:en présence d'un tiers⟧, une heure."],
    ['a tie cut', family, 'Elle ⟦family:a coupé les ponts avec sa mère⟧.'],
    ['two women', sexuality, 'Jeanne est ⟦sexuality:pacsée avec une femme⟧.'],
    ['the street', sexuality, 'Elle ⟦sexuality:fait le tapin⟧ près de la gare.'],
    ['a bed apart', sexuality, 'Ils font ⟦sexuality:chambre à part⟧ depuis Noël.'],
    ['no faith left', belief, 'Il ⟦belief:ne croit plus en Dieu⟧.'],
    ['a rosary', belief, 'Elle ⟦belief:récite son chapelet⟧ le soir.'],
    ['a ballot', belief, 'Le voisin ⟦belief:vote à gauche⟧, dit-il.'],
    ['a union', belief, 'Elle ⟦belief:est syndiquée à la CGT⟧.'],
    ['a card', origin, 'Il attend ⟦origin:le renouvellement de sa carte de séjour⟧.'],
    ['an answer', origin, "Elle attend ⟦origin:la réponse de l'OFPRA⟧."],
    ['a slate', benefit, "Il a ⟦finance:une ardoise chez l'épicier⟧."],
    ['a card swallowed', benefit, 'Depuis lundi, ⟦finance:carte avalée⟧ par la machine.'],
    ['bills', benefit, 'Il y a ⟦finance:trois loyers de retard⟧.'],
  ])('%s', (_, detect, marked) => expectHidden(detect, marked))

  test.each<[string, Detector, string]>([
    ['a budget adopted', family, 'Le budget a été adopté par le conseil.'],
    ['a virgin oil', sexuality, "Deux cuillères d'huile d'olive vierge pour lui."],
    ['a strike of buses', belief, 'La grève des bus la retarde encore.'],
    ['an oven', origin, 'Elle range le pain dans le four.'],
    ['a soul', benefit, 'Son vieux frigo a rendu l’âme.'],
    ['a heading', benefit, 'Argent.'],
  ])('false friend: %s', (_, detect, text) => expectHidden(detect, text))
})
