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
