#!/usr/bin/env bash
# What contributors and .ci/run build and check with: ./build.sh [target…]. Each function target_NAME below is a target; without one, all.
# What a target cannot do on this machine it prints as SKIP, with the reason. A target that cannot run at all ends, alone, with 77.
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
        # The nodejs of others brings npm along, and Debian's npm would take it away.
        [ "$name" != npm ] || ! command -v npm >/dev/null || continue
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

# What the packages carry of others, as CycloneDX, in artifacts/sbom: all of it comes with the tool, which two packages have. A bill says
# neither when it was made nor a random number: two of one state are equal.
target_sbom() {
    local id ids=(Dataset.Generator Dataset.Tool) project=src/Dataset.Tool/Dataset.Tool.csproj prefix version
    prefix=$(dotnet msbuild "$project" -getProperty:DatasetPackagePrefix)
    version=$(dotnet msbuild "$project" -getProperty:Version)
    dotnet tool restore
    dotnet restore "$project"
    for id in "${ids[@]}"; do
        dotnet CycloneDX "$project" --disable-package-restore --no-serial-number --output-format Json --output artifacts/sbom \
            --filename "$prefix$id.$version.cdx.json" --set-name "$prefix$id" --set-version "$version"
        sed -i '/^ *"timestamp": /d' "artifacts/sbom/$prefix$id.$version.cdx.json"
    done
}

target_format() {
    dotnet format Dataset.sln --verify-no-changes
    dotnet format tests/Dataset.Package.Tests/Dataset.Package.Tests.csproj --verify-no-changes
    dotnet format tests/Dataset.Docs.Tests/Dataset.Docs.Tests.csproj --verify-no-changes
    dotnet format tests/Dataset.Site.Tests/Dataset.Site.Tests.csproj --verify-no-changes
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

# The static site of the dataset, in artifacts/site, with the API reference where `docs` made it; and a look at it in a browser.
target_site() {
    local version=$(dotnet msbuild src/Dataset -getProperty:Version) api=()
    [ ! -f artifacts/docs/index.html ] || api=(--api artifacts/docs)
    dotnet run --project src/Dataset.Tool -c Release -- site --records data --output artifacts/site --baseline baseline \
        --title 'US border and immigration enforcement, early 2025' \
        --description 'What five news documents say in numbers, in their words, with official counts beside them.' \
        --licence CC-BY-4.0 --data-version "$version" --namespace Dataset "${api[@]}"
    dotnet test tests/Dataset.Site.Tests -c Release
    .ci/test-results "$DatasetTestResults/Dataset.Site.Tests.trx"
}

# Several folders are parted by ';'. One that is not there is skipped by itself.
target_verify() {
    local documents=${DATASET_DOCUMENTS:-} folder folders=() present=0
    # The project names the folders: a second list of them here would come apart from it. MSBuild is asked rather than the file read, since
    # the value has other properties in it and may be set from outside. What it answers in place of one says why it failed.
    [ -n "$documents" ] || documents=$(dotnet msbuild src/Dataset -getProperty:DatasetDocuments) || { echo "$documents"; return 1; }
    while IFS= read -r -d ';' folder; do
        [ -n "$folder" ] || continue
        folder=$(realpath -m "$folder")
        folders+=("$folder")
        if [ -d "$folder" ]; then present=1; else echo "SKIP  $folder is not there, so its documents were not read"; fi
    done <<<"$documents;"
    if [ $present = 0 ]; then
        # The tables are in the repository, and are verified by themselves.
        env -u DATASET_DOCUMENTS dotnet run --project src/Dataset.Tool -c Release -- verify --records data --check
        skip 'the tables alone were verified; name the folders of the documents in DATASET_DOCUMENTS'
    fi
    # Quoted for MSBuild, which parts properties at ';' too.
    dotnet build src/Dataset -t:DatasetVerify "-p:DatasetDocuments=\"$(IFS=';'; echo "${folders[*]}")\""
}

[ $# -gt 0 ] && [ "$*" != all ] || set -- build test format compare verify docs site packages sbom
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
