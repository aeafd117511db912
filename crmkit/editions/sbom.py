"""The bill of materials of an edition, in CycloneDX: what it is made of, by its digests."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

from crmkit.editions.lockfile import Lock, Pin
from crmkit.editions.notices import licence
from crmkit.editions.wheelhouse import Wheel, sha256
from crmkit.errors import Invalid

# Of nothing but this: the same lock has the same serial number.
_NAMESPACE = uuid.UUID("3d2f3c0e-6f0b-5d0c-9a53-6d9f9f1f6b7e")


def _cyclonedx(module: str) -> ModuleType:
    # Its classes are made by a decorator that hides their arguments from type checkers.
    try:
        return import_module(f"cyclonedx.{module}")
    except ModuleNotFoundError as error:
        raise Invalid(
            "a bill of materials needs cyclonedx-python-lib, which is not installed; install it "
            "with: pip install 'crmkit[editions]'"
        ) from error


def bill_of_materials(title: str, lock: Lock, wheels: Iterable[Wheel]) -> str:
    """CycloneDX 1.6 in JSON: every wheel with its digest and licence, and what requires what.

    Raises Invalid where the library for it is not installed.
    """
    output, schema = _cyclonedx("output"), _cyclonedx("schema")
    bom = _bom(title, lock, {wheel.name: wheel for wheel in wheels})
    made = output.make_outputter(bom, schema.OutputFormat.JSON, schema.SchemaVersion.V1_6)
    said: dict[str, Any] = json.loads(made.output_as_string())
    # The moment of a build is no fact of what was built.
    del said["metadata"]["timestamp"]
    return json.dumps(said, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _bom(title: str, lock: Lock, wheels: Mapping[str, Wheel]) -> Any:
    model = _cyclonedx("model.component")
    edition = model.Component(
        name=lock.name,
        version=lock.version,
        description=title,
        type=model.ComponentType.APPLICATION,
        bom_ref=lock.name,
    )
    components = {pin.name: _component(pin, wheels[pin.name]) for pin in lock.pins}
    bom = _cyclonedx("model.bom").Bom(
        components=components.values(),
        serial_number=uuid.uuid5(_NAMESPACE, sha256(lock.to_text().encode())),
    )
    bom.metadata.component = edition
    shipped = (pin for pin in lock.pins if pin.kind in ("core", "part", "installer"))
    bom.register_dependency(edition, [components[pin.name] for pin in shipped])
    for pin in lock.pins:
        needed = [components[name] for name in pin.requires if name in components]
        bom.register_dependency(components[pin.name], needed)
    return bom


def _component(pin: Pin, wheel: Wheel) -> Any:
    model, component = _cyclonedx("model"), _cyclonedx("model.component")
    licences = _cyclonedx("contrib.license.factories").LicenseFactory()
    named = licence(wheel)
    return component.Component(
        name=pin.name,
        version=pin.version,
        description=wheel.metadata.get("Summary"),
        type=component.ComponentType.LIBRARY,
        bom_ref=f"{pin.name}=={pin.version}",
        purl=import_module("packageurl").PackageURL("pypi", None, pin.name, pin.version),
        hashes=[model.HashType(alg=model.HashAlgorithm.SHA_256, content=pin.sha256)],
        licenses=[licences.make_from_string(named)] if named else [],
        properties=[model.Property(name="crmkit:kind", value=pin.kind)],
    )
