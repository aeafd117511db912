"""What `crmkit plugin add` refuses; what it writes is run by the journey."""

from __future__ import annotations

from pathlib import Path

import pytest

from crmkit.errors import CRMError, Invalid
from crmkit.kit.adding import Wishes, add
from crmkit.kit.rendering import texts
from crmkit.kit.starting import start_plugin


@pytest.fixture(scope="module")
def rides(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A plugin with an entity, and one thing after the other in the way."""
    folder = start_plugin("rides", tmp_path_factory.mktemp("kit") / "rides")
    add(folder, "entity", "ride")
    add(folder, "setting", "city")
    (folder / "crmkit_rides" / "tyre.py").write_text(
        '@entity("rides_tyre")\nclass Tyre(Entity):\n    size: int = 3\n'
    )
    return folder


@pytest.mark.parametrize(
    ("kind", "name", "wishes", "why"),
    [
        ("entity", "ride", Wishes(), r"crmkit_rides/ride\.py is there already; take another name"),
        ("setting", "city", Wishes(), r"settings\.py has 'city' already; take another name"),
        ("entity", "Ride", Wishes(), "cannot be its name"),
        (
            "trait",
            "many",
            Wishes(),
            "about which entity\\? say --of ride or --of tyre",
        ),
        ("trait", "many", Wishes(of="car"), "no entity of this plugin, which has ride, tyre"),
        ("trait", "many", Wishes(of="tyre"), r"Tyre names no customer \(Ref\[Customer\]\)"),
        ("field", "colour", Wishes(on="Stage"), "fields are added to one of Campaign, Customer"),
        (
            "field",
            "colour",
            Wishes(on="tyre"),
            r"write the field into Tyre, in crmkit_rides/tyre\.py",
        ),
        ("field", "colour", Wishes(type="hue"), "'hue' is none of text, integer"),
        ("hook", "merge", Wishes(), "none of amend, check, after_change; write others by hand"),
    ],
)
def test_what_is_in_the_way_is_refused(
    kind: str, name: str, wishes: Wishes, why: str, rides: Path
) -> None:
    """In a sentence, and the plugin is left as it was."""
    before = texts(rides)
    with pytest.raises(CRMError, match=why):
        add(rides, kind, name, wishes)
    assert before == texts(rides)


def test_only_the_folder_of_a_plugin_is_added_to(tmp_path: Path) -> None:
    """Elsewhere it says where to go."""
    with pytest.raises(Invalid, match=r"is no plugin's folder.*crmkit new plugin"):
        add(tmp_path, "entity", "ride")
