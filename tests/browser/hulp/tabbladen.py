"""Two tabs in which a reader types at once."""

TYPE = """({ tab, beurten }) => {
    const velden = [...document.querySelectorAll(".ingredient textarea")];
    const stand = () => document.querySelector("dossier-balk [role=status]").textContent;
    const laad = [...document.querySelectorAll("dossier-balk button")].find((b) => b.textContent.startsWith("Laad"));
    // A word is added to what this tab shows, so that no word may ever go.
    const typ = (veld, woord) => {
        veld.value += ` ${woord}`;
        veld.dispatchEvent(new Event("input", { bubbles: true }));
    };
    // What is kept matters, and not how it is drawn: without that it takes a third.
    document.documentElement.style.display = "none";
    window.klaar = (async () => {
        const bewaard = [];
        for (let beurt = 0; beurt < beurten; beurt++) {
            if (!laad.parentElement.hidden) laad.click();
            const woord = `${tab}-${beurt}`;
            typ(velden[Math.floor(Math.random() * velden.length)], woord);
            if (stand().startsWith("Bewaard")) bewaard.push(woord);
            await new Promise((done) => setTimeout(done, Math.random() * 4));
        }
        return bewaard;
    })();
}"""
"""Types words in a tab, some milliseconds apart; `window.klaar` gives in the end which of them the page called kept."""
