package id.canting.dye;

/** The CIEDE2000 colour difference, written after Sharma, Wu and Dalal (2005). */
final class Ciede2000 {
    private static final double POW25_7 = 6103515625.0;

    private Ciede2000() {}

    static double difference(Lab p, Lab q) {
        double meanC = (p.chroma() + q.chroma()) / 2;
        double g = 0.5 * (1 - Math.sqrt(pow7(meanC) / (pow7(meanC) + POW25_7)));
        double a1 = (1 + g) * p.a();
        double a2 = (1 + g) * q.a();
        double c1 = Math.sqrt(a1 * a1 + p.b() * p.b());
        double c2 = Math.sqrt(a2 * a2 + q.b() * q.b());
        double h1 = hue(a1, p.b());
        double h2 = hue(a2, q.b());
        double dh = hueStep(h1, h2);
        double deltaL = q.l() - p.l();
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * sin(dh / 2);
        double l = (p.l() + q.l()) / 2;
        double c = (c1 + c2) / 2;
        double h = hueMean(h1, h2);
        double t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.20 * cos(4 * h - 63);
        double sl = 1 + 0.015 * (l - 50) * (l - 50) / Math.sqrt(20 + (l - 50) * (l - 50));
        double sc = 1 + 0.045 * c;
        double sh = 1 + 0.015 * c * t;
        double turn = (h - 275) / 25;
        double rc = 2 * Math.sqrt(pow7(c) / (pow7(c) + POW25_7));
        double rt = -sin(60 * StrictMath.exp(-turn * turn)) * rc;
        double x = deltaL / sl;
        double y = deltaC / sc;
        double z = deltaH / sh;
        return Math.sqrt(Math.max(0, x * x + y * y + z * z + rt * y * z));
    }

    private static double pow7(double value) {
        return StrictMath.pow(value, 7);
    }

    /** Of grey any hue will do: it has no chroma, and every term with a hue is multiplied by both chromas. */
    private static double hue(double a, double b) {
        double degrees = Math.toDegrees(StrictMath.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double hueStep(double h1, double h2) {
        double step = h2 - h1;
        return step > 180 ? step - 360 : step < -180 ? step + 360 : step;
    }

    private static double hueMean(double h1, double h2) {
        double sum = h1 + h2;
        if (Math.abs(h1 - h2) <= 180) {
            return sum / 2;
        }
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    private static double sin(double degrees) {
        return StrictMath.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return StrictMath.cos(Math.toRadians(degrees));
    }
}
