"""The https proxy that the environment names, if it names one."""

from urllib.parse import urlsplit
from urllib.request import getproxies_environment, proxy_bypass

import httpcore2


class ProxyUnusableError(ValueError):
    """The environment names a proxy of a kind that is not spoken here."""


def environment_proxy(host: str) -> httpcore2.Proxy | None:
    """The proxy for https questions to this host (https_proxy, all_proxy, no_proxy).

    Raises:
        ProxyUnusableError: the proxy is of another kind; going around it is not ours to decide.
    """
    proxies = getproxies_environment()
    text = proxies.get("https") or proxies.get("all")
    if not text or proxy_bypass(host):
        return None
    url = urlsplit(text if "://" in text else f"http://{text}")
    if url.scheme != "http" or not url.hostname:
        raise ProxyUnusableError(f"the proxy of the environment is not an http proxy: {url.scheme}")
    auth = (url.username, url.password or "") if url.username else None
    return httpcore2.Proxy(f"http://{url.netloc.rpartition('@')[2]}", auth=auth)
