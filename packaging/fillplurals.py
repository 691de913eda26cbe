#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the English plural forms of sidelight_en.ts from their sources: "%n word(s)" is "%n word" and "%n words".

    lupdate -I . -pluralonly -locations none -no-obsolete app widgets models -ts resources/translations/sidelight_en.ts
    packaging/fillplurals.py resources/translations/sidelight_en.ts
"""

import re
import sys
import xml.etree.ElementTree as ET


# What follows a number and its noun and agrees with it.
SINGULAR_VERBS = {"were": "was", "are": "is", "stand": "stands", "stay": "stays", "belong": "belongs", "differ": "differs"}


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
        if re.match(r"%L?n ", source):
            singular = re.sub(r"\b(were|are|stand|stay|belong|differ)\b", lambda verb: SINGULAR_VERBS[verb[0]], singular)
        for text in (singular, re.sub(r"\((e?s)\)", r"\1", source)):
            ET.SubElement(translation, "numerusform").text = text
    ET.indent(tree, " ")
    with open(path, "w", encoding="utf-8") as file:
        file.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n')
        file.write(ET.tostring(tree.getroot(), encoding="unicode") + "\n")


if __name__ == "__main__":
    fill(sys.argv[1])
