// What the page uses, from the built package. Bundled to yaqut.js by the command in index.html.
export { extractEntities } from '../dist/index.js';
export { HTML_STYLE_SHEET, summarise, toHtml } from '../dist/formats.js';
