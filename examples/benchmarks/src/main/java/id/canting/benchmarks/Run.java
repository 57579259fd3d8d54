package id.canting.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one run of a case took.
 *
 * @param whole seconds from the start of the process to its end
 * @param cpu processor seconds of the whole process; NaN where the system does not tell
 * @param seconds for each time the work was done; empty where the program does not tell
 * @param peak the most memory the process held, MB; NaN where the system does not tell
 * @param size of what was written, MB
 * @param pages of what was written; 0 where not counted
 * @param load how many processes wanted to run for each core when it started
 */
record Run(double whole, double cpu, List<Double> seconds, double peak, double size, int pages, double load) {
    private static final int LOOK_MS = 5;

    static Run of(Case job) throws IOException, InterruptedException {
        Path log = Files.createTempFile("canting-benchmark", ".log");
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage() / system.getAvailableProcessors();
        ProcessBuilder builder = new ProcessBuilder(job.command());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        double peak = Double.NaN;
        double cpu = Double.NaN;
        do {
            double now = peak(process.pid());
            peak = Double.isNaN(now) ? peak : now;
            cpu = process.info()
                    .totalCpuDuration()
                    .map(time -> time.toNanos() / 1e9)
                    .orElse(cpu);
        } while (!process.waitFor(LOOK_MS, TimeUnit.MILLISECONDS));
        double whole = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(log);
        Files.delete(log);
        if (process.exitValue() != 0) {
            throw new IOException(job + " failed: " + lines);
        }
        List<Double> seconds = new ArrayList<>();
        int pages = 0;
        for (String line : lines) {
            if (line.startsWith("seconds ")) {
                Arrays.stream(line.substring(8).split(" ", -1))
                        .map(Double::valueOf)
                        .forEach(seconds::add);
            } else if (line.startsWith("pages ")) {
                pages = Integer.parseInt(line.substring(6));
            }
        }
        return new Run(whole, cpu, seconds, peak, size(job.file()), pages, load);
    }

    /** The time the work took first, in a process that has done nothing before. */
    double first() {
        return seconds.isEmpty() ? Double.NaN : seconds.get(0);
    }

    /** The middle of the times after the first half of them. */
    double later() {
        return seconds.size() < 4 ? Double.NaN : median(seconds.subList(seconds.size() / 2, seconds.size()));
    }

    static double median(List<Double> values) {
        double[] sorted = values.stream()
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Double.NaN
                : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double peak(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith("VmHWM:")) {
                    return Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024;
                }
            }
        } catch (IOException e) {
            return Double.NaN;
        }
        return Double.NaN;
    }

    private static double size(Path path) throws IOException {
        if (!Files.exists(path)) {
            return Double.NaN;
        }
        try (var files = Files.walk(path)) {
            return files.map(Path::toFile)
                            .filter(File::isFile)
                            .mapToLong(File::length)
                            .sum()
                    / 1e6;
        }
    }
}
