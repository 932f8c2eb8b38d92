// fr-compromise ships TypeScript sources that do not compile under strict options; it is used as compromise is.
import compromise from 'compromise';
declare const nlp: typeof compromise;
export default nlp;
