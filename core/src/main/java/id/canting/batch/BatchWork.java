package id.canting.batch;

import id.canting.output.WholeFile;
import id.canting.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

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

    /** How the work ended. */
    public record Outcome(int made, int kept, int failed) {}

    /**
     * Does the items.
     *
     * @param workers how many items are made at a time, at least 1
     * @param resume keeps what an earlier run with the same inputs made, and makes only what is missing or differs
     * @param overwrite whether files that are there may be replaced
     * @param done told of each item as it is finished, one at a time
     * @throws UserError before any work, when another batch holds the folder or files are in the way
     */
    public Outcome run(int workers, boolean resume, boolean overwrite, Consumer<ItemResult> done)
            throws InterruptedException {
        boolean again = resume && known();
        if (!again && !overwrite) {
            inTheWay();
        }
        try (BatchFolder taken = BatchFolder.take(folder);
                Journal journal = journal(taken, again)) {
            AtomicInteger kept = new AtomicInteger();
            Iterator<Plan.Item> items = batch.items(shard).iterator();
            share(workers, () -> {
                for (Optional<Plan.Item> item = next(items); item.isPresent(); item = next(items)) {
                    Optional<ItemResult> before = journal.find(item.get());
                    boolean good = before.isPresent() && intact(item.get(), before.get());
                    ItemResult result = good ? before.get() : batch.make(item.get(), taken);
                    if (good) {
                        kept.incrementAndGet();
                    } else {
                        journal.add(result);
                    }
                    synchronized (done) {
                        done.accept(result);
                    }
                }
            });
            Outcome outcome = manifest(taken, journal, kept.get());
            taken.finish();
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean known() {
        return Files.exists(folder.resolve(Manifest.JSON))
                || Files.exists(folder.resolve(BatchFolder.WORK).resolve("journal"));
    }

    private void inTheWay() {
        if (Files.exists(folder.resolve(BatchFolder.WORK).resolve("journal"))) {
            throw new UserError(PlanReader.MESSAGES.text("unfinished", folder));
        }
        if (Files.isDirectory(folder)) {
            for (String name : List.of(Manifest.JSON, Manifest.CSV, Manifest.SUMS)) {
                WholeFile.check(folder.resolve(name), false);
            }
            batch.items(shard)
                    .flatMap(item -> batch.plan().files(item).stream())
                    .forEach(file -> WholeFile.check(folder.resolve(file), false));
        }
    }

    /** The journal of an unfinished run, or one filled from the manifest of a finished one. */
    private Journal journal(BatchFolder taken, boolean resume) throws IOException {
        String inputs = batch.manifest(shard).inputs();
        boolean fresh = !Files.exists(taken.journal());
        Journal journal =
                Journal.open(taken.journal(), inputs, resume, batch.plan().combinations());
        Path manifest = taken.file(Manifest.JSON);
        if (resume && fresh && Files.exists(manifest)) {
            try (ManifestReader reader = new ManifestReader(manifest)) {
                if (reader.manifest().inputs().equals(inputs)) {
                    for (Optional<ItemResult> item = reader.next(); item.isPresent(); item = reader.next()) {
                        journal.add(item.get());
                    }
                }
            } catch (UserError broken) {
                return journal;
            }
        }
        return journal;
    }

    private static Optional<Plan.Item> next(Iterator<Plan.Item> items) {
        synchronized (items) {
            return items.hasNext() ? Optional.of(items.next()) : Optional.empty();
        }
    }

    private boolean intact(Plan.Item item, ItemResult before) throws IOException {
        List<String> names =
                before.files().stream().map(ItemResult.Written::file).toList();
        if (!before.succeeded() || !names.equals(batch.plan().files(item))) {
            return false;
        }
        for (ItemResult.Written written : before.files()) {
            Path file = folder.resolve(written.file());
            if (!Files.isRegularFile(file) || !Sha256.of(file).equals(written.sha256())) {
                return false;
            }
        }
        return true;
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

    private Outcome manifest(BatchFolder taken, Journal journal, int kept) throws IOException {
        int made = 0;
        int failed = 0;
        try (ManifestWriter writer = new ManifestWriter(batch.manifest(shard), taken)) {
            Iterator<Plan.Item> items = batch.items(shard).iterator();
            while (items.hasNext()) {
                ItemResult result = journal.find(items.next()).orElseThrow();
                writer.add(result);
                made += result.succeeded() ? 1 : 0;
                failed += result.succeeded() ? 0 : 1;
            }
            writer.keep();
        }
        return new Outcome(made, kept, failed);
    }
}
