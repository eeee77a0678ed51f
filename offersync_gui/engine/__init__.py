"""From a platform's API to offers: sessions, paging, decoding, mapping."""
