"""The only room that knows MkDocs: it hands finished pages over and says in the log what is wrong with the content."""
