export { nameFile as GET } from '../../library/responses.ts';
