#!/usr/bin/env bash
# Tries the reading or the check of documents on inputs that Jazzer makes up, steered by the branches they reach.
#   documents/fuzz.sh read|check [SECONDS] [FOLDER WITH MORE SEEDS]
# Seeds are the texts of the tests; inputs that reach new branches are kept in documents/.cifuzz-corpus/, findings
# (crash-…, timeout-…) in the folder documents/.cifuzz-corpus/findings-read or -check.
set -eu
cd "$(dirname "$0")"
target=${1:?read or check}
seconds=${2:-600}
case $target in
    read) class=vn.danvan.documents.fuzz.ReadTarget ;;
    check) class=vn.danvan.documents.fuzz.CheckTarget ;;
    *) echo "read or check, not $target" >&2; exit 2 ;;
esac
work=$PWD/.cifuzz-corpus
seeds=$work/seeds
mkdir -p "$seeds" "$work/$target" "$work/findings-$target"
(cd .. && mvn -o -q -B -pl documents -am test-compile)
mvn -o -q -B dependency:build-classpath -Dmdep.outputFile="$work/classpath"
# Texts only: a PDF takes fifty times as long, and bytes changed within a packed file are refused at its door.
find src/test/resources ${3:+"$3"} -name '*.txt' -size -40k -exec cp -t "$seeds" {} +
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Xmx1g -Xss2m -XX:+EnableDynamicAgentLoading -Dfile.encoding=UTF-8 \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -cp "target/test-classes:target/classes:$(cat "$work/classpath")" \
    com.code_intelligence.jazzer.Jazzer --target_class="$class" --instrumentation_includes='vn.danvan.**' \
    --disabled_hooks='com.code_intelligence.jazzer.sanitizers.*' --keep_going=20 --reproducer_path="$work/findings-$target" \
    "$work/$target" "$seeds" -artifact_prefix="$work/findings-$target/" -max_total_time="$seconds" -max_len=16384 \
    -timeout=20 -rss_limit_mb=2500
