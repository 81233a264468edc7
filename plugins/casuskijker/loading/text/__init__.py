"""One casus or kijkraam: its front matter and its body, in parts."""
