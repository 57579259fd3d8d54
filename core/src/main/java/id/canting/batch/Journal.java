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
 * knows on its next run what is done. Only where each line begins is kept in memory.
 */
final class Journal implements AutoCloseable {
    private final RandomAccessFile file;
    private final long[] lines;

    private Journal(RandomAccessFile file, int items) {
        this.file = file;
        this.lines = new long[items];
        Arrays.fill(lines, -1);
    }

    /**
     * Opens a journal.
     *
     * @param inputs the hash of all that decides the items; a journal of other inputs is begun anew
     * @param resume whether to keep what it says
     * @param items indices are below this
     */
    static Journal open(Path path, String inputs, boolean resume, int items) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw");
        Journal journal = new Journal(file, items);
        if (!resume || !journal.load(inputs)) {
            Arrays.fill(journal.lines, -1);
            file.setLength(0);
            file.write((inputs + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return journal;
    }

    /** Finds the lines; one that was cut off while being written is dropped. */
    private boolean load(String inputs) throws IOException {
        byte[] bytes = new byte[1 << 16];
        StringBuilder head = new StringBuilder();
        long at = 0;
        long start = 0;
        for (int read = file.read(bytes); read > 0; read = file.read(bytes)) {
            for (int i = 0; i < read; i++, at++) {
                if (bytes[i] != '\n') {
                    if (head.length() < 80) {
                        head.append((char) (bytes[i] & 0xFF));
                    }
                    continue;
                }
                if (start == 0 && !head.toString().equals(inputs)) {
                    return false;
                }
                int index = start == 0 ? -1 : index(head);
                if (index >= 0 && index < lines.length) {
                    lines[index] = start;
                }
                start = at + 1;
                head.setLength(0);
            }
        }
        file.setLength(start);
        return start > 0;
    }

    private static int index(CharSequence line) {
        String[] cells = line.toString().split("\t", 2);
        return cells[0].matches("[0-9]{1,9}") ? Integer.parseInt(cells[0]) : -1;
    }

    /** Adds an item, or says anew what became of it. */
    synchronized void add(ItemResult result) throws IOException {
        StringBuilder line = new StringBuilder();
        line.append(result.index())
                .append('\t')
                .append(result.seed())
                .append('\t')
                .append(result.fault());
        result.files()
                .forEach(written ->
                        line.append('\t').append(written.file()).append('\t').append(written.sha256()));
        long end = file.length();
        file.seek(end);
        file.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        lines[result.index()] = end;
    }

    /** What became of an item, if it says. */
    synchronized Optional<ItemResult> find(Plan.Item item) throws IOException {
        long start = lines[item.index()];
        if (start < 0) {
            return Optional.empty();
        }
        String[] cells = line(start).split("\t", -1);
        if (cells.length < 3 || cells.length % 2 == 0 || !cells[1].matches("-?[0-9]{1,19}")) {
            return Optional.empty();
        }
        List<ItemResult.Written> files = new ArrayList<>();
        for (int i = 3; i < cells.length; i += 2) {
            files.add(new ItemResult.Written(cells[i], cells[i + 1]));
        }
        return Optional.of(new ItemResult(item.index(), item.values(), Long.parseLong(cells[1]), files, cells[2]));
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
