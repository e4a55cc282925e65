#!/usr/bin/env bash
# Compiles Dune from its repository into a folder outside of the project, for bench/eval.exs: bench/support/dune.sh REPOSITORY FOLDER.
# REPOSITORY is a checkout or a git directory. Nothing of it is loaded but by the benchmark.
set -euo pipefail
repository=$1 folder=$2
[ -d "$folder/ebin" ] && exit 0
mkdir -p "$folder/source"
git -C "$repository" archive HEAD lib | tar -x -C "$folder/source"
mkdir -p "$folder/ebin.new"
find "$folder/source/lib" -name '*.ex' -print0 | xargs -0 elixirc -o "$folder/ebin.new"
mv "$folder/ebin.new" "$folder/ebin"
