#!/bin/sh
# Makes a Debian or Ubuntu machine show Porchlight and nothing else, or takes that back. May be run again at any time.
set -eu

usage() {
  cat <<'TEXT'
usage: sudo ./install.sh [--uninstall] [--root FOLDER]

  --uninstall    takes everything back but the records in /var/lib/porchlight
  --root FOLDER  only writes the files, under FOLDER, as for the image of a disk
TEXT
}

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
root=''
task=install
while [ $# -gt 0 ]; do
  case $1 in
    --uninstall) task=uninstall ;;
    --root)
      [ $# -gt 1 ] || { usage >&2; exit 2; }
      root=$2
      shift
      ;;
    --help) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done

say() { printf 'porchlight: %s\n' "$1"; }
stop() { printf 'porchlight: %s\n' "$1" >&2; exit 1; }
# On the machine itself, and not in a folder that will become one.
here_and_now() { [ -z "$root" ]; }

# What is installed where: a file of this folder, then its place.
each_file() {
  while read -r file place; do
    "$1" "$file" "$place"
  done <<'TEXT'
porchlight.service /etc/systemd/system/porchlight.service
porchlight-pam /etc/pam.d/porchlight
logind.conf /etc/systemd/logind.conf.d/porchlight.conf
system.conf /etc/systemd/system.conf.d/porchlight.conf
sysctl.conf /etc/sysctl.d/90-porchlight.conf
TEXT
}
put() { install -D -m 0644 "$here/$1" "$root$2"; }
take() { rm -f "$root$2"; }

if here_and_now; then
  [ "$(id -u)" -eq 0 ] || stop 'this needs root: sudo ./install.sh'
  [ -d /run/systemd/system ] || stop 'this machine does not run systemd, which starts Porchlight here'
fi

if [ "$task" = uninstall ]; then
  if here_and_now; then
    systemctl disable --now porchlight.service || true
    systemctl unmask ctrl-alt-del.target
  fi
  each_file take
  if here_and_now; then
    systemctl daemon-reload
    systemctl start getty@tty1.service
    say 'taken back; restart this machine. The records are still in /var/lib/porchlight.'
  fi
  exit 0
fi

if here_and_now; then
  [ -x /opt/Porchlight/porchlight ] ||
    stop 'there is no Porchlight in /opt/Porchlight: install its package first, as in apt install ./porchlight.deb'
  desktop=$(systemctl show --property=Id --value display-manager.service 2>/dev/null || true)
  if systemctl is-enabled --quiet display-manager.service 2>/dev/null; then
    stop "this machine starts a desktop, which takes the screen; run: sudo systemctl disable --now $desktop"
  fi
  # cage of Debian and Ubuntu does not start without Xwayland.
  DEBIAN_FRONTEND=noninteractive apt-get install -y cage xwayland libpam-systemd dbus
  id porchlight >/dev/null 2>&1 ||
    useradd --system --user-group --home-dir /var/lib/porchlight --shell /usr/sbin/nologin porchlight
  install -d -m 0700 -o porchlight -g porchlight /var/lib/porchlight
fi
each_file put
if here_and_now; then
  systemctl mask ctrl-alt-del.target
  sysctl --quiet --load=/etc/sysctl.d/90-porchlight.conf
  systemctl daemon-reload
  systemctl set-default graphical.target
  systemctl enable porchlight.service
  say 'installed; restart this machine, and Porchlight comes up by itself.'
fi
