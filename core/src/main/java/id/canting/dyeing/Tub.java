package id.canting.dyeing;

import id.canting.text.Text;

/**
 * What one bath of a way of dyeing stands in.
 *
 * @param id within its method, such as dye, wet or salt
 * @param name for people
 * @param litres for a kilogram of dry cloth
 * @param least litres below which nobody can mix it or sink a cloth in it
 * @param leastFrom codes of who says so; empty where it is our choice
 * @param topped whether it is filled up for every dip by what the wet cloth carries off
 * @param again how what is left is used again; empty where it is poured away
 */
public record Tub(String id, Text name, Amount litres, double least, String leastFrom, boolean topped, Text again) {}
