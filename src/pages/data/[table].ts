export { tableFile as GET } from '../../library/responses.ts';
export { tablePaths as getStaticPaths } from '../../library/tables.ts';
