/** One entry a heading: where it stands, what it says, and the words below it. The index is built where it is searched. */
export const sectionsOf = (address, html) => {
  const parts = html.split(/(?=<h[123] id=")/).filter((part) => part.startsWith('<h'))
  const title = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '')
  return parts.map((part) => {
    const [, level, id, heading] = /^<h([123]) id="([^"]+)"[^>]*>(.*?)<\/h\1>/s.exec(part)
    const rest = textOf(part.slice(part.indexOf('</h') + 5))
    return { at: level === '1' ? address : `${address}#${id}`, page: title, head: textOf(heading), text: rest }
  })
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const textOf = (html) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity])
    .replaceAll(/\s+/g, ' ')
    .trim()
