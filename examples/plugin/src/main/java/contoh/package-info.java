/** An example of one's own motif and fill: the template for a plug-in. */
package contoh;
