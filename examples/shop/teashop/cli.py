"""The shop's command line."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from crmkit import CRM, CRMError
from teashop.crm import assemble, link_users
from teashop.database import DEFAULT, Database


def main(arguments: list[str] | None = None) -> int:
    """Do what a command line asks; the status that the process ends with."""
    asked = _parser().parse_args(arguments)
    database = Database(asked.database)
    try:
        asked.do(asked, database, assemble(database.engine))
    except (CRMError, KeyboardInterrupt) as error:
        print(str(error) or "stopped", file=sys.stderr)
        return 1
    finally:
        database.engine.dispose()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("python -m teashop", description=__doc__)
    parser.add_argument(
        "--database",
        default=os.environ.get("SHOP_DATABASE", DEFAULT),
        help="SQLAlchemy URL; else that of SHOP_DATABASE, else %(default)s",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for do, name in ((demo, "demo"), (serve, "serve"), (serve_async, "serve-async")):
        command = commands.add_parser(name, help=do.__doc__)
        command.add_argument("--port", type=int, default=8000, help="0 takes any that is free")
        command.set_defaults(do=do)
    for do in (upgrade, seed, link, scrub):
        commands.add_parser(do.__name__, help=do.__doc__).set_defaults(do=do)
    people = commands.add_parser("people", help=people_file.__doc__)
    people.add_argument("--rows", type=int, default=1_000_000)
    people.set_defaults(do=people_file)
    bring = commands.add_parser("import", help=import_file.__doc__)
    bring.add_argument("file", type=Path)
    bring.set_defaults(do=import_file)
    return parser


def demo(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """make the tables, fill an empty shop, and serve it"""
    upgrade(asked, database, crm)
    seed(asked, database, crm)
    serve(asked, database, crm)


def upgrade(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """make or renew the tables, the shop's and the CRM's"""
    database.make_tables()
    crm.upgrade()


def seed(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """fill an empty shop with products, staff, users and orders, made up"""
    from teashop.seed import seed

    filled = seed(database)
    print("the shop is filled" if filled else "the shop holds something already", file=sys.stderr)


def link(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """make a customer of every user who is not one yet"""
    with database.reading() as session:
        print(f"{link_users(session, crm)} customers made")


def serve(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """serve the pages, with Flask"""
    from werkzeug.serving import make_server

    from teashop.web import create_app

    server = make_server("127.0.0.1", asked.port, create_app(database, crm), threaded=True)
    print(f"http://127.0.0.1:{server.server_port}", flush=True)
    server.serve_forever()


def serve_async(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """serve orders to programs, with FastAPI"""
    import uvicorn

    from teashop.async_web import create_app

    uvicorn.run(create_app(asked.database, crm), host="127.0.0.1", port=asked.port)


def people_file(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """print a CSV file of customers, made up, to import"""
    from teashop.people import write_people

    write_people(sys.stdout, asked.rows)


def import_file(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """bring in a CSV file of customers; stopped, it goes on when it is given again"""
    from teashop.people import bring_in

    print(
        bring_in(crm, asked.file, lambda rows: print(f"{rows} rows", file=sys.stderr, flush=True))
    )


def scrub(asked: argparse.Namespace, database: Database, crm: CRM) -> None:
    """remove the bytes of what was forgotten; for a quiet hour"""
    from teashop import privacy

    for note in privacy.scrub(database, crm):
        print(f"not reached: {note}")
