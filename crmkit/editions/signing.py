"""Signatures: Ed25519 keys in PEM files, which OpenSSL reads too."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from crmkit.errors import Invalid

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )


def make_keys(private: Path, public: Path) -> None:
    """Write a new pair of keys. The private one can be read by its owner alone.

    Raises Invalid where one of the files is there already: what was signed needs its key.
    """
    serialization, ed25519 = _cryptography()
    for path in (private, public):
        if path.exists():
            raise Invalid(f"{path} is there already; name another file")
    key = ed25519.Ed25519PrivateKey.generate()
    secret = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    with os.fdopen(os.open(private, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(secret)
    public.write_bytes(
        key.public_key().public_bytes(
            serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
        )
    )


def sign(data: bytes, private: Path) -> bytes:
    """The signature of some bytes. Raises Invalid where the file holds no private key."""
    return _private(private).sign(data)


def is_signed(data: bytes, signature: bytes, public: Path) -> bool:
    """Whether the signature is of these bytes, by the owner of this public key."""
    key = _public(public)
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(signature, data)
    except InvalidSignature:
        return False
    return True


def _private(path: Path) -> Ed25519PrivateKey:
    serialization, ed25519 = _cryptography()
    try:
        key: object = serialization.load_pem_private_key(path.read_bytes(), password=None)
    except (OSError, ValueError, TypeError) as error:
        raise Invalid(f"{path} holds no private key without a passphrase: {error}") from error
    if not isinstance(key, ed25519.Ed25519PrivateKey):
        raise Invalid(f"{path} holds no Ed25519 key; make one: crmkit edition key NAME")
    return cast("Ed25519PrivateKey", key)


def _public(path: Path) -> Ed25519PublicKey:
    serialization, ed25519 = _cryptography()
    try:
        key: object = serialization.load_pem_public_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise Invalid(f"{path} holds no public key: {error}") from error
    if not isinstance(key, ed25519.Ed25519PublicKey):
        raise Invalid(f"{path} holds no Ed25519 key; ask the vendor for theirs")
    return cast("Ed25519PublicKey", key)


def _cryptography() -> tuple[Any, Any]:
    try:
        from cryptography.hazmat.primitives import serialization
        from cryptography.hazmat.primitives.asymmetric import ed25519
    except ModuleNotFoundError as error:
        raise Invalid(
            "signatures need cryptography, which is not installed; install it with: "
            "pip install 'crmkit[editions]'"
        ) from error
    return serialization, ed25519
