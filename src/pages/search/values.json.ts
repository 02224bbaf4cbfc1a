export { searchValues as GET } from '../../library/responses.ts';
