"""Called by scripts/check-formats.ts: other tools' own readers read what yaqut/formats wrote. Argument: the folder with documents.json."""

import json
import os
import sys
import tempfile

documents = json.load(open(sys.argv[1], encoding="utf-8"))
failures = 0


def report(tool, count, problems):
    global failures
    failures += len(problems)
    print(f"{'ok  ' if not problems and count > 0 else 'FAIL'} {tool}: {count} entities or features of {len(documents)} documents")
    for problem in problems[:5]:
        print(f"     {problem}")
    if count == 0:
        failures += 1


def spans_of(document):
    return [(e["start"], e["end"], e["type"], e["text"]) for e in document["expected"]]


def check_spacy():
    import spacy
    from spacy import displacy
    from spacy.tokens import Doc

    blank = {lang: spacy.blank(lang) for lang in ("fr", "en", "ar")}
    count, problems, drawn = 0, [], 0
    for document in documents:
        doc = Doc(blank[document["lang"]].vocab).from_json(document["spacy"], validate=True)
        if doc.text != document["text"]:
            problems.append(f"{document['id']}: the text is another")
        got = [(e.start_char, e.end_char, e.label_, e.text) for e in doc.ents]
        if got != spans_of(document):
            problems.append(f"{document['id']}: expected {spans_of(document)[:3]}, got {got[:3]}")
        count += len(got)
        html = displacy.render([document["displacy"]], style="ent", manual=True)
        drawn += html.count("<mark")
    report("spaCy Doc.from_json", count, problems)
    report("spaCy displacy.render", drawn, [] if drawn == count else [f"{drawn} marks for {count} entities"])


def check_brat():
    # brat's own annotation.py, as the package bratiaa ships it.
    from bratsubset.annotation import TextAnnotations

    count, problems = 0, []
    with tempfile.TemporaryDirectory() as folder:
        for document in documents:
            path = os.path.join(folder, "document")
            for suffix, content in (("txt", document["bratText"]), ("ann", document["brat"])):
                with open(f"{path}.{suffix}", "w", encoding="utf-8", newline="") as file:
                    file.write(content)
            with TextAnnotations(path, read_only=True) as annotations:
                if annotations.failed_lines:
                    problems.append(f"{document['id']}: brat cannot read lines {annotations.failed_lines[:3]}")
                got = [(a.spans[0][0], a.spans[-1][1], a.type) for a in annotations.get_textbounds()]
            if got != [span[:3] for span in spans_of(document)]:
                problems.append(f"{document['id']}: expected {spans_of(document)[:3]}, got {got[:3]}")
            count += len(got)
    report("brat TextAnnotations", count, problems)


def check_seqeval():
    from seqeval.metrics import f1_score
    from seqeval.scheme import BILOU, IOB2, Entities

    for name, scheme in (("BIO", IOB2), ("BILOU", BILOU)):
        sentences = [s for d in documents for s in d["tags"][name]]
        found = sum(len(entities) for entities in Entities(sentences, scheme).entities)
        wanted = sum(len(d["expected"]) for d in documents)
        score = f1_score(sentences, sentences, mode="strict", scheme=scheme)
        report(f"seqeval {name}", found, [] if found == wanted and score == 1.0 else [f"{found} entities of {wanted}, F1 {score}"])


def check_geojson():
    import geojson

    count, problems = 0, []
    for document in documents:
        for text in document["maps"]:
            found = geojson.loads(text)
            count += len(found.features)
            if not found.is_valid:
                problems.append(f"{document['id']}: {found.errors()}")
    report("geojson is_valid", count, problems)


for check in (check_spacy, check_brat, check_seqeval, check_geojson):
    check()
sys.exit(1 if failures else 0)
