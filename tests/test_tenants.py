"""Tenants: many organisations on one deployment, none of which sees another."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from crmkit import (
    CRM,
    Campaign,
    Conflict,
    CRMError,
    Customer,
    Employee,
    Invalid,
    MovableClock,
    NotFound,
    Plugin,
    Refused,
    Tenant,
    TenantUpgrade,
)
from crmkit.settings import CoreSettings
from crmkit.storage import migrations
from crmkit.testing.databases import Database
from tests.tenancy import add, names
from tests.visits import contribute


def test_each_tenant_has_records_of_its_own(shop: CRM) -> None:
    """Those of the deployment itself are its own, too."""
    shop.upgrade()
    for name in ("acme", "beta"):
        add(shop.tenant(name), f"of {name}")
    add(shop, "of the shop")
    assert ["acme", "beta"] == shop.tenants.names()
    assert ["of acme"] == names(shop.tenant("acme"))
    assert ["of beta"] == names(shop.tenant("beta"))
    assert ["of the shop"] == names(shop)


def test_the_tables_of_a_tenant_are_as_they_are_defined(shop: CRM) -> None:
    """Those of the parts, too, with the index of search."""
    tenant = shop.tenants.create("gamma")
    assert () == migrations.check(tenant.engine, tenant.part_migrations())
    with tenant.begin("dana") as work:
        state = tenant.catalogue.state
        found = work.connection.execute(state.select().where(state.c.key == "search_index")).one()
    assert "trigrams" == found.value


# Names


@pytest.mark.parametrize(
    "name", ["", "Acme", "a b", "9lives", "a-b", "a.b", "../x", 'a"; DROP', "ä", "a" * 41, None, 7]
)
def test_what_is_no_name_is_refused_before_anything_is_done(tmp_path: Path, name: Any) -> None:
    """By every call that takes one."""
    shop = CRM("sqlite://", tenants=tmp_path)
    tenants = shop.tenants
    for call in (shop.tenant, tenants.create, tenants.__contains__):
        with pytest.raises(Invalid, match="is no name of a tenant"):
            call(name)
    with pytest.raises(Invalid, match="is no name of a tenant"):
        tenants.drop(name, confirm=name)
    assert [] == list(tmp_path.iterdir())


def test_a_name_that_is_nearly_one_is_told_what_would_be(tmp_path: Path) -> None:
    """Capitals, blanks and marks are what people give."""
    with pytest.raises(Invalid, match="'acme_ltd' would do"):
        CRM("sqlite://", tenants=tmp_path).tenant("Acme Ltd.")


def test_a_database_in_memory_needs_a_folder_for_tenants() -> None:
    """There is none beside it."""
    with pytest.raises(Invalid, match="tenants="):
        CRM("sqlite://").tenant("acme")


def test_a_tenant_that_is_not_there_is_told_by_its_first_unit(shop: CRM) -> None:
    """And nothing is made by asking for it."""
    ghost = shop.tenant("ghost")
    for unit in (ghost.begin, ghost.read):
        with pytest.raises(NotFound, match="there is no tenant 'ghost'"), unit("dana"):
            pass
    with pytest.raises(NotFound):
        ghost.upgrade()
    with pytest.raises(NotFound):
        ghost.settings[CoreSettings]
    assert ["acme", "beta"] == shop.tenants.names()
    assert "ghost" not in shop.tenants


def test_there_are_no_two_tenants_of_one_name(shop: CRM) -> None:
    """The first one stays as it is."""
    add(shop.tenant("acme"), "Anna")
    with pytest.raises(Conflict, match="there is a tenant 'acme' already"):
        shop.tenants.create("acme")
    with pytest.raises(Conflict):
        shop.tenants.copy("acme", "acme")
    assert ["Anna"] == names(shop.tenant("acme"))


def test_a_tenant_is_not_renamed(shop: CRM) -> None:
    """What to do instead is said."""
    with pytest.raises(Refused, match="copy 'acme' to 'beta', and drop 'acme'"):
        shop.tenants.rename("acme", "beta")


# Settings


def test_settings_of_the_deployment_are_overridden_by_the_tenants_these_by_code(
    database: Database,
) -> None:
    """Field by field."""
    core = {"time_zone": "Europe/Warsaw", "currency": "PLN", "language": "pl"}
    shop = CRM(database.url, settings={"core": core})
    shop.tenants.create("acme", {"core": {"currency": "JPY", "language": "ja"}})
    found = shop.tenant("acme", {"core": {"language": "en"}}).settings[CoreSettings]
    assert ("Europe/Warsaw", "JPY", "en") == (found.time_zone, found.currency, found.language)
    assert "PLN" == shop.settings[CoreSettings].currency
    shop.close()


def test_days_begin_in_the_time_zone_of_the_tenant(shop: CRM, clock: MovableClock) -> None:
    """Criteria and `today` agree; an employee may have a time zone of their own."""
    clock.move(to=datetime(2026, 3, 31, 20, tzinfo=UTC))
    shop.tenant("acme").store_settings({"core": {"time_zone": "Asia/Tokyo"}})
    shop.tenant("beta").store_settings({"core": {"time_zone": "America/Lima"}})
    days = {}
    for name in ("acme", "beta"):
        with shop.tenant(name).begin("dana") as work:
            days[name] = work.today().isoformat()
            work.add(Campaign(name="Spring", starts_on=work.today()))
            assert 1 == work.count(Campaign, "starts_on == today()")
    assert {"acme": "2026-04-01", "beta": "2026-03-31"} == days


def test_what_is_stored_is_used_at_once_and_can_be_forgotten(shop: CRM) -> None:
    """Other fields stay."""
    tenant = shop.tenant("acme")
    tenant.store_settings({"core": {"currency": "PLN", "language": "pl"}})
    tenant.store_settings({"core": {"currency": "CZK"}})
    assert "CZK" == tenant.core_settings.currency
    tenant.store_settings(forget=["core.currency"])
    assert "EUR" == tenant.core_settings.currency
    assert {"core": {"language": "pl"}} == tenant.stored_settings


@pytest.fixture
def two(shop: CRM) -> Iterator[tuple[CRM, CRM]]:
    """The deployment as two processes see it that remember nothing for long."""
    url, given = shop.engine.url.render_as_string(False), {"core": {"access_seconds": 0}}
    one, other = CRM(url, [contribute()], settings=given), CRM(url, [contribute()], settings=given)
    yield one, other
    one.close()
    other.close()


def test_another_process_sees_changed_settings(two: tuple[CRM, CRM]) -> None:
    """After `access_seconds`: here at once."""
    one, other = two
    with other.tenant("acme").read("dana") as work:
        assert "UTC" == work.time_zone
    one.tenant("acme").store_settings({"core": {"time_zone": "Asia/Tokyo"}})
    with other.tenant("acme").read("dana") as work:
        assert "Asia/Tokyo" == work.time_zone


WRONG: dict[str, dict[str, Any]] = {
    "core": {"time_zone": "Mars", "currency": "euro", "nothing": 1, "default_role": "king"},
    "loyalty": {"x": 1},
}


def test_wrong_settings_are_refused_with_all_that_is_wrong(shop: CRM) -> None:
    """And no tenant is made with them."""
    with pytest.raises(Invalid) as refused:
        shop.tenants.create("gamma", WRONG)
    for word in ("time_zone", "currency", "nothing", "default_role", "loyalty"):
        assert word in refused.value.message
    with pytest.raises(Invalid):
        shop.tenant("acme", WRONG)
    assert ["acme", "beta"] == shop.tenants.names()


# Copies, archives


def test_a_copy_holds_all_and_goes_its_own_way(shop: CRM) -> None:
    """Records, journal, words of search and settings; new rows of both are numbered on."""
    tenant = shop.tenant("acme")
    tenant.store_settings({"core": {"currency": "PLN"}})
    with tenant.begin("dana") as work:
        anna = work.add(Customer(name="Anna"))
        anna = work.change(anna, name="Anna Nowak")
    copy = shop.tenants.copy("acme", "gamma")
    add(copy, "Beata")
    add(tenant, "Zofia")
    assert ["Anna Nowak", "Zofia"] == names(tenant)
    assert ["Anna Nowak", "Beata"] == names(copy)
    assert "PLN" == copy.core_settings.currency
    with copy.read("dana") as work:
        assert ["change", "add"] == [entry.action for entry in work.history(anna)]
        assert [anna] == list(work.search("nowak"))
    assert () == migrations.check(copy.engine, copy.part_migrations())


def test_an_archive_brings_a_tenant_back(shop: CRM, tmp_path: Path) -> None:
    """Under its own name, or another."""
    tenant = shop.tenant("acme")
    tenant.store_settings({"core": {"currency": "PLN"}})
    add(tenant, "Anna", "Ärger; DROP\tTABLE\n\\N 'x'")
    before = names(tenant)
    shop.tenants.archive("acme", tmp_path / "acme.archive")
    shop.tenants.drop("acme", confirm="acme")
    assert ["beta"] == shop.tenants.names()
    for name in ("acme", "again"):
        back = shop.tenants.restore(name, tmp_path / "acme.archive")
        assert before == names(back)
        assert "PLN" == back.core_settings.currency
        add(back, "Beata")
        with back.read("dana") as work:
            assert 1 == len(work.search("beat"))


def test_readers_of_the_journal_miss_nothing_of_a_tenant_that_was_brought_back(
    shop: CRM, tmp_path: Path
) -> None:
    """What is written then comes after their cursor, however transactions are numbered there."""
    tenant = shop.tenant("acme")
    add(tenant, "Anna", "Beata")
    shop.tenants.archive("acme", tmp_path / "a")
    back = shop.tenants.restore("gamma", tmp_path / "a")
    add(back, "Zofia")
    entry = back.journal_table.c
    in_order = select(entry.record_id).order_by(entry.epoch, entry.transaction_id, entry.sequence)
    with back.read("dana") as work:
        *_, last = work.connection.scalars(in_order.where(entry.entity_name == "customer"))
        assert "Zofia" == work.get(Customer, last).name


def test_an_archive_is_never_written_over(shop: CRM, tmp_path: Path) -> None:
    """Nor is a file of somebody else's."""
    (tmp_path / "precious").write_text("gold")
    with pytest.raises(Conflict, match="is there already"):
        shop.tenants.archive("acme", tmp_path / "precious")
    assert "gold" == (tmp_path / "precious").read_text()


