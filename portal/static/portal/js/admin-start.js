// Starts Wagtail's widgets and panels, which would otherwise need inline scripts.
(() => {
  const start = (root) =>
    root.querySelectorAll("template[data-start]").forEach((place) => {
      const { start: name, target, options } = place.dataset;
      const starter = window[name];
      if (!starter || (target && !document.getElementById(target))) return;
      place.remove();
      const told = [target, options && JSON.parse(options)].filter(Boolean);
      if ("new" in place.dataset) new starter(...told);
      else starter(...told);
    });
  document.addEventListener("DOMContentLoaded", () => {
    start(document);
    new MutationObserver(() => start(document)).observe(document.body, { childList: true, subtree: true });
  });
})();
