export { comparedPaths as getStaticPaths } from '../../library/pages.ts';
export { comparedFile as GET } from '../../library/responses.ts';
