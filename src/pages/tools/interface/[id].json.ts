export { interfacePaths as getStaticPaths } from '../../../library/pages.ts';
export { interfaceFile as GET } from '../../../library/responses.ts';
