/**
 * Invented dossiers in which the place that is asked about seems another's and is a form, or a part, of the hidden home: a person who opens
 * every one of them opens none. `gone`: what no copy may hold whatever she says.
 */
export type HiddenForm = { readonly dossier: string; readonly text: string; readonly gone: readonly string[] }

const persons = (more: string): string =>
  `persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true${more} }\n  - { name: Bruno TAVERNE, role: ex-compagnon, allegedPerpetrator: true }\n`

const declared = persons(', address: "27 rue des Tanneurs, 46990 Valbelle"')
const far = 'L’école Jean-Zay est à Lorient.\n'

const ofDeclared: readonly (readonly [string, readonly string[]])[] = [
  ['Elle est née à Valbelle.', ['Valbelle']],
  ['Elle est née à VALBELLE (46).', ['VALBELLE']],
  ['La CAF de Valbelle a répondu.', ['Valbelle']],
  ['Commissariat de Valbelle, 3 place Carnot, 46990 Valbelle.', ['Valbelle', '46990']],
  ['L’école Pergaud, 2 rue des Tanneurs, accueille Léo.', ['Tanneurs']],
  ['M. TAVERNE demeure 31 rue des Tanneurs à Valbelle.', ['Tanneurs', 'Valbelle']],
  ['Ancienne adresse : 27 r. des Tanneurs, Valbelle.', ['Tanneurs', 'Valbelle']],
  ['Le grand-père habite 27, RUE DES TANNEURS 46990 VALBELLE.', ['TANNEURS', 'VALBELLE', '46990']],
  ['La sœur vit rue des Taneurs à Valbelle.', ['Taneurs', 'Valbelle']],
  ['La sœur vit rue des Tanneur à Valbele.', ['Tanneur', 'Valbele']],
  ['La sœur vit rue Tanneurs, Val-Belle.', ['Tanneurs', 'Val-Belle']],
  ['Courrier du 46990 Valbelle.', ['46990', 'Valbelle']],
  ['Domicile de Monsieur : 27 rue des Tanneurs.', ['Tanneurs']],
  ['Domicile conjugal : 27 rue des Tanneurs à Corvanne.', ['Tanneurs']],
  ['Pharmacie des Tanneurs, Valbelle.', ['Tanneurs', 'Valbelle']],
  ['Le médecin exerce au 5 place du Marché, Valbelle.', ['Valbelle']],
  ['Il est passé devant le 27 rue des tanneurs à valbelle.', ['tanneurs', 'valbelle']],
  ['La mairie de Valbelle (46990) a écrit.', ['Valbelle', '46990']],
  ['Le collège de Valbelle est fermé.', ['Valbelle']],
  ['Vu en gare de Valbelle.', ['Valbelle']],
  ['Adresse du bailleur :\n27 rue des\nTanneurs\n46990 Valbelle', ['Tanneurs', 'Valbelle', '46990']],
  ['M. TAVERNE dit habiter résidence des Tanneurs.', ['Tanneurs']],
  ['Le club de foot de Valbelle, stade des Tanneurs.', ['Valbelle', 'Tanneurs']],
  ['Hospitalisée à l’hôpital de Valbelle en 2019.', ['Valbelle']],
]

/** Nobody declares where: a sentence says that she lives there, and no place is told to be the hidden one. */
const undeclared: readonly (readonly [string, readonly string[]])[] = [
  ['Mme Maëlle ROSTAING vit 3 rue Basse à Plouvern.', ['rue Basse', 'Plouvern']],
  ['Mme Maëlle ROSTAING est hébergée à Plouvern.', ['Plouvern']],
  ['Mme Maëlle ROSTAING loge chez sa tante, 6 rue du Noisetier à Plouvern.', ['Noisetier', 'Plouvern']],
  ['Mme Maëlle ROSTAING habite désormais 23 rue du Charron, 56990 Plouvern.', ['Charron', 'Plouvern', '56990']],
]

