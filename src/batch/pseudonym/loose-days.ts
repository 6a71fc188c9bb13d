import { accentedMonths } from '../../language/months.ts'
import type { Passage } from '../../model/record/passage.ts'
import { overlaps, type Span, spanOfMatch } from '../../model/record/span.ts'
import type { Days } from './days.ts'
import { type Edit, shiftedBy } from './words.ts'
import { dateEdits } from './written-days.ts'

// Months and years that no detector claims, as they lead to nobody: left as they were they would tell by how much days moved.
const months = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2}(?:er)? )?(?:${accentedMonths})(?: (?:19|20)\\d{2})?(?![\\p{L}\\d])`,
  'giu',
)
const years =
  /(?<=(?<!\p{L})(?:en|depuis|ann[ée]es?|fin|d[ée]but|mi|[ée]t[ée]|automne|hiver|printemps|rentr[ée]e|no[ëe]l|avant|apr[èe]s|vers|courant|d[eè]s|entre|jusqu[’']en) (?:de |l[’']ann[ée]e )?)(?:19|20)\d{2}(?![\p{L}\d]|[/.-]\d| ?(?:€|euros?|km|m²|kg))/giu

/** A quotation of law has its own days, which stay. */
const law =
  /(?<!\p{L})(?:loi|d[ée]cret|arr[êe]t[ée]s?|ordonnance n|code|convention|circulaire|articles?|directive)(?!\p{L})[^.;\n]{0,60}$/iu

/** The edits that move them, outside what is found; each beside the words that it covers. */
export const looseDays = (
  passage: Passage,
  found: readonly Span[],
  { days, reference }: { readonly days: Days; readonly reference: string | null },
): readonly { readonly span: Span; readonly edits: readonly Edit[] }[] => {
  if (passage.role === 'labels' || passage.role === 'hidden') return []
  const { text } = passage
  const spans = [...text.matchAll(months), ...text.matchAll(years)].map(spanOfMatch)
  const loose = spans.filter(
    (span) =>
      !found.some((one) => overlaps(one, span)) && !law.test(text.slice(Math.max(0, span.start - 80), span.start)),
  )
  return loose.flatMap((span) => {
    // A month alone has no year: any year has one like it.
    const move = { moved: days.eventOf, reference: reference ?? anyDay }
    const edits = dateEdits(text.slice(span.start, span.end), move)
    return edits === null ? [] : [{ span, edits: shiftedBy(edits, span.start) }]
  })
}

const anyDay = '2025-06-15'
