#!/usr/bin/env bash
# pdfua 0.1.3, pikepdf 10.18.0, from PyPI.
#
# A good guess: the check that headings are not empty (UA-14-001) reads a heading however its content is named: `/K` of a structure
# element is a number, or an array of numbers (ISO 32000-1, 14.7.2, table 323), and writers of PDF use both.
#
# Seen: where `/K` is a number the check finds nothing and counts. Where it is an array of that same number the check raises a
# ValueError inside, is skipped for the whole file, and the file passes with exit code 0; an empty heading beside it goes
# unnoticed. Whoever builds on the exit code has to look at what was skipped.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv python
python/bin/pip install --quiet --disable-pip-version-check \
  pdfua==0.1.3 pikepdf==10.18.0 lxml==6.1.3 packaging==26.4 pillow==13.0.0 --no-deps
cat > write.py <<'PYTHON'
"""One page with one line, marked as a heading; and the same with an empty heading after it."""

import sys

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

CONTENT = b"/H1 <</MCID 0>> BDC BT /F1 24 Tf 40 700 Td (Afspraken) Tj ET EMC"


def write(path, kid, has_empty):
    pdf = pikepdf.new()
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    page = pdf.make_indirect(Dictionary(
        Type=Name.Page, MediaBox=Array([0, 0, 595, 842]), StructParents=0, Tabs=Name.S,
        Resources=Dictionary(Font=Dictionary(F1=pdf.make_indirect(font))), Contents=Stream(pdf, CONTENT)))
    pdf.pages.append(pikepdf.Page(page))
    page = pdf.pages[0].obj
    root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    heading = lambda **more: pdf.make_indirect(
        Dictionary(Type=Name.StructElem, S=Name("/H1"), P=root, Pg=page, **more))
    full = heading(K=kid)
    root.K = Array([full] + ([heading()] if has_empty else []))
    root.ParentTree = pdf.make_indirect(Dictionary(Nums=Array([0, Array([full])])))
    pdf.Root.StructTreeRoot = root
    pdf.Root.MarkInfo = Dictionary(Marked=True)
    pdf.Root.Lang = pikepdf.String("nl")
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    with pdf.open_metadata() as meta:
        meta["dc:title"] = "Afspraken"
        meta["pdfuaid:part"] = "1"
    pdf.save(path)


number, array = 0, Array([0])
write("number.pdf", number, False)
write("array.pdf", array, False)
write("number-and-empty.pdf", number, True)
write("array-and-empty.pdf", array, True)
PYTHON
python/bin/python write.py
said() { python/bin/pdfua check "$1.pdf" > "$1.txt" 2>&1 && echo "exit 0" || echo "exit $?"; cat "$1.txt"; }
for file in number array number-and-empty array-and-empty; do echo "== $file"; said "$file"; done

! grep -q "skip.*UA-14-001" number.txt
grep -q "skip.*UA-14-001.*ValueError" array.txt
grep -q "UA-14-001" number-and-empty.txt
! grep -q "skip.*UA-14-001" number-and-empty.txt
grep -q "skip.*UA-14-001.*ValueError" array-and-empty.txt
[ "$(python/bin/pdfua check array-and-empty.pdf > /dev/null 2>&1; echo $?)" = 0 ]
echo "as seen"
