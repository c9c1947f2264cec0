#!/bin/sh
# Makes a Debian machine (12 or 13) a kiosk: packages, a user without rights, the program, the unit that keeps it, and
# a screen that never goes dark. Running it again brings the machine up to date; its settings stay.
#
#   sudo packaging/kiosk/setup.sh                        a kiosk under Wayland
#   sudo packaging/kiosk/setup.sh --x11                  on X11, for graphics that do not run Wayland
#   sudo packaging/kiosk/setup.sh --place "Kiosk 2"      under this name
#   sudo packaging/kiosk/setup.sh --screen board         the board of the waiting line
#   sudo packaging/kiosk/setup.sh --database URL         the database that desks and kiosks share
#   sudo packaging/kiosk/setup.sh --wheel FILE           this wheel instead of the checkout
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
session=wayland place="" screen="" database="" wheel=""

say() { printf '%s\n' "$*"; }
fail() { say "setup: $*" >&2; exit 1; }

while [ $# -gt 0 ]; do
    case "$1" in
        --x11) session=x11 ;;
        --place | --screen | --database | --wheel)
            [ $# -ge 2 ] || fail "$1 needs a value"
            case "$1" in
                --place) place=$2 ;;
                --screen) screen=$2 ;;
                --database) database=$2 ;;
                --wheel) wheel=$2 ;;
            esac
            shift
            ;;
        -h | --help) sed -n '2,11s/^# \{0,1\}//p' "$0"; exit 0 ;;
        *) fail "what is $1? See --help" ;;
    esac
    shift
done

[ "$(id -u)" = 0 ] || fail "run it as root"
[ -r /etc/debian_version ] || fail "this is no Debian"
case "$screen" in "" | kiosk | board) ;; *) fail "--screen is kiosk or board" ;; esac

# Packages: Qt's libraries, the session, and what prints

packages="python3 python3-venv libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libcups2 cups-client
    dbus libpam-systemd"
if [ "$session" = x11 ]; then
    packages="$packages xserver-xorg xinit x11-xserver-utils x11-xkb-utils libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1
        libxcb-shape0 libxkbcommon-x11-0"
else
    packages="$packages cage xwayland libwayland-cursor0 libwayland-egl1"  # cage does not start without xwayland
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -q
# the names are words of a list
# shellcheck disable=SC2086
apt-get install -q -y --no-install-recommends $packages

# A user that may do nothing but show a window

if ! getent passwd kiosk >/dev/null; then
    useradd --create-home --shell /usr/sbin/nologin --user-group kiosk
fi
for group in video render input; do
    if getent group "$group" >/dev/null; then usermod --append --groups "$group" kiosk; fi
done
install -d -o kiosk -g kiosk -m 0700 /var/lib/apcdesk

# The program

[ -x /opt/apcdesk/bin/python ] || python3 -m venv /opt/apcdesk
/opt/apcdesk/bin/python -m pip install --quiet --disable-pip-version-check --upgrade \
    --constraint "$root/packaging/constraints.txt" "${wheel:-$root}"

# What starts it and keeps it

install -d /usr/local/lib/apcdesk /usr/local/share/doc/apcdesk /etc/apcdesk
install -m 0755 "$here/kiosk-screen" "$here/kiosk-x11" /usr/local/lib/apcdesk/
install -m 0644 "$here/README.md" /usr/local/share/doc/apcdesk/kiosk.md
install -m 0644 "$here/apcdesk-kiosk.service" "$here/apcdesk-kiosk-x11.service" /etc/systemd/system/
[ -e /etc/apcdesk/kiosk.conf ] || install -m 0640 -g kiosk "$here/kiosk.conf" /etc/apcdesk/kiosk.conf

setting() {
    if [ -n "$2" ]; then
        quoted=$(printf '%s' "$2" | sed 's/[&|\\]/\\&/g')
        if grep -q "^#\{0,1\}$1=" /etc/apcdesk/kiosk.conf; then
            sed -i "s|^#\{0,1\}$1=.*|$1=$quoted|" /etc/apcdesk/kiosk.conf
        else
            printf '%s=%s\n' "$1" "$2" >>/etc/apcdesk/kiosk.conf
        fi
    fi
}
setting APCDESK_PLACE "$place"
setting APCDESK_SCREEN "$screen"
setting APCDESK_DATABASE "$database"

# A machine that is nothing else: it never sleeps, and there is no other terminal

install -d /etc/systemd/logind.conf.d /etc/sysctl.d
cat >/etc/systemd/logind.conf.d/apcdesk.conf <<'CONF'
[Login]
NAutoVTs=0
ReserveVT=0
IdleAction=ignore
HandlePowerKey=ignore
HandleLidSwitch=ignore
KillUserProcesses=yes
CONF
printf 'kernel.sysrq = 0\n' >/etc/sysctl.d/60-apcdesk.conf
unit=apcdesk-kiosk.service other=apcdesk-kiosk-x11.service
if [ "$session" = x11 ]; then unit=apcdesk-kiosk-x11.service other=apcdesk-kiosk.service; fi
systemctl mask --quiet sleep.target suspend.target hibernate.target hybrid-sleep.target
systemctl disable --quiet "$other" 2>/dev/null || true
systemctl enable --quiet "$unit"
systemctl set-default --quiet graphical.target
if [ -d /run/systemd/system ]; then
    systemctl daemon-reload
    systemctl restart "$unit"
    say "The kiosk is running. Look at it with: journalctl -u $unit -f"
else
    say "Set up. The kiosk starts with the machine."
fi
