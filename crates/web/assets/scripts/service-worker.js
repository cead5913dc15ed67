// Keeps the shell of the portal on the device, and nothing else: style sheet, scripts, fonts, the mark, and the page that says
// there is no connection. No page with anybody's data is ever kept; only the list below can enter the cache.
/* global SHELL, VERSION */

const OFFLINE = `/offline?language=${new URL(location).searchParams.get("language")}`;
const CACHE = `shell-${VERSION}`;

addEventListener("install", (event) => {
  event.waitUntil(keepShell().then(() => skipWaiting()));
});

addEventListener("activate", (event) => {
  event.waitUntil(dropOlder().then(() => clients.claim()));
});

addEventListener("fetch", (event) => {
  const { request } = event;
  // What is sent never comes this way: whether a form arrived is for the browser to say.
  if (request.method !== "GET") return;
  const url = new URL(request.url);
  if (url.origin === location.origin && SHELL.includes(url.pathname)) {
    event.respondWith(kept(url.pathname).then((response) => response ?? fetch(request)));
  } else if (request.mode === "navigate" && request.destination === "document") {
    event.respondWith(fetch(request).catch(() => kept(OFFLINE).then((response) => response ?? Response.error())));
  }
});

async function keepShell() {
  const cache = await caches.open(CACHE);
  await cache.addAll([...SHELL, new Request(OFFLINE, { cache: "reload", credentials: "omit" })]);
}

async function dropOlder() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
  const cache = await caches.open(CACHE);
  for (const { url } of await cache.keys()) {
    const { pathname, search } = new URL(url);
    if (pathname === "/offline" && pathname + search !== OFFLINE) await cache.delete(url);
  }
}

function kept(path) {
  return caches.match(path, { cacheName: CACHE });
}
