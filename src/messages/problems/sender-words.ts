import type { SenderKey } from '../../model/copy/sender.ts'

const fr: Readonly<Record<SenderKey, string>> = {
  association: 'le nom de l’association ‹(association)›',
  post: 'l’adresse postale ‹(contact.post)›',
  place: 'la ville ‹(contact.place)›',
  phone: 'le téléphone ‹(contact.phone)›',
  email: 'le courriel ‹(contact.email)›',
}

const en: Readonly<Record<SenderKey, string>> = {
  association: 'the name of the association ‹(association)›',
  post: 'the postal address ‹(contact.post)›',
  place: 'the town ‹(contact.place)›',
  phone: 'the telephone ‹(contact.phone)›',
  email: 'the e-mail ‹(contact.email)›',
}

/** What the head of a letter holds, each with the key that it is written under. */
export const senderWordsFr = (keys: readonly SenderKey[]): string => keys.map((key) => fr[key]).join(', ')

export const senderWordsEn = (keys: readonly SenderKey[]): string => keys.map((key) => en[key]).join(', ')
