package id.canting.batch;

import java.util.Arrays;

/**
 * Where something of a name stands in a file, for very many names in little memory: sixteen bytes a name at most two
 * thirds full. Names are known by 64 bits of a hash, so whoever finds a place looks whether the name is there.
 */
final class OffsetIndex {
    private static final long NONE = -1;

    private long[] keys = new long[64];
    private long[] offsets = filled(64);
    private int count;

    private static long[] filled(int size) {
        long[] offsets = new long[size];
        Arrays.fill(offsets, NONE);
        return offsets;
    }

    /** Sets the place of a name, from 0. */
    void put(String name, long offset) {
        if (count * 3L > keys.length * 2L) {
            grow();
        }
        put(key(name), offset);
    }

    /** The place of a name, or -1. */
    long find(String name) {
        long key = key(name);
        return offsets[slot(key)];
    }

    private void put(long key, long offset) {
        int slot = slot(key);
        count += offsets[slot] == NONE ? 1 : 0;
        keys[slot] = key;
        offsets[slot] = offset;
    }

    /** Where a key stands, or the empty place where it would. */
    private int slot(long key) {
        int slot = (int) (key & keys.length - 1);
        while (offsets[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldOffsets = offsets;
        keys = new long[oldKeys.length * 2];
        offsets = filled(keys.length);
        count = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldOffsets[i] != NONE) {
                put(oldKeys[i], oldOffsets[i]);
            }
        }
    }

    /** FNV-1a over the characters, with its bits mixed once more, since the low ones choose the place. */
    private static long key(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
