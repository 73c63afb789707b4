#!/usr/bin/env bash
# Brings the fonts and the icons into the repository, byte for byte as their makers publish them. Run by hand, from the
# repository's root, only when a version below changes; build, tests and run need none of it. Needs npm, tar, sha256sum.
#
#   source-sans, source-serif        Adobe, OFL-1.1 (the name Source is reserved: never subset the files)
#   @fontsource-variable/source-...  the same typefaces cut by script, OFL-1.1
#   lucide-static                    Lucide, ISC
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
resources=$(cd "$here/../main/resources" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

package() {
  npm pack "$1" --silent --pack-destination "$work" >/dev/null
  mkdir -p "$work/$2"
  tar xzf "$work/$2-${1##*@}.tgz" -C "$work/$2" --strip-components 1
}

package source-sans@3.52.0 source-sans
package source-serif@4.5.1 source-serif
package @fontsource-variable/source-serif-4@5.3.1 fontsource-variable-source-serif-4
package @fontsource-variable/source-sans-3@5.3.0 fontsource-variable-source-sans-3
package lucide-static@1.62.0 lucide-static

fonts=$resources/static/fonts
papers=$resources/pdf-fonts
mkdir -p "$fonts" "$papers"

cp "$work/source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2" "$fonts/"
cp "$work"/fontsource-variable-source-sans-3/files/source-sans-3-latin{,-ext}-wght-italic.woff2 "$fonts/"
cp "$work"/fontsource-variable-source-serif-4/files/source-serif-4-latin{,-ext}-wght-normal.woff2 "$fonts/"
cp "$work/source-sans/LICENSE.md" "$fonts/SourceSans3-LICENSE.md"
cp "$work/source-serif/LICENSE.md" "$fonts/SourceSerif4-LICENSE.md"

cp "$work"/source-sans/TTF/SourceSans3-{Regular,It,Semibold,Bold}.ttf "$papers/"
cp "$work"/source-serif/TTF/SourceSerif4-{Regular,Semibold}.ttf "$papers/"
cp "$work/source-sans/LICENSE.md" "$papers/SourceSans3-LICENSE.md"
cp "$work/source-serif/LICENSE.md" "$papers/SourceSerif4-LICENSE.md"

# one sprite out of the icons named in icons.txt
{
  printf '<svg xmlns="http://www.w3.org/2000/svg">\n'
  while read -r name; do
    printf '<symbol id="%s" viewBox="0 0 24 24">' "$name"
    sed -n '/<svg/,/<\/svg>/p' "$work/lucide-static/icons/$name.svg" | tr '\n' ' ' \
      | sed -E 's/<svg[^>]*>//; s/<\/svg>//; s/ +/ /g; s/^ //; s/ $//; s/> </></g'
    printf '</symbol>\n'
  done < "$here/icons.txt"
  printf '</svg>\n'
} > "$resources/static/icons.svg"
cp "$work/lucide-static/LICENSE" "$resources/static/icons/Lucide-LICENSE.txt"

cd "$resources"
sha256sum --check --quiet "$here/assets.sha256" && echo "all files are the pinned ones"
