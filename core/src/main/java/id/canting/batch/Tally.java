package id.canting.batch;

import java.util.List;

/** What has become of a batch's items so far; many workers count in it. */
final class Tally {
    private int made;
    private int kept;
    private int keptFiles;
    private int failed;

    /**
     * Counts an item.
     *
     * @param there how many of its files were there already
     */
    synchronized void add(ItemResult result, int there) {
        made += result.succeeded() ? 1 : 0;
        failed += result.succeeded() ? 0 : 1;
        kept += result.succeeded() && there == result.files().size() ? 1 : 0;
        keptFiles += there;
    }

    synchronized int made() {
        return made;
    }

    synchronized int failed() {
        return failed;
    }

    synchronized int done() {
        return made + failed;
    }

    synchronized BatchWork.Outcome outcome(int left, List<String> strangers) {
        return new BatchWork.Outcome(made, kept, keptFiles, failed, left, strangers);
    }
}
