#!/bin/sh
# Makes a plan in N shards at a time with GNU parallel, and joins them.
#   examples/jobs/parallel.sh PLAN DIR N
# Run again after a fault or a stop, it goes on where it was. For other machines add to the line of parallel:
# --sshlogin host1,host2 (DIR and PLAN on a disk they all see).
set -u
plan=$1
out=$2
n=$3
canting=${CANTING:-canting}
mkdir -p "$out.shards"
# A shard with failed items ends with 3 and is whole all the same; merge refuses what is not.
seq "$n" | parallel -q "$canting" batch "$plan" -o "$out.shards/{}" --shard "{}/$n" --resume --quiet || true
set --
for i in $(seq "$n"); do
  set -- "$@" "$out.shards/$i"
done
exec "$canting" batch merge "$@" -o "$out" --force
