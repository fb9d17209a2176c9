// Where does a person land when a form came back with mistakes? On the summary, also after a swap.
"use strict";

function meetMistakes(root) {
  const summary = root.querySelector(".ds-error-summary");
  if (!summary || summary.closest("[data-example]")) return;
  // The form was sent from an address that ends in #field, and the browser would go back there.
  if (location.hash) history.replaceState(history.state, "", location.pathname + location.search);
  summary.focus();
}

document.addEventListener("DOMContentLoaded", () => meetMistakes(document));
document.addEventListener("htmx:afterSettle", (event) => meetMistakes(event.detail.target));
