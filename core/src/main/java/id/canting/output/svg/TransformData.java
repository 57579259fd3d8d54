package id.canting.output.svg;

import id.canting.geometry.Transform;
import id.canting.text.Decimals;

/** Maps in SVG's transform language: as a shift, a turn and a mirror where they are that, else as a matrix. */
final class TransformData {
    private static final double SLACK = 1e-9;

    private TransformData() {}

    static String of(Transform t) {
        StringBuilder out = new StringBuilder();
        write(t, out);
        return out.toString();
    }

    /** As {@link #of}, appended to a builder; nothing for a map that moves nothing. */
    static void write(Transform t, StringBuilder out) {
        int start = out.length();
        if (Decimals.scale(t.e(), 3) != 0 || Decimals.scale(t.f(), 3) != 0) {
            out.append("translate(");
            Decimals.write(t.e(), 3, out).append(',');
            Decimals.write(t.f(), 3, out).append(')');
        }
        boolean mirrors = t.mirrors();
        double c = mirrors ? -t.c() : t.c();
        double d = mirrors ? -t.d() : t.d();
        boolean rigid = Math.abs(t.a() - d) < SLACK
                && Math.abs(t.b() + c) < SLACK
                && Math.abs(t.a() * t.a() + t.b() * t.b() - 1) < SLACK;
        if (!rigid) {
            out.setLength(start);
            matrix(t, out);
            return;
        }
        // Most places are plain shifts.
        double degrees = t.b() == 0 && t.a() > 0 ? 0 : Math.toDegrees(StrictMath.atan2(t.b(), t.a()));
        if (Decimals.scale(degrees, 3) != 0) {
            out.append("rotate(");
            Decimals.write(degrees, 3, out).append(')');
        }
        if (mirrors) {
            out.append("scale(1,-1)");
        }
    }

    private static void matrix(Transform t, StringBuilder out) {
        out.append("matrix(");
        for (double share : new double[] {t.a(), t.b(), t.c(), t.d()}) {
            Decimals.write(share, 6, out).append(',');
        }
        Decimals.write(t.e(), 3, out).append(',');
        Decimals.write(t.f(), 3, out).append(')');
    }
}