def test_what_is_no_archive_is_refused(shop: CRM, tmp_path: Path) -> None:
    """And leaves no tenant."""
    for content in (b"", b"nothing", b"PK\x03\x04 broken", b"SQLite format 4\0"):
        (tmp_path / "file").write_bytes(content)
        with pytest.raises(Invalid, match="is no archive of a tenant"):
            shop.tenants.restore("gamma", tmp_path / "file")
    with pytest.raises(Invalid, match="there is no file"):
        shop.tenants.restore("gamma", tmp_path / "nowhere")
    assert ["acme", "beta"] == shop.tenants.names()


def test_an_archive_of_parts_that_are_not_enabled_is_kept_whole(
    shop: CRM, tmp_path: Path, database: Database
) -> None:
    """A PostgreSQL deployment without the part refuses it; a SQLite file keeps its tables."""
    shop.tenants.archive("acme", tmp_path / "a")
    without = CRM(shop.engine, tenants=tmp_path if database.kind == "sqlite" else None)
    if database.kind == "sqlite":
        add(without.tenants.restore("gamma", tmp_path / "a"), "Anna")
    else:
        with pytest.raises(CRMError, match="holds tables of visits"):
            without.tenants.restore("gamma", tmp_path / "a")
        with pytest.raises(Refused, match="no enabled part knows"):
            without.tenants.copy("acme", "gamma")
    without.close()


