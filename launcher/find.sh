# Part of the launcher ./danvan: finds a JDK and Maven.

# Sets jdk_version and jdk_id from the file "release" of the JDK in folder $1: starting java to ask it would cost 40 ms.
inspect_jdk() {
  local key value
  jdk_version=0 jdk_id=
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='=' read -r key value; do
    value=${value//\"/}
    case $key in
      JAVA_VERSION) jdk_version=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION | IMPLEMENTOR) jdk_id=$jdk_id${value//[!A-Za-z0-9.+]/_}- ;;
    esac
  done <"$1/release"
  [ "${jdk_version:-0}" -ge 25 ]
}

# Sets jdk: JAVA_HOME, else the javac on the PATH, else the newest in the usual folders.
find_jdk() {
  local home javac best=0
  jdk=${JAVA_HOME:-}
  [ -n "$jdk" ] && inspect_jdk "$jdk" && return
  if javac=$(command -v javac); then
    while [ -L "$javac" ]; do
      home=$(readlink "$javac")
      case $home in
        /*) javac=$home ;;
        *) javac=${javac%/*}/$home ;;
      esac
    done
    jdk=${javac%/bin/javac}
    inspect_jdk "$jdk" && return
  fi
  jdk=
  for home in /usr/lib/jvm/* /opt/* /opt/*/* /usr/java/* ~/.jdks/* "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    inspect_jdk "$home" && [ "$jdk_version" -gt "$best" ] && best=$jdk_version jdk=$home
  done
  [ -n "$jdk" ] && inspect_jdk "$jdk" && return
  say "cần JDK 25 trở lên: hãy cài gói temurin-25-jdk hoặc openjdk-25-jdk, hoặc đặt JAVA_HOME vào thư mục của nó."
  fail "needs JDK 25 or newer: install temurin-25-jdk or openjdk-25-jdk, or point JAVA_HOME at one." $UNAVAILABLE
}

# Sets mvn.
find_maven() {
  for mvn in "${MAVEN_HOME:-/none}/bin/mvn" "$(command -v mvn || true)" /usr/share/maven/bin/mvn /opt/*maven*/bin/mvn \
    "${SDKMAN_DIR:-$HOME/.sdkman}/candidates/maven/current/bin/mvn" /opt/homebrew/bin/mvn /usr/local/bin/mvn; do
    [ -x "$mvn" ] && return
  done
  say "cần Maven 3.8 trở lên để dựng chương trình: hãy cài gói maven, hoặc đặt MAVEN_HOME vào thư mục của nó."
  fail "needs Maven 3.8 or newer to build: install the package maven, or point MAVEN_HOME at it." $UNAVAILABLE
}
