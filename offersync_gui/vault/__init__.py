"""Where secrets live: the system's keyring, an encrypted file, or this session only."""
