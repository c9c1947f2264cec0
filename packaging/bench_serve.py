"""How long `apcdesk serve --data :temporary:` takes to its first answer, beside the emptiest server: `make bench`.

Both are new processes on free ports, taken in turns, and timed from the command to the end of the first answer. The
emptiest server is uvicorn with one Starlette route; the distance between the two is what apcdesk itself costs.
"""

import http.client
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

PROJECT = Path(__file__).resolve().parent.parent
ROUNDS = 5
COMMANDS = {
    "uvicorn with one route": [sys.executable, __file__, "empty"],
    "apcdesk serve": [
        *(sys.executable, "-m", "apcdesk", "serve"),
        *("--data", ":temporary:", "--port", "0"),
    ],
}


def main(arguments: list[str]) -> int:
    """Without arguments: measure and print. With `empty`: be the emptiest server."""
    if arguments:
        _be_empty()
        return 0
    taken: dict[str, list[float]] = {name: [] for name in COMMANDS}
    with tempfile.TemporaryDirectory(prefix="apcdesk-bench-") as compiled:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(ROUNDS + 1):
            for name, command in COMMANDS.items():
                milliseconds = _first_answer(command, environment)
                if (
                    number > 0
                ):  # the first round warms the disk's cache, and compiles both as an installer does
                    taken[name].append(milliseconds)
    print(f"process start to first answered request, median (fastest to slowest) of {ROUNDS}:")
    for name, times in taken.items():
        print(f"  {name:<24}{median(times):6.0f} ms ({min(times):.0f} to {max(times):.0f})")
    empty, serve = (median(times) for times in taken.values())
    print(f"  ratio {serve / empty:.1f}")
    return 0


def _first_answer(command: list[str], environment: dict[str, str]) -> float:
    """Milliseconds from the start of the process to the whole answer of GET /health."""
    began = time.monotonic()
    with subprocess.Popen(
        command, cwd=PROJECT, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        words = process.stdout.readline().split()
        if len(words) != 2:
            sys.exit(f"{' '.join(command)} did not start")
        connection = http.client.HTTPConnection(words[1].removeprefix("http://"))
        connection.request("GET", "/health")
        answer = connection.getresponse()
        answer.read()
        milliseconds = (time.monotonic() - began) * 1000
        connection.close()
        process.terminate()
        process.wait()
    if answer.status != 200:
        sys.exit(f"{' '.join(command)} answered {answer.status}")
    return milliseconds


def _be_empty() -> None:
    import socket  # noqa: PLC0415  loading is measured

    import uvicorn  # noqa: PLC0415  as above
    from starlette.requests import Request  # noqa: PLC0415  as above
    from starlette.responses import JSONResponse, Response  # noqa: PLC0415  as above
    from starlette.routing import Route, Router  # noqa: PLC0415  as above

    async def health(_: Request) -> Response:
        return JSONResponse({"status": "ok"})

    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    print(f"ready http://127.0.0.1:{listener.getsockname()[1]}", flush=True)
    config = uvicorn.Config(
        Router([Route("/health", health)]),
        http="httptools",
        ws="none",
        loop="asyncio",
        lifespan="off",
        log_config=None,
    )
    uvicorn.Server(config).run([listener])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
