export { searchPapers as GET } from '../../library/responses.ts';
