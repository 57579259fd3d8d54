package id.canting.design.file;

import id.canting.resist.FoldMap;
import java.util.List;

/**
 * How a folded cell is written.
 *
 * @param kind the map's name
 * @param sides what measures the cell, mm
 */
record FoldedCell(FoldReader.Kind kind, List<Double> sides) {
    static final FoldMap.Cases<FoldedCell> OF = new FoldMap.Cases<>() {
        @Override
        public FoldedCell accordion(FoldMap.Accordion map) {
            return new FoldedCell(FoldReader.Kind.ACCORDION, List.of(map.width()));
        }

        @Override
        public FoldedCell rectangle(FoldMap.Rectangle map) {
            return new FoldedCell(FoldReader.Kind.RECTANGLE, List.of(map.width(), map.height()));
        }

        @Override
        public FoldedCell halfSquare(FoldMap.HalfSquare map) {
            return new FoldedCell(FoldReader.Kind.HALF_SQUARE, List.of(map.side()));
        }

        @Override
        public FoldedCell triangle(FoldMap.Triangle map) {
            return new FoldedCell(FoldReader.Kind.TRIANGLE, List.of(map.side()));
        }

        @Override
        public FoldedCell halfTriangle(FoldMap.HalfTriangle map) {
            return new FoldedCell(FoldReader.Kind.HALF_TRIANGLE, List.of(map.side()));
        }
    };
}
