"""The bill of materials of an edition, in CycloneDX: what it is made of, by its digests."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from crmkit.editions.lockfile import Lock, Pin
from crmkit.editions.notices import licence
from crmkit.editions.wheelhouse import Wheel, sha256
from crmkit.errors import Invalid

if TYPE_CHECKING:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component

# Of nothing but this: the same lock has the same serial number.
_NAMESPACE = uuid.UUID("3d2f3c0e-6f0b-5d0c-9a53-6d9f9f1f6b7e")


def bill_of_materials(title: str, lock: Lock, wheels: Iterable[Wheel]) -> str:
    """CycloneDX 1.6 in JSON: every wheel with its digest and licence, and what requires what."""
    try:
        from cyclonedx.output import make_outputter
        from cyclonedx.schema import OutputFormat, SchemaVersion
    except ModuleNotFoundError as error:
        raise Invalid(
            "a bill of materials needs cyclonedx-python-lib, which is not installed; install it "
            "with: pip install 'crmkit[editions]'"
        ) from error
    bom = _bom(title, lock, {wheel.name: wheel for wheel in wheels})
    text = make_outputter(bom, OutputFormat.JSON, SchemaVersion.V1_6).output_as_string()
    said: dict[str, Any] = json.loads(text)
    # The moment of a build is no fact of what was built.
    del said["metadata"]["timestamp"]
    return json.dumps(said, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def _bom(title: str, lock: Lock, wheels: Mapping[str, Wheel]) -> Bom:
    from cyclonedx.model.bom import Bom
    from cyclonedx.model.component import Component, ComponentType

    edition = Component(
        name=lock.name,
        version=lock.version,
        description=title,
        type=ComponentType.APPLICATION,
        bom_ref=lock.name,
    )
    components = {pin.name: _component(pin, wheels[pin.name]) for pin in lock.pins}
    bom = Bom(
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


def _component(pin: Pin, wheel: Wheel) -> Component:
    from cyclonedx.contrib.license.factories import LicenseFactory
    from cyclonedx.model import HashAlgorithm, HashType, Property
    from cyclonedx.model.component import Component, ComponentType
    from packageurl import PackageURL

    named = licence(wheel)
    return Component(
        name=pin.name,
        version=pin.version,
        description=wheel.metadata.get("Summary"),
        type=ComponentType.LIBRARY,
        bom_ref=f"{pin.name}=={pin.version}",
        purl=PackageURL("pypi", None, pin.name, pin.version),
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=pin.sha256)],
        licenses=[LicenseFactory().make_from_string(named)] if named else [],
        properties=[Property(name="crmkit:kind", value=pin.kind)],
    )
