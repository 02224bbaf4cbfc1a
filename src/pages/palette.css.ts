export { paletteFile as GET } from '../library/responses.ts';
