# Part of the launcher ./danvan: runs every test.

# What the tests need beside Java: a command, and the Debian package that brings it.
readonly TEST_NEEDS='chromium:chromium tesseract:tesseract-ocr tesseract:tesseract-ocr-vie'

install_test_needs() {
  local need missing=''
  for need in $TEST_NEEDS; do
    command -v "${need%%:*}" >/dev/null || missing="$missing ${need##*:}"
  done
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "đang cài:$missing"
    # shellcheck disable=SC2086 # several packages in one variable
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $missing; } \
      >"$runs/install.log" 2>&1 || fail "không cài được$missing; toàn văn ở $runs/install.log" $UNAVAILABLE
  else
    say "còn thiếu:$missing. Những phép thử cần đến sẽ báo lỗi; trên Debian: apt-get install$missing"
  fi
}

test_all() {
  find_maven
  mkdir -p "$runs"
  install_test_needs
  alone maven --no-transfer-progress verify "$@"
}
