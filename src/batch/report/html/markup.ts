/** Text as it may stand in an element or between double quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (found) => `&#${found.charCodeAt(0)};`)

/** Lines of a cell stay lines. */
export const linesHtml = (text: string): string => text.split('\n').map(escapeHtml).join('<br>')
