/** Signs that few fonts have, and the common one that says the same. Pairs, the rare one first. */
const pairs = `🗴✗ 🗶✗ 🗙✗ 🗵☒ 🗷☒ ⮽☒ ⌧☒ 🗸✓ 🗹☑ ◻☐ 🞎☐ 🞏□ 🞐□ 🞑□ 🞒□ 🞓□ ⬜□ 🞅○ 🞆○ 🔾○ ⭘○ ⬤● ⚫● ◼■ ⬛■ ◾■ ⬝▪ ⬩◆ ⬥◆ ⬧◆
  🕿☎ 🕾☎ 📞☎ 🖂✉ 👈☜ 🖘☜ 🖚☜ 🖜☜ 👉☞ 🖙☞ 🖛☞ 🖝☞ 👆☝ 🖞☝ 🖠☝ 👇☟ 🖟☟ 🖡☟ ⮘◄ ⮚➢ ⮙▲ ⮛▼ ⏴◀ ⏵▶ ⏶▲ ⏷▼ ⯅▲ ⯆▼ ⯇◀ ⯈▶ 🞀◀ 🞂▶ 🞁▲ 🞃▼
  ⭠← ⭢→ ⭡↑ ⭣↓ ⭤↔ ⭥↕ ⭦↖ ⭧↗ ⭩↙ ⭨↘ ⮕→ ⬄⇔ ⬀↗ ⬁↖ ⬂↘ ⬃↙ 🄋⓪ 🄌⓿ 🏱⚑ 🞄• ∙• 🡘↔ 🡙↕`

const common: ReadonlyMap<string, string> = new Map(
  pairs.split(/\s+/).map((pair): readonly [string, string] => {
    const [rare = '', plain = ''] = pair
    return [rare, plain]
  }),
)

const fourWays = '←↑→↓'
const eightWays = '←↑→↓↖↗↘↙'

/** The common sign for a sign of a symbol font. Arrows of the block U+1F800 come in fours, then in eights. */
export const plainSign = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0
  if (code >= 0x1f800 && code < 0x1f848) return fourWays[code & 3] ?? sign
  if (code >= 0x1f850 && code < 0x1f858) return eightWays[code & 7] ?? sign
  if (code >= 0x1f860 && code < 0x1f898) return eightWays[code & 7] ?? sign
  return common.get(sign) ?? sign
}
