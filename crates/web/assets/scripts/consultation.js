// Keeps the list of a consultation up to date. Without this module a link shows it anew.

function follow(section) {
  const lines = section.querySelector("[data-lines]");
  const state = section.querySelector("[data-state]");
  const again = section.querySelector("[data-again]");
  const source = new EventSource(section.dataset.consultation);

  source.addEventListener("open", () => {
    state.textContent = state.dataset.live;
    again.hidden = true;
  });
  source.addEventListener("line", ({ data }) => {
    const line = new DOMParser().parseFromString(data, "text/html").body.firstElementChild;
    if (!line || document.getElementById(line.id)) return;
    section.querySelector("[data-nothing]").hidden = true;
    lines.prepend(document.adoptNode(line));
  });
  source.addEventListener("over", () => {
    source.close();
    stopped();
  });
  // The browser comes again by itself, unless it was told not to.
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) stopped();
  });
  window.addEventListener("pagehide", () => source.close());

  function stopped() {
    state.textContent = state.dataset.over;
    again.hidden = false;
  }
}

document.querySelectorAll("[data-consultation]").forEach(follow);
