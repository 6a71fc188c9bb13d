/** The questions. */
export const questionsFr = {
  'questions.title': 'Questions',
  'questions.list': 'Toutes les questions',
  'questions.later': '{count} {count|autre question|autres questions}, si vous avez le temps',
  'questions.later.why': 'Sans réponse, ces passages restent masqués.',
  'questions.none-open': 'Vous avez répondu à toutes les questions.',
  'questions.none-due':
    'Vous avez répondu aux questions posées d’abord. {count} {count|autre attend|autres attendent}.',
  'questions.none-due.why':
    'Ce {count|qu’elle concerne|qu’elles concernent} reste retenu tant que personne n’y répond : un fait demandé peut s’y trouver.',
  'questions.none-due.go': 'Répondre à la suivante',
  'questions.none-open.next':
    'Voyez maintenant les copies telles qu’elles partiraient. Vous pouvez revenir sur chaque réponse.',
  'questions.to-copies': 'Voir les copies',
  dangers: 'À lire d’abord',
  'danger.passage': 'Lire {piece}, passage {rank}',
  'danger.question': 'Répondre à sa question',
  notices: 'À savoir aussi ({count})',
  'notices.nothing-found': 'Rien n’a été repéré dans ce dossier. C’est rare : relisez les pièces avant de valider.',
  'notices.two':
    '{count} {count|fait attend|faits attendent} une seconde personne. Sans elle, {count|il reste masqué|ils restent masqués}.',
  'question.open': 'À répondre',
  'question.answered': 'Répondue',
  'question.was': 'Votre réponse : {what} ({by}). Vous pouvez la changer.',
  'question.two':
    'Une seconde personne doit relire cette réponse avec vous. Ajoutez-la par le bouton à votre nom, en haut.',
  'question.choose': 'Votre réponse',
  'question.choose-several': 'Votre réponse (plusieurs choix possibles)',
  'question.none': 'Aucun de ceux-là',
  'question.confirm': 'Valider la réponse',
  'question.change': 'Changer la réponse',
  'question.skip': 'Revenir à la première question ouverte',
  'question.missing-answer': 'Choisissez une réponse, puis validez.',
  'question.missing-item': 'Cochez au moins une phrase, ou choisissez de ne rien remettre.',
  'option.default': '(retenu si vous ne répondez pas)',
  'option.examples': '{count} {count|exemple|exemples}',
  items: '{count} {count|phrase, telle qu’elle partirait|phrases, telles qu’elles partiraient}',
  'items.ticked':
    '{count} sur {total} cochées. Seules les phrases cochées sont concernées si vous choisissez de remettre.',
  'item.see': 'Voir dans la pièce {piece}, {place}',
  'item.sensitive': 'Sensible : {what}',
  'items.all': 'Cocher les {count}',
  'option.ticked': '– ici, {count} {count|phrase cochée|phrases cochées}',
  'item.silence': 'Quelqu’un, là ou juste à côté, demande que cela ne se sache pas.',
  'item.two': 'Demande une seconde personne.',
  'item.see.here': 'Voir dans la pièce',
  'item.leaves': 'Part de toute façon, ses mots masqués restent masqués.',
  'items.leaves':
    '« Part de toute façon » : la réponse ne porte que sur les mots masqués de la phrase ; « Retenir » les laisse masqués.',
  'items.why': 'Toutes attendent pour la même raison : {why}',
  'item.withhold': 'Retenir toute la phrase',
  'item.withhold.reason': 'phrase retenue à la lecture',
  'item.stays':
    'Ce qui est entre crochets reste masqué, même si la phrase est remise. Pour l’ouvrir : « Voir dans la pièce ».',
  'item.opened': 'masqué jusqu’ici, deviendrait lisible',
  'item.opens': 'Deviendraient lisibles : {words}',
} as const
