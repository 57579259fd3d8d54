package id.canting.motif.svg;

import id.canting.geometry.Path;
import id.canting.text.Messages;
import id.canting.text.ResourceLimit;
import id.canting.text.Text;
import id.canting.text.UserError;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Reads the shapes of a plain SVG: paths, shapes, groups, transforms and uses of what the file itself defines, in mm or
 * by its view box. What wax cannot follow, such as text or a clip, is counted.
 */
final class SvgReader {
    private static final Messages MESSAGES = Messages.beside(SvgReader.class, "messages");
    /** No point lies farther out than this, mm; infinite ones do not either. */
    private static final double FARTHEST = 1e6;

    private final Map<String, Tag> named;
    private final CssRules rules;
    private final UnsupportedFeatures left = new UnsupportedFeatures();
    private final List<ParsedSvg.Line> lines = new ArrayList<>();
    private final Deque<String> used = new ArrayDeque<>();
    private final long deepest = ResourceLimit.GROUPS.most();
    private final long most = ResourceLimit.POINTS.most();
    private long points;
    private long drawn;

    private SvgReader(TagReader.Read read) {
        this.named = read.named();
        this.rules = new CssRules(read.rules());
    }

    /**
     * The shapes of a file's text.
     *
     * @param file its name for messages
     * @throws UserError at the place of what cannot be taken
     */
    static ParsedSvg read(String file, String text) {
        TagReader.Read read = TagReader.read(file, text);
        SvgReader reader = new SvgReader(read);
        Tag root = read.root();
        AffineTransform page;
        try {
            page = Viewport.page(root);
        } catch (IllegalArgumentException e) {
            throw new UserError(MESSAGES.text("numbers", "viewBox"), root.place());
        }
        reader.draw(root, Style.START, page, 0);
        return new ParsedSvg(reader.lines, reader.left.counted(), SvgSanitizer.write(root, reader.rules));
    }

    /** Draws an element and what is in it; definitions only where they are used. */
    private void draw(Tag tag, Style around, AffineTransform outer, int depth) {
        if (UnsupportedFeatures.silent(tag.name())
                && !(tag.name().equals("symbol") && used.contains(tag.attribute("id")))) {
            return;
        }
        if (depth > deepest) {
            throw ResourceLimit.GROUPS.exceeded(MESSAGES.text("deep", deepest)).at(tag.place());
        }
        if (++drawn > most) {
            throw ResourceLimit.POINTS.exceeded(MESSAGES.text("shapes", most)).at(tag.place());
        }
        Map<String, String> all = rules.over(tag);
        Style style = around.with(all);
        if (!style.shown() || !left.follows(tag)) {
            return;
        }
        left.effects(all);
        AffineTransform map = new AffineTransform(outer);
        try {
            if (!tag.attribute("transform").isBlank()) {
                map.concatenate(SvgShapes.transform(tag.attribute("transform")));
            }
            if (tag.name().equals("use") || tag.name().equals("svg") && depth > 0) {
                map.translate(
                        Length.units(tag.attributes().getOrDefault("x", "0")),
                        Length.units(tag.attributes().getOrDefault("y", "0")));
            }
            if (tag.name().equals("svg") && depth > 0) {
                map.concatenate(Viewport.inner(tag, tag.attributes()));
            }
            if (SvgShapes.known(tag.name())) {
                add(tag, SvgShapes.paths(SvgShapes.read(tag.name(), tag.attributes()), map), style);
            }
        } catch (UserError e) {
            throw e.at(tag.place());
        } catch (IOException | RuntimeException e) {
            // Batik's parsers throw several kinds of exception for the same mistake.
            throw fault(tag, MESSAGES.text("numbers", tag.name()));
        }
        if (tag.name().equals("use")) {
            use(tag, style, map, depth);
        } else {
            for (Tag child : tag.children()) {
                draw(child, style, map, depth + 1);
            }
        }
    }

    private void use(Tag use, Style style, AffineTransform map, int depth) {
        String id = use.attribute("href").strip().replaceFirst("^#", "");
        if (id.isEmpty()) {
            return;
        }
        Tag target = named.get(id);
        if (target == null) {
            throw fault(use, MESSAGES.text("use.missing", id));
        }
        if (used.contains(id)) {
            throw fault(use, MESSAGES.text("use.circle", id));
        }
        AffineTransform inner = new AffineTransform(map);
        if (target.name().equals("symbol")) {
            try {
                inner.concatenate(Viewport.inner(target, use.attributes()));
            } catch (UserError e) {
                throw e.at(use.place());
            } catch (IllegalArgumentException e) {
                throw fault(use, MESSAGES.text("numbers", "viewBox"));
            }
        }
        used.push(id);
        draw(target, style, inner, depth + 1);
        used.pop();
    }

    private void add(Tag tag, List<Path> paths, Style style) {
        for (Path path : paths) {
            points += path.segments().size();
            if (points > most) {
                throw ResourceLimit.POINTS
                        .exceeded(MESSAGES.text("points", most))
                        .at(tag.place());
            }
            var box = path.bounds();
            boolean near = box.left() > -FARTHEST && box.top() > -FARTHEST;
            if (!(near && box.right() < FARTHEST && box.bottom() < FARTHEST)) {
                throw fault(tag, MESSAGES.text("numbers", "d"));
            }
        }
        if (!paths.isEmpty()) {
            lines.add(new ParsedSvg.Line(paths, style));
            if (style.blocked() && !style.paint().isEmpty()) {
                Tag paint = named.get(style.paint());
                left.count(paint == null ? "fill" : paint.name());
            }
        }
    }

    private static UserError fault(Tag tag, Text text) {
        return new UserError(text, tag.place());
    }
}
