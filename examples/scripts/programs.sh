#!/usr/bin/env bash
# Times other programs on our files: ./programs.sh FILE.svg FILE.pdf ...
# Prints a table of seconds of processor and MB of memory. A program that is not installed is left out; one that takes
# longer than LIMIT seconds (120 unless set) is stopped, and the table says so.
set -euo pipefail
limit=${LIMIT:-120}
if [ $# -eq 0 ]; then
  sed -n '2,4s/^# //p' "$0" >&2
  exit 2
fi
command -v /usr/bin/time >/dev/null || { echo "GNU time is missing" >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# How each program paints a file 1600 pixels wide: file, picture.
rsvg_convert() { rsvg-convert -w 1600 "$1" -o "$2"; }
inkscape_() { inkscape "$1" --export-type=png --export-filename="$2" -w 1600; }
resvg_() { resvg -w 1600 "$1" "$2"; }
chromium_() {
  chromium --headless --no-sandbox --disable-gpu --disable-background-networking --hide-scrollbars \
    --window-size=1600,1200 --screenshot="$2" "file://$(realpath "$1")"
}
firefox_() { firefox --headless --screenshot "$2" --window-size=1600 "file://$(realpath "$1")"; }
pdftoppm_() { pdftoppm -png -scale-to-x 1600 -scale-to-y -1 -singlefile "$1" "${2%.png}"; }
mutool_() { mutool draw -w 1600 -o "$2" "$1" 1; }
export -f rsvg_convert inkscape_ resvg_ chromium_ firefox_ pdftoppm_ mutool_

measured() { # program function file
  command -v "$1" >/dev/null || return 0
  local told=$work/told
  if timeout "$limit" /usr/bin/time -o "$told" -f '%U %S %M' bash -c "$2"' "$0" "$1"' "$3" "$work/picture.png" \
    >/dev/null 2>&1; then
    awk -v f="$(basename "$3")" -v p="$1" 'END { printf "| %s | %s | %.1f | %d |\n", f, p, $1 + $2, $3 / 1024 }' "$told"
  else
    echo "| $(basename "$3") | $1 | stopped after $limit s or failed | |"
  fi
}

echo '| file | program | seconds of processor | MB |'
echo '| --- | --- | ---: | ---: |'
for file in "$@"; do
  case $file in
    *.pdf)
      measured pdftoppm pdftoppm_ "$file"
      measured mutool mutool_ "$file"
      ;;
    *)
      measured rsvg-convert rsvg_convert "$file"
      measured resvg resvg_ "$file"
      measured inkscape inkscape_ "$file"
      measured chromium chromium_ "$file"
      measured firefox firefox_ "$file"
      ;;
  esac
done
