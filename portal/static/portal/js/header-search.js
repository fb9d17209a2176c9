// Who opens the search box wants to write in it.
"use strict";

document.addEventListener("toggle", (event) => {
  if (event.newState === "open" && event.target.matches("[data-finds]")) event.target.querySelector("input").focus();
}, true);
