// Shows how far an upload has come. Without this module the same form is sent by the browser itself.

function enhance() {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    for (const camera of form.querySelectorAll("[data-camera]")) joinPhotos(form, camera);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      send(form);
    });
  }
}

// What the camera takes joins the files chosen before, in the order of the pages.
function joinPhotos(form, camera) {
  const chosen = form.querySelector(`#${camera.dataset.camera}`);
  camera.addEventListener("change", () => {
    const together = new DataTransfer();
    for (const file of [...chosen.files, ...camera.files]) together.items.add(file);
    chosen.files = together.files;
    camera.value = "";
  });
}

function send(form) {
  const panel = form.querySelector("[data-upload-panel]");
  const bar = panel.querySelector("progress");
  const text = panel.querySelector("[data-upload-text]");
  const buttons = form.querySelectorAll("button");
  const request = new XMLHttpRequest();

  const failed = () => {
    text.textContent = panel.dataset.failed;
    bar.hidden = true;
    buttons.forEach((button) => (button.disabled = false));
  };

  request.upload.addEventListener("progress", ({ lengthComputable, loaded, total }) => {
    if (!lengthComputable) return;
    const percent = Math.floor((loaded / total) * 100);
    bar.value = percent;
    text.textContent = panel.dataset.sending.replace("%", `${percent} %`);
  });
  request.upload.addEventListener("load", () => {
    bar.removeAttribute("value");
    text.textContent = panel.dataset.checking;
  });
  request.addEventListener("load", () => show(request));
  request.addEventListener("error", failed);
  request.addEventListener("abort", failed);

  panel.hidden = false;
  bar.hidden = false;
  bar.value = 0;
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "text/html");
  request.send(new FormData(form));
  buttons.forEach((button) => (button.disabled = true));
}

// The answer is shown as it came: loading its address once more would trace a second reading.
function show(request) {
  const answer = new DOMParser().parseFromString(request.responseText, "text/html");
  const { pathname, search } = new URL(request.responseURL);
  if (pathname + search !== shown) history.pushState(null, "", request.responseURL);
  shown = pathname + search;
  document.title = answer.title;
  document.body.replaceWith(document.adoptNode(answer.body));
  document.documentElement.lang = answer.documentElement.lang;
  enhance();
  const target = document.querySelector("[data-focus]") ?? document.querySelector("main");
  target?.focus();
  window.scrollTo(0, 0);
}

// Back to what stood here before the answer. A link within the page, to the content or to a field, comes here too: it stays.
let shown = location.pathname + location.search;
window.addEventListener("popstate", () => {
  if (location.pathname + location.search !== shown) location.reload();
});
enhance();
