import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';

/**
 * SITE_URL and BASE_PATH say where the site is published: `https://example.org` and `/interphase/`. Without them it is built for
 * the root of a domain.
 */
export default defineConfig({
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  publicDir: './src/public',
  integrations: [mdx(), preact()],
  // Code blocks need no colours, and the highlighter's inline styles would break the content policy.
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  build: { assets: 'assets' },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
      // Pagefind runs its index as WebAssembly, which the policy must name.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
