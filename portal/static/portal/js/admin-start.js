// Starts Wagtail's widgets and panels, which would otherwise need inline scripts.
(() => {
  const panels = ["InlinePanel", "MultipleChooserPanel"];
  const start = (root) =>
    root.querySelectorAll("template[data-start]").forEach((place) => {
      const { start: name, target, options } = place.dataset;
      const starter = window[name];
      if (!starter || (target && !document.getElementById(target))) return;
      place.remove();
      if (panels.includes(name)) new starter(JSON.parse(options));
      else starter(target, JSON.parse(options));
    });
  document.addEventListener("DOMContentLoaded", () => {
    start(document);
    new MutationObserver(() => start(document)).observe(document.body, { childList: true, subtree: true });
  });
})();
