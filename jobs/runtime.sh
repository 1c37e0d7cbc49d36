# Sourced by jobs/tifa and jobs/submit, which set `home`: finds Java and tifa.jar, building the jar on first use.
# shellcheck shell=bash disable=SC2154

# The language in which tifa speaks is that of the locale from before.
export TIFA_LANG=${TIFA_LANG-${LC_ALL:-${LC_MESSAGES:-${LANG-}}}}
case $OSTYPE in
  darwin*) export LC_ALL=en_US.UTF-8 ;; # macOS has no C.UTF-8, and without UTF-8 Java loses Chinese file names
  *) export LC_ALL=C.UTF-8 ;;
esac

say() { # English Chinese: to standard error, in the user's language
  case $TIFA_LANG in
    zh | zh[_.@-]*) echo "${0##*/}：$2" >&2 ;;
    *) echo "${0##*/}: $1" >&2 ;;
  esac
}

fail() { # exit-code English Chinese
  say "$2" "$3"
  exit "$1"
}

# Sets `java` to JAVA_HOME's, else PATH's, and refuses one before 17. `java_build` tells one JDK from another.
find_java() {
  local jdk version
  if [ -n "${JAVA_HOME-}" ]; then
    java=$JAVA_HOME/bin/java
    [ -x "$java" ] || fail 78 "JAVA_HOME ($JAVA_HOME) holds no bin/java; point it at a JDK 17 or newer" "JAVA_HOME（$JAVA_HOME）里没有 bin/java；请让它指向 JDK 17 或更新的版本"
  else
    java=$(type -P java) || fail 78 "no java on the PATH; install a JDK 17 or newer, or set JAVA_HOME" "PATH 上没有 java；请安装 JDK 17 或更新的版本，或设置 JAVA_HOME"
  fi
  jdk=$(dirname "$(dirname "$(readlink -f "$java")")")
  if [ -f "$jdk/release" ]; then
    # Reading the version there spares the start of a second JVM.
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$jdk/release")
    java_build=$(sed -nE 's/^(IMPLEMENTOR|JAVA_RUNTIME_VERSION|OS_ARCH)="(.*)"/\2/p' "$jdk/release" | tr -cs '[:alnum:].+\n' _ | paste -sd- -)
  else
    version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    java_build=
  fi
  java_version=${version:-0}
  [ "${version:-0}" -ge 17 ] || fail 78 "$java is older than the Java 17 that tifa needs; set JAVA_HOME to a newer JDK" "$java 比 tifa 需要的 Java 17 旧；请让 JAVA_HOME 指向更新的 JDK"
}

is_current() {
  [ -f "$jar" ] && [ -d "$spark/jars" ] &&
    [ -z "$(find "$home/pom.xml" "$home/src/main" "$home/jobs/job.schema.json" "$home/jobs/lexicons" "$home/output/METHOD.md" "$home/output/METHOD.zh-CN.md" -newer "$jar" 2>/dev/null | head -n 1)" ]
}

# Builds tifa.jar and Spark's runtime beside it unless they are newer than the sources.
ensure_built() {
  is_current && return
  if [ ! -f "$home/pom.xml" ] || ! type -P mvn >/dev/null; then
    [ -f "$jar" ] && [ -d "$spark/jars" ] && return
    fail 78 "$jar is not built, and building it needs Maven (mvn) on the PATH and the sources in $home" "$jar 还没有构建；构建需要 PATH 上的 Maven（mvn）和 $home 里的源代码"
  fi
  mkdir -p "$home/target" || fail 73 "cannot create $home/target" "不能建立 $home/target"
  (
    take_lock
    built=
    trap 'leave_build' EXIT
    trap 'exit 130' INT TERM
    is_current || build
  ) || exit
}

# What mktemp made is this process's own; a lock is, that still names it.
leave_build() {
  [ -z "$built" ] || rm -rf "$built"
  [ "$(cat "$lock" 2>/dev/null)" != "$$" ] || rm -f "$lock"
}

# The lock only spares work: each build has a folder of its own and is moved into place by rename,
# so a lock whose owner died, or that is half an hour old, is simply taken over.
take_lock() {
  local owner waited=0
  until (set -o noclobber && echo "$$" >"$lock") 2>/dev/null; do
    [ -w "$home/target" ] || fail 73 "cannot write to $home/target" "不能写入 $home/target"
    if [ -L "$lock" ] || { [ -e "$lock" ] && ! is_file "$lock"; }; then fail_lock; fi
    owner=$(cat "$lock" 2>/dev/null)
    case $owner in
      *[!0-9]*) fail_lock ;;
    esac
    if [ "$waited" -ge 1800 ] || { [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; }; then
      rm -f "$lock"
    else
      [ "$waited" -gt 0 ] || say "waiting for process $owner to build tifa.jar" "正在等待进程 $owner 构建 tifa.jar"
      sleep 1
      waited=$((waited + 1))
    fi
  done
}

fail_lock() { fail 73 "$lock is no lock of tifa's; move it elsewhere" "$lock 不是 tifa 的锁；请移到别处"; }

# A file itself, and no link to one.
is_file() { [ -f "$1" ] && [ ! -L "$1" ]; }

