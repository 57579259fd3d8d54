package id.canting.layout;

import id.canting.geometry.Box;
import id.canting.geometry.Point;
import id.canting.geometry.Transform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a motif is repeated over a zone. Every layout comes down to a plain rectangular tile. Whoever treats its kinds
 * differently asks them by {@link #match}.
 */
public sealed interface Layout
        permits Layout.Lampah, Layout.Group, Layout.Frieze, Layout.Net, Layout.Tabur, Layout.Single, CellFromZone {
    /** The tile when the cell is as wide and high as asked. */
    RepeatTile tile();

    /** The same layout with its cell stretched by factors, to fit whole repeats; motifs keep their size. */
    Layout stretched(double byX, double byY);

    /** The answer of the case that is this layout's kind. */
    <R> R match(Cases<R> cases);

    /** The layout as it is in a zone: what stands there but once takes the whole zone as its cell. */
    default Layout in(Box zone) {
        return this;
    }

    /** The layout whose repeats it takes, if they are not its own. */
    default Optional<Layout> fittedAs() {
        return Optional.empty();
    }

    /** Whether it fills only one row, along the middle of the zone. */
    default boolean singleRow() {
        return false;
    }

    /** Whether its cell is as high as its width makes it, whatever height is asked for. */
    default boolean heightFollows() {
        return false;
    }

    /** Whether its motif comes again and again, and does not stand but once. */
    default boolean repeats() {
        return true;
    }

    /** Itself, if it is the way of a copper stamp. */
    default Optional<Lampah> lampah() {
        return Optional.empty();
    }

    /**
     * What each kind of layout means somewhere.
     *
     * @param <R> what is asked
     */
    interface Cases<R> {
        /** For the way of a copper stamp. */
        R lampah(Lampah lampah);

        /** For a wallpaper group. */
        R group(Group group);

        /** For a frieze. */
        R frieze(Frieze frieze);

        /** For a net. */
        R net(Net net);

        /** For strewn motifs. */
        R tabur(Tabur tabur);

        /** For a motif that stands but once. */
        R single(Single single);

        /** For a number of repeats in the zone. */
        R counted(Counted counted);

        /** For the repeats of an earlier step. */
        R shared(Shared shared);
    }

    /**
     * How the copper stamp moves over the cloth.
     *
     * @param path the stamp's steps
     * @param width of one step to the right, mm
     * @param height of one step forward, mm
     * @param turn the motif's own turn, radians
     * @param mirror whether every other column shows the motif mirrored
     */
    record Lampah(Path path, double width, double height, double turn, boolean mirror) implements Layout {
        /** Makes the stamp of mubeng as high as it is wide. */
        public Lampah {
            height = path == Path.MUBENG ? width : height;
        }

        /** The stamp paths (batik textbooks' names; see {@code domain} sources D05 and D06). */
        public enum Path {
            /** One step right, one step forward: a square lattice. */
            TUBRUKAN("tubrukan"),
            /** Every other column half a step forward: half-drop. */
            ONDO_ENDE("ondo-ende"),
            /** Every other row half a step right: brick. */
            ONDO_ENDE_ROWS("ondo-ende-baris"),
            /** Along a diagonal, the stamp turned with it; width goes along it, height from one to the next. */
            PARANG("parang"),
            /** As parang, every other diagonal half a step aside. */
            PARANG_HALF("parang-setengah"),
            /** Turned by quarters about one corner of the stamp, which is square: only the width counts. */
            MUBENG("mubeng"),
            /** Two stamps side by side make one repeat. */
            MLAMPAH_SARENG("mlampah-sareng");

            private final String id;

            Path(String id) {
                this.id = id;
            }

            /** The name in design files. */
            public String id() {
                return id;
            }

            /** Whether every other column may show the motif mirrored. */
            public boolean mirrors() {
                return this == TUBRUKAN || this == ONDO_ENDE || this == ONDO_ENDE_ROWS;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lampah(this);
        }

        @Override
        public Optional<Lampah> lampah() {
            return Optional.of(this);
        }

        @Override
        public boolean heightFollows() {
            return path == Path.MUBENG;
        }

        @Override
        public RepeatTile tile() {
            Transform plain = Transform.turn(turn);
            Transform other = mirror ? plain.then(Transform.scale(-1, 1)) : plain;
            Transform first = plain.then(Transform.shift(width / 2, height / 2));
            return switch (path) {
                case TUBRUKAN ->
                    mirror
                            ? new RepeatTile(
                                    2 * width,
                                    height,
                                    List.of(first, other.then(Transform.shift(1.5 * width, height / 2))))
                            : new RepeatTile(width, height, List.of(first));
                case ONDO_ENDE ->
                    new RepeatTile(2 * width, height, List.of(first, other.then(Transform.shift(1.5 * width, 0))));
                case ONDO_ENDE_ROWS ->
                    new RepeatTile(width, 2 * height, List.of(first, other.then(Transform.shift(0, 1.5 * height))));
                case PARANG -> Oblique.tile(width, height, false, turn);
                case PARANG_HALF -> Oblique.tile(width, height, true, turn);
                case MUBENG -> quarters(plain);
                case MLAMPAH_SARENG ->
                    new RepeatTile(2 * width, height, List.of(plain.then(Transform.shift(width, height / 2))));
            };
        }

        private RepeatTile quarters(Transform plain) {
            Transform first = plain.then(Transform.shift(-width / 2, -width / 2));
            List<Transform> places = new ArrayList<>();
            for (int quarter = 0; quarter < 4; quarter++) {
                places.add(first.then(Transform.quarters(quarter)).then(Transform.shift(width, width)));
            }
            return new RepeatTile(2 * width, 2 * width, places);
        }

        @Override
        public Lampah stretched(double byX, double byY) {
            boolean rigid = path == Path.PARANG || path == Path.PARANG_HALF || path == Path.MUBENG;
            return new Lampah(path, width * byX, height * (rigid ? byX : byY), turn, mirror);
        }
    }

    /**
     * One of the 17 wallpaper groups.
     *
     * @param width of the cell, mm
     * @param height of the cell, mm; where the group fixes it, this is the width
     * @param at where the motif stands, in shares of the cell
     * @param turn the motif's own turn, radians
     */
    record Group(WallpaperGroup group, double width, double height, Point at, double turn) implements Layout {
        /** Takes the width where the group fixes the height. */
        public Group {
            height = fixes(group) ? width : height;
        }

        private static boolean fixes(WallpaperGroup group) {
            return group.hexagonal() || group.square();
        }

        @Override
        public boolean heightFollows() {
            return fixes(group);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.group(this);
        }

        @Override
        public RepeatTile tile() {
            return RepeatTile.of(group, width, height, at, turn);
        }

        @Override
        public Group stretched(double byX, double byY) {
            return new Group(group, width * byX, height * byY, at, turn);
        }
    }

    /**
     * A single row along the middle of the zone, by one of the seven friezes.
     *
     * @param width of the cell along the row, mm
     * @param height of the row, mm
     * @param at where the motif stands, in shares of the cell; a half of the height is the row's middle line
     * @param turn the motif's own turn, radians
     */
    record Frieze(FriezeGroup group, double width, double height, Point at, double turn) implements Layout {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.frieze(this);
        }

        @Override
        public RepeatTile tile() {
            Transform cell = Transform.scale(width, height).then(Transform.shift(0, height / 2));
            Point place = new Point(width * at.x(), height * at.y());
            Transform motif = Transform.turn(turn).then(Transform.to(place)).then(cell.inverse());
            return new RepeatTile(
                    width,
                    height,
                    group.operations().stream()
                            .map(operation -> motif.then(operation).then(cell))
                            .map(t -> new Transform(t.a(), t.b(), t.c(), t.d(), RepeatTile.wrap(t.e(), width), t.f()))
                            .toList());
        }

        /** Only the cell's length is fitted; the row stays as high as it is. */
        @Override
        public Frieze stretched(double byX, double byY) {
            return new Frieze(group, width * byX, height, at, turn);
        }

        @Override
        public boolean singleRow() {
            return true;
        }
    }

    /**
     * A net whose meshes keep their angles.
     *
     * @param width of the mesh, mm; for lereng along a row
     * @param height from row to row for lereng, mm; for ceplok, whose mesh is square, this is the width
     * @param turn the motif's own turn, radians; for lereng against the row
     */
    record Net(Kind kind, double width, double height, double turn) implements Layout {
        /** Makes the mesh of ceplok square. */
        public Net {
            height = kind == Kind.CEPLOK ? width : height;
        }

        @Override
        public boolean heightFollows() {
            return kind == Kind.CEPLOK;
        }

        /** The nets (sources I10, I11, I14). */
        public enum Kind {
            /** Squares standing on their corners, as ceplok. */
            CEPLOK("ceplok"),
            /** Rows at 45 degrees, as lereng. */
            LERENG("lereng");

            private final String id;

            Kind(String id) {
                this.id = id;
            }

            /** The name in design files. */
            public String id() {
                return id;
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.net(this);
        }

        @Override
        public RepeatTile tile() {
            return kind == Kind.LERENG
                    ? Oblique.tile(width, height, false, turn)
                    : new Tabur(width, height, turn, false).tile();
        }

        @Override
        public Net stretched(double byX, double byY) {
            return new Net(kind, width * byX, height * byX, turn);
        }
    }

    /**
     * Small motifs strewn over the ground in diagonal order, as songket's tabur.
     *
     * @param width from a motif to the next in its row, mm
     * @param height from a row to the next but one, mm
     * @param turn the motif's own turn, radians
     * @param turns whether every other motif is turned by a quarter
     */
    record Tabur(double width, double height, double turn, boolean turns) implements Layout {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tabur(this);
        }

        @Override
        public RepeatTile tile() {
            Transform plain = Transform.turn(turn);
            Transform other = turns ? plain.then(Transform.quarters(1)) : plain;
            return new RepeatTile(
                    width,
                    height,
                    List.of(
                            plain.then(Transform.shift(width / 4, height / 4)),
                            other.then(Transform.shift(width * 3 / 4, height * 3 / 4))));
        }

        @Override
        public Tabur stretched(double byX, double byY) {
            return new Tabur(width * byX, height * byY, turn, turns);
        }
    }

    /**
     * The motif once, in the middle of the zone or where it is wanted.
     *
     * @param at in shares of the zone
     * @param turn radians
     */
    record Single(Point at, double turn, double width, double height) implements Layout {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.single(this);
        }

        @Override
        public Single in(Box zone) {
            return new Single(at, turn, zone.width(), zone.height());
        }

        @Override
        public boolean repeats() {
            return false;
        }

        @Override
        public RepeatTile tile() {
            return new RepeatTile(
                    width,
                    height,
                    List.of(Transform.turn(turn).then(Transform.shift(width * at.x(), height * at.y()))));
        }

        @Override
        public Single stretched(double byX, double byY) {
            return new Single(at, turn, width * byX, height * byY);
        }
    }
}
