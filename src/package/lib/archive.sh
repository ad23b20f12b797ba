#!/bin/sh
# Makes an archive of the classes that lede uses, for bin/lede: archive.sh JAVA HOME ID KEY
# An AOT cache where Java knows them (24 and later), else a CDS archive. It is made in a folder of its own, tried, and
# only then moved to its place; last comes its key, without which it is not used. If no archive can be made, the key
# says so.
java=$1 home=$2 id=$3 key=$4
lib=$home/lib
work=$lib/java-$id.tmp

if ! mkdir "$work" 2>/dev/null; then
  # Another process is at it, or was and broke off.
  [ -n "$(find "$work" -prune -mmin +5 2>/dev/null)" ] && rm -rf "$work"
  exit
fi
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
[ ! -t 2 ] || echo 'lede: making its start quicker with this Java, once; this takes a few seconds' >&2

unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS
run() {
  "$java" -Xlog:disable -XX:-UsePerfData "$@" </dev/null >/dev/null 2>&1
}
rehearse() {
  run "$@" -cp "$lib/lede.jar" dev.lede.cli.Rehearsal "$home/samples" "$lib/lede.jar"
}
try() {
  run "$@" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$lib/lede.jar" --version
}

as_aot() {
  rehearse -XX:AOTMode=record -XX:AOTConfiguration="$work/classes" &&
    run -XX:AOTMode=create -XX:AOTConfiguration="$work/classes" -XX:AOTCache="$work/archive" -cp "$lib/lede.jar" &&
    try -XX:AOTMode=on -XX:AOTCache="$work/archive"
}
as_cds() {
  rehearse -XX:DumpLoadedClassList="$work/classes" &&
    run -Xshare:dump -XX:+UseG1GC -XX:SharedClassListFile="$work/classes" -XX:SharedArchiveFile="$work/archive" \
      -cp "$lib/lede.jar" &&
    try -Xshare:on -XX:SharedArchiveFile="$work/archive"
}

note=none
for kind in aot cds; do
  if as_$kind; then
    name=java-$id.$kind
    [ $kind = aot ] || name=java-$id.jsa
    mv -f "$work/archive" "$lib/$name" && note="$name $(($(wc -c <"$lib/$name")))"
    break
  fi
done
printf '%s\n%s\n' "$key" "$note" >"$work/key" && mv -f "$work/key" "$lib/java-$id.key"
