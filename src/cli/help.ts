// What `--help` says after the list of options.

export const MAIN_HELP = `
Inputs:
  Files, folders (searched for .txt .md .html .jsonl .csv .tsv), quoted patterns, or - for standard input.
  HTML and Markdown are read as the text that a reader sees; each JSONL line and each CSV row is a document of its own.
  A file or folder named like a command is written ./eval.

Formats (--format):
  text            the text with its entities coloured by type, then who and where; [[Alep|city]] where there are no colours
  summary         who, where and what is named together, over all documents
  json, jsonl     documents, {"document","line"?,"id"?,"text","entities"}: one array, or one line each
  csv, tsv        one row an entity, with the document in the first column
  geojson         one map of all places with coordinates
  html            one page with the entities marked
  conll           tokens with BIO tags, documents parted by -DOCSTART-
  spacy, displacy arrays for spaCy's Doc.from_json and displacy.render(..., manual=True)
  brat            NAME.txt and NAME.ann in the folder of --out
  web-annotation  one array of W3C Web Annotations

Offsets:
  UTF-16 code units of the document's text, as in JavaScript; code points in brat, spacy, displacy and web-annotation.
  --offsets source adds to each entity its place in the text, HTML or Markdown file, where the name stands there unbroken; a byte order mark
  counts. JSONL and CSV give none.

Examples:
  yaqut article.txt                                  read an article
  yaqut --format summary news/                       who and where in a folder
  curl -s https://example.org/a.html | yaqut --from html --json
  yaqut --types city,faction --format csv --out entities.csv 'archive/**/*.txt'
  yaqut --workers 4 --jsonl --field body news.jsonl > entities.jsonl
  yaqut --format geojson --names fr dossier/ > carte.geojson
  yaqut --gazetteer lions.tsv --explain article.txt  with names of your own, and why

Exit codes:
  0  all went well
  1  some input could not be read; it is named on standard error, the others were done (--strict stops at the first)
  2  wrong usage`;

export const EVAL_HELP = `
Gold is JSONL ({"id","lang","text","entities":[{"start","end","type","key"?}]}) or text with [[surface|type|key]] markup
in files named NAME.LANG.txt. Documents are scored together: exact span and type, span, any overlap, each type, linking (B-cubed).
With --types the other types are left out of the gold too. To annotate an article, correct what yaqut finds in it: the output of
yaqut article.txt > article.en.txt, without the lists below the text.

Examples:
  yaqut eval test/gold/fr
  yaqut eval corpus.jsonl --map conll --errors 20
  yaqut eval gold.jsonl --json > score.json

Exit codes: 0 scored, 1 some input could not be read, 2 wrong usage.`;

export const COMPILE_HELP = `
Seeds are tab-separated files with a header that names some of these columns, id and type at least,
  id  type  en  fr  ar  also  country  lat  lon  refs  cues  note
and one entry a line; a cell of names is preferred|variant|~name that needs support. The pack is used with --gazetteer PACK.

Examples:
  yaqut compile factions.tsv people.tsv --out mine.pack
  yaqut compile seeds/*.tsv --spelling rules.tsv --out mine.pack --report dropped.tsv

Exit codes: 0 written, 1 a seed is not valid or a file cannot be read or written (nothing is written then), 2 wrong usage.`;

export const SUGGEST_HELP = `
Prints seed lines, most frequent first: names that the tagger found and no entry has, and capitalised words that nothing explains
and that the texts nowhere have in small letters.
Types and ids are guesses; contexts are in the note. Correct the lines, then use them with --gazetteer or yaqut compile.

Examples:
  yaqut suggest archive/ > suggestions.tsv
  yaqut suggest archive/ --at-least 5 --limit 50 --gazetteer mine.tsv

Exit codes: 0 done, 1 some input could not be read, 2 wrong usage.`;
