"""A site that is served follows its author: after a change only what it touches is made; decision record 0039."""
