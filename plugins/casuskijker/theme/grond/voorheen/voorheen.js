// Stands where the first module of every page stood before scripts had a folder per version: a page that a browser kept
// from then still asks for it there. It stands alone, for the modules of then are gone. Decision record 0031.

const [visit] = performance.getEntriesByType("navigation");
if (visit instanceof PerformanceNavigationTiming && visit.type === "reload") {
  const zin = document.createElement("p");
  zin.setAttribute("role", "alert");
  zin.textContent =
    "Deze pagina is van een vorige versie van de site, en werkt daarom niet. Ververs de pagina. Er is niets gewist.";
  document.querySelector("main")?.prepend(zin);
} else {
  location.reload();
}
