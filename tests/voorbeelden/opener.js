// The small page of an example in the gallery: brings the browser into its state, and then goes to its page.
{
  const { wortel, pagina, ...voorbeeld } = JSON.parse(document.querySelector("script#voorbeeld").textContent);
  zetKlaar(voorbeeld, new URL(wortel, location.href).pathname);
  location.replace(new URL(wortel + pagina, location.href));
}
