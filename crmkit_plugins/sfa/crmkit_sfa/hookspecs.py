"""What other parts may answer."""

from __future__ import annotations

from collections.abc import Iterable

from crmkit import ReadUnit, hookspec
from crmkit_sfa.competition import BattleNote, Competitor


@hookspec(since="1.0")
def sfa_battle_notes(work: ReadUnit, competitor: Competitor) -> Iterable[BattleNote]:
    """What helps against a competitor: notes of the knowledge part, for example.

    Runs: when `sfa.battle_card` is called, in its unit. Arguments: the unit, of whoever asked, and
    the competitor. Returns: notes, the best first; what the actor may not read is left out by the
    part. Raising: the operation fails.
    """
    raise NotImplementedError
