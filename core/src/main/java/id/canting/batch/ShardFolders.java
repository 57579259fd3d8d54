package id.canting.batch;

import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The folders of finished shards, read side by side by their manifests.
 *
 * @param folders at least one
 */
record ShardFolders(List<Path> folders) {
    /** Copies the list. */
    ShardFolders {
        folders = List.copyOf(folders);
    }

    /** What is done with each item of all shards. */
    @FunctionalInterface
    interface Visit {
        void item(Path shard, ItemResult item) throws IOException;
    }

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
     * What the manifest of the whole says.
     *
     * @throws UserError when the shards are of different batches, overlap, or do not make up the whole
     */
    Manifest whole() throws IOException {
        Optional<Manifest> first = Optional.empty();
        for (Path shard : folders) {
            Part part = new Part(shard);
            Manifest whole = part.reader.manifest().whole();
            part.reader.close();
            if (first.isPresent() && !first.get().equals(whole)) {
                throw new UserError(PlanReader.MESSAGES.text("merge.other", shard, folders.get(0)));
            }
            first = Optional.of(whole);
        }
        int[] count = {0};
        visit((shard, item) -> count[0]++);
        if (count[0] != first.orElseThrow().count()) {
            throw new UserError(PlanReader.MESSAGES.text(
                    "merge.missing", count[0], first.orElseThrow().count()));
        }
        return first.orElseThrow();
    }

    /** Goes through the items of all shards in the order of their indices. */
    void visit(Visit visit) throws IOException {
        List<Part> parts = new ArrayList<>();
        try {
            for (Path shard : folders) {
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
}
