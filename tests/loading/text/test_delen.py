"""What has a name in a story: episodes, which can be read apart, and stops, at which one writes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casuskijker.domain.draaiboek import Episode, Stop
from tests.loading.voorbeeldsite import CASUS, load_site

if TYPE_CHECKING:
    from pathlib import Path

    from casuskijker.loading import Geladen

STORY = "Er ligt een brief op de mat.\n"


def load(tmp_path: Path, story: str) -> Geladen:
    return load_site(tmp_path, {"casussen/01-de-brief.md": CASUS.replace(STORY, f"{story}\n")})


def test_an_episode_goes_on_up_to_the_next_and_the_first_has_how_the_story_begins(tmp_path: Path) -> None:
    story = "Zo begon het.\n\n## De *bel* {#de-bel}\n\nDe bel gaat.\n\n## Later\n\nStil.\n\n## De mat {#de-mat}\n\nVol."
    geladen = load(tmp_path, story)
    assert not geladen.problems
    assert geladen.catalogus.casussen[0].episodes == (
        Episode("de-bel", "De *bel*", "De bel gaat.\n\n## Later\n\nStil.", "Zo begon het."),
        Episode("de-mat", "De mat", "Vol."),
    )


def test_a_story_that_goes_on_before_its_first_episode_has_no_beginning_for_that(tmp_path: Path) -> None:
    geladen = load(tmp_path, "Zo begon het.\n\n## Eerst\n\nIets.\n\n## De mat {#de-mat}\n\nVol.")
    assert geladen.catalogus.casussen[0].episodes == (Episode("de-mat", "De mat", "Vol."),)


def test_a_stop_is_a_quotation_with_a_name(tmp_path: Path) -> None:
    story = "Zo.\n\n> **Sta even stil.** Wat doe je? {#wat-nu}\n\n> Zei ze.\n\n> Een.\n>\n> Twee. {#twee}"
    geladen = load(tmp_path, story)
    assert not geladen.problems
    assert geladen.catalogus.casussen[0].stops == (
        Stop("wat-nu", "**Sta even stil.** Wat doe je?"),
        Stop("twee", "Een.\n\nTwee."),
    )


def test_a_name_that_cannot_be_kept_is_a_place_and_no_more(tmp_path: Path) -> None:
    geladen = load(tmp_path, "Zo.\n\n## De bel {#De_Bel}\n\nEn.\n\n### Deel {#deel}\n\n- > Zei ze. {#zei}")
    casus = geladen.catalogus.casussen[0]
    assert (casus.episodes, casus.stops) == ((), ())


def test_a_part_has_a_name_that_nothing_else_in_the_file_has(tmp_path: Path) -> None:
    geladen = load(tmp_path, "Zo.\n\n> Wat nu? {#eerste-actie}")
    assert [problem.code for problem in geladen.problems] == ["C209"]
    geladen = load(tmp_path / "twee", "Zo.\n\n> Wat nu? {#nu}\n\n## Nu {#nu}\n\nEn.")
    assert [problem.code for problem in geladen.problems] == ["C222"]
