package id.canting.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the numbers of our colours mean: an ICC profile of sRGB, made here from the numbers of its standard (IEC 61966-2-1)
 * in the form of ICC.1:2001-04 (version 2.4), which old programs of print shops read as well. The profile that comes with
 * Java would not do: its bytes differ from one release to the next.
 */
final class SrgbProfile {
    /** What the profile is called, in it and beside it. */
    static final String NAME = "sRGB IEC61966-2.1";

    private static final int HEADER = 128;
    private static final int ENTRY = 12;
    private static final int VERSION = 0x02400000;

    /** The day the standard's second version came out, since a profile must name one. */
    private static final int[] DATE = {2001, 4, 1, 0, 0, 0};

    private static final int CURVE = 1024;
    private static final int MOST = 65535;

    /** Light of 5000 K, in which profiles meet. */
    private static final double[] D50 = {0.9642, 1, 0.8249};

    // The primaries as seen in that light, from the white of sRGB by the Bradford transform; together they are D50.
    private static final double[] RED = {0.43604, 0.22248, 0.01392};
    private static final double[] GREEN = {0.38511, 0.71691, 0.09707};
    private static final double[] BLUE = {0.14305, 0.06061, 0.71391};

    /** Writes into a part of the profile. */
    @FunctionalInterface
    private interface Content {
        void write(DataOutputStream out) throws IOException;
    }

    /** A part of the profile under its four letters. */
    private record Tag(String name, byte[] bytes) {}

    private SrgbProfile() {}

    /** The profile. */
    static byte[] bytes() throws IOException {
        byte[] curve = part("curv", SrgbProfile::curve);
        return file(List.of(
                new Tag("desc", part("desc", SrgbProfile::description)),
                new Tag("cprt", part("text", out -> out.writeBytes("No rights reserved\0"))),
                new Tag("wtpt", part("XYZ ", out -> place(D50, out))),
                new Tag("rXYZ", part("XYZ ", out -> place(RED, out))),
                new Tag("gXYZ", part("XYZ ", out -> place(GREEN, out))),
                new Tag("bXYZ", part("XYZ ", out -> place(BLUE, out))),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve)));
    }

    private static byte[] written(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    /** A part of a kind, filled up to whole words. */
    private static byte[] part(String kind, Content content) throws IOException {
        return written(out -> {
            out.writeBytes(kind);
            out.writeInt(0);
            content.write(out);
            out.write(new byte[-out.size() & 3]);
        });
    }

    private static void place(double[] xyz, DataOutputStream out) throws IOException {
        for (double each : xyz) {
            out.writeInt((int) Math.round(each * 65536));
        }
    }

    /** The name in ASCII; the other two alphabets stay empty. */
    private static void description(DataOutputStream out) throws IOException {
        byte[] name = (NAME + "\0").getBytes(StandardCharsets.US_ASCII);
        out.writeInt(name.length);
        out.write(name);
        out.write(new byte[4 + 4 + 2 + 1 + 67]);
    }

    /** How much light each level of a channel is. */
    private static void curve(DataOutputStream out) throws IOException {
        out.writeInt(CURVE);
        for (int i = 0; i < CURVE; i++) {
            double level = (double) i / (CURVE - 1);
            double light = level <= 0.04045 ? level / 12.92 : StrictMath.pow((level + 0.055) / 1.055, 2.4);
            out.writeShort((int) Math.round(light * MOST));
        }
    }

    /** Header, table and parts; tags of the very same bytes share them. */
    private static byte[] file(List<Tag> tags) throws IOException {
        List<byte[]> parts = tags.stream().map(Tag::bytes).distinct().toList();
        int start = HEADER + 4 + ENTRY * tags.size();
        int size = start + parts.stream().mapToInt(part -> part.length).sum();
        return written(out -> {
            header(size, out);
            out.writeInt(tags.size());
            for (Tag tag : tags) {
                int at = start;
                for (byte[] before : parts.subList(0, parts.indexOf(tag.bytes))) {
                    at += before.length;
                }
                out.writeBytes(tag.name);
                out.writeInt(at);
                out.writeInt(tag.bytes.length);
            }
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    /** A monitor's profile from RGB to XYZ, of no maker and for no machine. */
    private static void header(int size, DataOutputStream out) throws IOException {
        out.writeInt(size);
        out.writeInt(0);
        out.writeInt(VERSION);
        out.writeBytes("mntrRGB XYZ ");
        for (int each : DATE) {
            out.writeShort(each);
        }
        out.writeBytes("acsp");
        out.write(new byte[28]);
        place(D50, out);
        out.write(new byte[HEADER - out.size()]);
    }
}
