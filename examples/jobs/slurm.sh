#!/bin/bash
# Makes a plan as a Slurm array job, one shard a task; then joins them:
#   sbatch --export=ALL,PLAN=warna.plan.yaml,OUT=/shared/warna examples/jobs/slurm.sh
#   canting batch merge /shared/warna.shards/* -o /shared/warna
# Shards that were lost are made again by their numbers; each goes on where it was:
#   sbatch --array=3,7 --export=ALL,PLAN=warna.plan.yaml,OUT=/shared/warna examples/jobs/slurm.sh
# For another number of shards, say it twice: --array=1-8 --export=ALL,SHARDS=8,PLAN=…
#SBATCH --job-name=canting
#SBATCH --array=1-32
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --time=01:00:00
#SBATCH --requeue
set -u
# Not Slurm's count of tasks: where only some shards are made again, that is smaller.
shards=${SHARDS:-32}
canting=${CANTING:-canting}
mkdir -p "$OUT.shards"
"$canting" batch "$PLAN" -o "$OUT.shards/$SLURM_ARRAY_TASK_ID" \
  --shard "$SLURM_ARRAY_TASK_ID/$shards" --resume --quiet
code=$?
# 3: some items failed, which the manifest tells; the shard is done.
[ "$code" -eq 3 ] && exit 0
exit "$code"
