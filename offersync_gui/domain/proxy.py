"""What the address of a proxy may be."""

from __future__ import annotations

from urllib.parse import urlsplit


def proxy_address(text: str) -> str:
    """The address as it is used, empty for none. Raises ValueError with a text for people."""
    text = text.strip()
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError("must be an address such as http://proxy.example.com:3128") from None
    if "@" in parts.netloc:
        raise ValueError("must not hold a user or a password: settings are no place for secrets")
    if parts.scheme.lower().startswith("socks"):
        raise ValueError("must be that of an HTTP proxy; other kinds are not supported")
    if parts.scheme.lower() not in ("http", "https") or not host or parts.path.strip("/"):
        raise ValueError("must be an address such as http://proxy.example.com:3128")
    host = f"[{host}]" if ":" in host else host
    return f"{parts.scheme.lower()}://{host}" + (f":{port}" if port else "")
