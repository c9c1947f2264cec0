import subprocess
import sys

import pytest
from filelock import FileLock

from apcdesk.domain.changes import Entity, Verb
from apcdesk.domain.ids import ClientId
from apcdesk.errors import Invalid, NotFound, Unauthenticated, Unavailable
from apcdesk.service.port.clients import sha256
from apcdesk.store.files import keyfile
from apcdesk.store.files.keyfile import KeyFile
from tests.builders_services import make_services


def test_an_installation_may_have_tokens_of_another_lifetime(
    services, staff, database_url, clock, a_calendar
):
    services.options.choose("access_token_ttl", 60, origin=staff)
    restarted = make_services(database_url, clock)

    tokens = restarted.tokens.issue(a_calendar("x").sub, services.own_client)

    assert tokens.expires_in == 60
    clock.advance(seconds=59)
    restarted.tokens.authenticate(tokens.access_token)
    clock.advance(seconds=1)
    with pytest.raises(Unauthenticated):
        restarted.tokens.authenticate(tokens.access_token)
    restarted.close()


@pytest.mark.parametrize("ends", ["revoked", "rotated"])
def test_a_token_that_another_process_ends_is_refused_at_once(services, second, staff, a_calendar, ends):
    sub, client_id = a_calendar("x").sub, services.own_client
    token = services.tokens.issue(sub, client_id).access_token
    assert [one.tokens.authenticate(token).sub for one in (services, second)] == [sub, sub]

    if ends == "revoked":
        second.revocation.by_sub(client_id, sub, origin=staff)
    else:
        second.tokens.rotate(sub, client_id)

    for one in (services, second):
        with pytest.raises(Unauthenticated):
            one.tokens.authenticate(token)


def test_the_own_client_is_made_once(services, second):
    assert second.own_client == services.own_client
    assert [client.own for client in services.clients.all()] == [True]


def test_a_new_client_signs_in_with_its_secret(services, staff):
    made = services.clients.create("Stand website", origin=staff)

    assert services.clients.check(made.client.client_id, made.client_secret) == made.client
    assert made.client_secret.startswith("CRN_")
    assert services.clients.secret_of(made.client.client_id) == made.client_secret
    assert made.client_secret not in repr(made)


def test_a_wrong_secret_or_a_secret_of_another_client_is_refused(services, staff):
    ours = services.clients.create("A", origin=staff)
    theirs = services.clients.create("B", origin=staff)

    for client_id, secret in [
        (ours.client.client_id, "CRN_wrong"),
        (ours.client.client_id, theirs.client_secret),
    ]:
        with pytest.raises(Unauthenticated):
            services.clients.check(client_id, secret)


def test_a_given_client_is_made_once_and_may_get_a_second_secret(services, staff):
    wanted = ClientId("container-client")

    first = services.clients.ensure(wanted, "one", origin=staff)
    assert services.clients.ensure(wanted, "one", origin=staff) == first
    services.clients.ensure(wanted, "two", origin=staff)

    assert services.clients.check("container-client", "one") == first
    assert services.clients.check("container-client", "two") == first
    assert len(services.clients.all()) == 2


def test_a_client_goes_over_to_a_new_secret(services, staff, clock):
    made = services.clients.create("Stand website", origin=staff)
    client_id = made.client.client_id
    clock.advance(seconds=60)

    new = services.clients.add_secret(client_id, origin=staff)
    both = services.clients.secrets()[client_id]

    assert new.client == made.client
    assert [(one.created, one.plain) for one in both] == [
        (made.client.created, made.client_secret),
        (clock.now(), new.client_secret),
    ]
    for secret in (made.client_secret, new.client_secret):
        assert services.clients.check(client_id, secret) == made.client
        assert secret not in repr(both)
    assert services.clients.signing_secrets(client_id) == (new.client_secret, made.client_secret)

    services.clients.withdraw_secret(client_id, both[0].secret_id, origin=staff)

    assert services.clients.secrets()[client_id] == both[1:]
    assert services.clients.check(client_id, new.client_secret) == made.client
    with pytest.raises(Unauthenticated):
        services.clients.check(client_id, made.client_secret)
    assert services.clients.signing_secrets(client_id) == (new.client_secret,)


def test_a_client_has_one_or_two_secrets(services, staff):
    client_id = services.clients.create("Stand website", origin=staff).client.client_id
    [only] = services.clients.secrets()[client_id]

    with pytest.raises(Invalid, match="keeps one secret"):
        services.clients.withdraw_secret(client_id, only.secret_id, origin=staff)
    services.clients.add_secret(client_id, origin=staff)
    with pytest.raises(Invalid, match="at most 2 secrets"):
        services.clients.add_secret(client_id, origin=staff)
    services.clients.withdraw_secret(client_id, only.secret_id, origin=staff)

    assert len(services.clients.secrets()[client_id]) == 1
    with pytest.raises(NotFound):
        services.clients.withdraw_secret(client_id, only.secret_id, origin=staff)


