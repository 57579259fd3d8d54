package id.canting.batch;

import id.canting.design.Library;
import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Joins the folders of a batch's shards into the folder the whole batch would have made. */
public final class BatchMerge {
    private final ShardFolders shards;
    private final Path folder;
    private final Joining joining;

    private final Library library;

    private BatchMerge(ShardFolders shards, Path folder, Joining joining, Library library) {
        this.shards = shards;
        this.folder = folder;
        this.joining = joining;
        this.library = library;
    }

    /**
     * Brings the results of all shards into one folder and writes their manifests as one. Every file's hash is checked
     * before the first is moved; a move that was stopped half-way goes on when it is done again.
     *
     * @param folders of finished shards, at least one
     * @param folder of the whole; made if missing
     * @param joining how files come into it
     * @param overwrite whether files that are there may be replaced
     * @param csv how {@code manifest.csv} is written
     * @param library what the designs are read against, where the plan asks for a contact sheet of the whole
     * @throws UserError when the shards are of different batches, overlap, or do not make up the whole, a file differs
     *     from what its manifest says, or a batch is at work in one of the folders
     */
    public static BatchWork.Outcome merge(
            List<Path> folders, Path folder, Joining joining, boolean overwrite, CsvStyle csv, Library library) {
        return new BatchMerge(new ShardFolders(folders), folder, joining, library).merge(overwrite, csv);
    }

    private BatchWork.Outcome merge(boolean overwrite, CsvStyle csv) {
        List<BatchFolder> held = new ArrayList<>();
        try {
            Manifest whole = shards.whole();
            // What is moved must not be remade meanwhile; what is only read may lie where nothing can be written.
            if (joining == Joining.MOVE) {
                for (Path shard : shards.folders()) {
                    held.add(BatchFolder.take(shard));
                }
            }
            try (BatchFolder taken = BatchFolder.take(folder)) {
                if (!overwrite) {
                    clear(whole);
                }
                if (joining == Joining.MOVE) {
                    shards.visit((shard, item) -> {
                        for (ItemResult.Written written : item.files()) {
                            verify(shard, written);
                        }
                    });
                }
                BatchWork.Outcome outcome = bring(whole, taken, csv);
                taken.finish();
                if (joining == Joining.MOVE) {
                    for (Path shard : shards.folders()) {
                        for (String list : Manifest.LISTS) {
                            Files.deleteIfExists(shard.resolve(list));
                        }
                    }
                }
                return outcome;
            }
        } catch (IOException e) {
            throw BatchFolder.fault(folder, e);
        } finally {
            held.forEach(BatchFolder::close);
        }
    }

    private void clear(Manifest whole) throws IOException {
        for (String name : Manifest.LISTS) {
            WholeFile.check(folder.resolve(name), false);
        }
        contact(whole)
                .map(wish -> wish.files(whole.count()))
                .orElse(List.of())
                .forEach(file -> WholeFile.check(folder.resolve(file), false));
        shards.visit((shard, item) -> {
            for (ItemResult.Written written : item.files()) {
                if (!moved(shard, written)) {
                    WholeFile.check(folder.resolve(written.file()), false);
                }
            }
        });
    }

    /** Whether an earlier move has brought a file already. */
    private boolean moved(Path shard, ItemResult.Written written) throws IOException {
        return joining == Joining.MOVE
                && !Files.exists(shard.resolve(written.file()))
                && is(folder.resolve(written.file()), written);
    }

    private static boolean is(Path file, ItemResult.Written written) throws IOException {
        return Files.isRegularFile(file) && Sha256.of(file).equals(written.sha256());
    }

    private void verify(Path shard, ItemResult.Written written) throws IOException {
        if (!is(shard.resolve(written.file()), written) && !moved(shard, written)) {
            throw new UserError(PlanReader.MESSAGES.text("merge.differs", shard.resolve(written.file())));
        }
    }

    private BatchWork.Outcome bring(Manifest whole, BatchFolder taken, CsvStyle csv) throws IOException {
        Tally tally = new Tally();
        try (ManifestWriter writer = new ManifestWriter(whole, taken, csv)) {
            shards.visit((shard, item) -> {
                for (ItemResult.Written written : item.files()) {
                    if (!moved(shard, written)) {
                        bring(shard.resolve(written.file()), written, taken);
                    }
                }
                tally.add(item, 0);
                writer.add(item);
            });
            writer.keep(contact(whole, tally.made(), taken));
        }
        return tally.outcome(0, List.of());
    }

    private static Optional<Contact> contact(Manifest whole) {
        return whole.contact().isEmpty() ? Optional.empty() : Optional.of(Contact.of(whole.contact()));
    }

    private List<ItemResult.Written> contact(Manifest whole, int made, BatchFolder taken) throws IOException {
        Optional<Contact> wish = contact(whole);
        if (wish.isEmpty()) {
            return List.of();
        }
        ContactPages pages = new ContactPages(wish.get(), whole, made, taken, library);
        shards.visit((shard, item) -> pages.add(item));
        return pages.finish();
    }

    private void bring(Path from, ItemResult.Written written, BatchFolder taken) throws IOException {
        if (joining != Joining.MOVE && !is(from, written)) {
            throw new UserError(PlanReader.MESSAGES.text("merge.differs", from));
        }
        joining.bring(from, taken.part(), taken.file(written.file()));
    }
}
