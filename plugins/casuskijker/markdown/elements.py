"""Which HTML an author may write in a text, by name.

What a page makes of it must be safe whoever wrote it, and the policy of the site refuses styles and scripts anyway.
"""

from __future__ import annotations

BLOCKS = frozenset((
    "audio", "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
    "hr", "li", "ol", "p", "pre", "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "track",
    "ul", "video",
))  # fmt: skip
"""Elements that begin a block of HTML when they begin a line."""

IN_LINES = frozenset((
    "abbr", "b", "br", "cite", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "small", "span",
    "strong", "sub", "sup", "u", "wbr",
))  # fmt: skip
"""Elements that stand between words."""

SAFE = BLOCKS | IN_LINES

VOID = frozenset({"br", "col", "hr", "source", "track", "wbr"})
"""Elements without an end tag."""

MEDIA = frozenset({"audio", "video"})
"""What plays a file; the page adds its buttons, and it never begins by itself."""

ATTRIBUTES = frozenset({"class", "colspan", "dir", "id", "lang", "open", "rowspan", "scope", "title"})
"""What any element may say."""

OWN_ATTRIBUTES = {
    "audio": frozenset({"controls", "preload", "src"}),
    "source": frozenset({"src", "type"}),
    "track": frozenset({"default", "kind", "label", "src", "srclang"}),
    "video": frozenset({"controls", "height", "poster", "preload", "src", "width"}),
}
"""What only these may say besides."""

ADDRESSES = ("poster", "src")
"""What of these leads to a file."""

UNSAFE = frozenset((
    "a", "applet", "article", "aside", "base", "body", "button", "canvas", "center", "embed", "font",
    "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "html",
    "iframe", "img", "input", "link", "main", "marquee", "math", "meta", "nav", "noscript", "object", "option",
    "picture", "script", "section", "select", "style", "svg", "template", "textarea",
))  # fmt: skip
"""Elements of which an author expects what a page may not do, or what has its own sign in Markdown: an error.

Every other name between < and > is text, also where some element has that name.
"""
