import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// One small script that every page loads, and a chunk for each view that loads when a page has it. Names hold a hash of what is in them,
// so that browsers may keep them for good. Nothing becomes a data: address, which the desk's content security policy would refuse.
export default defineConfig({
  base: "/static/islands/",
  plugins: [svelte()],
  build: {
    outDir: "../src/sanudo/serve/static/islands",
    emptyOutDir: true,
    manifest: "manifest.json",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    target: "es2022",
    rollupOptions: { input: "src/main.ts" },
  },
});
