// Keys of records, on folded words with a space between: « code_commune » and « codeCommune » are « code commune ».

/** An object that is somebody's address. */
export const addressKey =
  /^(?:adresses?|address|addr|domiciles?|logements?|habitations?|hebergements?|localisation|location|lieu(?: de)? vie|residence|geo\w*)(?: \w+)?$/

/** A place by itself: codes of towns and of addresses, coordinates, parcels. */
export const placeKey =
  /(?:^| )(?:insee|lat|latitude|lon|lng|long|longitude|geo\w*|gps|coord|coords|coordinates|coordonnees|wgs ?84|lambert\w*|iris|parcelles?|cadastr\w*|rivoli|fantoir|ban|code commune|commune code|code iris|code voie|cle interop\w*|what ?3 ?words|plus ?code|x|y|altitude)(?: |$)/

/** Of a house, beside a town or a street: its number, its door, what opens it. */
export const houseKey =
  /^(?:code )?(?:numero|num|no|n)(?: (?:de )?(?:voie|rue|maison|logement|appartement|appt|porte|adresse))?$|^(?:numero ?voie|house ?number|building|bis|repetition|indice(?: repetition)?|complement\w*(?: \w+){0,2}|bat|batiment|immeuble|escalier|esc|etage|niveau|porte|palier|appartement|appt|apt|hall|entree|couloir|digicode|interphone|code (?:porte|immeuble|portail|acces|entree|hall)|boite(?: (?:aux )?lettres?)?|quartier|lieu ?dit|ilot|hameau|district|arrondissement|code)$/

/** Of these only what is like the number of a house or a code: « num » may be a dossier's. */
export const numberedKey = /^(?:code )?(?:numero|num|no|n|x|y|code|niveau|indice)$/

/** Mails and sites, on folded text. */
export const sites =
  /(?<![a-z0-9.@_-])(?:https?:\/\/|www\.)[a-z0-9][^\s<>"«»]{2,200}|(?<![a-z0-9._-])[a-z0-9._%+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}|(?<![a-z0-9.@_-])[a-z0-9-]{3,63}\.(?:fr|com|org|net|eu|info|bzh|asso\.fr|gouv\.fr)(?![a-z0-9])/g

/** Whoever carries the mail of anybody, and tells no place. */
export const mailHosts =
  /@(?:gmail|googlemail|orange|wanadoo|free|sfr|laposte|hotmail|outlook|live|yahoo|bbox|icloud|me|proton(?:mail)?|numericable|neuf|aol|msn|gmx)\.[a-z.]{2,6}$/
