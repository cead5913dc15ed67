// Makes the portal an app: registers the worker that shows a page of our own where there is no connection.
// The worker's address carries the language, so that whoever changes it also gets that page in it.

if ("serviceWorker" in navigator) {
  // Once the page is there: on a slow phone the worker's own work would hold it up.
  addEventListener("load", () => {
    const language = document.documentElement.lang;
    navigator.serviceWorker.register(`/service-worker.js?language=${language}`).catch(() => {
      // A browser that forbids workers, in a private window for one, shows the portal all the same.
    });
  });
}
