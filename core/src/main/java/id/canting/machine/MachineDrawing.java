package id.canting.machine;

import id.canting.geometry.Box;
import id.canting.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A drawing as a machine follows it, its origin at the top left, y downward.
 *
 * @param width of the page, mm
 * @param height of the page, mm
 * @param title what it shows
 * @param description more on it
 * @param layers in the order of the work
 */
public record MachineDrawing(double width, double height, Text title, Text description, List<MachineLayer> layers) {
    /** Leaves empty layers out and checks that names differ. */
    public MachineDrawing {
        layers = layers.stream().filter(layer -> !layer.trails().isEmpty()).toList();
        if (layers.stream().map(MachineLayer::id).distinct().count() != layers.size()
                || layers.stream().map(MachineLayer::number).distinct().count() != layers.size()) {
            throw new IllegalArgumentException("layers must differ in number and name");
        }
    }

    /** The box around all that is drawn; empty for nothing. */
    public Optional<Box> bounds() {
        return layers.stream()
                .flatMap(layer -> layer.trails().stream())
                .map(Trail::bounds)
                .reduce(Box::with);
    }

    /** How far the tools go. */
    public Travel travel() {
        return Travel.of(layers);
    }

    /** One drawing a layer, each on the whole page. */
    public List<MachineDrawing> split() {
        return layers.stream()
                .map(layer -> new MachineDrawing(width, height, title, description, List.of(layer)))
                .toList();
    }

    /** The same drawing in the colours of a palette. */
    public MachineDrawing in(LayerColours palette) {
        List<MachineLayer> coloured = new ArrayList<>();
        for (MachineLayer layer : layers) {
            coloured.add(layer.in(palette.colour(layer, coloured.size())));
        }
        return new MachineDrawing(width, height, title, description, coloured);
    }
}
