/**
 * Measures Motcua on the machine it runs on: a dossier's life against the bare database and a peer ({@code life}), the
 * pages at any number of dossiers ({@code pages}), and an index from a sample beside R ({@code survey}). No part of the
 * product.
 */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
