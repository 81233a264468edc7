"""What the product is about: frozen values and pure functions, standard library only, knows no other room."""