def test_dropping_needs_the_name_twice(shop: CRM) -> None:
    """And whoever holds the tenant is told that it is gone, also when one of its name is back."""
    tenant = shop.tenant("acme")
    add(tenant, "Anna")
    with pytest.raises(Refused, match="destroys its data"):
        shop.tenants.drop("acme", confirm="acmee")
    assert ["Anna"] == names(tenant)
    shop.tenants.drop("acme", confirm="acme")
    with pytest.raises(NotFound):
        names(tenant)
    with pytest.raises(NotFound):
        shop.tenants.drop("acme", confirm="acme")
    shop.tenants.create("acme")
    assert [] == names(tenant)


def test_a_tenant_that_another_process_dropped_is_gone_here(two: tuple[CRM, CRM]) -> None:
    """What is remembered of it is not taken for true."""
    one, other = two
    one.tenant("acme").store_settings({"core": {"currency": "PLN"}})
    add(other.tenant("acme"), "Anna")
    one.tenants.drop("acme", confirm="acme")
    with pytest.raises(NotFound, match="there is no tenant 'acme'"):
        names(other.tenant("acme"))
    one.tenants.create("acme")
    assert [] == names(other.tenant("acme"))
    assert "EUR" == other.tenant("acme").core_settings.currency


# Upgrading all


