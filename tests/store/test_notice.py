import threading
import time

import pytest
from sqlalchemy import insert

from apcdesk.store import tables as t
from apcdesk.store.database import Store
from apcdesk.store.notice import notice_of


@pytest.fixture
def stores(database_url):
    """Two processes on one database, as far as the database can tell."""
    first, second = Store(database_url), Store(database_url)
    yield first, second
    first.close()
    second.close()


@pytest.fixture
def notice(stores):
    notice = notice_of(stores[0])
    while notice.wait(0.01):  # the first look counts as news
        pass
    yield notice
    notice.close()


def commit(store, name):
    with store.write() as tx:
        tx.execute(insert(t.setting).values(name=name, value=1))


@pytest.mark.parametrize("which", [0, 1])
def test_a_commit_here_or_elsewhere_ends_the_wait(stores, notice, which):
    commit(stores[which], "a")

    assert notice.wait(5)


def test_without_a_commit_the_wait_is_over_after_its_time(notice):
    began = time.monotonic()

    assert not notice.wait(0.2)
    assert time.monotonic() - began >= 0.19


def test_waking_ends_the_wait(notice):
    threading.Timer(0.05, notice.wake).start()

    assert notice.wait(30)


def test_closing_twice_is_no_error(stores):
    notice = notice_of(stores[0])
    notice.wait(0)
    notice.close()
    notice.close()
