package id.canting.output.format;

import id.canting.output.dxf.DxfRelease;
import id.canting.output.svg.SvgMeasure;

/**
 * How a machine's drawing is put down, where its program has a say in it; each format takes what is its own.
 *
 * @param dxf the release of DXF
 * @param svg how lengths are written in SVG
 */
public record MachineManner(DxfRelease dxf, SvgMeasure svg) {
    /** As most programs read it. */
    public static final MachineManner USUAL = new MachineManner(DxfRelease.R12, SvgMeasure.MILLIMETRES);
}
