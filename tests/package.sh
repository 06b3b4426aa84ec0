#!/usr/bin/env bash
# Packs the reader, looks inside, and uses the package as its README and docs/extraction-package.md tell.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cache=${NUGET_PACKAGES:-$HOME/.nuget/packages}

dotnet pack src/EventCalendar.Extraction -c Release --nologo -v quiet -o "$work/packages"
package=$(echo "$work"/packages/EventCalendar.Extraction.*.nupkg)
version=$(basename "$package" .nupkg)
version=${version#EventCalendar.Extraction.}
inside=$work/inside
python3 -m zipfile -e "$package" "$inside"
for file in README.md LICENSE NOTICE lib/net10.0/EventCalendar.Extraction.dll lib/net10.0/EventCalendar.Extraction.xml; do
  [ -s "$inside/$file" ] || { echo "$package has no $file"; exit 1; }
done
for words in '<license type="expression">MIT AND CC-BY-4.0</license>' '<readme>README.md</readme>' 'id="NodaTime"'; do
  grep -Fq "$words" "$inside/EventCalendar.Extraction.nuspec" || { echo "the nuspec lacks $words"; exit 1; }
done
grep -q GeoNames "$inside/NOTICE" || { echo "NOTICE does not attribute GeoNames"; exit 1; }

# The first block of C# of a document, as a program of its own that knows nothing of this repository but the package.
try() {
  local document=$1 folder=$2 argument=$3
  mkdir -p "$folder"
  awk '/^```csharp$/ { on = 1; next } /^```$/ { if (on) exit } on' "$document" >"$folder/Program.cs"
  cat >"$folder/events.csproj" <<PROJECT
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RestorePackagesPath>$work/cache</RestorePackagesPath>
    <RestoreFallbackFolders>$cache</RestoreFallbackFolders>
    <RestoreAdditionalProjectSources>$work/packages</RestoreAdditionalProjectSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="EventCalendar.Extraction" Version="$version" />
  </ItemGroup>
</Project>
PROJECT
  dotnet build "$folder" --nologo -v quiet -o "$folder/out" >"$folder/log" || { cat "$folder/log"; exit 1; }
  dotnet "$folder/out/events.dll" $argument
}

echo 'Spieleabend am 18. September 2099 um 19 Uhr im Bürgerhaus Marburg' >"$work/text.txt"
printed=$(try src/EventCalendar.Extraction/README.md "$work/readme" "")
[ "$printed" = "2026-09-18 Spieleabend" ] || { echo "the lines of the README print: $printed"; exit 1; }
printed=$(try docs/extraction-package.md "$work/sample" "$work/text.txt")
[ "$(head -n 2 <<<"$printed")" = "$(printf '2099-09-18T19:00  Spieleabend\n  because of "18. September 2099 um 19 Uhr"')" ] ||
  { echo "the program of the documentation prints: $printed"; exit 1; }
echo "$(basename "$package") holds what it should, and its examples run."
