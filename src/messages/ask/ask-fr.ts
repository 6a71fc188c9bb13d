import { accessFr } from './ask-access.ts'
import { apartFr } from './ask-apart.ts'
/** How a question is put, and why: `ask` and `why` of each case. `{these}`: « Cette phrase de P04 », « Ces 3 phrases de P04 ». */
export const askFr = {
  'person.alone': {
    ask: 'La demande nomme {asked}. Le dossier connaît {known} : est-ce la même personne ?',
    why: 'Nom seul : aucune date de naissance, adresse, numéro ou parenté ne le confirme des deux côtés. Un homonyme a pu passer par le service. Rapprochez une information de plus avant de répondre oui.',
  },
  'person.birth': {
    ask: 'La demande nomme {asked}. Le dossier connaît {known} : est-ce la même personne, malgré les deux dates de naissance ?',
    why: 'Les dates de naissance se contredisent : une faute de frappe, ou un homonyme. Demandez au requérant laquelle est la bonne avant de répondre oui.',
  },
  'person.act': {
    ask: 'La demande nomme {asked}. Le dossier connaît {known} : est-ce la même personne, malgré ce qui se contredit ?',
    why: 'L’acte et le dossier se contredisent (lieu de naissance, adresse), ou l’acte se contredit lui-même (deux dates de naissance, d’autres personnes dans son texte). Demandez au requérant ce qui est juste avant de répondre oui.',
  },
  'person.name': {
    ask: 'La demande nomme {asked}. Le dossier connaît {known} : est-ce la même personne ?',
    why: 'Les deux noms ne sont pas écrits de la même façon (nom d’usage, nom de naissance, prénom en moins ?). Rapprochez une information de plus avant de répondre oui.',
  },
  'person.piece': {
    ask: 'La demande nomme {asked}. Le dossier connaît {known} : est-ce la même personne ?',
    why: 'Les deux concordent, mais quelque chose au dossier les contredit (une pièce qui donne à ce nom une autre date de naissance, par exemple). Lisez ce qui est signalé avant de répondre oui.',
  },
  'person.several': {
    ask: 'La demande nomme {asked}. Plusieurs personnes du dossier peuvent être celle-là : laquelle ?',
    why: 'Rien dans la demande ne les départage. Demandez au requérant une date de naissance, une adresse ou une parenté.',
  },
  'person.none': {
    ask: 'La demande nomme {asked}. Aucune personne du dossier ne porte ce nom avec certitude : que faire ?',
    why: 'Si elle y est sous un autre nom, inscrivez-la dans dossier.yaml avec sa date de naissance, puis proposez à nouveau.',
  },
  'basis.unknown': {
    ask: 'La demande s’appuie sur « {cited} », que les tables de Requis ne connaissent pas : sur quel article repose-t-elle ?',
    why: 'Le fondement dit qui peut signer, avec quelle autorisation, et ce qui peut être remis. Choisissez un article seulement si l’acte le porte ; sinon, demandez au requérant de le préciser. Sans fondement connu, rien ne part.',
  },
  'basis.powerless': {
    ask: 'La demande s’appuie sur « {cited} », qui ne donne aucun pouvoir sur les documents du service, ou qui ne passe pas par cette voie, ou n’est pas en vigueur : sur quel article repose-t-elle ?',
    why: 'Le texte cité est connu, et il n’oblige pas à répondre ainsi. Demandez au requérant celui qui l’y autorise ; ne choisissez un article que si l’acte le porte aussi. Sans cela, rien ne part.',
  },
  'basis.none': {
    ask: 'La demande ne cite aucun article : sur lequel repose-t-elle ?',
    why: 'Le fondement dit qui peut signer, avec quelle autorisation, et ce qui peut être remis. Demandez-le au requérant ; ne choisissez que ce qu’il a écrit. Sans fondement connu, rien ne part.',
  },
  subject: {
    ask: 'Sur quoi porte la demande ? Choisissez parmi ces objets (plusieurs réponses possibles).',
    why: 'Ses mots ne le disent pas avec certitude : « {words} ». Chaque objet choisi ouvre les phrases qui en parlent, et elles seules ; les premières sont montrées sous chacun.',
  },
  'piece.medical': {
    ask: '{piece} est un document médical : a-t-on l’accord écrit de son auteur pour le remettre ?',
    why: 'Seul le médecin ou le soignant qui l’a écrit peut dire oui. Demandez-lui. S’il est d’accord, notez-le {accord} ; sinon, répondez {no}. Sans accord donné, rien n’en part.',
  },
  'piece.lawyer': {
    ask: '{piece} est un échange avec un avocat : a-t-on l’accord écrit de celui-ci pour le remettre ?',
    why: 'Seul l’avocat, ou le bâtonnier, peut dire oui. Demandez-lui. S’il est d’accord, notez-le {accord} ; sinon, répondez {no}. Sans accord donné, rien n’en part.',
  },
  'piece.statutory': {
    ask: '{piece} vient d’un notaire, d’un commissaire de justice ou d’un journaliste : a-t-on son accord écrit pour la remettre ?',
    why: 'La loi demande cet accord ; aucune réponse n’en tient lieu. Demandez-le à qui l’a écrite. S’il est donné, notez-le {accord} ; sinon, répondez {no}. Sans accord donné, rien n’en part.',
  },
  'piece.opinion': {
    ask: '{piece} attend un accord ou un second avis : peut-elle être remise ?',
    why: 'Les règles de l’association demandent un avis (l’auteur, un avocat, une seconde personne de la direction) avant d’en décider. Recueillez-le, notez-le, puis répondez.',
  },
  'piece.court': {
    ask: '{piece} semble écrite pour un juge : peut-elle être remise ?',
    why: 'Un écrit fait pour un juge appartient à son dossier : c’est à la juridiction qu’on le demande. Répondez oui seulement s’il n’a pas été fait pour elle, ou si l’acte vise cette décision même.',
  },
  'piece.source': {
    ask: '{piece} vient d’un autre organisme : peut-elle être remise par votre service ?',
    why: 'C’est d’abord à cet organisme qu’on la demande : lui sait ce qu’elle vaut et quel secret la couvre. Répondez oui seulement s’il ne peut pas la donner, ou s’il est d’accord.',
  },
  'piece.excluded': {
    ask: '{piece} est couverte par un secret, et l’article cité exclut lui-même ce qu’un secret couvre : peut-elle être remise malgré cela ?',
    why: 'Une autre voie (un autre article, une saisie) peut l’atteindre : c’est au requérant de la prendre. Demandez l’avis de l’avocat de l’association avant de l’ouvrir.',
  },
  'piece.profession': {
    ask: '{piece} est tenue par le secret de son auteur : peut-elle être remise ?',
    why: 'Entendez son auteur. Le secret ne défend pas de répondre à une autorité ; il demande qu’un motif légitime soit pesé. La direction décide, l’auteur entendu.',
  },
  'piece.who': {
    ask: '{piece} donne au nom d’une personne visée une autre date de naissance : parle-t-elle bien de la personne demandée ?',
    why: 'Une faute de frappe, ou un homonyme dont les papiers ne doivent pas partir. Lisez l’original avant de répondre oui.',
  },
  'piece.held': {
    ask: '{piece} est retenue entière : peut-elle être remise ?',
    why: 'Rien n’en part sans votre réponse. Lisez ce qui en partirait avant de répondre oui.',
  },
  ...accessFr,
  ...apartFr,
  'passage.when': {
    ask: '{these} {n|est datée|sont datées} hors de la période demandée{period}, ou sans date sûre : {n|la|les} remettre ?',
    why: 'Requis {n|la|les} rattache à une personne visée. {n|Remettez-la|Remettez-les} si les faits sont de la période ; sinon, {n|retenez-la|retenez-les} : une autre époque de sa vie partirait.',
  },
  'passage.what': {
    ask: '{these} {n|touche|touchent} peut-être à l’objet de la demande ({subjects}), sans le dire nettement : {n|la|les} remettre ?',
    why: 'Requis {n|la|les} rattache à une personne visée, dans la période. Ne remettez que ce dont l’enquête a besoin : le reste est sa vie privée, ou celle d’un autre.',
  },
  'passage.value': {
    ask: '{these} {n|semble répondre|semblent répondre} à la demande, et {n|contient|contiennent} des mots ou numéros occultés d’office : {n|la|les} remettre avec eux ?',
    why: 'La demande les nomme, ou la phrase ne dit rien sans eux. Sans réponse, rien de plus ne part.',
  },
  'passage.gate': {
    ask: '{these} {n|vient|viennent} d’une pièce retenue : {n|la|les} remettre ?',
    why: 'Une condition tient la pièce fermée. Levez-la d’abord (accord, avis, autre source), puis répondez.',
  },
  'passage.subject': {
    ask: '{these} {n|n’entre|n’entrent} dans la demande que si son objet est pris au sens large ({subjects}) : {n|la|les} remettre ?',
    why: 'L’objet a été lu dans les mots de la demande, sans certitude. Dans le doute, demandez au requérant de le préciser.',
  },
  'passage.basis': {
    ask: '{these} {n|semble répondre|semblent répondre} à la demande, mais l’article cité ne dit pas avec certitude qu’on peut {n|la|les} remettre : {n|la|les} remettre ?',
    why: 'Le fondement cité n’ouvre que certaines données. Dans le doute, demandez au requérant, ou à l’avocat de l’association.',
  },
  'passage.confidence': {
    ask: '{these} {n|semble répondre|semblent répondre} à la demande, sans que Requis en soit sûr : {n|la|les} remettre ?',
    why: 'Sur la personne, la date et l’objet, rien ne s’y oppose nettement et rien ne suffit. {n|Lisez-la|Lisez-les} : ne remettez que ce dont l’enquête a besoin.',
  },
  'passage.delicate': {
    ask: '{these} {n|semble répondre|semblent répondre} à la demande, mais {n|tient|tiennent} à ce qu’aucune règle ne remet seule (conseil d’un avocat, avis d’un médecin, santé intime, dettes, ouï-dire, vie de celui qui écrit, autre époque, ce que l’acte exclut peut-être) : {n|la|les} remettre ?',
    why: 'Requis ne sait pas si l’enquête en a besoin. {n|Lisez-la|Lisez-les} : ne remettez que le fait demandé ; dans le doute, entendez qui l’a écrit.',
  },
  'value.value': {
    ask: '{these} {n|contient|contiennent} des mots ou numéros occultés d’office ({kinds}), que la demande semble viser : les montrer ?',
    why: 'La demande les nomme, ou la phrase ne dit rien sans eux. Vérifiez qu’ils sont bien ceux de la personne visée, et de personne d’autre. Sans réponse, ils restent occultés et le reste de la phrase part.',
  },
  'value.who': {
    ask: '{these} {n|contient|contiennent} des mots ou numéros ({kinds}) dont on ne sait pas avec certitude à qui ils sont : les montrer ?',
    why: 'Montrez-les seulement s’ils sont ceux d’une personne visée ({persons}). Ceux d’un tiers restent occultés.',
  },
  'value.other': {
    ask: '{these} {n|contient|contiennent} des mots ou numéros ({kinds}) occultés d’office, que la demande vise peut-être : les montrer ?',
    why: 'Rien ne dit avec certitude que l’enquête en a besoin. Sans réponse, ils restent occultés ; le reste de la phrase n’en dépend pas.',
  },
} as const

