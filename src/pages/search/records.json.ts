export { searchRecords as GET } from '../../library/responses.ts';
