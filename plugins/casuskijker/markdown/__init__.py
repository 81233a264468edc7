"""The one Markdown of authors: what checks a text makes its page, and what makes its page is what is searched."""
