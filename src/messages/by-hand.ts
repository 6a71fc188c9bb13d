// One sentence for the terminal and for the review page. What only whoever writes the files by hand needs stands between ‹ and ›, with what
// the page says in its place, if anything: « notez l’appel ‹(callBack)› », « dans ‹dossier.yaml|la fiche du dossier› ».

const part = /( ?)‹([^›|]*)(?:\|([^›]*))?›/g

/** As the terminal says it. */
export const byHand = (sentence: string): string =>
  sentence.replaceAll(part, (_, space: string, terminal: string) => space + terminal)

/** As the page says it: no key of a file, no command. */
export const onPage = (sentence: string): string =>
  sentence.replaceAll(part, (_, space: string, __, page: string | undefined) =>
    page === undefined ? '' : space + page,
  )
