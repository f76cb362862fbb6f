"""Every sentence a person may read outside the window's own labels, by code."""
