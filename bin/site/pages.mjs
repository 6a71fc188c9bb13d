// The pages of the documentation, in the order of the menu. A text lies in docs/site/fr and docs/site/en, or is a document of docs/.

/** Groups of the menu. */
export const groups = {
  start: { fr: 'Commencer', en: 'Start' },
  role: { fr: 'Selon votre fonction', en: 'By role' },
  know: { fr: 'Comprendre', en: 'Understand' },
  more: { fr: 'Aller plus loin', en: 'Go further' },
}

const page = (id, group, fr, en) => ({ id, group, fr: { name: fr[0], label: fr[1] }, en: { name: en[0], label: en[1] } })

/** A document of docs/, shown as it is. One that is in English alone has a French name in the menu, and no French page. */
const document = (id, group, file, fr, en) => ({
  ...{ id, group, frenchLabel: typeof fr === 'string' ? fr : null },
  fr: typeof fr === 'string' ? null : { name: fr[0], label: fr[1], file: fr[2] ?? file },
  en: { name: en[0], label: en[1], file: en[2] ?? file },
})

export const pages = [
  page('index', 'start', ['index', 'Accueil'], ['index', 'Home']),
  page('five-minutes', 'start', ['cinq-minutes', 'Cinq minutes'], ['five-minutes', 'Five minutes']),
  document('guide', 'start', 'guide.md', ['guide', 'Mode d’emploi', 'guide.md'], ['guide', 'Guide', 'guide.en.md']),
  page('preparer', 'role', ['preparation', 'Qui prépare'], ['preparer', 'Whoever prepares']),
  page('director', 'role', ['direction', 'La direction'], ['director', 'The director']),
  page('dpo', 'role', ['dpo', 'Le DPO'], ['dpo', 'The DPO']),
  page('it', 'role', ['informatique', 'L’informatique'], ['it', 'The IT person']),
  page('clerk', 'role', ['greffe', 'Le greffe qui vérifie'], ['clerk', 'The clerk who verifies']),
  page('editor', 'role', ['editeur', 'L’éditeur qui intègre'], ['editor', 'The software editor']),
  page('lawyer', 'role', ['avocat', 'L’avocat'], ['lawyer', 'The lawyer']),
  page('grounds', 'know', ['motifs', 'Motifs et textes'], ['grounds', 'Grounds and articles']),
  page('limits', 'know', ['limites', 'Limites, mesurées'], ['limits', 'Limits, measured']),
  page('beside', 'know', ['comparaison', 'À côté d’autres outils'], ['beside', 'Beside other tools']),
  page('glossary', 'know', ['glossaire', 'Glossaire'], ['glossary', 'Glossary']),
  page('questions', 'know', ['questions', 'Questions posées'], ['questions', 'Questions asked']),
  page('add', 'more', ['ajouter', 'Ajouter une partie'], ['add', 'Add a part']),
  document('machine', 'more', 'it.md', ['reglages-machine', 'Réglages d’une machine'], ['machine-settings', 'Settings of a machine']),
  document('library', 'more', 'library.md', 'La bibliothèque', ['library', 'Library']),
  page('reference', 'more', ['reference', 'Référence de la bibliothèque'], ['reference', 'Library reference']),
  document('contract', 'more', 'contract.md', 'Le contrat', ['contract', 'Contract']),
  document('security', 'more', 'security.md', ['securite', 'La sécurité', 'security.fr.md'], ['security', 'Security']),
  document('seal', 'more', 'seal.md', 'La signature', ['seal', 'Seal and signature']),
  document('windows', 'more', 'windows.md', ['windows', 'Windows', 'windows.fr.md'], ['windows', 'Windows']),
]
