import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

/** Only the pages are built. `#…` imports are resolved by Vite itself from package.json "imports". */
export default defineConfig({
  plugins: [reactRouter()],
  build: {
    // a data: URL would need a hole in the content security policy
    assetsInlineLimit: 0,
    // read by bin/periksa-berat.mjs
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // the small pieces nearly every page uses travel once, with the frame (whose error pages use them too)
          groups: [
            {
              name: "pieces",
              test: /src\/web\/ui\/(tombol|isian|ringkasan-galat|pesan-galat|kabar|dasar|predikat|bentuk-predikat|tanda-rating|tabel|fakta|kepala|kosong|baki|galat-isian)\.tsx?$/,
            },
          ],
        },
      },
    },
  },
});
