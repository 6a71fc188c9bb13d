/** Makes, models and colours that stand beside a plate; alternations, because they are only used inside a pattern. */
export const vehicleMakes = [
  'renault|peugeot|citro[ëe]n|dacia|volkswagen|vw|audi|bmw|mercedes|opel|ford|fiat|seat|skoda|toyota|nissan|kia|hyundai|mazda|honda|suzuki|volvo|mini|smart|tesla|jeep|alfa|lancia|mitsubishi|yamaha|triumph|kawasaki|ducati|aixam|ligier|microcar|piaggio|vespa|ktm|iveco|ds',
  'clio|twingo|m[ée]gane|sc[ée]nic|espace|kangoo|trafic|master|zo[ée]|captur|kadjar|laguna|modus|duster|sandero|logan|lodgy|dokker|jogger|spring|polo|golf|passat|tiguan|touran|caddy|transporter|corsa|astra|zafira|meriva|mokka|vivaro|fiesta|focus|kuga|transit|c-max|punto|panda|500|ibiza|leon|fabia|octavia|yaris|auris|corolla|aygo|micra|juke|qashqai|picanto|rio|sportage|ceed|i10|i20|i30|xsara|saxo|picasso|berlingo|jumpy|jumper|ami|c1|c2|c3|c4|c5|c15|ds3|ax|partner|expert|boxer|106|107|108|205|206|207|208|306|307|308|406|407|508|2008|3008|5008|tmax|xmax|booster|pcx|sprinter|vito|vaneo|classe [a-z]|s[ée]rie \\d|a1|a3|a4|q3|q5',
  'fourgon|fourgonnette|scooter|quad|utilitaire|berline|monospace|camping-car|4x4|suv',
].join('|')

export const vehicleColours =
  'blanc(?:he)?|noire?|gris(?:e| clair| fonc[ée]| anthracite)?|bleue?(?: marine| nuit| clair| fonc[ée])?|rouge|verte?|jaune|beige|marron|orange|violet(?:te)?|bordeaux|argent[ée]e?|dor[ée]e?|brune?|rose|kaki'
