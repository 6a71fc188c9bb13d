/** Checks that a dossier's leaf is under the signed root, with a shell, xxd and openssl (RFC 9162, 2.1.3.2). */
export const verifyInclusionScript = `#!/bin/sh
# Usage: verify-inclusion.sh inclusion.txt checkpoint.txt
# The signature of checkpoint.txt: openssl cms -verify -binary -inform DER -in checkpoint.p7s -content checkpoint.txt -CAfile ROOT.pem
set -eu
hash() { xxd -r -p | openssl dgst -sha256 -r | cut -d' ' -f1; }
index=$(sed -n 's/^index \\([0-9]*\\)$/\\1/p' "$1")
size=$(sed -n 's/^size \\([0-9]*\\)$/\\1/p' "$1")
leaf=$(sed -n 's/^leaf \\([0-9a-f]*\\)$/\\1/p' "$1")
want=$(sed -n 3p "$2" | openssl base64 -d | xxd -p -c 64)
[ "$size" = "$(sed -n 2p "$2")" ] && [ "$index" -lt "$size" ] && [ \${#leaf} = 64 ] || { echo "REFUSED: another tree"; exit 1; }
node=$(printf '00%s' "$leaf" | hash)
fn=$index
sn=$((size - 1))
for sibling in $(sed -n '5,$p' "$1"); do
  case $sibling in *[!0-9a-f]*) echo "REFUSED"; exit 1 ;; esac
  [ \${#sibling} = 64 ] && [ $sn -ne 0 ] || { echo "REFUSED: path too long"; exit 1; }
  if [ $((fn & 1)) = 1 ] || [ $fn = $sn ]; then
    node=$(printf '01%s%s' "$sibling" "$node" | hash)
    while [ $((fn & 1)) = 0 ] && [ $fn -ne 0 ]; do fn=$((fn >> 1)); sn=$((sn >> 1)); done
  else
    node=$(printf '01%s%s' "$node" "$sibling" | hash)
  fi
  fn=$((fn >> 1))
  sn=$((sn >> 1))
done
[ $sn = 0 ] && [ "$node" = "$want" ] || { echo "REFUSED: not in the signed tree"; exit 1; }
echo "OK: leaf $leaf is number $index of $size under the signed root"
`