export type AskKey = keyof typeof askFr

export type AskWords = { readonly ask: string; readonly why: string }

/** What stands around: pieces, what is sensitive, what the law says, answers. */
export const partsFr = {
  'these.one': 'Cette phrase de {pieces}',
  'those.one': 'cette phrase de {pieces}',
  'these.in': 'Ces {n} phrases de {pieces}',
  'those.in': 'ces {n} phrases de {pieces}',
  'these.over': 'Ces {n} phrases ({pieces})',
  'those.over': 'ces {n} phrases ({pieces})',
  'these.none': 'Ce passage',
  'those.none': 'ce passage',
  piece: '{id} ({title})',
  'piece.unknown': 'Cette pièce',
  'born.f': 'née le {day}',
  'born.m': 'né le {day}',
  'born.x': 'né(e) le {day}',
  'born.none': 'sans date de naissance',
  'period.both': ' (du {from} au {to})',
  'period.from': ' (à partir du {from})',
  'period.to': ' (jusqu’au {to})',
  'subjects.none': 'non dit',
  'reader.unknown': 'la personne qui demande',
  'persons.none': 'personne n’est nommé',
  'kinds.none': 'identité, coordonnées, montants…',
  held: 'Ce qui retient : {label} ({source}).',
  'how.accord':
    'dans le fichier de décisions, sous « decisions », par la ligne « accord: {piece}, state: given, from: … » entre accolades, avec le code d’aperçu',
  'how.accord.page': 'sous « Copies », au bouton « Corriger {piece} »',
  'how.kind':
    'dans le fichier de décisions, sous « decisions: », entre accolades : « kind: {piece}, is: compte rendu de réunion, reason: … », avec le code de l’aperçu',
  'how.kind.page': 'sous « Copies », au bouton « Corriger {piece} »',
  'how.no': 'withhold',
  'how.no.page': 'non',
  guessed: 'Seuls ses mots le font croire : si c’est autre chose, dites ce que c’est, {how}.',
  sensitive: 'Sensible, spécialement protégé par la loi : {kinds}.',
  hushed: 'Quelqu’un y demande que cela ne soit pas dit.',
  second: 'Pour ce qui est marqué « deux signatures », une seconde personne doit signer avec vous.',
  nothing: 'Aucune phrase n’en partirait : répondre oui n’ajoute rien.',
  'note.who': 'on ne sait pas de qui elle parle',
  'note.when': 'hors de la période demandée, ou sans date sûre',
  'note.what': 'l’objet de la demande n’y est pas dit nettement',
  'note.value': 'avec des mots ou numéros occultés d’office',
  'note.other': 'rien ne s’y oppose nettement et rien ne suffit',
  'keep.passage': 'Remettre',
  'keep.piece': 'Oui : remettre',
  'keep.value': 'Montrer',
  'keep.silence': 'Remettre malgré la demande de silence',
  'keep.other': 'Oui',
  'withhold.passage': 'Retenir',
  'withhold.piece': 'Non : retenir la pièce entière',
  'withhold.value': 'Laisser occulté',
  'withhold.silence': 'Retenir, comme demandé',
  'withhold.person': 'Non, ou pas certain : personne du dossier ; rien n’est remis à ce nom',
  'withhold.whose': 'Quelqu’un d’autre, ou pas certain : retenir',
  'withhold.basis': 'Aucun de ces articles, ou pas certain : rien ne part',
  'withhold.subject': 'Aucun de ces objets : rien ne part',
  'person.is': 'C’est {person}',
  'accord.asked': 'Accord demandé, pas encore reçu',
  'accord.given': 'Accord reçu par écrit',
  'accord.refused': 'Accord refusé',
  count: '{label} ({n} {n|phrase|phrases}, {words} {words|mot|mots})',
  'count.subject': '{label} : {n} {n|phrase|phrases}, {words} {words|mot|mots}',
  'count.none': '{label} : aucune phrase',
} as const

export type PartKey = keyof typeof partsFr
