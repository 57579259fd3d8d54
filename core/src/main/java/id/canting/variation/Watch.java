package id.canting.variation;

/** Told how far variations are; one thread at a time, but not always the same. */
public interface Watch {
    /** One more candidate was drafted, of so many in this round. */
    void drafted(int all);

    /** One more variation was drawn wholly, of so many asked for. */
    void drawn(int all);
}
