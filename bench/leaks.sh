#!/usr/bin/env bash
# bench/leaks.sh SHARED [rebuilt|facsimile [--write]]: the PDFs made to leak (SHARED/pdf-corpus) under redact-only, with the one name
# that each hides; then the team's leak checker over every copy. Needs Debian's python3-pymupdf, python3-pikepdf,
# poppler-utils, qpdf, mupdf-tools, tesseract-ocr-fra. Exit 1 when one leaks. `--write` puts the sum into docs/figures.md.
set -euo pipefail
shared=$1
copies=${2:-rebuilt}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/dossier" "$work/copies"
cp "$shared"/pdf-corpus/*.pdf "$work/dossier/"
{
  echo 'persons: [ { name: Nathalie QUÉMÉNEUR, role: third-party } ]'
  echo 'pieces:'
  for file in "$work"/dossier/*.pdf; do echo "  - file: $(basename "$file")"; done
} >"$work/dossier/dossier.yaml"
node "$root/dist/cli/requis.js" run redact-only "$work/dossier" --approve-as leaks --out "$work/export" --copies "$copies" \
  --date 2025-11-04 >/dev/null 2>&1 || [ $? = 5 ]
number=0
for file in "$work"/dossier/*.pdf; do
  number=$((number + 1))
  copy=$(find "$work/export" -path "*/data/pieces/$(printf 'P%02d' $number).pdf")
  if [ -n "$copy" ]; then cp "$copy" "$work/copies/$(basename "$file")"; fi
done
"${REQUIS_PYTHON:-/usr/bin/python3}" "$shared/tools/runcheck.py" "$work/copies" | sed 's/  MISSING.*//' | tee "$work/table"
echo "$(grep -c 'leak=False' "$work/table") copies without a leak, $(grep -c 'leak=True' "$work/table" || true) with one ($copies)"
if [ "${3:-}" = --write ]; then
  leaking=$(grep -c 'leak=True' "$work/table" || true)
  sed -i "s/^| Requis, $copies | .*/| Requis, $copies | $leaking | $(date -u +%F), $(git -C "$root" rev-parse --short HEAD) |/" "$root/docs/figures.md"
fi
# A checker that did not start finds no leak either.
grep -q 'leak=False' "$work/table" && ! grep -q 'leak=True' "$work/table"
