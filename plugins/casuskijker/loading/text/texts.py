"""A casus, kijkraam or werkvorm from its file: front matter by its table of fields, body with its links followed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from casuskijker.domain.adressen import page_of_casus, page_of_kijkraam, page_of_les, page_of_werkvorm
from casuskijker.domain.vaste_ids import CASUS, KIJKRAAM, LES, THEMA, WERKVORM, VasteId
from casuskijker.domain.vorm import VORMEN
from casuskijker.loading.reading.documents import read_document, report_to_fill_in
from casuskijker.loading.reading.fields import Claims, Context, Record, read_mapping, read_record
from casuskijker.loading.reading.nodes import MapNode
from casuskijker.loading.reading.yaml_tree import parse_yaml
from casuskijker.loading.text.body import parse_body
from casuskijker.loading.text.casus import CASUS_FIELDS, read_casus
from casuskijker.loading.text.checks import check_body
from casuskijker.loading.text.kijkraam import INVALSHOEK, ITEM, KIJKRAAM_FIELDS, read_kijkraam
from casuskijker.loading.text.marks import NAMESPACE
from casuskijker.loading.text.persoonsgegevens import find_persoonsgegevens
from casuskijker.loading.text.stappen import DEEL
from casuskijker.loading.text.verhalenles import VERHALENLES_FIELDS, read_verhalenles
from casuskijker.loading.text.werkvorm import DEEL as DEEL_VAN_WERKVORM
from casuskijker.loading.text.werkvorm import WERKVORM_FIELDS, read_werkvorm

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from casuskijker.domain.casus import Casus
    from casuskijker.domain.kijkraam import Kijkraam, Schaal
    from casuskijker.domain.problem import Place, Problem
    from casuskijker.domain.verhalenles import Verhalenles
    from casuskijker.domain.vorm import Vorm
    from casuskijker.domain.werkvorm import Werkvorm
    from casuskijker.loading.reading.documents import Document, Source
    from casuskijker.loading.reading.fields import Field, Verwijzing
    from casuskijker.loading.reading.known import Known
    from casuskijker.loading.text.body import Body

Text = TypeVar("Text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """What a text needs to know of the site around it; `claims` holds what must be unique among all files.

    `places` fills up with what answers of readers can hang on, and `verwijzingen` with the links in texts.
    """

    known: Mapping[str, Known]
    schalen: Mapping[str, Schaal]
    vormen: tuple[Vorm, ...] = VORMEN
    claims: Claims = field(default_factory=Claims)
    places: dict[VasteId, Place] = field(default_factory=dict)
    verwijzingen: list[Verwijzing] = field(default_factory=list)

    def remember(self, vaste_id: VasteId, claims: Claims, *, namespace: str, prefix: str = "") -> None:
        """Keep where the parts of a text stand that answers can hang on; the prefix says what such a part is."""
        soort, slug = vaste_id.soort, vaste_id.slug
        self.places.update({VasteId(soort, slug, prefix + part): place for part, place in claims.all(namespace)})


def load_casus(source: Source, *, site: Site, problems: list[Problem]) -> Casus | None:
    """Return a casus, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Casus | None:
        casus = read_casus(opened.record, body=opened.body, source=source, context=context)
        site.remember(VasteId(CASUS, source.slug), context.claims, namespace=NAMESPACE)
        site.remember(VasteId(CASUS, source.slug), context.claims, namespace=DEEL, prefix=DEEL)
        return casus

    context = create_context(page_of_casus(source.slug), site)
    return load_text(source, CASUS_FIELDS, read, context=context, problems=problems)


def load_kijkraam(source: Source, *, site: Site, problems: list[Problem]) -> Kijkraam | None:
    """Return a kijkraam, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Kijkraam | None:
        kijkraam = read_kijkraam(opened.record, body=opened.body, source=source, schalen=site.schalen, context=context)
        site.remember(VasteId(KIJKRAAM, source.slug), context.claims, namespace=ITEM)
        site.remember(VasteId(KIJKRAAM, source.slug), context.claims, namespace=INVALSHOEK, prefix=THEMA)
        return kijkraam

    context = create_context(page_of_kijkraam(source.slug), site)
    return load_text(source, KIJKRAAM_FIELDS, read, context=context, problems=problems)


def load_werkvorm(source: Source, *, site: Site, problems: list[Problem]) -> Werkvorm | None:
    """Return a werkvorm, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Werkvorm | None:
        werkvorm = read_werkvorm(opened.record, body=opened.body, source=source, context=context)
        site.remember(VasteId(WERKVORM, source.slug), context.claims, namespace=DEEL_VAN_WERKVORM)
        return werkvorm

    context = create_context(page_of_werkvorm(source.slug), site)
    return load_text(source, WERKVORM_FIELDS, read, context=context, problems=problems)


def load_verhalenles(source: Source, *, site: Site, problems: list[Problem]) -> Verhalenles | None:
    """Return a les along several verhalen, or None after adding what is wrong with its file."""

    def read(opened: Opened, context: Context) -> Verhalenles | None:
        les = read_verhalenles(opened.record, body=opened.body, source=source, context=context)
        site.remember(VasteId(LES, source.slug), context.claims, namespace=DEEL, prefix=DEEL)
        return les

    context = create_context(page_of_les(source.slug), site)
    return load_text(source, VERHALENLES_FIELDS, read, context=context, problems=problems)


def create_context(page: str, site: Site) -> Context:
    """Return what the readers of a text need to know, and where they report."""
    return Context(
        known=site.known, site_claims=site.claims, page=page, verwijzingen=site.verwijzingen, vormen=site.vormen
    )


@dataclass(frozen=True, slots=True)
class Opened:
    """A file with what stands in it."""

    document: Document
    record: Record
    body: Body


def _open_text(source: Source, fields: Sequence[Field], *, context: Context, problems: list[Problem]) -> Opened | None:
    """Return a file with what stands in it, or None after adding why it cannot be read."""
    required = (field.name for field in fields if field.required)
    document = read_document(source, context.problems, fields=required)
    if document is None:
        problems.extend(context.problems)
        return None
    context.problems.extend(find_persoonsgegevens(document.text, path=source.path))
    return Opened(document, _read_front_matter(document, fields, context), _read_body(document, context))


def load_text(
    source: Source,
    fields: Sequence[Field],
    read: Callable[[Opened, Context], Text | None],
    *,
    context: Context,
    problems: list[Problem],
) -> Text | None:
    """Return what is read of a file, or None after adding what is wrong with it."""
    opened = _open_text(source, fields, context=context, problems=problems)
    if opened is None:
        return None
    text = read(opened, context)
    problems.extend(report_to_fill_in(opened.document, context.problems))
    return text


def _read_front_matter(document: Document, fields: Sequence[Field], context: Context) -> Record:
    node = read_mapping(parse_yaml(document.front_matter, context.problems), context.problems)
    if node is None:
        return Record({}, MapNode(document.front_matter.start), is_sound=False)
    return read_record(node, fields, context)


def _read_body(document: Document, context: Context) -> Body:
    body = parse_body(document.body, path=document.source.path, first_line=document.body_line)
    check_body(body, context)
    return body
