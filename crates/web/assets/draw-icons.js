// Draws the icons that phones put on their home screen from images/icon.svg: `npm run icons`, when the mark has changed.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const images = join(dirname(fileURLToPath(import.meta.url)), "images");
const mark = readFileSync(join(images, "icon.svg"), "utf8");
const BLUE = "#274690";

// Where a system cuts a shape of its own out of the icon, the blue reaches the edges and the folder stays well inside.
const ICONS = [
  { name: "app-192", size: 192, scale: 1, ground: "transparent" },
  { name: "app-512", size: 512, scale: 1, ground: "transparent" },
  { name: "app-maskable-512", size: 512, scale: 0.9, ground: BLUE },
  { name: "app-apple-180", size: 180, scale: 1, ground: BLUE },
];

const browser = await chromium.launch({
  executablePath: process.env.DSP_CHROMIUM ?? "/usr/bin/chromium",
  args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
});
const page = await browser.newPage();
for (const { name, size, scale, ground } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>
    body { margin: 0; display: grid; place-items: center; height: 100vh; background: ${ground} }
    svg { width: ${scale * 100}%; height: ${scale * 100}% }
  </style>${mark}`);
  await page.screenshot({ path: join(images, `${name}.png`), omitBackground: true });
}
await browser.close();
