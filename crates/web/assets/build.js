// Bundles style sheets, scripts, fonts and icons into dist/, every name carrying a hash of its content, with a compressed copy
// of each text beside it.
import { createHash } from "node:crypto";
import { readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
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

const dist = join(here, "dist");
await rm(dist, { recursive: true, force: true });

const common = {
  outdir: dist,
  bundle: true,
  minify: true,
  format: "esm",
  target: ["chrome109", "firefox115", "safari15.6"],
  entryNames: "[name]-[hash]",
  assetNames: "[name]-[hash]",
  legalComments: "none",
  metafile: true,
};

const shell = await esbuild.build({
  ...common,
  entryPoints: [
    { in: join(here, "styles/portal.scss"), out: "portal" },
    { in: join(here, "scripts/app.js"), out: "app" },
    { in: join(here, "scripts/passkey.js"), out: "passkey" },
    { in: join(here, "scripts/upload.js"), out: "upload" },
    { in: join(here, "scripts/consultation.js"), out: "consultation" },
    { in: join(here, "images/icon.svg"), out: "icon" },
  ],
  loader: { ".woff2": "file", ".svg": "copy" },
  plugins: [scss],
});
const shellNames = namesOf(shell);

// Icons of the home screen: fetched once, by the system, when somebody installs the app. They are no part of the shell.
const icons = ["app-192", "app-512", "app-maskable-512", "app-apple-180"];
await esbuild.build({
  ...common,
  entryPoints: icons.map((name) => ({ in: join(here, `images/${name}.png`), out: name })),
  loader: { ".png": "copy" },
});

// The worker knows the shell by name, and keeps one page: whatever changes in the shell or in the texts changes the worker and
// the name of its cache.
const texts = await Promise.all(
  ["fr", "de", "en", "lb", "pt"].map((language) => readFile(join(here, `../locales/${language}/web.ftl`), "utf8")),
);
const worker = await esbuild.build({
  ...common,
  format: "iife",
  entryPoints: [{ in: join(here, "scripts/service-worker.js"), out: "service-worker" }],
  define: {
    SHELL: JSON.stringify(shellNames.map((name) => `/assets/${name}`)),
    VERSION: JSON.stringify(createHash("sha256").update([...shellNames, ...texts].join()).digest("hex").slice(0, 12)),
  },
});

for (const name of [...shellNames, ...namesOf(worker)].filter((name) => /\.(css|js|svg)$/.test(name))) {
  await writeFile(join(dist, `${name}.br`), brotliCompressSync(await readFile(join(dist, name))));
}

function namesOf({ metafile }) {
  return Object.keys(metafile.outputs).map((path) => basename(path)).sort();
}
