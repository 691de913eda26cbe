#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Sidelight authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks claims that were exported as JSON-LD: every term is one that schema.org defines for its type, with a value
that it takes, and every wording stands in the article that it is a part of.

    check_claims.py FILE.jsonld ARTICLES_FOLDER SCHEMA.json
    check_claims.py --self-test SCHEMA.json
"""

import datetime
import hashlib
import json
import pathlib
import sys
import urllib.parse

from check_codings import reading_text

VERDICTS = {"ClaimReview", "Rating"}  # which a project does not hold


class Schema:
    def __init__(self, path):
        table = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.types, self.properties = table["types"], table["properties"]

    def line(self, kind):
        """A type and all above it."""
        while kind is not None:
            yield kind
            kind = self.types.get(kind)

    def problems(self, node, where):
        kind = node.get("@type")
        if kind in VERDICTS:
            yield f"{where}: {kind} is a verdict"
        if kind not in self.types:
            yield f"{where}: schema.org has no type {kind}"
            return
        if "@id" in node and not is_address(node["@id"]):
            yield f"{where}: {node['@id']!r} is no address"
        for name, value in node.items():
            if not name.startswith("@"):
                yield from self.property_problems(kind, name, value, f"{where}.{name}")

    def property_problems(self, kind, name, value, where):
        known = self.properties.get(name)
        if known is None or not set(known["on"]) & set(self.line(kind)):
            yield f"{where}: schema.org has no such property of {kind}"
            return
        for number, entry in enumerate(value if isinstance(value, list) else [value]):
            if isinstance(entry, dict):
                yield from self.problems(entry, f"{where}[{number}]")
                fits = bool(set(known["values"]) & set(self.line(entry.get("@type"))))
            else:
                fits = any(check(entry) for expected, check in SIMPLE.items() if expected in known["values"])
            if not fits:
                yield f"{where}: {entry!r} is none of {', '.join(known['values'])}"
        if value == []:
            yield f"{where}: an empty list"


def is_text(value):
    return isinstance(value, str) and value != ""


def is_address(value):
    parts = urllib.parse.urlsplit(value) if is_text(value) else None
    return bool(parts and parts.scheme and (parts.netloc or parts.path)) and " " not in value


def is_date(value):
    return is_text(value) and len(value) == 10 and is_moment(value)


def is_moment(value):
    try:
        return isinstance(value, str) and datetime.datetime.fromisoformat(value) is not None
    except ValueError:
        return False


SIMPLE = {"Text": is_text, "URL": is_address, "Date": is_date, "DateTime": is_moment}


def wording_problems(claim, texts):
    for article in claim.get("appearance", []) + [claim[key] for key in ("firstAppearance",) if key in claim]:
        text = texts.get(article["identifier"])
        if text is None:
            yield f"{claim['name']}: no article is {article['identifier']}"
            continue
        for part in article["hasPart"]:
            if part["text"] not in text:
                yield f"{claim['name']}: {part['text']!r} does not stand in {article['identifier']}"
    if "firstAppearance" in claim and claim["firstAppearance"] not in claim["appearance"]:
        yield f"{claim['name']}: the first appearance is none of them"


def problems(root, texts, schema):
    if root.get("@context") != "https://schema.org" or set(root) != {"@context", "@graph"}:
        yield "the root is no graph of schema.org"
        return
    ids = [claim.get("@id") for claim in root["@graph"]]
    if len(set(ids)) != len(ids):
        yield "an @id stands twice"
    for number, claim in enumerate(root["@graph"]):
        if claim.get("@type") != "Claim" or not is_text(claim.get("text")):
            yield f"claim {number}: no Claim with a text"
        yield from schema.problems(claim, f"claim {number}")
        yield from wording_problems(claim, texts)


def texts_in(folder):
    texts = {}
    for file in pathlib.Path(folder).glob("*.txt"):
        data = file.read_bytes()
        texts["sha256:" + hashlib.sha256(data).hexdigest()] = reading_text(data)
    return texts


def self_test(schema):
    def found(claim=None, article=None):
        paper = {"@type": "NewsArticle", "identifier": "sha256:1", "datePublished": "2014-11-07",
                 "hasPart": [{"@type": "CreativeWork", "text": "deadline"}]} | (article or {})
        node = {"@type": "Claim", "@id": "urn:uuid:1", "name": "D", "text": "D", "author": [{"@type": "Person", "name": "A"}],
                "appearance": [paper]} | (claim or {})
        return list(problems({"@context": "https://schema.org", "@graph": [node]}, {"sha256:1": "The deadline."}, schema))

    wrong = [{"claim": {"stance": "asserts"}}, {"claim": {"headline": ""}}, {"claim": {"@type": "Statement"}}, {"claim": {"@id": "7"}},
             {"claim": {"author": ["A"]}}, {"claim": {"text": ""}}, {"claim": {"reviewRating": {"@type": "Rating"}}},
             {"article": {"appearance": []}}, {"article": {"datePublished": "7 November"}}, {"article": {"url": "paper"}},
             {"article": {"hasPart": [{"@type": "CreativeWork", "text": "dead line"}]}}, {"article": {"identifier": "sha256:2"}},
             {"article": {"publisher": {"@type": "NewsArticle"}}}, {"article": {"hasPart": []}}]
    missed = [changes for changes in wrong if not found(**changes)]
    if found() or missed:
        print("self-test failed:", found(), missed)
        return 1
    print(f"{len(wrong)} wrong graphs found")
    return 0


def main(arguments):
    schema = Schema(arguments[-1])
    if arguments[0] == "--self-test":
        return self_test(schema)
    root = json.loads(pathlib.Path(arguments[0]).read_text(encoding="utf-8"))
    found = list(problems(root, texts_in(arguments[1]), schema))
    print("\n".join(found) or f"{len(root['@graph'])} claims: every term is schema.org's, every wording is in place")
    return 1 if found or not root["@graph"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
