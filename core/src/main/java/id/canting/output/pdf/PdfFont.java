package id.canting.output.pdf;

import id.canting.geometry.Point;
import id.canting.lettering.Lettering;
import id.canting.scene.Element;
import id.canting.text.Decimals;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Words as text of the face that {@link Lettering} draws, embedded with the letters used. Each letter stands where its
 * outline would, to a thousandth of its size. Where the face lacks a letter a question mark is shown, and the words as
 * they were are what a reader finds and copies.
 */
final class PdfFont {
    private static final String NAME = "F1";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PDDocument document;
    private @Nullable PDType0Font font;

    PdfFont(PDDocument document) {
        this.document = document;
    }

    void write(Element.Words words, ContentStream content) throws IOException {
        String shown = Lettering.shown(words.text());
        if (shown.isEmpty()) {
            return;
        }
        PDType0Font face = font();
        content.uses(COSName.FONT, NAME, face.getCOSObject());
        content.fill(words.colour());
        boolean other = !shown.equals(words.text());
        if (other) {
            content.raw("/Span <</ActualText <FEFF" + HEX.formatHex(words.text().getBytes(StandardCharsets.UTF_16BE))
                    + ">>> BDC");
        }
        Point at = words.start();
        content.raw("BT /" + NAME + " " + Decimals.write(words.size(), 3) + " Tf 1 0 0 -1 "
                + Decimals.write(at.x(), 3) + " " + Decimals.write(at.y(), 3) + " Tm " + letters(shown, face)
                + " TJ ET");
        if (other) {
            content.raw("EMC");
        }
    }

    /** The letters, with a shift wherever the font's whole widths would run away from the true ones. */
    private static String letters(String shown, PDType0Font face) throws IOException {
        StringBuilder out = new StringBuilder("[<");
        double drift = 0;
        for (int code : shown.codePoints().toArray()) {
            if (Math.abs(drift) > 1) {
                long shift = Math.round(drift);
                out.append('>').append(shift).append('<');
                drift -= shift;
            }
            String letter = Character.toString(code);
            face.addToSubset(code);
            out.append(HEX.formatHex(face.encode(letter)));
            double width = Lettering.width(letter, 1000);
            drift += Math.round(width) - width;
        }
        return out.append(">]").toString();
    }

    /** Leaves in the document only the letters that were used; nothing can be written afterwards. */
    void finish() throws IOException {
        PDType0Font used = font;
        if (used != null) {
            used.subset();
        }
    }

    private PDType0Font font() throws IOException {
        PDType0Font known = font;
        if (known == null) {
            try (InputStream face = Lettering.face()) {
                known = PDType0Font.load(document, face);
            }
            font = known;
        }
        return known;
    }
}
