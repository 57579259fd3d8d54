package id.canting.scene;

import id.canting.geometry.Box;
import id.canting.geometry.Figure;
import id.canting.geometry.Path;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import id.canting.lettering.Lettering;
import id.canting.text.Text;
import java.util.List;
import java.util.function.Function;

/** One thing painted in a picture, over all that was painted before it. */
public sealed interface Element {
    /** What is said of this kind of element. */
    <R> R match(Cases<R> cases);

    /** Something said of each kind of element; a new kind does not compile until every place has said it. */
    interface Cases<R> {
        R fill(Fill element);

        R stroke(Stroke element);

        R words(Words element);

        R soft(Soft element);

        R image(Image element);

        R placed(Placed element);

        R clipped(Clipped element);

        R named(Named element);
    }

    /** Cases put together. */
    static <R> Cases<R> cases(
            Function<Fill, R> fill,
            Function<Stroke, R> stroke,
            Function<Words, R> words,
            Function<Soft, R> soft,
            Function<Image, R> image,
            Function<Placed, R> placed,
            Function<Clipped, R> clipped,
            Function<Named, R> named) {
        return new ElementCases<>(fill, stroke, words, soft, image, placed, clipped, named);
    }

    /**
     * A figure filled with one colour.
     *
     * @param opacity 0 to 1
     */
    record Fill(Figure figure, Colour colour, double opacity) implements Element {
        /** Checks the opacity. */
        public Fill {
            if (!(opacity >= 0 && opacity <= 1)) {
                throw new IllegalArgumentException("opacity goes from 0 to 1, but is " + opacity);
            }
        }

        /** A figure filled opaquely. */
        public Fill(Figure figure, Colour colour) {
            this(figure, colour, 1);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fill(this);
        }
    }

    /**
     * Lines drawn along their middle with one width in mm.
     *
     * @param lines the middles
     */
    record Stroke(List<Path> lines, double width, Colour colour) implements Element {
        /** Copies the list. */
        public Stroke {
            lines = List.copyOf(lines);
            if (!(width > 0)) {
                throw new IllegalArgumentException("a stroke needs a width above 0 mm, but has " + width);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stroke(this);
        }
    }

    /**
     * A line of words, drawn as letters' outlines.
     *
     * @param at where its baseline starts, is centred or ends
     * @param size mm from line to line without extra space (4.233 mm is 12 point)
     */
    record Words(String text, Point at, double size, Anchor anchor, Colour colour) implements Element {
        /** Which place of the words stands at their point. */
        public enum Anchor {
            START,
            MIDDLE,
            END
        }

        /** Checks the size. */
        public Words {
            if (!(size > 0)) {
                throw new IllegalArgumentException("words need a size above 0 mm, but have " + size);
            }
        }

        /** Where the baseline starts. */
        public Point start() {
            double before = switch (anchor) {
                case START -> 0;
                case MIDDLE -> Lettering.width(text, size) / 2;
                case END -> Lettering.width(text, size);
            };
            return at.plus(new Point(-before, 0));
        }

        /** The letters as a figure. */
        public Figure letters() {
            return Lettering.figure(text, start(), size);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.words(this);
        }
    }

    /**
     * A figure whose colour changes with the distance inward from its edge, as dye does that creeps under a binding.
     *
     * @param stops colours by their depth, the first at depth 0 and then deeper; between two the colour passes evenly,
     *     and below the last it stays
     */
    record Soft(Figure figure, List<Stop> stops) implements Element {
        /** A colour at a depth in mm. */
        public record Stop(double depth, Colour colour) {}

        /** Checks that depths rise from 0. */
        public Soft {
            stops = List.copyOf(stops);
            double before = -1;
            for (Stop stop : stops) {
                if (!(stop.depth() > before) || before < 0 && stop.depth() != 0) {
                    throw new IllegalArgumentException("the depths of a soft figure rise from 0, but are " + stops);
                }
                before = stop.depth();
            }
            if (stops.isEmpty()) {
                throw new IllegalArgumentException("a soft figure needs at least one colour");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.soft(this);
        }
    }

    /**
     * Colours that no figure tells, as where the soft edges of many rounds of tying cross: pixels stretched over a box, the
     * colour passing evenly from the middle of one to the middle of the next.
     *
     * @param box mm, as many times as wide as high as the pixels or nearly so
     */
    record Image(Box box, PixelGrid pixels) implements Element {
        /** Checks the box. */
        public Image {
            if (!(box.width() > 0 && box.height() > 0)) {
                throw new IllegalArgumentException("an image needs a box with an area, but has " + box);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /**
     * Elements moved, turned, made larger or smaller as one, their line widths with them: a cloth on a page, a repeat in
     * a swatch, one tile of a large drawing. Two places that hold the very same list are instances of one drawing:
     * writers store it once.
     */
    record Placed(Transform place, List<Element> elements) implements Element {
        /** Copies the list; one that is immutable already stays the very same. */
        public Placed {
            elements = List.copyOf(elements);
            if (Math.abs(place.determinant()) < 1e-12) {
                throw new IllegalArgumentException("what is placed must keep a size, but the map is " + place);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.placed(this);
        }
    }

    /** Elements seen only through a figure. */
    record Clipped(Figure window, List<Element> elements) implements Element {
        /** Copies the list. */
        public Clipped {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.clipped(this);
        }
    }

    /**
     * Elements that are called something where people edit them, painted as without it.
     *
     * @param id stable name in files, as a layer's
     * @param label name for people
     */
    record Named(String id, Text label, List<Element> elements) implements Element {
        /** Checks the id. */
        public Named {
            elements = List.copyOf(elements);
            Layer.checkId(id);
        }

        /** Other elements under the same name. */
        public Named with(List<Element> others) {
            return new Named(id, label, others);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.named(this);
        }
    }
}
