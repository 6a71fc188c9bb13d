import { describe, test } from 'vitest'
import { address } from '../../../src/detect/address.ts'
import { expectMarks } from './mark.ts'

describe('an address is claimed whole', () => {
  test.each([
    ['plain', 'née à Brest, ⟦address:11 bis venelle du Guet, 29100 Douarnenez⟧. Tél.'],
    ['without commas', 'Adresse : ⟦address:4 rue des Lilas appt 31 59100 Roubaix⟧\nResponsables'],
    ['with a dash', '⟦address:27 boulevard de la Liberté – 59100 ROUBAIX⟧\nTél'.replace('–', '-')],
    ['abbreviated', 'habite ⟦address:3 imp. L. Michel, bât. B, ap. 12⟧, avec'],
    ['with the building first', '⟦address:bât C, 3e ét., 61 av. du 8-Mai-1945, 91000 Évry-Courcouronnes⟧\nTél'],
    ['with a residence first', '⟦address:Résidence Les Tilleuls, bât. C, 75020 Paris⟧'],
    [
      'with a residence and a street',
      '⟦address:résidence du Parc, bât C, 1er étage gauche, 21 avenue Gabriel Péri 91700 Ste-Geneviève-des-Bois⟧\n',
    ],
    [
      'with an estate first',
      'ADRESSE : ⟦address:Cité La Bricarde, bât. K, esc. 3, 159 bd Henri-Barnier 13015 Marseille⟧\n',
    ],
    [
      'in capitals',
      'Adresse : ⟦address:RESIDENCE LES CORONS BAT 2 PORTE 14 RUE DE LA FOSSE 9 62700 BRUAY LA BUISSIERE⟧\nTél',
    ],
    ['in lower case', "j'habite ⟦address:17 rue jean jaurès escalier b 76600 le havre⟧  ma femme"],
    ['in lower case before a sentence', "j'habite ⟦address:12 rue des lilas⟧ avec ma sœur"],
    [
      'on three lines',
      "MADAME GIMENEZ ROSA\n⟦address:CITE NOUVEAU LOGIS BAT D\n12 RUE DE L'ANGUILLE\n66000 PERPIGNAN⟧\n\nNOTIFICATION",
    ],
    ['on two lines', 'Cindy DELATTRE\n⟦address:12 rue de la sucrerie\n80700 ROYE⟧\n06'],
    ['of a hamlet', 'domicile : ⟦address:Mas de Cabrespines, 12260 Ambeyrac⟧     05'],
    ['of a lieu-dit', '⟦address:Lieu dit La Croix Blanche\n16190 MONTMOREAU⟧\n\nA'],
    ['of a house with a name', 'Logé chez son frère, ⟦address:Les Petites Haies, 53240 Andouillé⟧. Tél'],
    ['of a bourg', 'CHAUVIN ROGER\n⟦address:LE BOURG\n86460 AVAILLES-LIMOUZINE⟧\nTEL'],
    ['of a post box', '⟦address:BP 40 – 14502 Vire Normandie Cedex⟧\n'.replace('–', '-')],
    ['with CEDEX', '⟦address:7 rue des Sarments BP 60911 66921 PERPIGNAN CEDEX 9⟧\n'],
    ['with a quoted house', '(⟦address:« Le Mas des Agaves » 1254 chemin de la Ginestière 06200 Nice⟧)'],
    ['Breton', '⟦address:14 hent Kerziou, 29470 Plougastel-Daoulas⟧'],
    ['Breton, with a place', '⟦address:3 place an Ti-Kêr, 29470 Plougastel-Daoulas⟧'],
    ['Corsican', '⟦address:Immeuble U Scudu, route de Mezzavia, 20090 Ajaccio⟧'],
    ['Catalan', '⟦address:8 carrer de la Font, 66000 Perpignan⟧'],
    ['with the town only', 'demeurant ⟦address:29, rue Porte-Panet à LIMOGES⟧, le'],
    ['without a town', 'domicile ⟦address:230 r. du Caire⟧ → HDJ'.replace('→', '-')],
    ['of a camping site', 'au ⟦address:camping des Dunes, emplacement 88, 44510 Le Pouliguen⟧. RSA'],
    ['of a squat', 'ADRESSE   ⟦address:SQUAT DE NOUVILLE, CABANE 41, DERRIÈRE LE STADE, 98800 NOUMÉA⟧\nTÉL'],
    ['with a floor after', '⟦address:28 bis rue Taisson - 2e droite - 30100 Alès⟧\n\nMonsieur'],
    ['with the ground floor', '⟦address:6 villa des Prés, RDC fond de cour, 93300 Aubervilliers⟧'],
    ['with two numbers', 'au ⟦address:12-14 rue du Bac, 75007 Paris⟧'],
    ['with a letter', 'au ⟦address:12B rue du Bac⟧, Paris'],
    ['with ter', '⟦address:3 ter allée des Acacias 44000 Nantes⟧'],
    ['with an article in the town', "⟦address:8 impasse des Salines, 85100 Les Sables-d'Olonne⟧\n"],
    ['with a district', '⟦address:4 rue Riquet, 75019 Paris 19e⟧,'],
    ['with a long town', '⟦address:2 rue du Lac, 94120 Fontenay-sous-Bois⟧.'],
    ['with the number and its street apart', '⟦address:9 bis, traverse de la Palud, 13013 Marseille⟧'],
    ['with a postal code in two groups', '⟦address:5 rue Haute, 35 000 Rennes⟧.'],
    ['without accents', '⟦address:5 allee des chenes 33700 merignac⟧'],
    ['with brackets', 'au ⟦address:15, avenue de la République (bâtiment C, appartement 45) à Montreuil⟧'],
    ['with a way in one letter', 'adresse: ⟦address:8 r de la paix 75002 paris⟧'],
    ['with a milestone', '⟦address:PK 12 route de Montsinéry, 97356 Montsinéry-Tonnegrande⟧'],
    ['of a foreign house in F- form', '⟦address:5 rue Haute, F-67000 Strasbourg⟧.'],
  ])('%s', (_, marked) => expectMarks(address, marked, 'address'))
})

describe('a street without a number is a place', () => {
  test.each([
    ['a street', 'vu ⟦place:rue Pasteur⟧ hier soir'],
    ['an avenue', "à l'angle de l'⟦place:avenue Jean-Jaurès⟧."],
    ['a square', 'sur la ⟦place:place du Marché⟧ avec'],
    ['a road', 'la maison est ⟦place:route de Cusset⟧, en face'],
  ])('%s', (_, marked) => expectMarks(address, marked))
})

describe('what is no address is left', () => {
  test.each([
    ['places', '3 places en crèche et 12 places d’hébergement'],
    ['lessons', '2 cours de soutien par semaine'],
    ['years in the street', 'il a passé 19 ans à la rue'],
    ['a passage', '4 passages par jour'],
    ['tours', '2 tours de garde'],
    ['a path', 'le chemin parcouru, en cours de route'],
    ['a service', 'une place CHRS, un passage SSIAD'],
    ['a price', '12 000 Familles'],
  ])('%s', (_, marked) => expectMarks(address, marked))
})
