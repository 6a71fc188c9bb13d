export const jars = ['bcprov', 'bcpkix', 'bcutil', 'pdfbox2', 'fontbox2', 'commons-logging'].map(
  (jar) => `/usr/share/java/${jar}.jar`,
)

/** Compiled on the spot; a failure shows as Bouncy Castle refusing everything. */
export const prepareJava = `javac -nowarn -Xlint:-unchecked -d "$KEYS/classes" -cp ${jars.slice(0, 4).join(':')} "$HERE/BouncyCastle.java"`

/** gpgsm wants the root in a list of its own, NSS in a database of its own. */
export const prepareRings = `
mkdir -m 700 -p "$KEYS/gnupg" "$KEYS/nss"
if command -v gpgsm >/dev/null; then
  openssl x509 -in "$TRUST" -noout -fingerprint -sha1 | sed 's/.*=//; s/$/ S relax/' >"$KEYS/gnupg/trustlist.txt"
  gpgsm --homedir "$KEYS/gnupg" --batch --disable-dirmngr --import "$TRUST"
fi
if command -v certutil >/dev/null; then
  certutil -N -d "sql:$KEYS/nss" --empty-password
  certutil -A -d "sql:$KEYS/nss" -n authority -t CT,CT,CT -i "$TRUST"
fi`

export const endRings = 'if command -v gpgconf >/dev/null; then gpgconf --homedir "$KEYS/gnupg" --kill all; fi'
