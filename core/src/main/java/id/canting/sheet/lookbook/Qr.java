package id.canting.sheet.lookbook;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.scene.Colour;
import id.canting.scene.Element;
import id.canting.scene.Layer;
import id.canting.scene.Scene;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.util.ArrayList;
import java.util.List;

/**
 * A code that a telephone reads as an address (QR code, ISO/IEC 18004), as dark runs of square modules.
 *
 * @param size modules a side, the quiet zone of four at every side included
 * @param runs dark runs, one module high, counted in modules
 */
record Qr(int size, List<Box> runs) {
    private static final int QUIET = 4;

    /** Copies the list. */
    Qr {
        runs = List.copyOf(runs);
    }

    /**
     * The code of an address.
     *
     * @throws UserError when it is too long for a code
     */
    static Qr of(String address) {
        ByteMatrix matrix;
        try {
            matrix = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new UserError(MakerProfile.MESSAGES.text("link.long", address.length()));
        }
        List<Box> runs = new ArrayList<>();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int from = -1;
            for (int x = 0; x <= matrix.getWidth(); x++) {
                boolean dark = x < matrix.getWidth() && matrix.get(x, y) == 1;
                if (dark && from < 0) {
                    from = x;
                } else if (!dark && from >= 0) {
                    runs.add(new Box(QUIET + from, QUIET + y, QUIET + x, QUIET + y + 1.0));
                    from = -1;
                }
            }
        }
        return new Qr(matrix.getWidth() + 2 * QUIET, runs);
    }

    /** The code as a picture of so many mm a side. */
    Scene scene(double side) {
        double module = side / size;
        List<Path> modules = new ArrayList<>();
        for (Box run : runs) {
            modules.add(new Box(run.left() * module, run.top() * module, run.right() * module, run.bottom() * module)
                    .outline());
        }
        // One shape, so that no light seam shows between rows of modules.
        Element dark = new Element.Fill(new Figure.Shape(modules), Colour.BLACK);
        Text name = MakerProfile.MESSAGES.text("code");
        return new Scene(side, side, name, Text.EMPTY, List.of(new Layer("code", name, List.of(dark))));
    }

    /** The code as data of an SVG path in modules. */
    String path() {
        StringBuilder out = new StringBuilder();
        for (Box run : runs) {
            int width = (int) run.width();
            out.append('M').append((int) run.left()).append(' ').append((int) run.top());
            out.append('h').append(width).append("v1h-").append(width).append('z');
        }
        return out.toString();
    }
}
