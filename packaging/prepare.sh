# What ./run and ./test share: system packages, the virtual environment, the compiled data.
# Sourced with $here set to the checkout. Everything said goes to stderr: stdout belongs to the program.

export DEBIAN_FRONTEND=noninteractive
export PIP_DISABLE_PIP_VERSION_CHECK=1

# Debian's names; the list for Qt is what its libraries load and the wheels do not bring. The fonts are small
# ones: Japanese; Chinese and Korean; what Latin letters the first lacks, as in Vietnamese.
run_packages=(
    ca-certificates python3 python3-venv
    libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4
    libxcb-keysyms1 libxcb-shape0 libwayland-cursor0 libwayland-egl1 libcups2
    fonts-ipaexfont-gothic fonts-wqy-microhei fonts-dejavu-core
)

say() {
    printf 'tayori: %s\n' "$*" >&2
}

# Runs a command silently; what it said is shown only if it failed. Never reads the caller's stdin.
quietly() {
    local output status=0
    output=$("$@" 2>&1 </dev/null) || status=$?
    if [ "$status" -ne 0 ]; then
        printf '%s\n' "$output" >&2
        say "failed ($status): $*"
    fi
    return "$status"
}

# Prints those of the named Debian packages that are not installed. Debian 13 renamed some to …t64.
missing_packages() {
    local name installed
    installed=$(dpkg-query --show --showformat='${db:Status-Status} ${Package}\n' 2>/dev/null |
        sed -n 's/^installed //p')
    for name in "$@"; do
        grep --quiet --line-regexp --extended-regexp "${name//+/[+]}(t64)?" <<<"$installed" || printf '%s\n' "$name"
    done
}

# Installs system packages if this is Debian and we are root; else says which command would.
# A failure here is told and not fatal: what is really needed fails later with its own reason.
install_packages() {
    local purpose=$1
    shift
    command -v dpkg-query >/dev/null && command -v apt-get >/dev/null || return 0
    local missing
    mapfile -t missing < <(missing_packages "$@")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        say "system packages to $purpose are missing; to install them, type:"
        say "    sudo apt-get install --no-install-recommends ${missing[*]}"
        return 0
    fi
    say "installing ${#missing[@]} system packages to $purpose (apt-get)"
    # --no-remove: never trade a mail server that someone uses for the one that the tests want.
    quietly apt-get -qq update &&
        quietly apt-get -qq -o DPkg::Lock::Timeout=300 install --yes --no-install-recommends --no-remove \
            "${missing[@]}" || say "apt-get did not succeed; going on without"
}

find_python() {
    local python
    for python in ${TAYORI_PYTHON:+"$TAYORI_PYTHON"} /usr/bin/python3 python3; do
        if "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null </dev/null; then
            command -v "$python"
            return
        fi
    done
    say "Python 3.11 or newer is needed"
    return 1
}

# The environment's stamp for a requirements file: its content and the Python that it was installed for.
stamp_of() {
    { "$here/.venv/bin/python" -V && cat "$1"; } 2>/dev/null </dev/null | sha256sum | cut -d' ' -f1
}

is_installed() {
    local stamp="$here/.venv/tayori-$1.stamp"
    [ -x "$here/.venv/bin/python" ] && [ -f "$stamp" ] &&
        [ "$(cat "$stamp")" = "$(stamp_of "$here/requirements/$1.txt")" ]
}

# Is there an environment that once was complete, and whose Python still exists and is the same?
is_whole() {
    local venv="$here/.venv"
    [ -x "$venv/bin/python" ] && [ -f "$venv/tayori-run.stamp" ] && [ -f "$venv/tayori.python" ] &&
        [ "$(cat "$venv/tayori.python")" = "$("$venv/bin/python" -V 2>&1 </dev/null)" ]
}

# Makes .venv hold requirements/$1.txt (run, or test which contains run).
install_requirements() {
    local set=$1 venv="$here/.venv" python
    ! is_installed "$set" || return 0
    if ! is_whole; then
        python=$(find_python) || return
        say "making .venv with $python"
        rm -rf "$venv"
        quietly "$python" -m venv "$venv" || return
    fi
    say "installing requirements/$set.txt into .venv"
    rm -f "$venv"/tayori-*.stamp
    # --no-deps: the file is complete. Debian's pip does not see that "coverage==7.17.3" answers
    # "coverage[toml]>=7.10" and asks the index for the newest one, which has no hash here.
    quietly "$venv/bin/python" -m pip install --quiet --no-deps --require-hashes \
        --requirement "$here/requirements/$set.txt" || return
    "$venv/bin/python" -V >"$venv/tayori.python"
    stamp_of "$here/requirements/run.txt" >"$venv/tayori-run.stamp"
    [ "$set" = run ] || stamp_of "$here/requirements/$set.txt" >"$venv/tayori-$set.stamp"
}

# What the compiled data is made of: names, sizes and times, so that a deleted file counts too.
sources_stamp() {
    (cd "$here" && find providers i18n wizard/model -name __pycache__ -prune -o -type f -printf '%p %s %T@\n') |
        sort | sha256sum
}

data_is_fresh() {
    local stamp="$here/build/compiled/.stamp"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(sources_stamp)" ]
}

# Builds build/compiled from the provider files and the translations, if one of them changed.
compile_data() {
    local sources
    ! data_is_fresh || return 0
    say "compiling the provider data and the translations"
    sources=$(sources_stamp)
    (cd "$here" && quietly .venv/bin/python -m providers.compile && quietly .venv/bin/python -m i18n.build) ||
        return
    mkdir -p "$here/build/compiled"
    printf '%s\n' "$sources" >"$here/build/compiled/.stamp"
}

# Runs a function alone: two programs started together in a fresh checkout must not both make .venv.
alone() {
    mkdir -p "$here/build"
    if command -v flock >/dev/null; then
        (
            flock 9
            "$@" 9>&-
        ) 9>"$here/build/.lock"
    else
        "$@"
    fi
}

# Makes .venv and the compiled data ready; the argument is run or test.
prepare() {
    install_requirements "$1" && compile_data
}

prepare_once() {
    if ! is_installed "$1" || ! data_is_fresh; then
        alone prepare "$1"
    fi
}
