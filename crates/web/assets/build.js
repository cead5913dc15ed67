// Bundles style sheets, scripts and fonts into dist/, every name carrying a hash of its content.
import { rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import * as sass from "sass";

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, "../../../node_modules");

const scss = {
  name: "scss",
  setup(build) {
    build.onLoad({ filter: /\.scss$/ }, ({ path }) => ({
      contents: sass.compile(path, { loadPaths: [packages], quietDeps: true }).css,
      loader: "css",
      resolveDir: here,
    }));
  },
};

await rm(join(here, "dist"), { recursive: true, force: true });
await esbuild.build({
  entryPoints: [
    { in: join(here, "styles/portal.scss"), out: "portal" },
    { in: join(here, "scripts/upload.js"), out: "upload" },
    { in: join(here, "images/icon.svg"), out: "icon" },
  ],
  outdir: join(here, "dist"),
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome109", "firefox115", "safari15.6"],
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  loader: { ".woff2": "file", ".svg": "copy" },
  legalComments: "none",
  plugins: [scss],
});
