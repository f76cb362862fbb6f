"""The size of a file as people read it."""

from PySide6.QtCore import QLocale

WHOLE_UP_TO_BYTES = 1_000_000


def shown_size(size_bytes: int) -> str:
    """As 12 kB or 1.2 MB."""
    digits = 0 if size_bytes < WHOLE_UP_TO_BYTES else 1
    return QLocale().formattedDataSize(size_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)
