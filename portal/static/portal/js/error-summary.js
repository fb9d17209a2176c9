// Where does a person land when a form came back with mistakes? On the summary, also after a swap.
"use strict";

function meetMistakes(root) {
  const summary = root.querySelector(".ds-error-summary");
  if (summary && !summary.closest("[data-example]")) summary.focus();
}

document.addEventListener("DOMContentLoaded", () => meetMistakes(document));
document.addEventListener("htmx:afterSettle", (event) => meetMistakes(event.detail.target));
