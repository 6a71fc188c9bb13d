import { describe, test } from 'vitest'
import { personCues } from '../../../../src/detect/names/person-cues.ts'
import { expectMarks } from '../mark.ts'

describe('a title announces a name, whatever the name', () => {
  test.each([
    ['unknown', 'Mme ⟦person:Xilbotoa⟧ est venue'],
    ['that is a word', 'M. ⟦person:Content⟧ a signé'],
    ['in capitals', 'Monsieur ⟦person:BRELUCHON⟧ conteste'],
    ['with a given name', 'Mlle ⟦person:Zaïnab Ould Cheikh⟧, 20 ans'],
    ['with a particle', 'M. ⟦person:da Silva⟧ et son frère'],
    ['with several particles', 'Me ⟦person:Hugues de La Villardière⟧ plaide'],
    ['with a Breton article', 'Dr ⟦person:Le Goff⟧'],
    ['of a couple', 'M. et Mme ⟦person:Ravelojaona⟧ demandent'],
    ['of a couple, shortened', 'Mr et Mme ⟦person:PETIT⟧'],
    ['in lower case', 'vu mme ⟦person:benali⟧ ce jr'],
    ['in lower case, with a particle', 'mme ⟦person:el ouazzani⟧ absente'],
    ['as an initial', 'Mme ⟦person:B.⟧ ne vient plus'],
    ['as stuck initials', 'Mme ⟦person:F.L.⟧ appelle'],
    ['as an initial stuck to the title', 'M.⟦person:R.⟧ refuse'],
    ['with an apostrophe', 'M. ⟦person:N’Guessan⟧'],
    ['with a hyphen', 'Mme ⟦person:Dubois-Lagarde⟧'],
    ['cut by a line end', 'Mme ⟦person:Kerma-\nrec⟧ signe'],
    ['in a scan', 'Monsieur ⟦person:M0NTElRO⟧ Eduardo'.replace('⟧ Eduardo', ' Eduardo⟧')],
  ])('%s', (_, marked) => expectMarks(personCues, marked))
})

describe('kinship, trades and labels announce a name', () => {
  test.each([
    ['a sister', 'sa sœur ⟦person:Awa⟧ dort'],
    ['a son, in lower case', 'mon fils ⟦person:kevin⟧ est malade'],
    ['an uncle', 'tonton ⟦person:Ali⟧ le garde'],
    ['a mother after a comma', 'Sa mère, ⟦person:Rosine⟧, travaille'],
    ['several children', 'ses filles ⟦person:Inès⟧ et ⟦person:Lina⟧ jouent'],
    ['a family', 'la famille ⟦person:Cordonnier⟧ déménage'],
    ['siblings', 'fratrie ⟦person:NGASSA-MBARGA⟧'],
    ['an educator', "l'éducatrice ⟦person:Sandrine⟧ appelle"],
    ['a trade of several words', "l'assistante sociale de secteur, ⟦person:Clémence Hascoët⟧"],
    ['a judge', 'Mme la juge ⟦person:Vasseur⟧'],
    ['a birth name', 'née ⟦person:Belkacem⟧ à Oran'],
    ['a married name', 'épouse ⟦person:KERVELLA⟧'],
    ['a nickname', 'dit « ⟦person:le Vosgien⟧ »'],
    ['an alias', 'alias ⟦person:Zouk⟧'],
    ['a form', 'NOM : ⟦person:MAOULIDA⟧\nPrénom : ⟦person:Idriss⟧'],
    ['a form with boxes', 'NOM |⟦person:T|U|I|H|A|N|I⟧|'],
    ['a referent', 'Référent : ⟦person:Typhaine Rault⟧'],
    ['a signature', "L'assistante sociale,\n⟦person:H. KERBRAT⟧"],
    ['a greeting', 'Bonsoir ⟦person:Xélianne⟧, je transmets'],
    ['a mother, unknown, between commas', 'La mère, ⟦person:Wendalyne⟧, 30 ans'],
    ['an homely name', 'chez Tonton ⟦person:Bruno⟧ ce soir'],
    ['an homely nickname', 'chez Mamie ⟦person:Javel⟧ le soir'],
    ['a household', 'Chez les ⟦person:Kostanov⟧, ça crie'],
    ['a nickname before a comma', 'Nattaporn dite « ⟦person:Nat⟧ », inconnue'],
    ['a surname that ends as a word', 'Mme ⟦person:Desroyaux⟧ signe'],
    ['a label of a listener', 'Écoutante : ⟦person:Maguy⟧'],
    ['who writes in a chat', '[08:41] ⟦person:Guilto⟧ : la dame est là'],
    ['initials that sign', 'Bien à vous,\n⟦person:M.-L. D.⟧'],
  ])('%s', (_, marked) => expectMarks(personCues, marked))
})

describe('a cue that no name follows announces nobody', () => {
  test.each([
    ['a function', 'Madame la Procureure de la République'],
    ['a greeting to all', 'Madame, Monsieur,'],
    ['a verb', 'monsieur perçoit le RSA'],
    ['a verb after Mme', 'Mme explique que'],
    ['anonymous letters', 'Mme X a 35 ans'],
    ['a trade alone', "l'assistante sociale a reçu la famille"],
    ['a service', "l'éducatrice AEMO"],
    ['a child without a name', 'son fils est scolarisé en CP'],
    ['capitals', 'NE PAS DÉRANGER MADAME LE MATIN'],
    ['a quotation', 'Elle dit : « J’ai peur »'],
    ['an origin between commas', 'La mère, Capverdienne, 30 ans'],
    ['a function in a chat', '[08:41] Astreinte : appelle'],
    ['three initials in a row', 'au S. A. V.'],
  ])('%s', (_, marked) => expectMarks(personCues, marked))
})

test.each([
  ['Madame\nLui a confié avoir peur.'],
  ['Monsieur\nHabite chez sa sœur.'],
  ['Mme\nNous avoue tout.'],
  ['Sa fille a vu Madame\nLui a confié avoir peur.'],
  ['Sa fille a vu Madame\n⟦person:Triste⟧ est venue.'],
  ['Madame\n⟦person:Loyer⟧\n12 rue Verte'],
  ['Monsieur\n⟦person:MARCHAND⟧ est là'],
])('a sentence on the line after a title is no name: « %s »', (marked) => expectMarks(personCues, marked))