def test_nobody_elses_secret_is_withdrawn(services, staff):
    ours, theirs = (services.clients.create(name, origin=staff).client.client_id for name in "AB")
    services.clients.add_secret(theirs, origin=staff)
    [_, one_of_theirs] = services.clients.secrets()[theirs]

    with pytest.raises(NotFound):
        services.clients.withdraw_secret(ours, one_of_theirs.secret_id, origin=staff)
    with pytest.raises(NotFound):
        services.clients.add_secret(ClientId("nobody"), origin=staff)
    assert len(services.clients.secrets()[theirs]) == 2


def test_that_secrets_changed_is_told_without_a_word_of_them(services, staff):
    client_id = services.clients.create("Stand website", origin=staff).client.client_id
    [old] = services.clients.secrets()[client_id]
    before = services.changes.latest()

    services.clients.add_secret(client_id, origin=staff)
    services.clients.withdraw_secret(client_id, old.secret_id, origin=staff)

    changes = services.changes.after(before)
    assert [(c.entity, c.verb, c.entity_id, c.origin) for c in changes] == [
        (Entity.CLIENT, Verb.UPDATED, client_id, staff)
    ] * 2
    with services.store.read() as tx:
        kept = tx.exec_driver_sql("select before, after from change").all()
    assert old.secret_id not in repr(kept)


def test_a_client_sends_people_back_to_registered_addresses_alone(services, staff):
    client_id = services.clients.create("Stand website", origin=staff).client.client_id
    known, other = "https://example.com/back", "https://example.com/back/"
    assert services.authorizations.may_redirect(client_id, other), "it is being developed"
    before = services.changes.latest()

    services.authorizations.register(client_id, [known, known], origin=staff)

    assert services.authorizations.registered() == {client_id: (known,)}
    assert [services.authorizations.may_redirect(client_id, one) for one in (known, other)] == [True, False]
    [change] = services.changes.after(before)
    assert (change.entity, change.verb, change.entity_id) == (Entity.CLIENT, Verb.UPDATED, client_id)


@pytest.mark.parametrize(
    "address",
    ["", "example.com", "ftp://example.com", "https://", "https://a b", "http://[x", "http://a:99999"],
)
def test_what_is_no_web_address_is_not_registered(services, staff, address):
    client_id = services.clients.create("Stand website", origin=staff).client.client_id
    services.authorizations.register(client_id, ["https://example.com/"], origin=staff)

    with pytest.raises(Invalid) as caught:
        services.authorizations.register(client_id, ["https://example.com/2", address], origin=staff)

    assert [(one.field, one.key) for one in caught.value.problems] == [
        ("redirect_uris[1]", "errors.invalid_url")
    ]
    assert services.authorizations.registered() == {client_id: ("https://example.com/",)}
    with pytest.raises(NotFound):
        services.authorizations.register(ClientId("nobody"), [], origin=staff)


def test_a_client_needs_a_name(services, staff):
    with pytest.raises(Invalid):
        services.clients.create(" ", origin=staff)


def test_every_call_gives_a_new_access_token_and_the_same_refresh_token(services, clock, a_calendar):
    sub = a_calendar("x").sub
    first = services.tokens.issue(sub, services.own_client)
    again = services.tokens.refresh(services.own_client, first.refresh_token)

    assert first.refresh_token == again.refresh_token
    assert first.access_token != again.access_token
    for tokens in (first, again):
        assert services.tokens.authenticate(tokens.access_token).sub == sub
    assert (len(first.access_token), len(first.refresh_token), first.expires_in) == (32, 32, 3600)
    assert first.access_token not in repr(first)


def test_an_access_token_ends_at_its_second(services, clock, a_calendar):
    token = services.tokens.issue(a_calendar("x").sub, services.own_client).access_token

    clock.advance(seconds=3599)
    assert services.tokens.authenticate(token).scope == frozenset({"read_write"})
    clock.advance(seconds=1)
    with pytest.raises(Unauthenticated):
        services.tokens.authenticate(token)


def test_a_refresh_token_of_another_client_is_refused(services, staff, a_calendar):
    other = services.clients.create("B", origin=staff).client.client_id
    refresh = services.tokens.issue(a_calendar("x").sub, services.own_client).refresh_token

    with pytest.raises(Unauthenticated):
        services.tokens.refresh(other, refresh)
    with pytest.raises(Unauthenticated):
        services.tokens.refresh(services.own_client, "unknown")


