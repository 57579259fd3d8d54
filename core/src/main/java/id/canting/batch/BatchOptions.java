package id.canting.batch;

import id.canting.text.UserError;

/**
 * How a batch is done.
 *
 * @param workers how many items are made at a time, at least 1
 * @param resume keeps the files of earlier runs that would be made the same, and makes only what is missing or differs
 * @param overwrite whether files that are there may be replaced
 * @param maxFailures after how many failed items no more are begun, at least 1
 * @param csv how {@code manifest.csv} is written
 */
public record BatchOptions(int workers, boolean resume, boolean overwrite, int maxFailures, CsvStyle csv) {
    /** One item at a time into an empty folder, however many fail. */
    public static final BatchOptions USUAL = new BatchOptions(1, false, false, Integer.MAX_VALUE, CsvStyle.COMMA);

    /** Checks the numbers. */
    public BatchOptions {
        if (workers < 1) {
            throw new IllegalArgumentException("a batch has at least one worker, but was given " + workers);
        }
        if (maxFailures < 1) {
            throw new UserError(PlanReader.MESSAGES.text("failures", maxFailures));
        }
    }

    /** The same with another number of items made at a time. */
    public BatchOptions withWorkers(int count) {
        return new BatchOptions(count, resume, overwrite, maxFailures, csv);
    }

    /** The same, taking up what an earlier run left. */
    public BatchOptions resuming() {
        return new BatchOptions(workers, true, overwrite, maxFailures, csv);
    }

    /** The same, replacing what is there. */
    public BatchOptions overwriting() {
        return new BatchOptions(workers, resume, true, maxFailures, csv);
    }
}
