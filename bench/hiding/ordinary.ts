import { readCorpus, type Split } from '../corpus.ts'
import { cutPassages } from '../cut-passages.ts'

/** A passage with a place of an ordinary record, and the record. */
export type OrdinaryPassage = { readonly record: string; readonly text: string }

/** The passages with a place of marked texts: nearly none of them hides one, and none is written to be near it. */
export const readOrdinary = async (folders: readonly string[], split: Split): Promise<readonly OrdinaryPassage[]> => {
  const texts = folders.flatMap((folder) =>
    readCorpus(`fixtures/training/${folder}`, split).map((text) => ({ record: `${folder}/${text.name}`, text })),
  )
  const cut = await Promise.all(
    texts.map(async ({ record, text }) =>
      (await cutPassages(text))
        .filter(({ entities }) => entities.some(({ category }) => places.has(category)))
        .map((passage) => ({ record, text: passage.text })),
    ),
  )
  return cut.flat()
}

const places: ReadonlySet<string> = new Set(['address', 'postcode', 'place'])
