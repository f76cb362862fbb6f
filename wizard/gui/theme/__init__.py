"""Colours, sizes and the style sheet made of them."""
