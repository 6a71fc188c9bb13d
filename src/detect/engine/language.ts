/** Which language a passage is written in, by the small words that only one of them has. */
export type Language = 'fr' | 'en'

const english =
  /(?<![\p{L}'])(?:the|and|of|was|were|with|that|this|she|he|her|his|they|has|had|is|are|not|from|which|when|been|by|would|said|told|who)(?![\p{L}'])/giu
const french =
  /(?<![\p{L}'])(?:le|la|les|des|du|et|est|une|un|dans|que|qui|pour|par|pas|sur|elle|il|avec|au|aux|ses|son|sa|ce|cette|nous|vous)(?![\p{L}])/giu

/** French unless English words clearly prevail; judged on the first stretch of the text. */
export const languageOf = (text: string): Language => {
  const sample = text.slice(0, 4000)
  const count = sample.match(english)?.length ?? 0
  return count >= 4 && count > 2 * (sample.match(french)?.length ?? 0) ? 'en' : 'fr'
}
