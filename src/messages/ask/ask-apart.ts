// What is asked about by itself: whose a sentence is, who spoke, a hidden place; and what waits for several reasons.

export const apartFr = {
  'person.whose': {
    ask: 'De qui {n|parle|parlent} {those} ? {n|Elle peut être|Elles peuvent être} d’un homonyme ou d’un proche.',
    why: 'Sont visés : {persons}. Le dossier ou la pièce fait penser à une autre personne de ce nom (autre naissance, autre âge, autre vie), ou rien n’y dit laquelle. Vérifiez sur l’original (date de naissance, adresse, numéro) avant de nommer quelqu’un : à tort, la vie d’un autre partirait sous ce nom. Seule une personne nommée ouvre quelque chose ici.',
  },
  'person.who': {
    ask: 'De qui {n|parle|parlent} {those} ? Requis ne le sait pas avec certitude.',
    why: 'Sont visés : {persons}. {n|Elle peut|Elles peuvent} parler d’un proche, d’un tiers ou d’un homonyme, même si les noms y sont occultés. Lisez l’original avant de nommer quelqu’un : à tort, la vie d’une personne que la demande ne vise pas partirait. Seule une personne nommée ouvre quelque chose ici.',
  },
  'passage.who': {
    ask: 'Requis ne sait pas de qui {n|parle|parlent} {those} : {n|la|les} remettre ?',
    why: 'Sont visés : {persons}. {n|Elle peut|Elles peuvent} parler d’un proche, d’un tiers ou d’un homonyme, même si les noms y sont occultés. Lisez l’original : à tort, la vie d’une personne que la demande ne vise pas partirait.',
  },
  'passage.namesake': {
    ask: '{these} {n|peut|peuvent} être d’un homonyme ou d’un proche : {n|la|les} remettre ?',
    why: 'Sont visés : {persons}. Vérifiez sur l’original (date de naissance, adresse, numéro) : à tort, la vie d’un autre partirait sous ce nom.',
  },
  'passage.informant': {
    ask: '{these} {n|dit|disent} peut-être qui a parlé : {n|la|les} remettre ?',
    why: 'Le nom est occulté, mais ce qui a été vu, d’où et quand, suffit parfois à reconnaître qui a parlé. À tort, cette personne est en danger : entendez qui l’a noté, et ne remettez que si un autre a pu le dire.',
  },
  'passage.hideout': {
    ask: '{these} {n|touche|touchent} à ce qui est tenu caché (un lieu, une personne) : {n|la|les} remettre, cela occulté ?',
    why: 'Ce qui est occulté le reste. Lisez ce qui reste autour (un quartier, une école, un trajet, un voisin) : à tort, la phrase mène à qui se cache.',
  },
  'passage.other': {
    ask: '{these} {n|tient|tiennent} peut-être à quelqu’un que la demande ne vise pas (une autre victime, un autre auteur, qui écrit) : {n|la|les} remettre ?',
    why: 'Sont visés : {persons}. À tort, la vie d’une autre personne partirait sans qu’on le lui ait demandé. {n|Remettez-la|Remettez-les} seulement si l’acte vise aussi ces faits.',
  },
  'passage.mixed': {
    ask: '{these} {n|attend|attendent} votre réponse, chacune pour la raison écrite à côté : {n|la|les} remettre ?',
    why: 'Requis les rattache à une personne visée, et n’est pas sûr du reste. Ne gardez que celles dont l’enquête a besoin ; à tort, une part de vie privée que la demande ne vise pas partirait.',
  },
  'passage.silence': {
    ask: 'Dans {those} ou juste à côté, quelqu’un demande que cela ne soit pas dit : {n|la|les} remettre quand même ?',
    why: '{n|Elle dit|Elles disent} peut-être qui a parlé, même sans son nom. Qui a parlé en confidence peut être en danger si cela se sait : pesez-le, entendez qui l’a noté.',
  },
  silence: {
    ask: 'Dans {those} ou juste à côté, quelqu’un demande que cela ne soit pas dit : {n|la|les} remettre quand même ?',
    why: '{n|Elle dit|Elles disent} peut-être qui a parlé, même sans son nom. Qui a parlé en confidence peut être en danger si cela se sait : pesez-le, entendez qui l’a noté.',
  },
} as const

export const apartEn = {
  'person.whose': {
    ask: 'About whom {n|is|are} {those}? {n|It|They} may be about a namesake or a relative.',
    why: 'Asked for: {persons}. The record or the piece suggests another person of this name (another birth, age or life), or nothing there says which. Check against the original (birth date, address, number) before you name anybody: if wrong, the life of somebody else would leave under this name. Only a person named opens anything here.',
  },
  'person.who': {
    ask: 'About whom {n|is|are} {those}? Requis does not know for certain.',
    why: 'Asked for: {persons}. {n|It|They} may tell of a relative, somebody else or a namesake, though names are masked. Read the original before you name anybody: if wrong, the life of somebody whom the request does not mean would leave. Only a person named opens anything here.',
  },
  'passage.who': {
    ask: 'Requis does not know whom {those} {n|tells|tell} of: hand {n|it|them} over?',
    why: 'Asked for: {persons}. {n|It|They} may tell of a relative, somebody else or a namesake, though names are masked. Read the original: if wrong, the life of somebody whom the request does not mean would leave.',
  },
  'passage.namesake': {
    ask: '{these} may be about a namesake or a relative: hand {n|it|them} over?',
    why: 'Asked for: {persons}. Check against the original (birth date, address, number): if wrong, the life of somebody else would leave under this name.',
  },
  'passage.informant': {
    ask: '{these} may tell who spoke: hand {n|it|them} over?',
    why: 'The name is masked, but what was seen, from where and when, is sometimes enough to recognise who spoke. If wrong, that person is in danger: hear who wrote it down, and hand over only if somebody else may have told it.',
  },
  'passage.hideout': {
    ask: '{these} {n|touches|touch} what is kept hidden (a place, a person): hand {n|it|them} over, with that masked?',
    why: 'What is masked stays so. Read what is left around it (a district, a school, a way, a neighbour): if wrong, the sentence leads to whoever hides.',
  },
  'passage.other': {
    ask: '{these} may be about somebody whom the request does not mean (another victim, another culprit, the writer): hand {n|it|them} over?',
    why: 'Asked for: {persons}. If wrong, the life of somebody else would leave without a word to them. Hand {n|it|them} over only if the act means these facts too.',
  },
  'passage.mixed': {
    ask: '{these} {n|waits|wait} for your answer, each for the reason beside it: hand {n|it|them} over?',
    why: 'Requis links them to a person asked for, and is not sure of the rest. Keep only those that the inquiry needs; if wrong, a part of private life that the request does not mean would leave.',
  },
  'passage.silence': {
    ask: 'In {those}, or right beside, somebody asks that it not be told: hand {n|it|them} over all the same?',
    why: '{n|It|They} may tell who spoke, even without a name. Whoever spoke in confidence may be in danger if it is known: weigh it, hear who wrote it down.',
  },
  silence: {
    ask: 'In {those}, or right beside, somebody asks that it not be told: hand {n|it|them} over all the same?',
    why: '{n|It|They} may tell who spoke, even without a name. Whoever spoke in confidence may be in danger if it is known: weigh it, hear who wrote it down.',
  },
} as const
