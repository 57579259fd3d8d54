package id.canting.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One thing to measure: a program that does one piece of work.
 *
 * @param work what is done, the same for all programs that are compared
 * @param who does it; ours is the first of its work
 * @param command what is run
 * @param file what it writes; a folder counts with all that is in it
 */
record Case(String work, String who, List<String> command, Path file) {
    /** Copies the list. */
    Case {
        command = List.copyOf(command);
    }

    /** Work in Java, so many times in one process. */
    static Case java(String work, String who, String kind, int flowers, int times, Path file) {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of("-Xmx6g", "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Work.class.getName(), kind, flowers + "", times + "", file.toString()));
        return new Case(work, who, command, file);
    }

    static List<String> java() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC");
    }
}
