#!/bin/bash
# Starts a Slurm of one node in a folder, with its own ports and without any authentication: for a test, never for more.
#   slurm-node.sh install | slurm-node.sh start DIR | slurm-node.sh stop DIR
set -eu
dir=${2:-}
conf=$dir/slurm.conf
case $1 in
install)
  command -v slurmctld slurmd sbatch >/dev/null && exit 0
  apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends slurm-wlm
  ;;
start)
  mkdir -p "$dir/state" "$dir/spool"
  node=$(hostname -s)
  cat > "$conf" <<CONF
ClusterName=canting
SlurmctldHost=$node(127.0.0.1)
SlurmctldPort=26817
SlurmdPort=26818
SlurmUser=root
SlurmdUser=root
AuthType=auth/none
CredType=cred/none
MpiDefault=none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
ReturnToService=2
KillWait=5
MinJobAge=3600
StateSaveLocation=$dir/state
SlurmdSpoolDir=$dir/spool
SlurmctldPidFile=$dir/slurmctld.pid
SlurmdPidFile=$dir/slurmd.pid
SlurmctldLogFile=$dir/slurmctld.log
SlurmdLogFile=$dir/slurmd.log
NodeName=$node NodeAddr=127.0.0.1 CPUs=2 RealMemory=3000 State=UNKNOWN
PartitionName=all Nodes=$node Default=YES MaxTime=INFINITE State=UP
CONF
  slurmctld -c -f "$conf"
  slurmd -c -f "$conf"
  for _ in $(seq 100); do
    SLURM_CONF=$conf sinfo -h -o %T 2>/dev/null | grep -q '^idle$' && exit 0
    sleep 0.2
  done
  echo "the node does not come up" >&2
  exit 1
  ;;
stop)
  for part in slurmd slurmctld; do
    [ -f "$dir/$part.pid" ] && kill "$(cat "$dir/$part.pid")" || true
  done
  ;;
esac