def test_rotating_ends_every_token_at_once(services, a_calendar):
    sub = a_calendar("x").sub
    old = services.tokens.issue(sub, services.own_client)

    new = services.tokens.rotate(sub, services.own_client)

    with pytest.raises(Unauthenticated):
        services.tokens.authenticate(old.access_token)
    with pytest.raises(Unauthenticated):
        services.tokens.refresh(services.own_client, old.refresh_token)
    assert services.tokens.authenticate(new.access_token).sub == sub


def test_the_desk_sees_the_grant_that_stands(services, clock, a_calendar):
    sub = a_calendar("x").sub
    assert services.tokens.current(sub, services.own_client) is None

    issued = services.tokens.issue(sub, services.own_client)
    grant = services.tokens.current(sub, services.own_client)

    assert grant is not None
    assert (grant.refresh_token, grant.scope) == (issued.refresh_token, "read_write")
    assert grant.access_expires is not None
    assert (grant.access_expires - clock.now()).total_seconds() == 3600


def test_a_refresh_token_of_a_deleted_calendar_opens_nothing(services, staff, a_calendar):
    calendar = a_calendar("x")
    refresh = services.tokens.issue(calendar.sub, services.own_client).refresh_token
    services.calendars.delete(calendar.calendar_id, origin=staff)

    with pytest.raises(Unauthenticated):
        services.tokens.refresh(services.own_client, refresh)
    with pytest.raises(NotFound):
        services.tokens.issue(calendar.sub, services.own_client)


def test_two_desks_with_their_own_keys_serve_one_database(services, a_calendar, database_url, tmp_path):
    sub = a_calendar("x").sub
    here = services.tokens.issue(sub, services.own_client).refresh_token
    other = make_services(database_url, keys=tmp_path / "other" / "keys.json")

    there = other.tokens.issue(sub, other.own_client).refresh_token

    assert here != there
    for refresh in (here, there):
        assert services.tokens.refresh(services.own_client, refresh).account.sub == sub
    other.close()


def test_no_secret_stands_in_the_database_in_plain(services, staff, a_calendar):
    secret = services.clients.create("B", origin=staff).client_secret
    tokens = services.tokens.issue(a_calendar("x").sub, services.own_client)

    with services.store.read() as tx:
        everything = "\n".join(
            str(row)
            for table in ("client", "client_secret", "access_grant", "token", "change")
            for row in tx.exec_driver_sql(f"select * from {table}").all()
        )

    for plain in (secret, tokens.access_token, tokens.refresh_token):
        assert plain not in everything


def test_the_key_file_is_for_its_owner_only(tmp_path):
    path = tmp_path / "keys.json"
    keys = KeyFile(path)
    keys.remember("client", "secret")

    again = KeyFile(path)

    assert (again.server_key, again.secret_of("client"), again.secret_of("other")) == (
        keys.server_key,
        "secret",
        None,
    )
    assert path.stat().st_mode & 0o077 == 0


def test_a_secret_made_by_another_process_is_known_and_neither_overwrites_the_others(tmp_path):
    path = tmp_path / "keys.json"
    desk, port = KeyFile(path), KeyFile(path)

    desk.remember("a", "one")
    port.remember("b", "two")
    desk.remember("a", "three")

    assert port.secrets_of("a") == ("three", "one")
    assert desk.secret_of("b") == "two"
    port.forget("a", sha256("three"))
    desk.forget("a", sha256("nothing"))
    assert (desk.secrets_of("a"), desk.server_key) == (("one",), port.server_key)
    desk.forget("a", sha256("one"))
    assert port.secret_of("a") is None


MAKES_A_SECRET = """
import sys
from pathlib import Path
from apcdesk.store.files.keyfile import KeyFile
sys.stdin.readline()
keys = KeyFile(Path(sys.argv[1]))
for number in range(int(sys.argv[3])):
    keys.remember(f"{sys.argv[2]}-{number}", "secret")
print(keys.server_key.hex())
"""


def test_processes_that_start_and_write_at_once_agree_on_the_key_and_lose_no_secret(tmp_path):
    path = tmp_path / "new" / "keys.json"
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", MAKES_A_SECRET, str(path), name, "5"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in "ab"
    ]

    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    said = {process.communicate()[0].strip() for process in processes}

    keys = KeyFile(path)
    assert [process.returncode for process in processes] == [0, 0]
    assert said == {keys.server_key.hex()}
    assert all(keys.secret_of(f"{name}-{number}") for name in "ab" for number in range(5))


def test_who_waits_too_long_for_another_process_is_told(tmp_path, monkeypatch):
    path = tmp_path / "keys.json"
    keys = KeyFile(path)
    keys.remember("client", "secret")
    monkeypatch.setattr(keyfile, "WAITS_SECONDS", 0)

    with FileLock(f"{path}.lock"), pytest.raises(Unavailable):
        keys.remember("client", "another")
    with FileLock(f"{path}.lock"):
        keys.remember("client", "secret")

    assert keys.secrets_of("client") == ("secret",)
