// Stands where the first module of every page stood before scripts had a folder per version: a page that a browser kept
// from then still asks for it there. It stands alone, for the modules of then are gone. Decision record 0031.
import { voorheenwoord } from "../../woorden/voorheen.js";

const [visit] = performance.getEntriesByType("navigation");
if (visit instanceof PerformanceNavigationTiming && visit.type === "reload") {
  const zin = document.createElement("p");
  zin.setAttribute("role", "alert");
  zin.textContent = voorheenwoord("voorheen.verouderd");
  document.querySelector("main")?.prepend(zin);
} else {
  location.reload();
}
