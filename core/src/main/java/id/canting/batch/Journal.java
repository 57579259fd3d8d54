package id.canting.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What became of each item, one line each in the order they were finished, written as they are: a batch that is killed
 * knows on its next run what is done. What earlier runs wrote is found by the name of the file, since rows may have moved.
 * Only where lines begin is kept in memory.
 */
final class Journal implements AutoCloseable {
    private static final String HEAD = "canting-journal 2";

    private final RandomAccessFile file;
    private final long[] lines;
    private final OffsetIndex names = new OffsetIndex();

    private Journal(RandomAccessFile file, int items) {
        this.file = file;
        this.lines = new long[items];
        Arrays.fill(lines, -1);
    }

    /**
     * What an earlier run knew of a file.
     *
     * @param seed of the design it shows
     */
    record Earlier(ItemResult.Written written, long seed) {}

    /**
     * Opens a journal.
     *
     * @param resume whether to keep what it says
     * @param items indices are below this
     */
    static Journal open(Path path, boolean resume, int items) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Journal journal = new Journal(file, items);
        if (!resume || !journal.load()) {
            file.setLength(0);
            file.write((HEAD + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return journal;
    }

    /** Finds the lines; one that was cut off while being written is dropped. */
    private boolean load() throws IOException {
        byte[] bytes = new byte[1 << 16];
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = 0;
        long at = 0;
        for (int read = file.read(bytes); read > 0; read = file.read(bytes)) {
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (bytes[i] != '\n') {
                    continue;
                }
                line.write(bytes, from, i - from);
                String text = line.toString(StandardCharsets.UTF_8);
                line.reset();
                if (start == 0 && !text.equals(HEAD)) {
                    return false;
                }
                register(text, start);
                from = i + 1;
                start = at + from;
            }
            line.write(bytes, from, read - from);
            at += read;
        }
        file.setLength(start);
        return start > 0;
    }

    private void register(String line, long start) {
        String[] cells = line.split("\t", -1);
        if (!sound(cells)) {
            return;
        }
        place(Integer.parseInt(cells[0]), start);
        for (int i = 3; i < cells.length; i += 3) {
            names.put(cells[i], start);
        }
    }

    private void place(int index, long start) {
        if (index < lines.length) {
            lines[index] = start;
        }
    }

    private static boolean sound(String[] cells) {
        return cells.length >= 3
                && cells.length % 3 == 0
                && cells[0].matches("[0-9]{1,9}")
                && cells[1].matches("-?[0-9]{1,18}");
    }

    /** Takes over what an earlier run's manifest says, unless this journal already knows of the files. */
    synchronized void remember(ItemResult result) throws IOException {
        boolean news = result.files().stream().anyMatch(written -> names.find(written.file()) < 0);
        if (news) {
            String line = line(result);
            register(line, append(line));
        }
    }

    /** Adds an item, or says anew what became of it. */
    synchronized void add(ItemResult result) throws IOException {
        String line = line(result);
        long before = lines[result.index()];
        if (before < 0 || !line.equals(line(before))) {
            place(result.index(), append(line));
        }
    }

    private long append(String line) throws IOException {
        long end = file.length();
        file.seek(end);
        file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        return end;
    }

    private static String line(ItemResult result) {
        StringBuilder line = new StringBuilder();
        line.append(result.index())
                .append('\t')
                .append(result.seed())
                .append('\t')
                .append(result.fault());
        result.files()
                .forEach(written -> line.append('\t')
                        .append(written.file())
                        .append('\t')
                        .append(written.sha256())
                        .append('\t')
                        .append(written.recipe()));
        return line.toString();
    }

    /** What an earlier run knew of the file of a name. */
    synchronized Optional<Earlier> earlier(String name) throws IOException {
        long start = names.find(name);
        if (start < 0) {
            return Optional.empty();
        }
        String[] cells = line(start).split("\t", -1);
        return files(cells).stream()
                .filter(written -> written.file().equals(name))
                .findFirst()
                .map(written -> new Earlier(written, Long.parseLong(cells[1])));
    }

    /** What became of an item, if it says. */
    synchronized Optional<ItemResult> find(Plan.Item item) throws IOException {
        long start = lines[item.index()];
        if (start < 0) {
            return Optional.empty();
        }
        String[] cells = line(start).split("\t", -1);
        return Optional.of(new ItemResult(
                item.index(), item.values(), item.labels(), Long.parseLong(cells[1]), files(cells), cells[2]));
    }

    private static List<ItemResult.Written> files(String[] cells) {
        List<ItemResult.Written> files = new ArrayList<>();
        for (int i = 3; i + 2 < cells.length; i += 3) {
            files.add(new ItemResult.Written(cells[i], cells[i + 1], cells[i + 2]));
        }
        return files;
    }

    private String line(long start) throws IOException {
        file.seek(start);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        byte[] bytes = new byte[1 << 10];
        for (int read = file.read(bytes); read > 0; read = file.read(bytes)) {
            for (int i = 0; i < read; i++) {
                if (bytes[i] == '\n') {
                    return line.toString(StandardCharsets.UTF_8);
                }
                line.write(bytes[i]);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
