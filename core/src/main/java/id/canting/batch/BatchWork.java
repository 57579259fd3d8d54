package id.canting.batch;

import id.canting.cloth.ClothSeries;
import id.canting.output.WholeFile;
import id.canting.text.SafeName;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The doing of a batch in one folder. Each worker takes the next item, makes it, and notes it in the journal; nothing of
 * an item is kept in memory after that.
 */
public final class BatchWork {
    private final Batch batch;
    private final Path folder;
    private final Shard shard;

    /**
     * @param folder where the results go; made if missing
     * @param shard which items are done
     */
    public BatchWork(Batch batch, Path folder, Shard shard) {
        this.batch = batch;
        this.folder = folder;
        this.shard = shard;
    }

    /**
     * How the work ended.
     *
     * @param made how many items have all their files
     * @param kept how many of them had all their files already
     * @param keptFiles how many files were there already, of these and of other items
     * @param failed how many items failed
     * @param left how many items were not begun, since too many had failed; there are no lists then
     * @param strangers files of an earlier run that the plan no longer makes, and that lie there still
     */
    public record Outcome(int made, int kept, int keptFiles, int failed, int left, List<String> strangers) {
        /** Copies the list. */
        public Outcome {
            strangers = List.copyOf(strangers);
        }
    }

    /**
     * Does the items.
     *
     * @param done told of each item as it is finished, one at a time
     * @throws UserError before any work, when another batch holds the folder, files are in the way, or the design has no
     *     place for a path; during the work, when the folder takes no more
     */
    public Outcome run(BatchOptions options, Consumer<ItemResult> done) throws InterruptedException {
        batch.requirePaths();
        try (BatchFolder taken = BatchFolder.take(folder)) {
            boolean again = options.resume() && known();
            if (!again && !options.overwrite()) {
                inTheWay();
            }
            List<String> strangers = new ArrayList<>();
            int combinations = batch.plan().combinations();
            try (Journal journal = Journal.open(taken.journal(), options.resume(), combinations)) {
                if (options.resume()) {
                    remember(taken.file(Manifest.JSON), journal);
                    strangers.addAll(strangers(taken.file(Manifest.SUMS)));
                }
                Tally tally = new Tally();
                items(options, taken, journal, tally, done);
                int left = (int) batch.items(shard).count() - tally.done();
                if (left > 0) {
                    return tally.outcome(left, strangers);
                }
                lists(taken, journal, options.csv(), tally);
                taken.finish();
                return tally.outcome(0, strangers);
            }
        } catch (IOException e) {
            throw BatchFolder.fault(folder, e);
        }
    }

    private void items(BatchOptions options, BatchFolder taken, Journal journal, Tally tally, Consumer<ItemResult> done)
            throws InterruptedException, IOException {
        Iterator<Plan.Item> items = batch.items(shard).iterator();
        share(options.workers(), () -> {
            ClothSeries series = batch.series();
            for (Optional<Plan.Item> item = next(items);
                    item.isPresent() && tally.failed() < options.maxFailures();
                    item = next(items)) {
                int[] kept = {0};
                ItemResult result = batch.make(item.get(), series, taken, (name, recipe) -> {
                    Optional<Journal.Earlier> there = journal.earlier(name)
                            .filter(earlier -> earlier.written().recipe().equals(recipe));
                    boolean whole = there.isPresent() && intact(there.get().written());
                    kept[0] += whole ? 1 : 0;
                    return whole ? there : Optional.empty();
                });
                journal.add(result);
                tally.add(result, kept[0]);
                synchronized (done) {
                    done.accept(result);
                }
            }
        });
    }

    private boolean known() {
        return Files.exists(folder.resolve(Manifest.JSON))
                || Files.exists(folder.resolve(BatchFolder.WORK).resolve(BatchFolder.JOURNAL));
    }

    private void inTheWay() {
        if (Files.exists(folder.resolve(BatchFolder.WORK).resolve(BatchFolder.JOURNAL))) {
            throw new UserError(PlanReader.MESSAGES.text("unfinished", folder));
        }
        for (String name : Manifest.LISTS) {
            WholeFile.check(folder.resolve(name), false);
        }
        Stream.concat(
                        batch.plan().besides(shard).stream(),
                        batch.items(shard).flatMap(item -> batch.plan().files(item).stream()))
                .forEach(file -> WholeFile.check(folder.resolve(file), false));
    }

    /** Takes over what a finished run's manifest knows of its files; one that cannot be read knows nothing. */
    private void remember(Path manifest, Journal journal) throws IOException {
        if (!Files.exists(manifest)) {
            return;
        }
        try (ManifestReader reader = new ManifestReader(manifest)) {
            for (Optional<ItemResult> item = reader.next(); item.isPresent(); item = reader.next()) {
                journal.remember(item.get());
            }
        } catch (UserError broken) {
            return;
        }
    }

    /** The files of a finished run that the plan no longer makes, and that are there still. */
    private List<String> strangers(Path sums) throws IOException {
        if (!Files.exists(sums)) {
            return List.of();
        }
        Set<String> own = new HashSet<>(Manifest.LISTS);
        own.addAll(batch.plan().besides(shard));
        batch.items(shard).forEach(item -> own.addAll(batch.plan().files(item)));
        try (Stream<String> lines = Files.lines(sums, StandardCharsets.UTF_8)) {
            return lines.map(line -> line.substring(Math.min(line.length(), line.indexOf("  ") + 2)))
                    .filter(file -> !own.contains(file) && SafeName.fault(file).isEmpty())
                    .filter(file -> Files.exists(folder.resolve(file)))
                    .toList();
        } catch (UncheckedIOException broken) {
            return List.of();
        }
    }

    private static Optional<Plan.Item> next(Iterator<Plan.Item> items) {
        synchronized (items) {
            return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
        }
    }

    private boolean intact(ItemResult.Written written) throws IOException {
        Path file = folder.resolve(written.file());
        return Files.isRegularFile(file) && Sha256.of(file).equals(written.sha256());
    }

    /** Work that may find the disk failing. */
    private interface Work {
        void run() throws IOException;
    }

    private static void share(int workers, Work work) throws InterruptedException, IOException {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(() -> {
                    work.run();
                    return "done";
                }));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException("a worker of the batch broke off", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private void lists(BatchFolder taken, Journal journal, CsvStyle csv, Tally tally) throws IOException {
        Manifest manifest = batch.manifest(shard);
        try (ManifestWriter writer = new ManifestWriter(manifest, taken, csv)) {
            Optional<ContactPages> contact = batch.plan()
                    .contact()
                    .filter(wish -> shard.equals(Shard.WHOLE))
                    .map(wish -> new ContactPages(wish, manifest, tally.made(), taken, batch.library()));
            Iterator<Plan.Item> items = batch.items(shard).iterator();
            while (items.hasNext()) {
                ItemResult result = journal.find(items.next()).orElseThrow();
                writer.add(result);
                if (contact.isPresent()) {
                    contact.get().add(result);
                }
            }
            writer.keep(contact.isPresent() ? contact.get().finish() : List.of());
        }
    }
}
