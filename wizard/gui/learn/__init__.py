"""The windows that explain the words of mail; imported when the first one is opened."""
