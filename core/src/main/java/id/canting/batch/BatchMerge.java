package id.canting.batch;

import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Joins the folders of a batch's shards into the folder the whole batch would have made. */
public final class BatchMerge {
    private BatchMerge() {}

    /** A shard's folder and the next item of its manifest. */
    private static final class Part {
        private final Path folder;
        private final ManifestReader reader;
        private Optional<ItemResult> next;

        Part(Path folder) throws IOException {
            Path manifest = folder.resolve(Manifest.JSON);
            if (!Files.isRegularFile(manifest)) {
                throw new UserError(PlanReader.MESSAGES.text("merge.none", folder));
            }
            this.folder = folder;
            this.reader = new ManifestReader(manifest);
            this.next = reader.next();
        }

        int index() {
            return next.map(ItemResult::index).orElse(Integer.MAX_VALUE);
        }

        void advance() throws IOException {
            next = reader.next();
        }
    }

    /**
     * Copies the results of all shards into one folder and writes their manifests as one.
     *
     * @param shards folders of finished shards, at least one
     * @param overwrite whether files that are there may be replaced
     * @throws UserError when the shards are of different batches, overlap, or do not make up the whole, or a file
     *     differs from what its manifest says
     */
    public static BatchWork.Outcome merge(List<Path> shards, Path folder, boolean overwrite) {
        try {
            Manifest whole = whole(shards);
            check(shards, whole);
            Files.createDirectories(folder);
            if (!overwrite) {
                clear(shards, folder);
            }
            try (BatchFolder taken = BatchFolder.take(folder)) {
                BatchWork.Outcome outcome = copy(shards, whole, taken);
                taken.finish();
                return outcome;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Manifest whole(List<Path> shards) throws IOException {
        Optional<Manifest> first = Optional.empty();
        for (Path shard : shards) {
            Part part = new Part(shard);
            Manifest head = part.reader.manifest();
            part.reader.close();
            Manifest whole =
                    new Manifest(head.version(), head.design(), head.inputs(), head.count(), "", head.parameters());
            if (first.isPresent() && !first.get().equals(whole)) {
                throw new UserError(PlanReader.MESSAGES.text("merge.other", shard, shards.get(0)));
            }
            first = Optional.of(whole);
        }
        return first.orElseThrow();
    }

    /** What is done with each item of all shards. */
    private interface Visit {
        void item(Path shard, ItemResult item) throws IOException;
    }

    /** Goes through the items of all shards in the order of their indices. */
    private static void visit(List<Path> shards, Visit visit) throws IOException {
        List<Part> parts = new ArrayList<>();
        try {
            for (Path shard : shards) {
                parts.add(new Part(shard));
            }
            int last = -1;
            while (true) {
                Part part =
                        parts.stream().min(Comparator.comparingInt(Part::index)).orElseThrow();
                if (part.next.isEmpty()) {
                    return;
                }
                ItemResult item = part.next.get();
                if (item.index() <= last) {
                    throw new UserError(PlanReader.MESSAGES.text("merge.twice", item.index(), part.folder));
                }
                last = item.index();
                visit.item(part.folder, item);
                part.advance();
            }
        } finally {
            for (Part part : parts) {
                part.reader.close();
            }
        }
    }

    private static void check(List<Path> shards, Manifest whole) throws IOException {
        int[] count = {0};
        visit(shards, (shard, item) -> count[0]++);
        if (count[0] != whole.count()) {
            throw new UserError(PlanReader.MESSAGES.text("merge.missing", count[0], whole.count()));
        }
    }

    private static void clear(List<Path> shards, Path folder) throws IOException {
        for (String name : List.of(Manifest.JSON, Manifest.CSV, Manifest.SUMS)) {
            WholeFile.check(folder.resolve(name), false);
        }
        visit(
                shards,
                (shard, item) ->
                        item.files().forEach(written -> WholeFile.check(folder.resolve(written.file()), false)));
    }

    private static BatchWork.Outcome copy(List<Path> shards, Manifest whole, BatchFolder taken) throws IOException {
        int[] counts = {0, 0};
        try (ManifestWriter writer = new ManifestWriter(whole, taken)) {
            visit(shards, (shard, item) -> {
                for (ItemResult.Written written : item.files()) {
                    Path from = shard.resolve(written.file());
                    if (!Files.isRegularFile(from)) {
                        throw new UserError(PlanReader.MESSAGES.text("merge.differs", from));
                    }
                    Path part = taken.part();
                    Files.copy(from, part);
                    if (!Sha256.of(part).equals(written.sha256())) {
                        throw new UserError(PlanReader.MESSAGES.text("merge.differs", from));
                    }
                    taken.keep(part, written.file());
                }
                counts[item.succeeded() ? 0 : 1]++;
                writer.add(item);
            });
            writer.keep();
        }
        return new BatchWork.Outcome(counts[0], 0, counts[1]);
    }
}