@pytest.fixture
def fallible(tmp_path: Path) -> Plugin:
    """A part whose second revision fails in a database where it finds a row."""
    folder = tmp_path / "revisions"
    folder.mkdir()
    head = "import sqlalchemy as sa\nfrom alembic import op\n"
    (folder / "0001_first.py").write_text(
        f"{head}revision = '0001'\ndown_revision = None\ndef upgrade():\n"
        "    op.create_table('crmkit_notes_bad', sa.Column('id', sa.Integer, primary_key=True))\n"
    )
    (folder / "second").write_text(
        f"{head}revision = '0002'\ndown_revision = '0001'\ndef upgrade():\n"
        "    rows = op.get_bind().execute(sa.text('SELECT id FROM crmkit_notes_bad')).all()\n"
        "    if rows: raise RuntimeError('a row is in the way')\n"
    )
    return Plugin("notes", hooks=type("Hooks", (), {})(), migrations=folder)


def test_one_tenant_that_fails_does_not_stop_the_others(
    database: Database, fallible: Plugin
) -> None:
    """What became of each is told as it is done; called again, the failed one alone is done."""
    shop = CRM(database.url, plugins=[fallible])
    folder = Path(str(fallible.migrations))
    for name in ("acme", "beta"):
        shop.tenants.create(name)
    acme = shop.tenant("acme")
    place = "crmkit_acme.crmkit_notes_bad" if database.kind == "postgresql" else "crmkit_notes_bad"
    with acme.engine.begin() as connection:
        connection.execute(text(f"INSERT INTO {place} VALUES (1)"))
    (folder / "second").rename(folder / "0002_second.py")
    told: list[TenantUpgrade] = []
    done = shop.tenants.upgrade(progress=told.append)
    assert list(done) == told
    assert [("acme", False, 1), ("beta", True, 2)] == [
        (one.name, one.error is None, one.number) for one in done
    ]
    assert "a row is in the way" == str(done[0].error)
    with acme.engine.begin() as connection:
        connection.execute(text(f"DELETE FROM {place}"))
    again = shop.tenants.upgrade()
    changed = [one.name for one in again if one.report is not None and one.report.changed]
    assert ["acme"] == changed
    (missing,) = shop.tenants.upgrade(["nobody"])
    assert isinstance(missing.error, NotFound)
    shop.close()


# What is shared

OF_THE_CODE = {
    "catalogue", "clock", "edition", "given_settings", "hooks", "jobs", "journal_table",
    "operations", "parts", "reports", "roles", "search", "search_table", "services",
    "subscriptions", "tally", "tenants", "timeline", "traits", "wording", "_checkers", "_drawn",
    "_engine", "_given_wording", "_settings", "_stores", "_tenants_folder",
}  # fmt: skip


def test_a_tenant_shares_what_follows_from_the_code_alone(shop: CRM) -> None:
    """Whoever lets a CRM remember something of its database must let each tenant remember its own
    (`CRM._know_nothing`)."""
    tenant = shop.tenant("acme")
    add(tenant, "Anna")
    shared = {name for name, value in vars(shop).items() if vars(tenant).get(name, shop) is value}
    assert OF_THE_CODE >= {name for name in shared if vars(shop)[name] not in (None, True, False)}


# What is told


def test_who_listens_to_the_deployment_hears_every_tenant(shop: CRM) -> None:
    """The sender is the tenant."""
    heard: list[tuple[str, str]] = []

    def listen(crm: Tenant, changes: Any) -> None:
        heard.extend((crm.name, change.entity) for change in changes)

    shop.signals.changed.connect(listen)
    add(shop.tenant("acme"), "Anna")
    add(shop.tenant("beta"), "Beata")
    assert [("acme", "customer"), ("beta", "customer")] == heard


def test_what_is_known_of_an_employee_stays_in_their_tenant(shop: CRM) -> None:
    """The same key is another person elsewhere, with other roles and another time zone."""
    for name, roles in (("acme", ("nothing",)), ("beta", ("everything",))):
        with shop.tenant(name).begin("system") as work:
            zone = "Asia/Tokyo" if name == "acme" else None
            work.add(Employee(key="dana", name="Dana", roles=roles, time_zone=zone))
            work.add(Customer(name="Anna"))
    assert [] == names(shop.tenant("acme"))
    assert ["Anna"] == names(shop.tenant("beta"))
    with shop.tenant("beta").read("dana") as work:
        assert "UTC" == work.time_zone
