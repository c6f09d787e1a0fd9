# Part of the launcher ./danvan: builds what is out of date.
#
# A build of module M is published as a folder of its own, target/danvan/M.XXXXXX, with the jar, its libraries and the
# AOT caches, and target/danvan/M.current names it. A newer build never writes into the folder that a program runs from.

maven() { # one Maven run at the root of the repository; the lock (9) is not handed on
  (cd "$root" && JAVA_HOME=$jdk exec "$mvn" -B "$@" 9>&-)
}

# Sets folder to the published build of module $1; fails when there is none or a source is newer.
# Folders are looked at too: their time tells of a file that was removed.
fresh_build() {
  local module=$1 name source newer sources=()
  [ -r "$runs/$module.current" ] && read -r name <"$runs/$module.current" || return 1
  folder=$runs/$name
  [ -f "$folder/danvan.jar" ] || return 1
  for source in pom.xml .mvn {documents,terms,"$module"}/{pom.xml,src/main}; do
    [ -e "$root/$source" ] && sources+=("$root/$source")
  done
  newer=$(find "${sources[@]}" -newer "$runs/$module.current" -print -quit)
  [ -z "$newer" ]
}

# Runs the rest of the line while no other launcher builds in this repository.
alone() {
  mkdir -p "$runs" 2>/dev/null && : 2>/dev/null >>"$runs/lock" || fail \
    "không ghi được vào $runs: hãy chạy một lần bằng tài khoản có quyền ghi vào thư mục này." $NO_PERMISSION
  exec 9>>"$runs/lock"
  if command -v flock >/dev/null; then
    flock -n 9 || { ${waited:-say} "đang đợi một lần dựng khác…" && flock 9; }
    waited=: # says so once
  else
    while ! ln -s $$ "$runs/lock.held" 2>/dev/null; do
      kill -0 "$(readlink "$runs/lock.held")" 2>/dev/null || rm -f "$runs/lock.held"
      sleep 1
    done
    trap 'rm -f "$runs/lock.held"' EXIT
  fi
  "$@"
  exec 9>&-
  rm -f "$runs/lock.held"
  trap - EXIT
}

build() { # module
  local module=$1 jars
  fresh_build "$module" && return # another launcher built it while this one waited
  find_maven
  say "đang dựng chương trình (lần đầu có thể mất vài phút để tải thư viện)…"
  touch "$runs/$module.started"
  maven package -pl "$module" -am -Dmaven.test.skip=true -Dspotless.check.skip=true 2>&1 \
    | tee "$runs/build.log" | progress || {
    grep -E '^\[ERROR\] [^TRFA-]' "$runs/build.log" | grep -v 'Help 1' | head -20 >&2 || true
    fail "dựng không thành công; toàn văn ở $runs/build.log" 1
  }
  folder=$(mktemp -d "$runs/$module.XXXXXX")
  chmod 755 "$folder"
  jars=$root/$module/target
  cp -R "$jars/danvan.jar" "$jars/lib" "$folder/"
  : >"$folder/in-use"
  printf '%s\n' "${folder##*/}" >"$runs/$module.new"
  touch -r "$runs/$module.started" "$runs/$module.new"
  mv -f "$runs/$module.new" "$runs/$module.current"
  sweep "$module"
}

# One line for each module that Maven comes to, and one for every 50 files that it fetches.
progress() {
  local line files=0
  while IFS= read -r line; do
    case $line in
      *'Building '*\[*/*\]*) say "  ${line#*Building }" ;;
      Downloaded*) files=$((files + 1)) && [ $((files % 50)) -ne 0 ] || say "  đã tải $files tệp" ;;
    esac
  done
}

# Removes builds of module $1 that are no longer the current one and that no program runs from.
sweep() {
  local old
  command -v flock >/dev/null || return 0
  for old in "$runs/$1".??????/; do
    old=${old%/}
    [ "$old" = "$folder" ] || flock -n -x "$old/in-use" rm -rf "$old" || true
  done
}

# Readies folder: a fresh build of module $1, held by a shared lock for as long as this process and its java live.
hold_build() {
  while :; do
    fresh_build "$1" || alone build "$1"
    command -v flock >/dev/null || return 0
    { exec 8<"$folder/in-use"; } 2>/dev/null && flock -s 8 && [ -f "$folder/danvan.jar" ] && return
  done
}
