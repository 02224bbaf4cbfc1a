import { names } from '../../library/pages.ts';

/** The names of all records, for the search box. */
export const GET = async () => Response.json(await names());
