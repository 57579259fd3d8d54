package id.canting.cloth;

import id.canting.geometry.Point;
import id.canting.text.Text;

/**
 * Something on a cloth that hands can hardly make.
 *
 * @param step the step it belongs to
 * @param place where on the cloth, mm
 * @param measured what is there, mm
 * @param needed what would be needed, mm
 * @param message all of it in words, with what to change
 */
public record Finding(String step, Point place, double measured, double needed, Text message) {}
