package id.canting.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script of the jobs folder on a real Slurm of one node, which is started for it and stopped again. Only
 * {@code mvn -Pslurm test}, as root, does so: an ordinary build installs nothing and starts no service.
 */
class SlurmTest {
    private static final Path NODE = Examples.FOLDER.resolve("src/test/resources/jobs/slurm-node.sh");
    private static final int SHARDS = 8;

    @TempDir
    private Path folder = Path.of("");

    private Path slurm() {
        return folder.resolve("slurm");
    }

    @Test
    @Timeout(600)
    void shardsOfWhichTwoAreKilledAndMadeAgainAreTheWhole() throws IOException, InterruptedException {
        assumeTrue(Boolean.getBoolean("slurm.install"), "only mvn -Pslurm test starts a node");
        assertThat(System.getProperty("user.name")).as("who starts a node").isEqualTo("root");
        assertThat(node("install")).isZero();
        Path plan = plan();
        Path whole = folder.resolve("whole");
        assertThat(canting("batch", plan.toString(), "-o", whole.toString())).isZero();
        Path out = folder.resolve("out");
        try {
            assertThat(node("start", slurm().toString())).isZero();
            String job = submitted("1-" + SHARDS, plan, out);
            for (int lost : List.of(3, 7)) {
                Path journal = shard(out, lost).resolve(".canting-batch/journal");
                while (!Files.exists(journal)) {
                    Thread.sleep(20);
                }
                ask("scancel", "--full", "--signal=KILL", job + "_" + lost);
            }
            finished();
            for (int shard = 1; shard <= SHARDS; shard++) {
                boolean lost = shard == 3 || shard == 7;
                assertThat(Files.exists(shard(out, shard).resolve("manifest.json")))
                        .as("shard %d is whole", shard)
                        .isEqualTo(!lost);
            }
            submitted("3,7", plan, out);
            finished();
        } finally {
            node("stop", slurm().toString());
        }
        List<String> merge = new ArrayList<>(List.of("batch", "merge"));
        for (int shard = 1; shard <= SHARDS; shard++) {
            merge.add(shard(out, shard).toString());
        }
        merge.addAll(List.of("-o", out.toString(), "--link"));
        assertThat(canting(merge.toArray(String[]::new))).isZero();
        assertThat(Examples.files(out)).isEqualTo(Examples.files(whole)).hasSize(200 + 3);
    }

    private Path plan() throws IOException {
        Files.writeString(folder.resolve("d.canting.yaml"), """
                canting: 1
                cloth: {format: plain, width: 60 mm, height: 60 mm}
                steps:
                  - wax: {as: apple, motif: buah-pedade, layout: {single: [0.5, 0.5]}}
                  - dye: {dye: indigofera, dips: 2}
                """);
        return Files.writeString(folder.resolve("p.plan.yaml"), """
                canting-plan: 1
                design: d.canting.yaml
                vary: {seed: 1..200}
                outputs: ["{index:03}.svg"]
                """);
    }

    private static Path shard(Path out, int number) {
        return Path.of(out + ".shards", Integer.toString(number));
    }

    private String submitted(String array, Path plan, Path out) throws IOException, InterruptedException {
        Path canting = folder.resolve("canting");
        if (!Files.exists(canting)) {
            String java = "'" + String.join("' '", Java.command(List.of("-XX:+UseSerialGC"))) + "'";
            Files.writeString(canting, "#!/bin/sh\nexec " + java + " \"$@\"\n");
            assertThat(canting.toFile().setExecutable(true)).isTrue();
        }
        String export = "ALL,SHARDS=%d,PLAN=%s,OUT=%s,CANTING=%s".formatted(SHARDS, plan, out, canting);
        return ask(
                        "sbatch",
                        "--parsable",
                        "--array=" + array,
                        "--export=" + export,
                        "--output=" + folder.resolve("job-%a.log"),
                        Examples.FOLDER.resolve("jobs/slurm.sh").toString())
                .strip();
    }

    /** Waits until no job is left. */
    private void finished() throws IOException, InterruptedException {
        while (!ask("squeue", "--noheader").isBlank()) {
            Thread.sleep(200);
        }
    }

    /** What a command of Slurm answers. */
    private String ask(String... words) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("SLURM_CONF", slurm().resolve("slurm.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private int node(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/bash", NODE.toString()));
        command.addAll(List.of(words));
        return Java.process(folder.resolve("node.log"), command);
    }

    private int canting(String... words) throws IOException, InterruptedException {
        return Java.run(Java.home(), folder.resolve("log"), List.of(), words);
    }
}