build() {
  say "building tifa.jar (once; the first time Maven fetches Spark)" "正在构建 tifa.jar（只需一次；第一次 Maven 要下载 Spark）"
  [ ! -e "$jar" ] || is_file "$jar" || fail 73 "$jar is no file of tifa's; move it elsewhere" "$jar 不是 tifa 的文件；请移到别处"
  if [ -L "$spark" ] || [ -L "$spark/jars" ]; then fail 73 "$spark is a link, where tifa keeps Spark; remove the link" "$spark 是链接，而 tifa 在这里存放 Spark；请删去这个链接"; fi
  built=$(mktemp -d "$home/target/build.XXXXXX") || fail 73 "cannot write to $home/target" "不能写入 $home/target"
  touch "$built/started"
  # Without colours there is nothing to reset, which Maven's Jansi else does at its end, even in a file.
  (cd "$home" && MAVEN_OPTS="${MAVEN_OPTS-} -Djansi.noreset" mvn -B -q -ntp -Dstyle.color=never -Dquick -DskipTests "-Dbuild.folder=$built" package) </dev/null >&2 ||
    fail 78 "tifa.jar could not be built; see Maven's messages above" "tifa.jar 没有构建成功；请看上面 Maven 的消息"
  # As old as the start of the build: sources edited meanwhile are newer.
  touch -r "$built/started" "$built/tifa.jar"
  replace_spark
  mv -f "$built/tifa.jar" "$jar"
}

# Of the jars that are there go those that a build before has put there, by its list, and others' stay.
replace_spark() {
  local name list=$home/target/spark.list
  mkdir -p "$spark/jars" || fail 73 "cannot create $spark/jars" "不能建立 $spark/jars"
  ls "$built/spark/jars" >"$built/spark.list"
  while IFS= read -r name; do
    [ -e "$spark/jars/$name" ] || mv "$built/spark/jars/$name" "$spark/jars/$name"
  done <"$built/spark.list"
  if is_file "$list"; then
    while IFS= read -r name; do
      case $name in
        */* | .* | "") ;;
        *.jar) grep -qxF -e "$name" "$built/spark.list" || ! is_file "$spark/jars/$name" || rm -f "$spark/jars/$name" ;;
      esac
    done <"$list"
  fi
  if [ -e "$list" ] && ! is_file "$list"; then return; fi
  mv -f "$built/spark.list" "$list"
}

# Only Spark's machine learning uses vectors, and the JVM prints a warning about them.
is_of_vectors() { [ "$1" = --add-modules=jdk.incubator.vector ]; }

# Sets `options` to those in files of jobs: with which Java runs Spark, and (tifa.options) tifa in plain Java,
# silent on standard output, where it else says why an archive of classes or a size does not fit.
use_options() { # file…
  local option file
  options=()
  for file; do
    while IFS= read -r option; do
      is_of_vectors "$option" || options+=("$option")
    done <"$home/jobs/$file"
  done
}

# Sets `class_archive` to options with which Java maps the classes of a former run instead of reading
# them anew: two thirds of a short run. An archive fits one build of Java and one jar, and Java itself
# runs without one that does not. Made by a run of the sample, here rather than in the build, since
# the JDK may be another one tomorrow.
use_class_archive() { # Java options of the run…
  local archive
  class_archive=()
  [ -n "$java_build" ] || return 0
  archive=$home/target/classes-$java_build-$(cksum <"$jar" | tr ' ' -).archive
  [ -e "$archive" ] || make_class_archive "$archive" "$@"
  # An empty one says that this Java makes none.
  [ -s "$archive" ] || return 0
  if [ "$java_version" -ge 25 ]; then
    class_archive=("-XX:AOTCache=$archive")
  else
    class_archive=("-XX:SharedArchiveFile=$archive")
  fi
}

make_class_archive() ( # archive, Java options of the run…
  archive=$1
  shift
  [ -w "$home/target" ] || exit
  # Whoever comes while one is made runs without.
  (set -o noclobber && : >"$archive") 2>/dev/null || exit
  making=
  trap '[ -z "$making" ] || rm -rf "$making"' EXIT
  trap 'rm -f "$archive"; exit 130' INT TERM
  making=$(mktemp -d "$home/target/classes.XXXXXX") || exit
  say "preparing for this Java (once)" "正在为这个 Java 做准备（只需一次）"
  remove_class_archives
  option=-XX:ArchiveClassesAtExit
  [ "$java_version" -lt 25 ] || option=-XX:AOTCacheOutput
  "$java" "$option=$making/classes" "$@" run "$home/jobs/sample/job.json" --set "output.path=$making/out" >/dev/null 2>&1
  [ ! -s "$making/classes" ] || mv -f "$making/classes" "$archive"
)

# Notes an archive that is to be made, and removes those of this Java that were noted before.
remove_class_archives() {
  local name list=$home/target/classes.list
  [ ! -e "$list" ] || is_file "$list" || return 0
  touch "$list"
  while IFS= read -r name; do
    case $name in
      */* | "${archive##*/}") ;;
      "classes-$java_build"-*.archive) ! is_file "$home/target/$name" || rm -f "$home/target/$name" ;;
    esac
  done <"$list"
  { grep -v "^classes-$java_build-" "$list"; echo "${archive##*/}"; } >"$making/list"
  mv -f "$making/list" "$list"
}

jar=$home/target/tifa.jar
spark=$home/target/spark
lock=$home/target/build.lock
find_java
ensure_built
