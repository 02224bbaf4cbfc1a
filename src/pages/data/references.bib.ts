export { bibtexFile as GET } from '../../library/responses.ts';
