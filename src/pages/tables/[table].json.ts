export { explorerFile as GET } from '../../library/responses.ts';
export { explorerPaths as getStaticPaths } from '../../library/explorer-rows.ts';
