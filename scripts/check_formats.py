"""Reads what scripts/check-formats.ts wrote, with each format's own reader, and compares spans and texts. One line a format."""
import json
import sys
from pathlib import Path

import bioc.brat
import spacy
from spacy import displacy
from spacy.tokens import Doc

folder = Path(sys.argv[1])
wanted = json.loads((folder / "wanted.json").read_text(encoding="utf-8"))
failures = 0


def report(name, right, total):
    global failures
    if right != total or total == 0:
        failures += 1
    print(f"{'ok' if right == total and total > 0 else 'DIFFERS'}  {name}: {right} of {total} entities read back")


def count(name, read):
    right = total = 0
    for index, document in enumerate(wanted):
        want = [(e["start"], e["end"], e["type"], e["text"]) for e in document["entities"]]
        total += len(want)
        found = set(read(index, document))
        right += len(set(want) & found)
        for entity in sorted(set(want) - found):
            print(f"         {name}, document {index}: {entity} is missing")
    report(name, right, total)


def spacy_doc(index, document):
    vocab = spacy.blank(document["lang"]).vocab
    data = json.loads((folder / f"{index}.spacy.json").read_text(encoding="utf-8"))
    doc = Doc(vocab).from_json(data, validate=True)
    assert doc.text == document["text"], f"text of document {index} differs"
    return [(e.start_char, e.end_char, e.label_, e.text) for e in doc.ents]


def displacy_page(index, document):
    data = json.loads((folder / f"{index}.displacy.json").read_text(encoding="utf-8"))
    page = displacy.render(data, style="ent", manual=True, page=False, jupyter=False)
    assert page.count("<mark") == len(data["ents"]), f"marks of document {index} are missing"
    return [(e["start"], e["end"], e["label"], document["text"][e["start"] : e["end"]]) for e in data["ents"]]


def brat_file(index, document):
    with open(folder / f"{index}.txt", encoding="utf-8", newline="") as text, open(folder / f"{index}.ann", encoding="utf-8", newline="") as ann:
        read = bioc.brat.load(text, ann)
    assert read.text == document["text"], f"text of document {index} differs"
    entities = []
    for entity in read.entities:
        start, end = entity.total_span
        # Standoff writes a name over a line break as two fragments, with a space between their texts.
        between = document["text"][start:end]
        entities.append((start, end, entity.type, between if entity.text == between.replace("\n", " ") else entity.text))
    return entities


print(f"spaCy {spacy.__version__}, bioc for brat")
count("spaCy Doc.from_json", spacy_doc)
count("displacy.render manual", displacy_page)
count("brat standoff", brat_file)
sys.exit(1 if failures else 0)
