#!/usr/bin/env bash
# Shows drawings as cloth: ./drawings.sh FOLDER [FILE.svg ...]
# Makes of each drawing a small cloth in indigo, its parts filled with isen, and a page of all of them, index.html, with
# index.png where chromium is installed. Without drawings it takes those that the tests read, written as nine programs
# write them. CANTING names the command (cli/canting unless set), SIZE the largest side (70 mm), DPI the pictures (100).
set -euo pipefail
if [ $# -eq 0 ]; then
  sed -n '2,5s/^# //p' "$0" >&2
  exit 2
fi
root=$(cd "$(dirname "$0")/../.." && pwd)
canting=${CANTING:-$root/cli/canting}
out=$1
shift
if [ $# -eq 0 ]; then
  set -- "$root"/examples/src/test/resources/id/canting/examples/corpus/*.svg
fi
mkdir -p "$out"

fills=(cecek sisik sawut ukel galaran cecek-pitu mlinjon rawan)

# The parts of a drawing, each with a fill: {daun: cecek, bunga: sisik}. Another drawing begins with another fill.
isen() { # drawing number
  local parts part i=$2 entries=
  parts=$("$canting" motifs show "$1" --lang en | sed -n 's/^parts  *//p')
  local IFS=,
  for part in $parts; do
    entries+="${entries:+, }\"${part# }\": ${fills[i++ % ${#fills[@]}]}"
  done
  echo "{$entries}"
}

design() { # drawing number
  cat <<YAML
canting: 1
title: "$(basename "$1" .svg)"
seed: 7
hand: 0.2
cloth: {format: plain, width: 100 mm, height: 100 mm, fibre: cotton, weight: 110 g/m2}
steps:
  - wax:
      as: drawing
      motif: "$(basename "$1")"
      size: {width: ${SIZE:-70 mm}, height: ${SIZE:-70 mm}}
      layout: {single: [0.5, 0.5]}
      canting: 1.2 mm
      isen: $(isen "$1" "$2")
  - dye: {as: bath, dye: indigofera, dips: 7}
  - boil-out: all
YAML
}

cells=
number=0
for file in "$@"; do
  name=$(basename "$file" .svg)
  cp "$file" "$out/"
  design "$file" $((number++)) >"$out/$name.canting.yaml"
  if "$canting" render "$out/$name.canting.yaml" --quiet --force --lang en -o "$out/$name.png@${DPI:-100}dpi"; then
    cells+="<figure><img src=\"$name.svg\"><img src=\"$name.png\"><figcaption>$name</figcaption></figure>"
  else
    cells+="<figure><img src=\"$name.svg\"><figcaption>$name: no cloth</figcaption></figure>"
  fi
done

cat >"$out/index.html" <<HTML
<!doctype html><meta charset="utf-8"><title>Gambar sendiri / Own drawings</title>
<style>
  body { margin: 8px; display: grid; grid-template-columns: repeat(4, 300px); gap: 10px; font: 13px sans-serif }
  figure { margin: 0 } img { width: 148px; height: 148px; object-fit: contain; background: #fff }
  figcaption { text-align: center }
</style>
$cells
HTML

if command -v chromium >/dev/null; then
  rows=$((($# + 3) / 4))
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --screenshot="$out/index.png" \
    --window-size=1246,$((rows * 176 + 6)) "file://$(realpath "$out")/index.html" >/dev/null 2>&1
fi
