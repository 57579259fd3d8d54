package id.canting.variation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that work side by side; what they give comes in the order it was asked for. */
final class Workers implements AutoCloseable {
    private final ExecutorService pool;

    Workers(int count) {
        this.pool = Executors.newFixedThreadPool(count);
    }

    /**
     * Does all of some work.
     *
     * @param done run after each piece, one thread at a time
     */
    <T> List<T> all(List<Callable<T>> work, Runnable done) throws InterruptedException {
        List<Callable<T>> told = new ArrayList<>();
        for (Callable<T> one : work) {
            told.add(() -> {
                T result = one.call();
                synchronized (this) {
                    done.run();
                }
                return result;
            });
        }
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> future : pool.invokeAll(told)) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException("a variation broke off", e.getCause());
        }
        return results;
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
