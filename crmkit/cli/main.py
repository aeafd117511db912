"""The entry point `crmkit`: it starts where click and rich are, and says so where they are not."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line.

    Ends the process: 0 done, 1 partly done, 2 refused with a sentence, 3 failed with a traceback.
    """
    try:
        from crmkit.cli.commands import cli
    except ModuleNotFoundError as missing:
        if missing.name not in ("click", "rich"):
            raise
        print(
            f"crmkit: the command line needs {missing.name}, which is not installed; "
            "install it with: pip install 'crmkit[cli]'",
            file=sys.stderr,
        )
        sys.exit(2)
    try:
        cli()
    except Exception:
        import traceback

        traceback.print_exc()  # Python would end with 1, as what is done in part does
        sys.exit(3)


if __name__ == "__main__":
    main()
