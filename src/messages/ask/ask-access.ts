// Where somebody reads a record: what is asked is whom a sentence tells of.

export const accessFr = {
  'passage.of-others': {
    ask: '{these} {n|parle|parlent} de quelqu’un d’autre que {reader}, ou {n|peut|peuvent} en parler : {n|la|les} remettre à {reader} ?',
    why: 'Un proche, l’autre parent, un témoin peut y être reconnu, ou y avoir parlé. {n|Remettez-la|Remettez-les} seulement si {reader} le sait déjà et que personne n’y est exposé ; dans le doute, {n|retenez-la|retenez-les}.',
  },
  'passage.of-child': {
    ask: '{these} {n|dit|disent} ce qu’un enfant vit, fait ou montre : {n|la|les} remettre à {reader} ?',
    why: 'École, soins, loisirs : un parent les reçoit. Ce que l’enfant a confié, ou montre sans le dire, ne se remet pas. {n|Lisez-la|Lisez-les} comme l’enfant {n|la|les} lirait ; dans le doute, {n|retenez-la|retenez-les}.',
  },
  'passage.of-self': {
    ask: '{these} {n|semble parler|semblent parler} de {reader} ou du travail du service, sans que Requis en soit sûr : {n|la|les} remettre à {reader} ?',
    why: '{n|Remettez-la|Remettez-les} si {n|elle ne parle|elles ne parlent} que de {reader} ou du service ; si quelqu’un d’autre y est, ou y a parlé, {n|retenez-la|retenez-les}.',
  },
} as const

export const accessEn = {
  'passage.of-others': {
    ask: '{these} {n|tells|tell} of somebody other than {reader}, or may: hand {n|it|them} over to {reader}?',
    why: 'A relative, the other parent, a witness may be recognised there, or may have spoken. Hand {n|it|them} over only if {reader} already knows and nobody is exposed; in doubt, withhold.',
  },
  'passage.of-child': {
    ask: '{these} {n|tells|tell} what a child lives through, does or shows: hand {n|it|them} over to {reader}?',
    why: 'School, care, leisure: a parent receives them. What the child confided, or shows without saying it, is not handed over. Read {n|it|them} as the child would; in doubt, withhold.',
  },
  'passage.of-self': {
    ask: '{these} {n|seems|seem} to be about {reader} or the work of the service, and Requis is not sure: hand {n|it|them} over to {reader}?',
    why: 'Hand {n|it|them} over if only {reader} or the service is told of; if somebody else is there, or spoke, withhold.',
  },
} as const
