/** Where a service answers from, as its letters print it. What is null is not printed: nothing of it is made up. */
export type Sender = {
  readonly association: string | null
  /** Postal address, on one line or several. */
  readonly post: string | null
  /** The town that a letter is dated from; without it, the town of the postal address. */
  readonly place: string | null
  readonly phone: string | null
  readonly email: string | null
}

export const senderKeys = ['association', 'post', 'place', 'phone', 'email'] as const

export type SenderKey = (typeof senderKeys)[number]

export const noSender: Sender = { association: null, post: null, place: null, phone: null, email: null }
