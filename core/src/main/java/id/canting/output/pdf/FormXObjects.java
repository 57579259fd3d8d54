package id.canting.output.pdf;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Transform;
import id.canting.scene.Element;
import id.canting.text.Decimals;
import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The form XObjects of a document: what is painted more than once, stored once for all its pages. */
final class FormXObjects {
    /** Room around a form's box, mm, so that its clip never touches what is in it. */
    private static final double ROOM = 1;

    private final PDDocument document;
    private final Map<Integer, Map<Object, Form>> forms = new HashMap<>();
    private final Map<Softness, Map<Figure, Form>> soft = new HashMap<>();
    private final Map<Figure, Form> outlines = new IdentityHashMap<>();
    private final Map<Figure, Form> masks = new IdentityHashMap<>();
    private final Map<String, COSDictionary> opacities = new HashMap<>();
    private int number;

    /** Colours by depth, drawn as finely as is seen at a scale. */
    private record Softness(List<Element.Soft.Stop> stops, int fineness) {}

    /** A form with its name. */
    private record Form(String name, COSStream stream) {}

    /** What writes a form's content. */
    @FunctionalInterface
    interface Drawing {
        void draw(ContentStream content) throws IOException;
    }

    FormXObjects(PDDocument document) {
        this.document = document;
    }

    /**
     * How finely what is placed in a stream is seen on paper, as a power of two: forms with soft figures in them are
     * drawn once for each.
     */
    static int fineness(ContentStream content, Transform place) {
        return Math.getExponent(content.scale() * place.magnification() * Math.sqrt(2));
    }

    /** Paints a figure or list of elements at a place; it is drawn the first time it is met at that fineness. */
    void use(ContentStream content, int fineness, Object whole, Transform place, Box box, Drawing drawing)
            throws IOException {
        use(content, forms.computeIfAbsent(fineness, f -> new IdentityHashMap<>()), whole, place, box, drawing);
    }

    /** Paints a soft figure at a place; it is drawn the first time. */
    void use(
            ContentStream content,
            Figure figure,
            List<Element.Soft.Stop> stops,
            Transform place,
            Box box,
            Drawing drawing)
            throws IOException {
        Softness softness = new Softness(stops, fineness(content, place));
        use(content, soft.computeIfAbsent(softness, s -> new IdentityHashMap<>()), figure, place, box, drawing);
    }

    /** Strokes a figure's outline with the pen that is set; it is drawn the first time, and says nothing of the pen. */
    void outline(ContentStream content, Figure figure, Box box, Drawing drawing) throws IOException {
        use(content, outlines, figure, Transform.IDENTITY, box, drawing);
    }

    private <K> void use(ContentStream content, Map<K, Form> known, K whole, Transform place, Box box, Drawing drawing)
            throws IOException {
        Form form = known.get(whole);
        if (form == null) {
            form = new Form("X" + ++number, document.getDocument().createCOSStream());
            known.put(whole, form);
            draw(form.stream, content.scale() * place.magnification(), box, drawing);
        }
        content.uses(COSName.XOBJECT, form.name, form.stream);
        if (place.equals(Transform.IDENTITY)) {
            content.raw("/" + form.name + " Do");
        } else {
            content.save();
            content.map(place);
            content.raw("/" + form.name + " Do");
            content.restore();
        }
    }

    /** Lets what follows through only where a figure lies, until the state is restored. */
    void mask(ContentStream content, Figure window, Box box, Drawing drawing) throws IOException {
        Form form = masks.get(window);
        if (form == null) {
            form = new Form("M" + ++number, document.getDocument().createCOSStream());
            masks.put(window, form);
            draw(form.stream, content.scale(), box, drawing);
            form.stream.setItem(COSName.GROUP, group(COSName.DEVICEGRAY));
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.S, COSName.getPDFName("Luminosity"));
        mask.setItem(COSName.G, form.stream);
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.SMASK, mask);
        content.uses(COSName.EXT_G_STATE, form.name, state);
        content.raw("/" + form.name + " gs");
    }

    /** Paints what is painted aside first and then put down as one picture. */
    void group(ContentStream content, Box box, Drawing drawing) throws IOException {
        Form form = new Form("G" + ++number, document.getDocument().createCOSStream());
        draw(form.stream, content.scale(), box, drawing);
        form.stream.setItem(COSName.GROUP, group(COSName.DEVICERGB));
        content.uses(COSName.XOBJECT, form.name, form.stream);
        content.raw("/" + form.name + " Do");
    }

    private static COSDictionary group(COSName colours) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, colours);
        return group;
    }

    private static void draw(COSStream stream, double scale, Box box, Drawing drawing) throws IOException {
        ContentStream content = new ContentStream(scale);
        drawing.draw(content);
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.FORM);
        stream.setItem(COSName.BBOX, box(box.left() - ROOM, box.top() - ROOM, box.right() + ROOM, box.bottom() + ROOM));
        content.resources().setDirect(true);
        stream.setItem(COSName.RESOURCES, content.resources());
        content.into(stream);
    }

    /** Makes what follows as opaque as said, until the state is restored. */
    void opacity(ContentStream content, double opacity) throws IOException {
        String name = "O" + Decimals.scale(opacity, 3);
        COSDictionary state = opacities.computeIfAbsent(name, n -> new COSDictionary());
        state.setItem(COSName.CA_NS, number(opacity));
        state.setItem(COSName.CA, number(opacity));
        content.uses(COSName.EXT_G_STATE, name, state);
        content.raw("/" + name + " gs");
    }

    static COSArray box(double left, double bottom, double right, double top) throws IOException {
        COSArray box = new COSArray();
        for (double side : new double[] {left, bottom, right, top}) {
            box.add(number(side));
        }
        box.setDirect(true);
        return box;
    }

    /** A number with as many decimals as exact sizes need, never an exponent. */
    static COSFloat number(double value) throws IOException {
        return new COSFloat(Decimals.write(value, 6));
    }
}
