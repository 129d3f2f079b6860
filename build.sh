#!/usr/bin/env bash
# What contributors and .ci/run build and check with: ./build.sh [target…]. Each function target_NAME below is a target; without one, all.
# A target that cannot run on this machine prints SKIP and the reason; alone, it ends with 77.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# A build node or a compiler server that outlives the run would keep an earlier generator in memory.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off
# A developer's shell may force colour into files.
unset FORCE_COLOR DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION
# Directory.Build.props makes each test project write its results here, as NAME.trx.
export DatasetTestResults=${DatasetTestResults:-$PWD/artifacts/test-results}

skip() { echo "SKIP  $1"; exit 77; }

# The Debian packages that .ci/packages.txt lists. Only the gate changes the machine.
target_install() {
    [ "${CI:-}" = true ] || skip 'packages are installed where CI=true alone'
    local name missing=()
    for name in $(sed 's/#.*//' .ci/packages.txt); do
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    apt-get -qq update
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "${missing[@]}"
}

# The two commands of the README, as they stand there.
target_quick-start() {
    local commands=$(awk '/<!-- ci: quick start -->/ { marked = 1 } marked && /^```/ { if (open++) exit; next } open && NF' README.md)
    [ "$(wc -l <<<"$commands")" -eq 2 ]
    echo "$commands"
    bash -e <<<"$commands"
}

# Warnings are errors in the projects; -warnaserror is for what a tool or a restore warns of beside them.
target_build() { dotnet build Dataset.sln -c Release --no-incremental -warnaserror; }

target_test() {
    rm -rf "$DatasetTestResults"
    dotnet test Dataset.sln
    .ci/test-results "$DatasetTestResults"/*.trx
}

target_packages() {
    dotnet test tests/Dataset.Package.Tests
    .ci/test-results "$DatasetTestResults/Dataset.Package.Tests.trx"
}

target_format() {
    dotnet format Dataset.sln --verify-no-changes
    dotnet format tests/Dataset.Package.Tests/Dataset.Package.Tests.csproj --verify-no-changes
    dotnet format tests/Dataset.Docs.Tests/Dataset.Docs.Tests.csproj --verify-no-changes
}

# The data changed by no larger step than the version, and the changelog tells of it: see docs/versioning.md.
target_compare() {
    dotnet run --project src/Dataset.Tool -c Release -- compare baseline data --changelog CHANGELOG.md \
        --old-version "$(cat baseline/version.txt)" --new-version "$(dotnet msbuild src/Dataset -getProperty:Version)"
}

# The API reference with the guides and the diagnostic pages, in artifacts/docs. docfx reads the assemblies and their XML documentation.
target_docs() {
    dotnet tool restore
    dotnet build src/Dataset -c Release
    rm -rf artifacts/docs artifacts/docs-metadata artifacts/docs-pages
    dotnet docfx metadata docfx.json --warningsAsErrors
    dotnet run docs/site/arrange.cs -- artifacts/docs-metadata artifacts/docs-pages
    dotnet docfx build docfx.json --warningsAsErrors
    dotnet test tests/Dataset.Docs.Tests
    .ci/test-results "$DatasetTestResults/Dataset.Docs.Tests.trx"
}

# Several folders are parted by ';'. One that is not there is skipped by itself.
target_verify() {
    local folder folders=()
    while IFS= read -r -d ';' folder; do
        if [ -d "$folder" ]; then folders+=("$(cd "$folder" && pwd)"); else echo "There is no folder $folder; it is skipped."; fi
    done <<<"${DATASET_DOCUMENTS:-../shared/documents;../shared/official};"
    [ ${#folders[@]} -gt 0 ] || skip 'no folder of documents; name one in DATASET_DOCUMENTS'
    # Quoted for MSBuild, which parts properties at ';' too.
    dotnet build src/Dataset -t:DatasetVerify "-p:DatasetDocuments=\"$(IFS=';'; echo "${folders[*]}")\""
}

[ $# -gt 0 ] && [ "$*" != all ] || set -- build test format compare verify docs packages
for target; do
    declare -F "target_$target" >/dev/null || { echo "No target $target. Targets: all" $(compgen -A function target_ | cut -c8-); exit 2; }
done
for target; do
    start=$SECONDS
    # Not in a condition, where bash would forget -e inside the target.
    set +e
    (set -e; "target_$target"); code=$?; set -e
    echo "$target: $((SECONDS - start)) s"
    [ "$code" -eq 0 ] || [ "$code" -eq 77 ] || { echo "$target failed with exit code $code"; exit "$code"; }
done
[ $# -gt 1 ] || exit "$code"
