import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { escape } from './markdown.mjs'

// The law as the program has it: pipelines/law and pipelines/policies, never copied by hand.

const root = join(import.meta.dirname, '..', '..')
const read = (path) => parse(readFileSync(join(root, path), 'utf8'))

const words = {
  fr: {
    source: 'Texte',
    how: 'Comment il est décidé',
    force: 'En vigueur',
    always: 'date non portée dans les tables',
    since: (day) => `depuis le ${day}`,
    until: (day) => `jusqu’au ${day}`,
    both: (from, to) => `du ${from} au ${to}`,
    verified: 'texte lu dans sa version d’aujourd’hui',
    unverified: 'à vérifier : texte non relu dans sa version d’aujourd’hui',
    outside: 'Nommé au-dehors',
    rules: 'Règles qui l’emploient',
    note: 'Note',
    article: 'Article',
    reach: 'Ce qu’il permet',
    allowed: 'avec l’autorisation d’un magistrat',
    status: 'État',
    read: 'lu',
    unread: 'à vérifier',
  },
  en: {
    source: 'Text',
    how: 'How it is decided',
    force: 'In force',
    always: 'no date in the tables',
    since: (day) => `since ${day}`,
    until: (day) => `until ${day}`,
    both: (from, to) => `from ${from} to ${to}`,
    verified: 'text read in its present version',
    unverified: 'to verify: text not read in its present version',
    outside: 'Named outside',
    rules: 'Rules that use it',
    note: 'Note',
    article: 'Article',
    reach: 'What it allows',
    allowed: 'with a magistrate’s authorisation',
    status: 'State',
    read: 'read',
    unread: 'to verify',
  },
}

const reaches = {
  documents: { fr: 'se faire remettre des documents', en: 'to be given documents' },
  values: { fr: 'certaines valeurs seulement', en: 'certain values only' },
  mission: { fr: 'au juge de la mesure, ou à qui enquête pour lui', en: 'for the judge of the measure, or whoever inquires for that judge' },
  search: { fr: 'une perquisition', en: 'a search' },
  sharing: { fr: 'un partage entre professionnels', en: 'sharing between professionals' },
  access: { fr: 'l’accès de la personne à son dossier', en: 'a person’s access to her own record' },
  control: { fr: 'le contrôle du service', en: 'control of the service' },
  none: { fr: 'aucun pouvoir sur les documents', en: 'no power over documents' },
}

const dayOf = (iso, language) =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))

const forceOf = ({ validFrom, validTo }, language) => {
  const say = words[language]
  if (validFrom && validTo) return say.both(dayOf(validFrom, language), dayOf(validTo, language))
  if (validFrom) return say.since(dayOf(validFrom, language))
  return validTo ? say.until(dayOf(validTo, language)) : say.always
}

/** Of each ground, the rules of the policies that give it: `base: health`, `bailiff: …`. */
const rulesByGround = () => {
  const found = new Map()
  for (const file of readdirSync(join(root, 'pipelines/policies')).sort()) {
    const { always = [], rules = [] } = read(`pipelines/policies/${file}`)
    for (const { id, ground } of [...always, ...rules].filter((rule) => typeof rule === 'object' && rule.ground)) {
      const name = file === 'base.yaml' ? id : `${file.replace('.yaml', '')} : ${id}`
      found.set(ground, [...(found.get(ground) ?? []), name])
    }
  }
  return found
}

/** Each ground: label, text, dates, how it comes about. The sentences on how are docs/site/grounds.yaml. */
export const groundsHtml = (language) => {
  const say = words[language]
  const how = read('docs/site/grounds.yaml')
  const rules = rulesByGround()
  return read('pipelines/law/grounds.yaml')
    .map((ground) => {
      const told = how[ground.code]?.[language]
      if (!told) throw new Error(`docs/site/grounds.yaml says nothing of ${ground.code}`)
      const used = rules.get(ground.code) ?? []
      const rows = [
        [say.how, escape(told)],
        [say.source, `${escape(ground.source)} <span class="note">(${ground.verified ? say.verified : say.unverified})</span>`],
        [say.force, forceOf(ground, language)],
        ...(ground.outside ? [[say.outside, `<code>${ground.outside}</code>`]] : []),
        ...(ground.note ? [[say.note, escape(ground.note[language])]] : []),
        ...(used.length ? [[say.rules, used.map((rule) => `<code>${escape(rule)}</code>`).join(' ')]] : []),
      ]
      const list = rows.map(([name, text]) => `<div><dt>${name}</dt><dd>${text}</dd></div>`).join('\n')
      const id = `motif-${ground.code.toLowerCase()}`
      return `<section class="ground">\n<h3 id="${id}"><code>${ground.code}</code> ${escape(ground.label[language])}</h3>\n<dl>\n${list}\n</dl>\n</section>`
    })
    .join('\n')
}

/** The articles that a request may rest on. */
export const basesHtml = (language) => {
  const say = words[language]
  const rows = read('pipelines/law/bases.yaml').map((base) => {
    const reach = reaches[base.reach]
    if (!reach) throw new Error(`No words for the reach ${base.reach}`)
    const allowed = base.needsAuthorisation ? `, ${say.allowed}` : ''
    return `<tr><th scope="row"><code>${escape(base.id)}</code><br>${escape(base.label[language])}</th><td data-head="${say.reach}">${reach[language]}${allowed}</td><td data-head="${say.force}">${forceOf(base, language)}</td><td data-head="${say.status}">${base.verified ? say.read : say.unread}</td></tr>`
  })
  const head = [say.article, say.reach, say.force, say.status].map((one) => `<th scope="col">${one}</th>`).join('')
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>`
}
