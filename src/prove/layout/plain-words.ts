import { commonWords, recordWords } from '../../language/lexicon.ts'

/** Words of the language and of records, folded: by themselves they name nobody. */
export const plainWords: ReadonlySet<string> = new Set(`${commonWords} ${recordWords}`.split(/\s+/))
