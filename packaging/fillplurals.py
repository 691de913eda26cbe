#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the English plural forms of sidelight_en.ts from their sources: "%n word(s)" is "%Ln word" and "%Ln words".

%Ln is the number as the reader's language writes it (1,234); the sources say %n, so that no place in them can forget it.

    lupdate -I . -pluralonly -locations none -no-obsolete app widgets models -ts resources/translations/sidelight_en.ts
    packaging/fillplurals.py resources/translations/sidelight_en.ts
"""

import re
import sys
import xml.etree.ElementTree as ET


# What follows a number and its noun and agrees with it.
SINGULAR_VERBS = {"were": "was", "are": "is", "stand": "stands", "stay": "stays", "belong": "belongs", "differ": "differs",
                  "share": "shares"}
VERB = re.compile(r"(%L?n \w+(?: that)? )(" + "|".join(SINGULAR_VERBS) + r")\b")


def fill(path):
    tree = ET.parse(path)
    for message in tree.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        translation.attrib.pop("type", None)
        for form in list(translation):
            translation.remove(form)
        plain = re.sub(r"\((e?s)\)", "", source)
        singular = plain if plain != source else re.sub(r"(%L?n(?: shared)? \w+?)s\b", r"\1", source)
        if not source.startswith("The "):  # "The memos of %n claim(s) stay here": they are what stays
            singular = VERB.sub(lambda found: found[1] + SINGULAR_VERBS[found[2]], singular)
        singular = singular.replace("all %n", "%n")
        for text in (singular, re.sub(r"\((e?s)\)", r"\1", source)):
            ET.SubElement(translation, "numerusform").text = re.sub("%n", "%Ln", text)
    ET.indent(tree, " ")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        file.write(ET.tostring(tree.getroot(), encoding="unicode") + "\n")


if __name__ == "__main__":
    fill(sys.argv[1])
