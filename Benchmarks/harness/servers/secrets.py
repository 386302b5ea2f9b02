"""A certificate and a user with a password, made for the run."""
import base64
import hashlib
import hmac
import os

from ..tools import check

SCRAM_USER = "scram"
SCRAM_PASSWORD = "pencil"
_ITERATIONS = 4096


def make_certificate(folder):
    """A self-signed certificate on a P-256 key; returns the paths of the certificate and its key."""
    certificate, key = os.path.join(folder, "server.crt"), os.path.join(folder, "server.key")
    check([
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
        "-subj", "/CN=localhost", "-keyout", key, "-out", certificate,
    ])
    os.chmod(key, 0o600)
    return certificate, key


def scram_verifier():
    """The password as pg_authid stores it: nothing has to be derived from it at a login."""
    salt = os.urandom(16)
    salted = hashlib.pbkdf2_hmac("sha256", SCRAM_PASSWORD.encode(), salt, _ITERATIONS)
    stored = hashlib.sha256(hmac.digest(salted, b"Client Key", "sha256")).digest()
    server = hmac.digest(salted, b"Server Key", "sha256")
    salt, stored, server = (base64.b64encode(part).decode() for part in (salt, stored, server))
    return f"SCRAM-SHA-256${_ITERATIONS}:{salt}${stored}:{server}"
