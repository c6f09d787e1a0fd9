# Part of the launcher ./danvan: AOT caches, which make a start quick.

# Sets cache to the AOT cache of this build for this JDK. A cache that could not be made stays as an empty file, so that it
# is not tried again; a cache that the JVM does not like is ignored by it.
use_cache() {
  [ -s "$cache" ] && flags+=("-XX:AOTCache=$cache" -Xlog:disable) || true
}

# A training run writes the cache when it ends.
train() { # training arguments
  [ -e "$cache" ] && return
  say "đang chuẩn bị để khởi động nhanh…"
  "$jdk/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$cache.new" -jar "$folder/danvan.jar" "$@" >"$runs/train.log" 2>&1 9>&- \
    || true
  keep_cache
}

keep_cache() {
  [ -s "$cache.new" ] || : >"$cache.new"
  rm -f "$cache.new.config"
  mv -f "$cache.new" "$cache"
}

# The application is trained beside its first run, at the lowest priority and detached from it: a throw-away demo is
# started, asked for its first pages and stopped.
train_app_aside() {
  if [ ! -e "$cache" ] && [ -w "$folder" ] && command -v flock >/dev/null; then
    ( (exec </dev/null >"$runs/train.log" 2>&1 9>>"$folder/training" && flock -n 9 && trap '' INT HUP && train_app) &)
  fi
}

train_app() {
  local demo port='' tries=240
  nice -n 19 "$jdk/bin/java" "${flags[@]}" -XX:AOTCacheOutput="$cache.new" -jar "$folder/danvan.jar" demo --port 0 \
    >"$folder/training" 2>&1 9>&- &
  demo=$!
  while [ -z "$port" ] && [ $((tries -= 1)) -gt 0 ] && kill -0 $demo 2>/dev/null; do
    sleep 0.5
    port=$(sed -n 's/.*http:[^ ]*:\([0-9][0-9]*\).*/\1/p' "$folder/training" | head -1)
  done
  [ -z "$port" ] || { visit "$port" / && visit "$port" /sign-in; } || true
  kill -TERM $demo 2>/dev/null || true
  wait $demo || true
  keep_cache
}

visit() { # port, path
  exec 6<>"/dev/tcp/127.0.0.1/$1" || return
  printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&6
  cat <&6 >/dev/null
  exec 6>&-
}