const street = persons(', address: "9 Grande Rue, 46990 Valbelle"')
const centre = persons(', address: "4 rue du Centre, 46990 Valbelle"')
const named = persons(', address: "Résidence Bellerive, 12 avenue du Général-Leclerc, 46990 Saint-Aubrac"')
const phoned = persons(', protectedPhone: true, address: "27 rue des Tanneurs, 46990 Valbelle"')
const child =
  'persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true }\n  - { name: Léo ROSTAING, role: minor, address: "27 rue des Tanneurs, 46990 Valbelle" }\n'

const eighth = persons(', address: "8 bd du 8 Mai 1945, appt 12, 13110 Port-de-Bouc"')
const kings = persons(', address: "12 rue des 3 Rois, 59280 Armentières"')

/** Numbers in words, in Roman figures; names that have but one word of the home. */
const numbered: readonly HiddenForm[] = [
  { dossier: eighth, text: 'Elle est au 8 boulevard du Huit-Mai.', gone: ['8 boulevard', 'Huit', 'Mai'] },
  { dossier: eighth, text: 'Son frère habite boulevard du Huit.', gone: ['boulevard du Huit'] },
  { dossier: eighth, text: 'Il est passé huit boulevard de Provence.', gone: ['boulevard de Provence'] },
  {
    dossier: kings,
    text: 'Son frère habite 12 rue des Trois-Rois à Armentières.',
    gone: ['12 rue', 'Trois', 'Armentières'],
  },
  { dossier: kings, text: 'L’école est rue des III Rois.', gone: ['rue des III', 'Rois'] },
  { dossier: kings, text: 'La CAF, 5 avenue Foch à Armentières, a répondu.', gone: ['avenue Foch', 'Armentières'] },
]

const ofOthers: readonly HiddenForm[] = [
  { dossier: street, text: 'La boulangerie, 9 Grande Rue, a fermé.', gone: ['Grande Rue'] },
  { dossier: street, text: 'Son frère habite 11 Grande Rue à Valbelle.', gone: ['Grande Rue', 'Valbelle'] },
  { dossier: centre, text: 'Son frère habite 4 rue du Centre.', gone: ['rue du Centre'] },
  { dossier: centre, text: 'Le notaire : 8 rue du Centre, Valbelle.', gone: ['rue du Centre', 'Valbelle'] },
  { dossier: named, text: 'Le gardien de la résidence Bellerive appelle.', gone: ['Bellerive'] },
  { dossier: named, text: 'Vu 12 av. du Gal Leclerc à St-Aubrac.', gone: ['Leclerc', 'Aubrac'] },
  { dossier: named, text: 'Crèche Bellerive, Saint Aubrac.', gone: ['Bellerive', 'Aubrac'] },
  { dossier: named, text: 'Le tribunal de Saint-Aubrac siège avenue Leclerc.', gone: ['Aubrac', 'Leclerc'] },
  {
    dossier: phoned,
    text: 'Tél. de Mme ROSTAING : 06 12 34 56 78.\nLa CAF de Brest est joignable au 06 12 34 56 78.',
    gone: ['06 12 34 56 78'],
  },
  {
    dossier: phoned,
    text: 'Mme Maëlle ROSTAING, 06 12 34 56 78.\nÉcole de Valbelle, tél. 06.12.34.56.78.',
    gone: ['Valbelle', '06 12 34', '06.12.34'],
  },
  { dossier: child, text: 'Léo va à l’école de Valbelle, 3 rue des Tanneurs.', gone: ['Valbelle', 'Tanneurs'] },
  { dossier: child, text: 'Ancien domicile : 27 rue des Tanneurs, Valbelle.', gone: ['Valbelle', 'Tanneurs'] },
]

export const hiddenForms: readonly HiddenForm[] = [
  ...ofDeclared.map(([text, gone]) => ({ dossier: declared, text: `${text}\n${far}`, gone })),
  ...undeclared.map(([text, gone]) => ({ dossier: persons(''), text: `${text}\n${far}`, gone })),
  ...[...ofOthers, ...numbered].map((one) => ({ ...one, text: `${one.text}\n${far}` })),
]
