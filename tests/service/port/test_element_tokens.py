import pytest

from apcdesk.domain.ids import Sub
from apcdesk.errors import Invalid, NotOpened, Unauthenticated
from apcdesk.service.port.element_tokens import ElementToken
from apcdesk.service.port.tokens import Caller


@pytest.fixture
def client(services, staff):
    """A client, its secret's hash and its secret."""
    made = services.clients.create("Stand website", origin=staff)
    _, hashed = services.clients.by_secret(made.client_secret)
    return made.client.client_id, hashed


def test_a_token_opens_what_it_was_made_for_for_eighteen_hours(services, clock, client, staff):
    client_id, hashed = client
    sub = services.calendars.open(client_id, "x", origin=staff).calendar.sub
    wanted = ElementToken(client_id, ("agenda", "availability"), (sub,), "http://localhost")

    made = services.element_tokens.mint(wanted, secret_sha256=hashed)

    assert (made.element_token, made.expires_in) == (wanted, 64800)
    assert made.token not in repr(made)
    assert services.element_tokens.authenticate(made.token) == wanted
    clock.advance(seconds=64800)
    with pytest.raises(Unauthenticated):
        services.element_tokens.authenticate(made.token)


def test_a_token_ends_with_the_secret_that_made_it(services, clock, client):
    client_id, hashed = client
    made = services.element_tokens.mint(
        ElementToken(client_id, ("agenda",), (), "http://localhost"), secret_sha256=hashed
    )
    with services.store.write() as tx:
        tx.exec_driver_sql("update client_secret set withdrawn = 1")

    with pytest.raises(Unauthenticated):
        services.element_tokens.authenticate(made.token)


def test_every_problem_is_named(services, client, a_calendar):
    client_id, hashed = client
    foreign = a_calendar("ours").sub
    wrong = ElementToken(client_id, ("agenda", "everything"), (Sub("apc_none"), foreign), "http://localhost")

    with pytest.raises(Invalid) as caught:
        services.element_tokens.mint(wrong, secret_sha256=hashed)
    assert [(p.field, p.key) for p in caught.value.problems] == [
        ("permissions[1]", "errors.not_recognized"),
        ("subs[0]", "errors.not_recognized"),
        ("subs[1]", "errors.not_recognized"),
    ]
    many = ElementToken(client_id, (), (Sub("apc_none"),) * 101, "http://localhost")
    with pytest.raises(Invalid) as caught:
        services.element_tokens.mint(many, secret_sha256=hashed)
    assert [p.key for p in caught.value.problems][:2] == ["errors.required", "errors.too_many"]


def test_whoever_has_a_token_asks_about_its_first_account_with_what_its_permissions_read(
    services, client, staff
):
    client_id, _ = client
    first, second = (services.calendars.open(client_id, name, origin=staff).calendar for name in ("x", "y"))
    subs = (second.sub, first.sub)

    asking = services.element_tokens.caller(
        ElementToken(client_id, ("agenda", "availability"), subs, "http://localhost")
    )
    managing = services.element_tokens.caller(
        ElementToken(client_id, ("account_management",), subs, "http://localhost")
    )

    assert asking == Caller(second.account, client_id, frozenset({"read_events", "read_free_busy"}))
    assert managing == Caller(second.account, client_id, frozenset())
    with pytest.raises(NotOpened):
        services.element_tokens.caller(ElementToken(client_id, ("agenda",), (), "http://localhost"))
