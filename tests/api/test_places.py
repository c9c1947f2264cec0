"""Where an event is: contract §5.1."""

from __future__ import annotations

from tests.api.building import Wire, errors


def test_degrees_are_decimal(wire: Wire):
    wrong = ("1_0", " 1", "1e1", "\u0663", "nan", "inf", "1,5", "", ".")

    refused = [errors(wire.put_event(location={"lat": one, "long": "1"})) for one in wrong]

    assert refused == [{"location.lat": ["errors.invalid_format"]}] * len(wrong)


def test_degrees_are_kept_as_text_without_an_exponent(wire: Wire):
    read = {}
    for sent in ("-90", "+1.50", ".5", 90.0, 5e-7, -0.25):
        assert wire.put_event(location={"lat": sent, "long": 1}).status_code == 202
        (event,) = wire.events(include_geo="true")
        read[sent] = event["location"]["lat"]

    assert read == {
        "-90": "-90",
        "+1.50": "+1.50",
        ".5": ".5",
        90.0: "90.0",
        5e-7: "0.0000005",
        -0.25: "-0.25",
    }
